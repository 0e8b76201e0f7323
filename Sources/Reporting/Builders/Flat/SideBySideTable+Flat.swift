import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

extension SideBySideTable {
    /// *Sandingan* tanpa pohon: satu baris setiap program, unit, sumber dana, dan indikator yang dilayaninya.
    ///
    /// Uang program yang melayani beberapa indikator sudah dibagi menurut bobotnya, jadi kolomnya tetap boleh dijumlahkan.
    func flatTable(_ comparison: Comparison) throws -> ReportTable {
        let names = Dictionary(comparison.servedIndicators.map { ($0.code, $0.name) }) { first, _ in first }
        let variance = VarianceColumns(table: Self.id, first: 0)
        var table = ReportTable(id: Self.id, columns: flatColumns(comparison))
        for row in leafRows {
            let position = row.position
            let isInside = position.group.isInsideTotal
            var cells: [ReportCell] = layout.region == nil ? [] : [.text(ReportWords.region(position.region))]
            cells += [
                .verbatim(position.office), .text(position.group.label),
                row.indicator.map { .verbatim(names[$0] ?? $0) } ?? .empty, row.weight.map { ReportCell(.percent($0)) } ?? .empty,
            ]
            if layout.code != nil { cells.append(position.program.code.map { ReportCell(.code($0)) } ?? .empty) }
            cells += [
                .verbatim(position.program.name), .text(ReportWords.unit(position.unit)), .verbatim(position.fundingSource.name),
            ]
            cells += try variance.cells(row.variance, row: 0).map { ReportCell($0.value) }
            cells.append(isInside ? ReportCell(try variance.shareCell(row.variance, row: 0, of: total, totalRow: 0).value) : .empty)
            cells += [
                .words((row.variance.isDropped ? [ReportWords.dropped] : []) + position.notes), .yesOrNo(isInside),
            ]
            table.rows.append(ReportRow(cells: cells, sources: [position.location]))
        }
        return table
    }

    private func flatColumns(_ comparison: Comparison) -> [ReportColumn] {
        var columns = layout.region == nil ? [] : [ReportColumn(ReportWords.region, .label)]
        columns += [
            ReportColumn(LocalizedText(id: "OPD", en: "Office"), .label),
            ReportColumn(LocalizedText(id: "Kelompok", en: "Group"), .label),
            ReportColumn(LocalizedText(id: "Indikator", en: "Indicator"), .name),
            ReportColumn(LocalizedText(id: "Bobot indikator (%)", en: "Indicator weight (%)"), .percent),
        ]
        if layout.code != nil { columns.append(ReportColumn(LocalizedText(id: "Kode", en: "Code"), .code)) }
        columns += [
            ReportColumn(LocalizedText(id: "Program", en: "Program"), .name),
            ReportColumn(ReportWords.unit, .label),
            ReportColumn(ReportWords.fundingSource, .label),
        ]
        return columns + VarianceColumns.titles(comparison) + [
            ReportColumn(LocalizedText(id: "Porsi perubahan", en: "Share of change"), .percent),
            ReportColumn(ReportWords.remark, .note),
            ReportColumn(ReportTable.insideTotal, .label),
        ]
    }
}
