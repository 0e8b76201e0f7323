import ExactNumbers
import Testing

@Suite("Rupiah")
struct RupiahTests {
    @Test("Selisih program inti sama dengan kertas sumber")
    func variance() throws {
        let variance = try rupiah("2.318.149.930") - rupiah("3.778.131.771")
        #expect(NumberNotation.decimalComma.text(variance) == "(1.459.981.841)")
        #expect(try rupiah("3.778.131.771") + variance == rupiah("2.318.149.930"))
    }

    @Test("Inti dan penunjang berjumlah tepat seperti tertera")
    func footing() throws {
        #expect(
            try Rupiah.sum([rupiah("3.778.131.771"), rupiah("19.911.413.294")]) == rupiah("23.689.545.065"))
        #expect(
            try Rupiah.sum([rupiah("2.318.149.930"), rupiah("20.759.458.634")]) == rupiah("23.077.608.564"))
    }

    struct Shape: CustomTestStringConvertible {
        let text: String
        let plainText: String
        let significantDigits: Int
        let hasSen: Bool
        var testDescription: String { text }
    }

    @Test(
        "Teks mesin, angka penting, dan sen",
        arguments: [
            Shape(text: "0", plainText: "0", significantDigits: 1, hasSen: false),
            Shape(text: "1.000.000", plainText: "1000000", significantDigits: 1, hasSen: false),
            Shape(text: "1.234.567,50", plainText: "1234567.50", significantDigits: 8, hasSen: true),
            Shape(text: "-1.234.567", plainText: "-1234567", significantDigits: 7, hasSen: false),
            Shape(text: "-0,05", plainText: "-0.05", significantDigits: 1, hasSen: true),
            Shape(text: "0,50", plainText: "0.50", significantDigits: 1, hasSen: true),
            Shape(
                text: "18.152.642.574,29", plainText: "18152642574.29", significantDigits: 13, hasSen: true),
            Shape(
                text: "12.345.678.901.234,56", plainText: "12345678901234.56", significantDigits: 16,
                hasSen: true),
        ])
    func shape(_ example: Shape) throws {
        let amount = try rupiah(example.text)
        #expect(amount.plainText == example.plainText)
        #expect(amount.significantDigits == example.significantDigits)
        #expect(amount.hasSen == example.hasSen)
        #expect(amount.quantity.plainText == example.plainText)
        #expect(amount.quantity.decimals == (example.hasSen ? 2 : 0))
    }

    @Test("Nol, tanda, dan urutan")
    func order() throws {
        #expect(Rupiah.zero.isZero)
        #expect(!Rupiah.zero.isNegative)
        #expect(Rupiah(-1).isNegative)
        #expect(Rupiah(sen: -100) == Rupiah(-1))
        #expect([Rupiah(2), Rupiah(-3), Rupiah(sen: 1)].sorted() == [Rupiah(-3), Rupiah(sen: 1), Rupiah(2)])
        #expect(try Rupiah(5).negated() == Rupiah(-5))
    }

    @Test("Rupiah bulat terbesar dan terkecil dari Int64 selalu muat")
    func wholeEdges() {
        #expect(Rupiah(.max).plainText == "9223372036854775807")
        #expect(Rupiah(.min).plainText == "-9223372036854775808")
    }

    @Test("Perkalian dengan pecahan dibulatkan satu kali ke sen")
    func multiplication() throws {
        let third = try Ratio(1, over: 3)
        #expect(try Rupiah(100).multiplied(by: third) == rupiah("33,33"))
        #expect(try Rupiah(-200).multiplied(by: third) == rupiah("-66,67"))
        #expect(try Rupiah(100).multiplied(by: third, rule: .up) == rupiah("33,34"))
        #expect(try Rupiah(-100).multiplied(by: third, rule: .floor) == rupiah("-33,34"))
        let percent = try Ratio(percent: quantity("85.87"))
        #expect(try rupiah("855.830.897.000").multiplied(by: percent) == rupiah("734.901.991.253,90"))
    }

    @Test("Perkalian lewat 256 bit tetap tepat selama hasilnya muat")
    func wideMultiplication() throws {
        let same = try Ratio(.max, over: .max - 1)
        #expect(try Rupiah(sen: .max - 1).multiplied(by: same) == largest)
        #expect(try largest.multiplied(by: Ratio(.max - 1, over: .max)) == Rupiah(sen: .max - 1))
        #expect(throws: ArithmeticError.overflow) { try largest.multiplied(by: same) }
        #expect(throws: ArithmeticError.overflow) { try largest.multiplied(by: Ratio(.max, over: 1)) }
    }
}
