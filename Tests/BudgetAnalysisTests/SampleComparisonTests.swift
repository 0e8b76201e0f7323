import BudgetAnalysis
import BudgetFixtures
import BudgetIntake
import BudgetModel
import ExactNumbers
import PaperReading
import Testing

@Suite("Dokumen nyata Disperindag 2024 dibandingkan")
struct SampleComparisonTests {
    let comparison: Comparison

    init() throws {
        let intake = try DataPackageReader().read(Sample.office)
        comparison = try Comparison(intake.budget)
    }

    /// Satu baris harapan: sebelum, setelah, selisih dalam rupiah, persen dua desimal.
    struct Expected: CustomTestStringConvertible {
        let name: String
        let before: Int64
        let after: Int64
        let difference: Int64
        let percent: String
        var testDescription: String { name }
    }

    func expect(_ variance: Variance, _ expected: Expected) throws {
        #expect(variance.before == Rupiah(expected.before))
        #expect(variance.after == Rupiah(expected.after))
        #expect(variance.difference == Rupiah(expected.difference))
        guard case .ratio(let ratio) = try variance.change else {
            Issue.record("\(expected.name) tidak punya persen")
            return
        }
        #expect(try NumberNotation.decimalComma.text(ratio.percent(), negative: .parentheses) == expected.percent)
    }

    @Test(
        "Setiap cakupan sama dengan angka yang dicetak dokumen",
        arguments: [
            (
                TotalScope.core,
                Expected(name: "utama", before: 3_778_131_771, after: 2_318_149_930, difference: -1_459_981_841, percent: "(38,64)")
            ),
            (
                .overhead,
                Expected(name: "penunjang", before: 19_911_413_294, after: 20_759_458_634, difference: 848_045_340, percent: "4,26")
            ),
            (.regional, Expected(name: "APBD", before: 23_689_545_065, after: 23_077_608_564, difference: -611_936_501, percent: "(2,58)")),
        ])
    func scopes(scope: TotalScope, expected: Expected) throws {
        try expect(comparison.total(scope), expected)
    }

    @Test("Dukungan APBN tetap dan berdiri di luar jumlah APBD")
    func support() throws {
        let support = try comparison.total(.support)
        #expect(support.before == Rupiah(1_540_217_000))
        #expect(support.after == Rupiah(1_540_217_000))
        #expect(try comparison.total(.everything).after == Rupiah(23_077_608_564 + 1_540_217_000))
    }

    @Test(
        "Setiap indikator membawa program yang dikaitkan dengannya",
        arguments: [
            (
                "industri",
                Expected(name: "industri", before: 1_586_227_863, after: 1_063_034_200, difference: -523_193_663, percent: "(32,98)")
            ),
            (
                "perdagangan",
                Expected(name: "perdagangan", before: 2_191_903_908, after: 1_255_115_730, difference: -936_788_178, percent: "(42,74)")
            ),
        ])
    func indicators(word: String, expected: Expected) throws {
        let indicator = try #require(comparison.servedIndicators.first { $0.name.lowercased().contains(word) })
        try expect(Comparison.total(of: comparison.rows.filter { $0.indicator == indicator.code }), expected)
    }

    @Test(
        "Setiap UPTD membawa program utama dan penunjangnya",
        arguments: [
            ("UPTD RPK", Expected(name: "RPK", before: 1_694_873_936, after: 1_072_484_442, difference: -622_389_494, percent: "(36,72)")),
            ("UPTD BPSMB", Expected(name: "BPSMB", before: 851_650_920, after: 720_122_640, difference: -131_528_280, percent: "(15,44)")),
        ])
    func units(unit: String, expected: Expected) throws {
        let rollup = try #require(comparison.byUnit().first { $0.key.unit == unit })
        try expect(rollup.variance, expected)
    }

    @Test("Setiap jumlah tertera dikenali cakupannya, juga yang berdiri di atas baris lain")
    func printedTotals() throws {
        let readings = try comparison.annual.printedTotalReadings()
        let words = readings.map { reading in
            "\(reading.total.document) \(reading.total.label): "
                + (reading.fittingScopes.map(\.rawValue).joined(separator: ", "))
        }
        #expect(
            words == [
                "pk Anggaran: utama",
                "pk TAMBAHAN: penunjang",
                "pk PENDUKUNG: pendukung",
                "pk-perubahan Anggaran: utama+penunjang",
                "pk-perubahan Anggaran Penunjang (Kesekretariatan): penunjang",
                "pk-perubahan Pendukung: pendukung",
            ])
    }

    @Test("Realisasi 12,45 % tanpa tahapan menjadi rentang terhadap setiap tahapan")
    func absorption() throws {
        let record = try #require(comparison.annual.absorptionRecords().first)
        #expect(record.absorptions.map(\.stage) == [.original, .revised])
        let first = try #require(record.absorptions.first)
        #expect(first.ceiling == Rupiah(1_586_227_863))
        // 1.586.227.863 x 12,445 % dan x 12,455 %, dibulatkan ke luar ke sen.
        #expect(first.realised.lower == Rupiah(sen: 19_740_605_755))
        #expect(first.realised.upper == Rupiah(sen: 19_756_468_034))
        #expect(first.remaining.upper == Rupiah(sen: 138_882_180_545))
    }
}
