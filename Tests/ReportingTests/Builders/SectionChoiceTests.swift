import BudgetFixtures
import BudgetModel
import Diagnostics
import Reporting
import Testing

@Suite("Bagian laporan yang dipilih")
struct SectionChoiceTests {
    private static func blocks(_ report: Report, _ id: String) -> [ReportBlock] {
        report.sections.first { $0.id == id }?.blocks ?? []
    }

    @Test("Acuan ke tabel yang tidak ikut menjadi nilainya; yang ikut tetap; gambarnya hilang")
    func keeping() throws {
        let whole = try TinyBudget.report()
        let report = whole.keeping(["ringkasan", "realisasi"])
        #expect(report.sections.map(\.id) == ["ringkasan", "realisasi"])
        let (kept, former) = (try #require(report.table("ringkasan-cakupan")), try #require(whole.table("ringkasan-cakupan")))
        #expect(kept.rows() == former.rows())
        #expect(former.rows[0].cells[1].derivation != nil)
        #expect(kept.rows[0].cells[1].derivation == nil)
        #expect(kept.rows[0].cells[3].derivation == former.rows[0].cells[3].derivation)
        for language in Language.allCases { #expect(DerivationEvaluator(report, language: language).mismatches == []) }
        let charts = Self.blocks(report, "ringkasan").flatMap { if case .charts(let charts) = $0 { charts } else { [ReportChart]() } }
        #expect(charts.map(\.table) == ["ringkasan-sumber-dana"])
    }

    @Test("Bagian tanpa tabel tidak menjadi lembar kosong; daftar isi menyebutnya; temuan yang kosong tetap ada")
    func withoutEmpty() throws {
        var budget = TinyBudget.make()
        budget.moneyRealisations = []
        budget.indicatorRealisations = []
        let report = try Report.of(budget).withoutEmptySections
        #expect(
            report.sections.map(\.id) == [
                "ringkasan", "sandingan", "dukungan-apbn", "kinerja", "kaitan", "temuan", "grafik", "pembagian", "metode",
            ])
        guard case .paragraph(let note)? = Self.blocks(report, "ringkasan").last else {
            Issue.record("tanpa keterangan")
            return
        }
        #expect(Self.blocks(report, "ringkasan").suffix(2).first == .contents)
        #expect(note.text(in: .indonesian) == "Tidak ada di masukan: Realisasi.")
        #expect(note.text(in: .english) == "Not in the input: Realisation.")
        let whole = try TinyBudget.report()
        #expect(whole.withoutEmptySections == whole)
    }
}
