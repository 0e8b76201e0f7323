import Diagnostics
import FlyingFox
import Foundation

/// Siapa yang dilayani: hanya alamat sendiri, kiriman dari halaman sendiri, dan orang yang memegang kuncinya.
///
/// Gelung balik dipakai bersama oleh semua orang di satu komputer, jadi alamat yang dicetak program memuat kunci acak, yang menjadi kuki.
struct RequestGuard: Sendable {
    /// Kunci acak peladen ini.
    let key: String
    private let hosts: Set<String>
    private let origins: Set<String>
    private let cookieSuffix: String
    /// `true` bila orang datang lewat peladen lain yang memakai TLS.
    let isPublic: Bool

    /// Tajuk kunci dari peladen di depan (nginx), yang sudah memeriksa siapa orangnya.
    static let keyHeader = HTTPHeader("X-Selisih-Kunci")

    /// - Parameters:
    ///   - port: Pintu di gelung balik.
    ///   - hostName: Nama umum bila sebuah peladen lain berdiri di depan; orang lalu datang dengan `https`.
    init(port: UInt16, key: String, hostName: String?) {
        self.key = key
        let local = ["127.0.0.1:\(port)", "localhost:\(port)"]
        hosts = Set(local + [hostName?.lowercased()].compactMap(\.self))
        origins = Set(local.map { "http://\($0)" } + [hostName.map { "https://\($0.lowercased())" }].compactMap(\.self))
        cookieSuffix = String(port)
        isPublic = hostName != nil
    }

    /// - Throws: ``PageProblem/wrongHost``, ``PageProblem/wrongOrigin``.
    func checkPlace(of request: HTTPRequest) throws(PageProblem) {
        guard let host = request.headers[.host]?.lowercased(), hosts.contains(host) else { throw .wrongHost }
        guard request.method != .GET, request.method != .HEAD else { return }
        guard let origin = request.headers[HTTPHeader("Origin")]?.lowercased(), origins.contains(origin) else { throw .wrongOrigin }
    }

    /// Halaman peladen ini yang tautannya diikuti orangnya; halaman depan bila tidak diketahui.
    func formerPath(of request: HTTPRequest) -> String {
        guard let referer = request.headers[HTTPHeader("Referer")], let origin = origins.first(where: { referer.hasPrefix($0 + "/") })
        else {
            return "/"
        }
        let path = referer.dropFirst(origin.count).prefix { $0 != "?" && $0 != "#" }
        return path.dropFirst().first == "/" || path.contains { $0 == "\\" || $0.isWhitespace || $0.isNewline } ? "/" : String(path)
    }

    /// `true` bila permintaan ini membawa kuncinya, di kuki atau dari peladen di depan.
    func holdsKey(_ request: HTTPRequest) -> Bool {
        isKey(cookie("selisih-kunci", in: request)) || isKey(request.headers[Self.keyHeader])
    }

    /// Sama panjang dan sama isinya, dibandingkan tanpa berhenti di huruf pertama yang beda.
    func isKey(_ text: String?) -> Bool {
        guard let text, text.utf8.count == key.utf8.count else { return false }
        return zip(text.utf8, key.utf8).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }

    /// Pengunjungnya menurut kukinya; `nil` bila belum dikenal.
    func visitor(of request: HTTPRequest) -> String? { cookie("selisih-tamu", in: request).flatMap { RandomWord.isOne($0) ? $0 : nil } }

    /// Bahasa yang dipilih pengunjungnya.
    func language(of request: HTTPRequest) -> Language? { cookie("selisih-bahasa", in: request).flatMap(Language.init) }

    /// Tajuk `Set-Cookie`.
    func setCookie(_ name: String, _ value: String) -> String {
        "\(name)-\(cookieSuffix)=\(value); Path=/; HttpOnly; SameSite=Strict\(isPublic ? "; Secure" : "")"
    }

    private func cookie(_ name: String, in request: HTTPRequest) -> String? {
        let wanted = "\(name)-\(cookieSuffix)"
        for pair in (request.headers[.cookie] ?? "").split(separator: ";") {
            let halves = pair.split(separator: "=", maxSplits: 1)
            if halves.count == 2, halves[0].trimmingCharacters(in: .whitespaces) == wanted {
                return halves[1].trimmingCharacters(in: .whitespaces)
            }
        }
        return nil
    }
}

/// Kata acak 128 bit: kunci, pengunjung, pekerjaan.
enum RandomWord {
    static func make() -> String {
        var generator = SystemRandomNumberGenerator()
        return (0..<2).map { _ in
            let text = String(generator.next(), radix: 16)
            return String(repeating: "0", count: 16 - text.count) + text
        }.joined()
    }

    static func isOne(_ text: String) -> Bool {
        text.utf8.count == 32 && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
    }
}
