import ExactNumbers
import Testing

@Suite("Menulis angka")
struct NumberPrintingTests {
    struct Amount: CustomTestStringConvertible {
        let sen: Int128
        let running: String
        let table: String
        let plain: String
        var testDescription: String { running }
    }

    @Test(
        "Uang dalam setiap rupa",
        arguments: [
            Amount(sen: 123_456_700, running: "Rp1.234.567,00", table: "1.234.567", plain: "1.234.567"),
            Amount(sen: 123_456_750, running: "Rp1.234.567,50", table: "1.234.567,50", plain: "1.234.567,50"),
            Amount(
                sen: -123_456_700, running: "-Rp1.234.567,00", table: "(1.234.567)", plain: "-1.234.567"),
            Amount(sen: -5, running: "-Rp0,05", table: "(0,05)", plain: "-0,05"),
            Amount(sen: 0, running: "Rp0,00", table: "-", plain: "0"),
            Amount(sen: 99_900, running: "Rp999,00", table: "999", plain: "999"),
            Amount(sen: 100_000, running: "Rp1.000,00", table: "1.000", plain: "1.000"),
            Amount(
                sen: 10_000_000_000_000_000, running: "Rp100.000.000.000.000,00",
                table: "100.000.000.000.000", plain: "100.000.000.000.000"),
            Amount(
                sen: .min, running: "-Rp1.701.411.834.604.692.317.316.873.037.158.841.057,28",
                table: "(1.701.411.834.604.692.317.316.873.037.158.841.057,28)",
                plain: "-1.701.411.834.604.692.317.316.873.037.158.841.057,28"),
        ])
    func amounts(_ example: Amount) {
        let amount = Rupiah(sen: example.sen)
        for (style, expected) in [
            (AmountStyle.running, example.running), (.table, example.table), (.plain, example.plain),
        ] {
            #expect(NumberNotation.decimalComma.text(amount, style: style) == expected)
            #expect(NumberNotation.decimalPoint.text(amount, style: style) == mirror(expected))
        }
    }

    @Test("Tabel adalah rupa baku")
    func standardStyle() {
        #expect(NumberNotation.decimalComma.text(Rupiah(-1000)) == "(1.000)")
    }

    struct Value: CustomTestStringConvertible {
        let plain: String
        let text: String
        var testDescription: String { plain }
    }

    @Test(
        "Bilangan: ribuan dikelompokkan, desimal tercetak dipertahankan",
        arguments: [
            Value(plain: "0", text: "0"),
            Value(plain: "0.000", text: "0,000"),
            Value(plain: "16.000", text: "16,000"),
            Value(plain: "1234567.5", text: "1.234.567,5"),
            Value(plain: "999", text: "999"),
            Value(plain: "1000", text: "1.000"),
            Value(plain: "0.0010", text: "0,0010"),
            Value(plain: "123456", text: "123.456"),
        ])
    func quantities(_ example: Value) throws {
        let value = try quantity(example.plain)
        #expect(NumberNotation.decimalComma.text(value) == example.text)
        #expect(NumberNotation.decimalPoint.text(value) == mirror(example.text))
        guard !value.isZero else { return }
        let negative = try value.negated()
        #expect(NumberNotation.decimalComma.text(negative) == "-" + example.text)
        #expect(
            NumberNotation.decimalComma.text(negative, negative: .parentheses) == "(" + example.text + ")")
    }

    @Test("Bilangan terpanjang muat di tempat penulisannya")
    func longest() throws {
        let whole = try Quantity(coefficient: .min, decimals: 0)
        #expect(
            NumberNotation.decimalComma.text(whole)
                == "-170.141.183.460.469.231.731.687.303.715.884.105.728")
        let fine = try Quantity(coefficient: .min, decimals: 30)
        #expect(NumberNotation.decimalPoint.text(fine) == "-170,141,183.460469231731687303715884105728")
        #expect(fine.plainText == "-170141183.460469231731687303715884105728")
        let small = try Quantity(coefficient: 1, decimals: 30)
        #expect(small.plainText == "0." + String(repeating: "0", count: 29) + "1")
    }
}
