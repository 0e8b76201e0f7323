@testable import ExactNumbers
import SeededRandom
import Testing

@Suite("Jumlah lazim langsung dari bitanya")
struct PlainAmountTests {
    @Test(
        "Bentuk yang diterima, dengan notasi yang ditunjukkannya",
        arguments: [
            ("0", 0, nil), ("1234567", 123_456_700, nil), ("-12", -1200, nil), ("007", 700, nil),
            ("1.234.567", 123_456_700, .decimalComma), ("1.234.567,50", 123_456_750, .decimalComma), ("-1.000,5", -100_050, .decimalComma),
            ("12345,6", 1_234_560, .decimalComma), ("1234567.5", 123_456_750, .decimalPoint), ("0.25", 25, .decimalPoint),
            ("9999999999999999,99", 999_999_999_999_999_999, .decimalComma),
        ] as [(String, Int64, NumberNotation?)])
    func accepted(text: String, sen: Int64, notation: NumberNotation?) {
        let amount = Self.plain(text)
        #expect(amount?.sen == sen)
        #expect(amount?.notation == notation)
    }

    @Test(
        "Bentuk lain diserahkan kepada pembaca yang lengkap",
        arguments: [
            "", "-", "--1", "Rp 1.000", "(1.000)", "1.000-", " 1", "1 ", "1,234.50", "0.500", "1.23.456", "1234.567", "12.3456", "1,",
            "1,234", "1.", ".5", ",5", "1.000,", "1.000,5,0", "12345678901234567", "12.345.678.901.234.567,00", "1e5", "１２",
        ])
    func handedOver(text: String) { #expect(Self.plain(text) == nil) }

    /// Pembaca lengkap mencoba koma desimal dahulu; hukum yang sama dengan kolom uang.
    @Test("Setiap tulisan yang diterima berarti sama bagi pembaca yang lengkap", arguments: 0..<200 as Range<UInt64>)
    func agrees(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let alphabet = Array("0123456789012345678900,.-(")
        var accepted = 0
        for _ in 0..<200 {
            let text = String((0..<Int.random(in: 1...12, using: &random)).map { _ in alphabet.randomElement(using: &random) ?? "0" })
            guard let amount = Self.plain(text) else { continue }
            accepted += 1
            let comma = try? NumberNotation.decimalComma.rupiah(text)
            let full = try comma ?? NumberNotation.decimalPoint.rupiah(text)
            #expect(full.sen == Int128(amount.sen), "\(text)")
            let isMarked = text.contains { ".,".contains($0) }
            #expect(amount.notation == (isMarked ? (comma == nil ? .decimalPoint : .decimalComma) : nil), "\(text)")
        }
        #expect(accepted > 0)
    }

    private static func plain(_ text: String) -> PlainAmount? {
        var text = text
        return text.withUTF8 { PlainAmount($0) }
    }
}
