import FlyingFox
import Foundation
import Testing

@testable import SelisihServer

@Suite("Siapa yang dilayani, dan nama yang aman")
struct RequestTests {
    private static let key = "0123456789abcdef0123456789abcdef"

    private static func request(_ method: HTTPMethod, _ headers: [HTTPHeader: String]) -> HTTPRequest {
        HTTPRequest(method: method, version: .http11, path: "/", query: [], headers: headers, body: Data())
    }

    @Test(
        "Hanya alamat sendiri dan kiriman dari halaman sendiri",
        arguments: [
            (HTTPMethod.GET, "127.0.0.1:8123", nil, nil), (.GET, "localhost:8123", nil, nil), (.GET, "LOCALHOST:8123", nil, nil),
            (.GET, "127.0.0.1:8124", nil, PageProblem.wrongHost), (.GET, "selisih.dinas.go.id", nil, .wrongHost),
            (.GET, nil, nil, .wrongHost),
            (.POST, "127.0.0.1:8123", "http://127.0.0.1:8123", nil), (.POST, "127.0.0.1:8123", "http://127.0.0.1:9999", .wrongOrigin),
            (.POST, "127.0.0.1:8123", "null", .wrongOrigin), (.POST, "127.0.0.1:8123", nil, .wrongOrigin),
        ] as [(HTTPMethod, String?, String?, PageProblem?)])
    func place(method: HTTPMethod, host: String?, origin: String?, problem: PageProblem?) {
        let guarding = RequestGuard(port: 8123, key: Self.key, hostName: nil)
        var headers: [HTTPHeader: String] = [:]
        headers[.host] = host
        headers[HTTPHeader("Origin")] = origin
        var found: PageProblem?
        do { try guarding.checkPlace(of: Self.request(method, headers)) } catch { found = error }
        #expect(found == problem)
    }

    @Test("Di belakang peladen lain: nama umumnya, kunci di tajuk, dan kuki yang hanya lewat TLS")
    func behind() throws {
        let guarding = RequestGuard(port: 8123, key: Self.key, hostName: "selisih.dinas.go.id")
        let headers: [HTTPHeader: String] = [
            .host: "selisih.dinas.go.id", HTTPHeader("Origin"): "https://selisih.dinas.go.id", RequestGuard.keyHeader: Self.key,
        ]
        try guarding.checkPlace(of: Self.request(.POST, headers))
        #expect(guarding.holdsKey(Self.request(.POST, headers)))
        #expect(
            guarding.setCookie("selisih-tamu", "x") == "selisih-tamu-8123=x; Path=/; HttpOnly; SameSite=Strict; Secure")
    }

    @Test(
        "Kunci di kuki",
        arguments: [
            ("selisih-kunci-8123=\(Self.key)", true), ("a=b; selisih-kunci-8123=\(Self.key); c=d", true),
            ("selisih-kunci-9=\(Self.key)", false),
            ("selisih-kunci-8123=\(Self.key)0", false), ("selisih-kunci-8123=", false), ("", false),
        ])
    func keyInCookie(cookie: String, holds: Bool) {
        let guarding = RequestGuard(port: 8123, key: Self.key, hostName: nil)
        #expect(guarding.holdsKey(Self.request(.GET, [.cookie: cookie])) == holds)
    }

    @Test(
        "Tautan bahasa kembali ke halaman peladen ini saja",
        arguments: [
            ("http://127.0.0.1:8123/k/x/temuan?a=b", "/k/x/temuan"), ("http://127.0.0.1:8123/", "/"), ("https://jahat.example/k", "/"),
            ("http://127.0.0.1:8123//jahat.example", "/"), ("http://127.0.0.1:8123.jahat.example/", "/"), (nil, "/"),
        ] as [(String?, String)])
    func former(referer: String?, path: String) {
        var headers: [HTTPHeader: String] = [:]
        headers[HTTPHeader("Referer")] = referer
        #expect(RequestGuard(port: 8123, key: Self.key, hostName: nil).formerPath(of: Self.request(.GET, headers)) == path)
    }

    @Test("Kata acak selalu 32 angka heksadesimal dan tidak berulang")
    func words() {
        let words = (0..<200).map { _ in RandomWord.make() }
        #expect(words.allSatisfy(RandomWord.isOne))
        #expect(Set(words).count == words.count)
        #expect(!RandomWord.isOne("../" + String(repeating: "0", count: 29)))
    }

    @Test(
        "Nama berkas kiriman tidak pernah keluar dari foldernya",
        arguments: [
            ("pagu.csv", "pagu.csv"), ("dinas/pagu 2024.xlsx", "dinas/pagu 2024.xlsx"), ("C:\\Users\\x\\pagu.xlsx", "C:/Users/x/pagu.xlsx"),
            ("../../etc/passwd", "etc/passwd"), ("/etc/passwd", "etc/passwd"), ("./a/./b.csv", "a/b.csv"), ("a\u{0}\n.csv", "a.csv"),
            ("..", nil), ("", nil), (".bashrc", nil), ("dinas/.git/config", nil), ("~$pagu.xlsx", nil),
            (String(repeating: "x", count: 201), nil), (String(repeating: "a/", count: 9) + "b", nil),
        ] as [(String, String?)])
    func uploadName(text: String, path: String?) {
        #expect(UploadName(text)?.path == path)
    }

    @Test("Isian formulir: spasi, persen, huruf lain, dan nama berulang")
    func fields() async throws {
        let body = HTTPBodySequence(
            data: Data("alasan=sesuai+risalah+%2B+%C3%A9&jenis=pk&jenis=iku&setelan-tempat=Pangkalpinang&kosong".utf8))
        let fields = try await FormFields(body: body)
        #expect(fields["alasan"] == "sesuai risalah + é")
        #expect(fields.all("jenis") == ["pk", "iku"])
        #expect(fields.all(prefixed: "setelan-").map(\.value) == ["Pangkalpinang"])
        #expect(fields["kosong"].isEmpty && fields["tidak-ada"].isEmpty)
        await #expect(throws: PageProblem.tooLarge) {
            _ = try await FormFields(body: HTTPBodySequence(data: Data(repeating: 0x61, count: 2 << 20)))
        }
    }
}
