import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

extension ComparisonReport {
    /// Penyerapan uang setiap realisasi terhadap pagu setiap tahapan.
    func absorption(_ ceilings: CeilingCells) throws -> AbsorptionTables {
        try AbsorptionTables(comparison.annual.absorptionRecords(), comparison, ceilings) {
            text($0.subject.words(in: comparison.budget), of: $0.offices)
        }
    }

    /// Bagian *Realisasi*: penyerapan uang terhadap pagu setiap tahapan.
    func realisation(_ absorption: AbsorptionTables) -> ReportSection {
        var blocks: [ReportBlock] = []
        if absorption.tables.isEmpty {
            blocks.append(
                .paragraph(
                    LocalizedText(
                        id: "Tidak ada realisasi keuangan di berkas masukan.",
                        en: "The input holds no money realisation."
                    )
                )
            )
        }
        if absorption.tables.contains(where: { $0.id == AbsorptionTables.ranges }) { blocks.append(.paragraph(Self.rangeNote)) }
        blocks += absorption.tables.map { .table($0) }
        return ReportSection(
            id: "realisasi", title: LocalizedText(id: "Realisasi", en: "Realisation"), blocks: blocks
        )
    }

    private static let rangeNote = LocalizedText(
        id:
            "Bila kertas hanya mencetak persen, realisasi adalah rentang: pagu x (persen +- setengah satuan desimal terakhir) / 100. Bila kertas tidak menyebut tahapan pagunya, setiap tahapan dihitung; hanya satu di antaranya yang benar.",
        en:
            "Where the paper prints only a percentage, realisation is a range: ceiling x (percentage +- half a unit of its last decimal) / 100. Where the paper names no stage for the ceiling, every stage is computed; only one of them is right."
    )

    /// Angka tertera sebagai sel: angka bila artinya tunggal, teks aslinya bila tidak.
    static func cell(_ figure: PrintedFigure?) -> ReportCell {
        guard let figure else { return .empty }
        guard let value = figure.value else { return .verbatim(figure.text) }
        return ReportCell(figure.isPercent ? .percent(value) : .quantity(value))
    }
}
