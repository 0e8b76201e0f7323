import ExactNumbers
import Testing

@Suite("Semua bacaan satu teks")
struct NumberReadingTests {
    @Test("16.000 punya dua bacaan")
    func ambiguous() throws {
        let reading = try NumberNotation.readings(of: "16.000")
        #expect(
            reading
                == .both(
                    decimalComma: ParsedNumber(quantity: Quantity(16_000)),
                    decimalPoint: ParsedNumber(quantity: Quantity(16))))
        guard case .both(_, let point) = reading else { return }
        #expect(point.quantity.decimals == 3)
    }

    @Test(
        "Satu nilai saja yang mungkin",
        arguments: [
            ("5", "5"), ("-", "0"), ("Rp. 500", "500"), ("1.234.567", "1234567"), ("0,500", "0.500"),
            ("0.500", "0.500"), ("1,234.50", "1234.50"),
            ("16 000", "16000"), ("16 000,500", "16000.500"), ("1\u{202F}234\u{202F}567", "1234567"),
        ])
    func single(_ text: String, _ value: String) throws {
        guard case .single(let number) = try NumberNotation.readings(of: text) else {
            Issue.record("\(text) terbaca mendua")
            return
        }
        #expect(number.quantity.plainText == value)
    }

    @Test("Sebagai uang, 16.000 hanya dapat berarti enam belas ribu")
    func amount() throws {
        let reading = try NumberNotation.readings(of: "16.000", maximumDecimals: 2)
        #expect(reading == .single(ParsedNumber(quantity: Quantity(16_000))))
    }

    @Test("Tanpa bacaan, alasan dari bacaan yang sampai paling jauh yang dilaporkan")
    func none() {
        #expect(throws: NumberTextError(text: "1,234.5x", position: 7, reason: .unexpectedCharacter("x"))) {
            try NumberNotation.readings(of: "1,234.5x")
        }
        #expect(throws: NumberTextError(text: "0,500", position: 4, reason: .tooManyDecimals(limit: 2))) {
            try NumberNotation.readings(of: "0,500", maximumDecimals: 2)
        }
        #expect(throws: NumberTextError(text: "", position: nil, reason: .empty)) {
            try NumberNotation.readings(of: "")
        }
    }
}
