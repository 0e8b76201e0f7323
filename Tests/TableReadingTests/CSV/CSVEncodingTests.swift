import TableReading
import Testing
import SeededRandom

@Suite("CSV: pengodean huruf")
struct CSVEncodingTests {
    static let text = "Program;Nilai\nPengelolaan “Pasar” – Blok É;€ 5\n"
    static let rows = [["Program", "Nilai"], ["Pengelolaan “Pasar” – Blok É", "€ 5"]]

    @Test("Teks yang sama dalam semua pengodean", arguments: TextEncoding.allCases)
    func sameText(encoding: TextEncoding) throws {
        let result = try readCSV(encoding.bytes(of: Self.text))
        #expect(result.contents.rows == Self.rows)
        #expect(result.dialect.encoding == encoding)
    }

    @Test(
        "Huruf di luar bidang dasar dalam UTF-16",
        arguments: [TextEncoding.utf16LittleEndian, .utf16BigEndian])
    func surrogates(encoding: TextEncoding) throws {
        #expect(try readCSV(encoding.bytes(of: "a,🏛️\n")).contents.rows == [["a", "🏛️"]])
    }

    @Test("Huruf beraksen di akhir berkas besar tetap menentukan Windows-1252")
    func lateAccent() throws {
        let bytes = Array(String(repeating: "a,b\n", count: 200_000).utf8) + [0x78, 0x2C, 0xE9]
        let result = try readCSV(bytes)
        #expect(result.dialect.encoding == .windows1252)
        #expect(result.contents.rows.last == ["x", "é"])
    }

    @Test("Windows-1252 lengkap kecuali lima byte tanpa huruf")
    func wholeCodePage() throws {
        let bytes = (0x80...0xFF).map { UInt8($0) }.filter { ![0x81, 0x8D, 0x8F, 0x90, 0x9D].contains($0) }
        // Dipisah spasi supaya tidak ada dua byte berdampingan yang kebetulan sah sebagai UTF-8.
        let expected = """
            € ‚ ƒ „ … † ‡ ˆ ‰ Š ‹ Œ Ž ‘ ’ “ ” • – — ˜ ™ š › œ ž Ÿ \u{A0} ¡ ¢ £ ¤ ¥ ¦ § ¨ © ª « ¬ \u{AD} ® ¯ ° ± ² ³ ´ µ ¶ · ¸ ¹ º » ¼ ½ ¾ ¿ \
            À Á Â Ã Ä Å Æ Ç È É Ê Ë Ì Í Î Ï Ð Ñ Ò Ó Ô Õ Ö × Ø Ù Ú Û Ü Ý Þ ß à á â ã ä å æ ç è é ê ë ì í î ï ð ñ ò ó ô õ ö ÷ ø ù ú û ü ý þ ÿ
            """
        let separated = [UInt8](bytes.map { [$0] }.joined(separator: [0x20]))
        #expect(try readCSV(separated).contents.rows == [[expected]])
    }

    @Test("Pemeriksaan UTF-8 sepakat dengan pustaka baku untuk byte acak", arguments: 0..<40)
    func survey(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let pieces: [[UInt8]] = [
            [0x41], [0xC3, 0xA9], [0xE2, 0x82, 0xAC], [0xF0, 0x9F, 0x8F, 0x9B], [0xC0, 0x80],
            [0xE0, 0x80, 0x80],
            [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF8], [0x80], [0xE2, 0x82],
            Array("panjang sekali".utf8),
        ]
        for _ in 0..<50 {
            let bytes = (0..<Int.random(in: 1...6, using: &generator)).flatMap { _ in
                pieces[Int.random(in: 0..<pieces.count, using: &generator)]
            }
            let isValid = String(validating: bytes, as: UTF8.self) != nil
            let dialect = try? readCSV(bytes + [0x0A], separator: .comma).dialect
            #expect((dialect?.encoding == .utf8) == isValid, "\(bytes)")
        }
    }
}

extension TextEncoding {
    /// Byte sebuah teks dalam pengodean ini; huruf yang tidak ada di Windows-1252 menjadi `?`.
    func bytes(of text: String) -> [UInt8] {
        switch self {
        case .utf8: Array(text.utf8)
        case .utf8WithMark: [0xEF, 0xBB, 0xBF] + text.utf8
        case .utf16LittleEndian:
            [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        case .utf16BigEndian:
            [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        case .windows1252:
            text.unicodeScalars.map { Self.windowsBytes[$0] ?? ($0.value < 0x100 ? UInt8($0.value) : 0x3F) }
        }
    }

    static let windowsBytes: [Unicode.Scalar: UInt8] = [
        "€": 0x80, "“": 0x93, "”": 0x94, "–": 0x96, "™": 0x99, "š": 0x9A,
    ]
}
