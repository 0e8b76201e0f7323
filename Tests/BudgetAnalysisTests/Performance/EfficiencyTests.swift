import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers
import Testing

@Suite("Efisiensi")
struct EfficiencyTests {
    private static func row(_ ceiling: Int64, _ realised: Int64, _ percent: Int64) throws -> EfficiencyRow {
        EfficiencyRow(
            ceiling: Rupiah(ceiling), realised: AmountRange(Rupiah(realised)), achievement: try Ratio(percent: Quantity(percent)))
    }

    @Test("PMK 214/2017: contoh lampirannya 25,67 %, dan nilainya dibatasi")
    func annex() throws {
        let efficiency = try #require(
            try SavingEfficiency([
                Self.row(4_000_000_000, 3_800_000_000, 122), Self.row(1_000_000_000, 975_000_000, 80),
                Self.row(5_000_000_000, 4_725_000_000, 142),
            ]))
        #expect(efficiency.expected == Rupiah(12_780_000_000))
        #expect(try Optional(efficiency.ratio).percents == "25.67..25.67")
        let highest = try Ratio(100, over: 1)
        #expect(efficiency.score == highest...highest)
        #expect(efficiency.isLimited)
    }

    @Test(
        "Nilai NE = 50 + E/20 x 50, dengan tanda bila E melewati -20 sampai 20",
        arguments: [
            (Int64(100), "50.00", false), (90, "75.00", false), (80, "100.00", false), (79, "100.00", true), (120, "0.00", false),
            (121, "0.00", true), (104, "40.00", false),
        ])
    func score(realised: Int64, expected: String, isLimited: Bool) throws {
        let efficiency = try #require(try SavingEfficiency([Self.row(100, realised, 100)]))
        #expect(try efficiency.score.lowerBound.rounded(to: 2).plainText == expected)
        #expect(efficiency.isLimited == isLimited)
    }

    @Test("Realisasi yang hanya diketahui sebagai persen memberi rentang E dan NE")
    func interval() throws {
        let ceiling = Rupiah(1_000)
        let row = EfficiencyRow(
            ceiling: ceiling, realised: try AmountRange(percent: Quantity(90), of: ceiling), achievement: try Ratio(1, over: 1))
        let efficiency = try #require(try SavingEfficiency([row]))
        #expect(try Optional(efficiency.ratio).percents == "9.50..10.50")
        #expect(try efficiency.score.lowerBound.rounded(to: 2).plainText == "73.75")
        #expect(try efficiency.score.upperBound.rounded(to: 2).plainText == "76.25")
    }

    @Test("Tanpa baris, atau tanpa pagu yang tercapai, tidak ada efisiensi")
    func nothing() throws {
        #expect(try SavingEfficiency([]) == nil)
        #expect(try SavingEfficiency([Self.row(100, 50, 0)]) == nil)
    }

    @Test("Setiap cara bernama dalam kedua bahasa, dengan dasarnya", arguments: EfficiencyMethod.allCases)
    func names(method: EfficiencyMethod) {
        for language in [method.name.text(in: .indonesian), method.name.text(in: .english)] {
            let basis = ["PMK 214/2017", "PMK 22/2021", "kebiasaan", "practice"].filter { language.contains($0) }
            #expect(basis.count == 1)
        }
    }
}
