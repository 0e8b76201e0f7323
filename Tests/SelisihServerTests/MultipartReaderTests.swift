import Foundation
import SeededRandom
import Testing

@testable import SelisihServer

@Suite("Kiriman berkas dibaca sepotong demi sepotong")
struct MultipartReaderTests {
    private static let type = "multipart/form-data; boundary=----batas"

    private static let body = """
        ------batas\r
        Content-Disposition: form-data; name="alasan"\r
        \r
        sesuai risalah\r
        ------batas\r
        Content-Disposition: form-data; name="berkas"; filename="dinas/pagu.csv"\r
        Content-Type: text/csv\r
        \r
        Program;Pagu\r
        A;1\r
        \r
        ------bata bukan pembatas\r
        ------batas\r
        Content-Disposition: form-data; name="kosong"; filename=""\r
        \r
        \r
        ------batas--\r

        """

    private static let parts = [
        "alasan (isian): sesuai risalah",
        "berkas (dinas/pagu.csv): Program;Pagu\r\nA;1\r\n\r\n------bata bukan pembatas",
        "kosong (): ",
    ]

    /// Bagian-bagian sebuah kiriman yang datang dalam potongan sebesar ini.
    private static func parts(of body: Data, type: String = type, chunk: Int, maximumParts: Int = 9) throws -> [String] {
        var reader = try MultipartReader(contentType: type, maximumParts: maximumParts)
        var parts: [String] = []
        var content = Data()
        for start in stride(from: 0, to: body.count, by: chunk) {
            try reader.feed(body[start..<min(start + chunk, body.count)]) { event in
                switch event {
                case .part(let part):
                    content = Data()
                    parts.append("\(part.name) (\(part.fileName ?? "isian")): ")
                case .bytes(let data): content.append(data)
                case .end: parts[parts.count - 1] += String(decoding: content, as: UTF8.self)
                }
            }
        }
        try reader.finish()
        return parts
    }

    @Test("Potongan sebesar apa pun memberi bagian yang sama", arguments: [1, 2, 3, 5, 7, 11, 64, 4096])
    func chunks(size: Int) throws {
        #expect(try Self.parts(of: Data(Self.body.utf8), chunk: size) == Self.parts)
    }

    @Test("Isi acak yang mirip pembatas kembali utuh", arguments: 0..<40)
    func random(seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed))
        let alphabet: [UInt8] = [13, 10, 45, 45, 45, 98, 97, 116, 115, 0, 255]
        let contents = (0..<Int.random(in: 1...6, using: &random)).map { _ in
            Data((0..<Int.random(in: 0...300, using: &random)).map { _ in alphabet[Int.random(in: 0..<alphabet.count, using: &random)] })
        }.filter { !$0.contains("\r\n------batas".utf8) }
        var body = Data()
        for (number, content) in contents.enumerated() {
            body +=
                Data("------batas\r\nContent-Disposition: form-data; name=\"b\(number)\"; filename=\"f\(number)\"\r\n\r\n".utf8) + content
            body += Data("\r\n".utf8)
        }
        body += Data("------batas--".utf8)
        let size = Int.random(in: 1...50, using: &random)
        let wanted = contents.enumerated().map { "b\($0) (f\($0)): " + String(decoding: $1, as: UTF8.self) }
        #expect(try Self.parts(of: body, chunk: size) == wanted)
    }

    @Test(
        "Kiriman yang dirusak memberi hasil yang sama bagaimanapun dipotongnya, dan tidak pernah menjatuhkan pembacanya", arguments: 0..<400
    )
    func mutated(seed: Int) {
        var random = SeededGenerator(seed: UInt64(1_000 + seed))
        var body = Data(Self.body.utf8)
        for _ in 0..<Int.random(in: 1...6, using: &random) {
            let place = Int.random(in: 0..<body.count, using: &random)
            switch Int.random(in: 0..<4, using: &random) {
            case 0: body[place] = UInt8.random(in: 0...255, using: &random)
            case 1: body.removeSubrange(place..<min(place + Int.random(in: 1...20, using: &random), body.count))
            case 2: body.insert(contentsOf: body[place..<min(place + 40, body.count)], at: place)
            default: body = body.prefix(place + 1)
            }
            body = Data(body)
            if body.isEmpty { body = Data([45]) }
        }
        func outcome(_ chunk: Int) -> Result<[String], MultipartReader.Failure> {
            do { return .success(try Self.parts(of: body, chunk: chunk)) } catch {
                return .failure(error as? MultipartReader.Failure ?? .notMultipart)
            }
        }
        let whole = outcome(body.count)
        #expect(outcome(1) == whole)
        #expect(outcome(Int.random(in: 2...90, using: &random)) == whole)
    }

    @Test(
        "Kiriman yang rusak ditolak",
        arguments: [
            ("text/plain", "apa saja", MultipartReader.Failure.notMultipart),
            ("multipart/form-data", "tanpa pembatas", .notMultipart),
            (Self.type, "------batas\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nterpotong", .truncated),
            (Self.type, "------batas\r\nX: \(String(repeating: "x", count: 9000))", .headerTooLong),
            (Self.type, "------batasXX\r\n", .notMultipart),
            (Self.type, "------batas\r\nContent-Type: text/csv\r\n\r\nisi\r\n------batas--", .notMultipart),
            (
                Self.type,
                String(repeating: "------batas\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n\r\n", count: 10) + "------batas--",
                .tooManyParts
            ),
            (Self.type, String(repeating: "x", count: 9000), .notMultipart),
            (Self.type, "", .truncated),
        ])
    func refused(type: String, body: String, failure: MultipartReader.Failure) {
        #expect(throws: failure) { try Self.parts(of: Data(body.utf8), type: type, chunk: 100) }
    }
}

extension Data {
    fileprivate func contains(_ pattern: some Sequence<UInt8>) -> Bool { range(of: Data(pattern)) != nil }
}
