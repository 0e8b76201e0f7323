import ExactNumbers
import Testing

@Suite("Quantity")
struct QuantityTests {
    @Test("Desimal tercetak diingat, nilai dibandingkan")
    func printedDecimals() throws {
        let printed = try quantity("16.000")
        #expect(printed.decimals == 3)
        #expect(printed.plainText == "16.000")
        #expect(printed == Quantity(16))
        #expect(printed.hashValue == Quantity(16).hashValue)
        #expect(Set([printed, Quantity(16), try quantity("16.0")]).count == 1)
    }

    struct Operation: CustomTestStringConvertible {
        let left: String
        let right: String
        let sum: String
        let difference: String
        let product: String
        var testDescription: String { "\(left) dan \(right)" }
    }

    @Test(
        "Tambah, kurang, kali",
        arguments: [
            Operation(
                left: "16.000", right: "5.75", sum: "21.750", difference: "10.250", product: "92.00000"),
            Operation(left: "1.5", right: "0.25", sum: "1.75", difference: "1.25", product: "0.375"),
            Operation(left: "-4.78", right: "5.78", sum: "1.00", difference: "-10.56", product: "-27.6284"),
            Operation(left: "0", right: "0.000", sum: "0.000", difference: "0.000", product: "0.000"),
        ])
    func arithmetic(_ example: Operation) throws {
        let (left, right) = (try quantity(example.left), try quantity(example.right))
        #expect(try (left + right).plainText == example.sum)
        #expect(try (left - right).plainText == example.difference)
        #expect(try (left * right).plainText == example.product)
        #expect(try (right - left) == (left - right).negated())
    }

    struct Rescaling: CustomTestStringConvertible {
        let from: String
        let decimals: Int
        let rule: RoundingRule
        let to: String
        var testDescription: String { "\(from) -> \(to)" }
    }

    @Test(
        "Mengganti desimal membulatkan hanya ke bawah",
        arguments: [
            Rescaling(from: "16", decimals: 3, rule: .halfAwayFromZero, to: "16.000"),
            Rescaling(from: "25.665", decimals: 2, rule: .halfAwayFromZero, to: "25.67"),
            Rescaling(from: "-25.665", decimals: 2, rule: .halfAwayFromZero, to: "-25.67"),
            Rescaling(from: "25.665", decimals: 2, rule: .halfEven, to: "25.66"),
            Rescaling(from: "25.669", decimals: 2, rule: .down, to: "25.66"),
            Rescaling(from: "-0.4", decimals: 0, rule: .halfAwayFromZero, to: "0"),
            Rescaling(from: "0.5", decimals: 0, rule: .halfAwayFromZero, to: "1"),
            Rescaling(from: "1", decimals: 30, rule: .down, to: "1.000000000000000000000000000000"),
        ])
    func rescaling(_ example: Rescaling) throws {
        let rescaled = try quantity(example.from).rescaled(to: example.decimals, rule: example.rule)
        #expect(rescaled.plainText == example.to)
    }

    @Test("Selang tercetak adalah nilai plus-minus setengah satuan terakhir")
    func printedInterval() throws {
        #expect(try quantity("85.87").printedInterval == quantity("85.865")...quantity("85.875"))
        #expect(try quantity("-2").printedInterval == quantity("-2.5")...quantity("-1.5"))
        #expect(try quantity("0.00").printedInterval == quantity("-0.005")...quantity("0.005"))
    }

    @Test("Batas desimal dan angka memberi kesalahan")
    func limits() throws {
        let huge = try Quantity(coefficient: .max, decimals: 0)
        let fine = try Quantity(coefficient: 1, decimals: Quantity.maximumDecimals)
        #expect(throws: ArithmeticError.overflow) { try Quantity(coefficient: 1, decimals: 31) }
        #expect(throws: ArithmeticError.overflow) { try Quantity(coefficient: 1, decimals: -1) }
        #expect(throws: ArithmeticError.overflow) { try huge + Quantity(1) }
        #expect(throws: ArithmeticError.overflow) { try huge + fine }
        #expect(throws: ArithmeticError.overflow) { try huge * Quantity(2) }
        #expect(throws: ArithmeticError.overflow) { try fine * quantity("0.1") }
        #expect(throws: ArithmeticError.overflow) { try huge.rescaled(to: 1) }
        #expect(throws: ArithmeticError.overflow) { try Quantity(1).rescaled(to: 31) }
        #expect(throws: ArithmeticError.overflow) { try Quantity(1).rescaled(to: -1) }
        #expect(throws: ArithmeticError.overflow) { try fine.printedInterval }
        #expect(throws: ArithmeticError.overflow) { try huge.printedInterval }
        #expect(throws: ArithmeticError.overflow) {
            try Quantity(coefficient: .min, decimals: 2).negated()
        }
    }

    @Test("Nol dan tanda")
    func signs() throws {
        #expect(Quantity.zero.isZero)
        #expect(try quantity("-0.00").isZero)
        #expect(try !quantity("-0.00").isNegative)
        #expect(try quantity("-0.01").isNegative)
        #expect(try quantity("-0.005").plainText == "-0.005")
    }
}
