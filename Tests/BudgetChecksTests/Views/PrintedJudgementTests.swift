import ExactNumbers
import SeededRandom
import Testing

@testable import BudgetChecks

@Suite("Menilai angka tertera")
struct PrintedJudgementTests {
    @Test(
        "Persen capaian contoh nyata terhadap target tahun / 4 dan terhadap target triwulan tercetak",
        arguments: [
            ("industri TW I", "91.07", "4.952", "21.750", PrintedJudgement.exact, "5.438", PrintedJudgement.withinRounding),
            ("industri TW II", "100.42", "5.460", "21.750", .withinRounding, "5.438", .withinRounding),
            ("industri TW III", "105.63", "5.743", "21.750", .withinRounding, "5.438", .withinRounding),
            ("industri TW IV", "110.10", "5.987", "21.750", .withinRounding, "5.438", .exact),
            ("perdagangan TW I", "99.84", "4.031", "16.150", .exact, "4.038", .withinRounding),
            ("perdagangan TW II", "99.88", "4.033", "16.150", .withinRounding, "4.038", .exact),
            ("perdagangan TW III", "100.01", "4.038", "16.150", .exact, "4.038", .withinRounding),
            ("perdagangan TW IV", "109.31", "4.413", "16.150", .withinRounding, "4.038", .withinRounding),
            ("salah satu angka tertukar", "19.07", "4.952", "21.750", .wrong, "5.438", .wrong),
            ("meleset dua desimal terakhir", "91.10", "4.952", "21.750", .wrong, "5.438", .wrong),
        ])
    func achievements(
        name: String, printed: String, realised: String, year: String, byYear: PrintedJudgement, quarter: String,
        byQuarter: PrintedJudgement
    ) throws {
        let quarterOfYear = try Self.printed(year).mapped { (ratio) throws(ArithmeticError) in try ratio * Ratio(1, over: 4) }
        #expect(try Self.judge(printed, realised, over: quarterOfYear) == byYear)
        #expect(try Self.judge(printed, realised, over: Self.printed(quarter)) == byQuarter)
    }

    @Test(
        "Penyerapan terbitan dari dua jumlah pasti: tanpa rentang, jadi tepat atau salah",
        arguments: [("85.87", PrintedJudgement.exact), ("85.86", .wrong), ("85.9", .exact), ("86", .exact), ("85", .wrong)])
    func publishedAbsorption(printed: String, verdict: PrintedJudgement) throws {
        let ratio = try Ratio(Rupiah(734_881_464_333), over: Rupiah(855_830_897_000))
        #expect(try PrintedJudgement(Self.quantity(printed), against: PrintedValue(exact: ratio).percent) == verdict)
    }

    @Test("Angka tertera mewakili setengah satuan desimal terakhirnya ke dua arah")
    func interval() throws {
        let value = try Self.printed("85.87")
        #expect(value.range == (try Ratio(85865, over: 1000))...(try Ratio(85875, over: 1000)))
        #expect(value.value == (try Ratio(8587, over: 100)))
    }

    @Test("Rentang jumlah dan selisih melebar; jumlah kosong nol")
    func sums() throws {
        let values = try ["4.952", "5.460"].map(Self.printed)
        let sum = try PrintedValue.sum(values)
        #expect(sum.value == (try Ratio(10412, over: 1000)))
        #expect(sum.range == (try Ratio(10411, over: 1000))...(try Ratio(10413, over: 1000)))
        let difference = try values[1] - values[0]
        #expect(difference.range == (try Ratio(507, over: 1000))...(try Ratio(509, over: 1000)))
        #expect(try PrintedValue.sum([]) == PrintedValue(exact: Ratio(0, over: 1)))
    }

    @Test("Rumus yang tidak berarti di satu sudut tidak memberi nilai")
    func meaninglessCorner() throws {
        let zero = try Self.printed("0.0")
        #expect(try PrintedValue.combining(Self.printed("5.0"), zero, by: Self.divide) == nil)
    }

    @Test("Hukum: membulatkan hasil dari masukan yang dibulatkan tidak pernah dinilai salah")
    func neverAccusesRounding() throws {
        var random = SeededGenerator(seed: 4_2024)
        for _ in 0..<500 {
            let (realised, target) = (
                try Quantity(coefficient: Int128.random(in: 1...9_999_999, using: &random), decimals: 6),
                try Quantity(coefficient: Int128.random(in: 1_000_000...9_999_999, using: &random), decimals: 6)
            )
            let decimals = Int.random(in: 0...4, using: &random)
            let inputs = (try realised.rescaled(to: decimals), try target.rescaled(to: decimals))
            let printed = try Ratio(realised, over: target).percent(decimals: Int.random(in: 0...3, using: &random))
            let computed = try PrintedValue.combining(PrintedValue(inputs.0), PrintedValue(inputs.1), by: Self.divide)
            guard let computed else { continue }
            #expect(try PrintedJudgement(printed, against: computed.percent) != .wrong)
        }
    }

    private static func judge(_ printed: String, _ realised: String, over target: PrintedValue) throws -> PrintedJudgement {
        let computed = try #require(try PrintedValue.combining(Self.printed(realised), target, by: divide))
        return try PrintedJudgement(quantity(printed), against: computed.percent)
    }

    private static func divide(_ left: Ratio, _ right: Ratio) throws(ArithmeticError) -> Ratio? {
        right.numerator > 0 ? try left * Ratio(right.denominator, over: right.numerator) : nil
    }

    private static func printed(_ text: String) throws -> PrintedValue { try PrintedValue(quantity(text)) }

    private static func quantity(_ text: String) throws -> Quantity { try NumberNotation.decimalPoint.parse(text).quantity }
}
