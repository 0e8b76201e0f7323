import BudgetAnalysis
import Diagnostics

extension ComparisonReport {
    /// Bagian *Kaitan*: program dan indikatornya, satu tabel per OPD.
    func links(_ tables: LinkTables) -> ReportSection {
        let note = LocalizedText(
            id:
                "Pagu program dibagi ke indikator menurut bobot; pembagian tepat sampai ke sen (sisa terbesar), sehingga bagian-bagiannya berjumlah sama dengan pagunya.",
            en:
                "A program's ceiling is split over indicators by weight; the split is exact to the sen (largest remainder), so the parts sum to the ceiling."
        )
        return ReportSection(
            id: "kaitan", title: LocalizedText(id: "Kaitan", en: "Links"), blocks: [.paragraph(note)] + tables.tables.map { .table($0) })
    }
}
