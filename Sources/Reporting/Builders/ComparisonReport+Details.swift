import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

extension ComparisonReport {
    /// Bagian *Rincian*: setiap baris anggaran dengan selisihnya; hanya bila ada baris yang lebih rinci
    /// daripada program dan unit, karena selain itu *Sandingan* sudah memuat semuanya.
    func details() throws -> ReportSection? {
        guard comparison.lines.contains(where: \.isBelowProgram) else { return nil }
        let id: TableID = "rincian"
        let leading = [
            ReportColumn(LocalizedText(id: "OPD", en: "Office"), .label),
            ReportColumn(ReportWords.unit, .label),
            ReportColumn(LocalizedText(id: "Program", en: "Program"), .label),
            ReportColumn(LocalizedText(id: "Kode", en: "Code"), .code),
            ReportColumn(LocalizedText(id: "Uraian", en: "Item"), .name),
            ReportColumn(ReportWords.fundingSource, .label),
        ]
        let columns = VarianceColumns(table: id, first: leading.count)
        var table = ReportTable(
            id: id, columns: leading + VarianceColumns.titles(comparison) + [ReportColumn(ReportWords.remark, .note)]
        )
        table.rows.reserveCapacity(comparison.lines.count)
        for line in comparison.lines {
            let variance = try Variance(
                before: line.ceilings[comparison.from] ?? .zero, after: line.ceilings[comparison.to] ?? .zero
            )
            let deepest = line.levelsBelowProgram.last ?? line.program
            let cells: [ReportCell] = [
                .verbatim(line.office), .text(ReportWords.unit(line.unit)), .verbatim(line.program.name),
                deepest.code.map { ReportCell(.code($0)) } ?? .empty, .verbatim(deepest.name),
                .verbatim(line.fundingSource.name),
            ]
            let remark = ReportCell.words((variance.isDropped ? [ReportWords.dropped] : []) + line.change.words)
            table.rows.append(
                ReportRow(
                    cells: cells + (try columns.cells(variance, row: table.rows.count)) + [remark], sources: [line.location])
            )
        }
        return ReportSection(
            id: "rincian", title: LocalizedText(id: "Rincian", en: "Details"), blocks: [.table(table)]
        )
    }
}
