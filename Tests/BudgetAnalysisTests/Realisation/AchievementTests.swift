import BudgetAnalysis
import BudgetFixtures
import BudgetModel
import Diagnostics
import ExactNumbers
import SeededRandom
import Testing

@Suite("Capaian indikator")
struct AchievementTests {
    @Test(
        "Contoh terbitan: rumus negatif dan capaian triwulan",
        arguments: [
            ("Permenpan RB 6/2022, T 7 R 6,5", Indicator.Direction.negative, .twoMinusRatio, "6.5", "7", "107.14"),
            ("Permenpan RB 6/2022, T 8 R 9", .negative, .twoMinusRatio, "9", "8", "87.50"),
            ("T/R", .negative, .inverseRatio, "6.5", "7", "107.69"),
            ("(T-R)/T", .negative, .relativeGap, "6.5", "7", "7.14"),
            ("tepat pada target", .negative, .relativeGap, "7", "7", "0.00"),
            ("TW I industri 2024, target tahun / 4", .positive, .twoMinusRatio, "4.952", "5.4375", "91.07"),
            ("TW IV industri 2024, target tercetak", .positive, .twoMinusRatio, "5.987", "5.438", "110.10"),
            ("realisasi minus", .positive, .twoMinusRatio, "-1", "4", "-25.00"),
        ] as [(String, Indicator.Direction, Indicator.NegativeFormula, String, String, String)])
    func published(
        name: String, direction: Indicator.Direction, formula: Indicator.NegativeFormula, realised: String, target: String,
        expected: String
    ) throws {
        let indicator = Self.indicator(direction, formula: formula)
        let ratio = try indicator.achievement(of: Self.ratio(realised), against: Self.ratio(target))
        #expect(try ratio?.percent().plainText == expected)
    }

    @Test(
        "Capaian yang tidak berarti tidak diberi angka",
        arguments: [
            ("target nol", Indicator.NegativeFormula.twoMinusRatio, Indicator.Direction.positive, "5", "0"),
            ("target minus", .twoMinusRatio, .positive, "5", "-5.64"),
            ("target nol, negatif", .twoMinusRatio, .negative, "5", "0"),
            ("realisasi nol sebagai pembagi", .inverseRatio, .negative, "0", "5"),
            ("realisasi minus sebagai pembagi", .inverseRatio, .negative, "-1", "5"),
        ] as [(String, Indicator.NegativeFormula, Indicator.Direction, String, String)])
    func meaningless(
        name: String, formula: Indicator.NegativeFormula, direction: Indicator.Direction, realised: String, target: String
    ) throws {
        let indicator = Self.indicator(direction, formula: formula)
        #expect(try indicator.achievement(of: Self.ratio(realised), against: Self.ratio(target)) == nil)
    }

    @Test(
        "Kumulatif menurut akumulasi; target triwulan dibagi empat hanya bila dijumlahkan",
        arguments: [
            (Indicator.Accumulation.sum, "16.155", "5.4375"), (.endPosition, "5.743", "21.7500"), (.mean, "5.385", "21.7500"),
        ])
    func accumulation(kind: Indicator.Accumulation, cumulative: String, quarterTarget: String) throws {
        let indicator = Self.indicator(accumulation: kind)
        let quarters = try ["4.952", "5.460", "5.743"].map(Self.ratio)
        #expect(try indicator.cumulative(quarters)?.rounded(to: 3).plainText == cumulative)
        #expect(try indicator.quarterTarget(ofYear: Self.ratio("21.750")).rounded(to: 4).plainText == quarterTarget)
        #expect(try indicator.cumulative([]) == nil)
    }

    @Test("Satu triwulan saja: ketiga akumulasi sama", arguments: Indicator.Accumulation.allCases)
    func oneQuarter(kind: Indicator.Accumulation) throws {
        let value = try Self.ratio("4.952")
        #expect(try Self.indicator(accumulation: kind).cumulative([value]) == value)
    }

    @Test("Hukum: tepat pada target berarti 100 %, kecuali (T-R)/T; lebih tinggi tidak pernah lebih buruk bila positif")
    func laws() throws {
        var random = SeededGenerator(seed: 20_241_127)
        for _ in 0..<300 {
            let target = try Ratio(Int128.random(in: 1...100_000, using: &random), over: 1000)
            let low = try Ratio(Int128.random(in: 1...100_000, using: &random), over: 1000)
            let high = try low + Ratio(1, over: 1000)
            for formula in [Indicator.NegativeFormula.twoMinusRatio, .inverseRatio] {
                let negative = Self.indicator(.negative, formula: formula)
                #expect(try negative.achievement(of: target, against: target) == Ratio(1, over: 1))
                let (worse, better) = (
                    try negative.achievement(of: high, against: target), try negative.achievement(of: low, against: target)
                )
                #expect(try #require(worse) < #require(better))
            }
            let positive = Self.indicator(.positive)
            let (worse, better) = (
                try positive.achievement(of: low, against: target), try positive.achievement(of: high, against: target)
            )
            #expect(try #require(worse) < #require(better))
        }
    }

    private static func indicator(
        _ direction: Indicator.Direction = .positive, accumulation: Indicator.Accumulation = .sum,
        formula: Indicator.NegativeFormula = .twoMinusRatio
    ) -> Indicator {
        Indicator(
            code: "x", name: "X", direction: direction, accumulation: accumulation, negativeFormula: formula,
            location: SourceLocation(file: "indikator.csv")
        )
    }

    private static func ratio(_ text: String) throws -> Ratio {
        try Ratio(NumberNotation.decimalPoint.parse(text).quantity)
    }
}
