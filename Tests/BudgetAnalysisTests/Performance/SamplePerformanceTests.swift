import BudgetAnalysis
import BudgetFixtures
import BudgetIntake
import BudgetModel
import ExactNumbers
import PaperReading
import Testing

@Suite("Kinerja Disperindag 2024")
struct SamplePerformanceTests {
    let comparison: Comparison
    let performances: [IndicatorPerformance]

    init() throws {
        comparison = try Comparison(DataPackageReader().read(Sample.office).budget)
        performances = try comparison.annual.performances()
    }

    private func performance(_ code: String) throws -> IndicatorPerformance {
        try #require(performances.first { $0.indicator.code == code })
    }

    @Test("Urutan tabel indikator; yang tanpa realisasi tetap berdiri")
    func order() throws {
        #expect(performances.map(\.indicator.code) == comparison.budget.indicators.map(\.code))
        #expect(try performance("nilai-rb").latest == nil)
    }

    @Test(
        "Delapan triwulan: target turunan tepat, capaian, dan kumulatif",
        arguments: [
            (
                "nilai-industri",
                [
                    "TW I: target 5.4375 (turunan), realisasi 4.952, capaian 91.07 %, sd 4.952 = 22.77 %",
                    "TW II: target 5.4375 (turunan), realisasi 5.460, capaian 100.41 %, sd 10.412 = 47.87 %",
                    "TW III: target 5.4375 (turunan), realisasi 5.743, capaian 105.62 %, sd 16.155 = 74.28 %",
                    "TW IV: target 5.4375 (turunan), realisasi 5.987, capaian 110.11 %, sd 22.142 = 101.80 %",
                ]
            ),
            (
                "nilai-perdagangan",
                [
                    "TW I: target 4.0375 (turunan), realisasi 4.031, capaian 99.84 %, sd 4.031 = 24.96 %",
                    "TW II: target 4.0375 (turunan), realisasi 4.033, capaian 99.89 %, sd 8.064 = 49.93 %",
                    "TW III: target 4.0375 (turunan), realisasi 4.038, capaian 100.01 %, sd 12.102 = 74.93 %",
                    "TW IV: target 4.0375 (turunan), realisasi 4.413, capaian 109.30 %, sd 16.515 = 102.26 %",
                ]
            ),
        ])
    func quarters(code: String, expected: [String]) throws {
        #expect(try performance(code).quarters.map { try $0.words } == expected)
    }

    @Test(
        "Target naik, uang turun, capaian tahun",
        arguments: [
            ("nilai-industri", "16.000 dari pk", "21.750 dari pk-perubahan", "35.94", "-32.98", "22.142", "101.80 %"),
            ("nilai-perdagangan", "12.900 dari pk", "16.150 dari pk-perubahan", "25.19", "-42.74", "16.515", "102.26 %"),
        ])
    func year(
        code: String, before: String, after: String, target: String, money: String, realised: String, achievement: String
    ) throws {
        let item = try performance(code)
        #expect(item.before.words == before)
        #expect(item.after.words == after)
        #expect(try item.targetVariance?.change?.percent().plainText == target)
        let variance = try item.money.variance(from: .original, to: .revised)
        guard case .ratio(let change) = try variance?.change else {
            Issue.record("uang tidak punya persen")
            return
        }
        #expect(try change.percent().plainText == money)
        #expect(try item.yearRealised?.rounded(to: 3).plainText == realised)
        #expect(try item.yearAchievement.words == achievement)
        #expect(item.formula == .positive)
        #expect(item.printedDecimals == 3)
        #expect(item.latest?.quarter == .fourth)
    }

    @Test("Penyerapan tertera di samping capaian menjadi rentang jarak, terhadap setiap tahapan")
    func gap() throws {
        let item = try performance("nilai-industri")
        #expect(item.money[.fourth].source == .indicator)
        // Capaian 101,802... % - 97,17 % (97,165 sampai 97,175).
        #expect(try item.gap(in: .fourth, at: .revised).percents == "4.63..4.64")
        #expect(try item.gap(in: .first, at: .original).percents == "10.31..10.32")
        #expect(try item.unspent(in: .fourth, at: .revised).percents == "2.83..2.84")
        #expect(try item.unspent(in: .third, at: .revised) == nil)
    }

    @Test("Efisiensi menyebut indikator yang ikut")
    func efficiency() throws {
        let summary = try performances.efficiency(in: .fourth, at: .revised)
        #expect(summary.withMoney == ["nilai-industri", "nilai-perdagangan"])
        #expect(summary.withAchievement == summary.withMoney)
        // Akar dari 1,0180230 x 1,0226006.
        #expect(summary.geometricMean?.plainText == "102.03")
        #expect(try (summary.saving?.ratio).percents == "7.77..7.78")
        #expect(summary.saving?.isLimited == false)
    }

    @Test(
        "Komposisi pergeseran APBD pada kedua tingkat",
        arguments: [(CompositionVariance.Level.positions, 15, "15.23"), (.programs, 10, "11.81")])
    func composition(level: CompositionVariance.Level, count: Int, percent: String) throws {
        let composition = try #require(try comparison.compositionVariance(at: level))
        #expect(composition.count == count)
        #expect(try composition.ratio.percent().plainText == percent)
    }

    @Test("Nilai AKIP 74,15 dan 73,35 sama-sama BB", arguments: ["74.15", "73.35"])
    func akip(score: String) throws {
        let value = try #require(
            comparison.budget.akipScores.lazy.filter { $0.level == .result }.compactMap(\.score?.value).first {
                $0.plainText == score
            })
        #expect(AKIPPredicate(score: try Ratio(value)) == .bb)
        #expect(AKIPPredicate(score: try Ratio(value)).word == "Sangat Baik")
    }
}
