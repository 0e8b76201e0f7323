import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

/// Lampiran *Semula Menjadi*: usulan seperti dicetak dan diajukan; semua selnya acuan ke lembar *Usulan*.
struct ProposalAnnex {
    static let id: TableID = "semula-menjadi"

    private static let before = 2

    let usulan: ProposalFormTable

    func table() throws(ArithmeticError) -> ReportTable {
        var table = ReportTable(id: Self.id, columns: Self.columns)
        table.columns[0].isHidden = usulan.rows.allSatisfy { $0.node.code == nil }
        let inside = usulan.rows.enumerated().filter { $0.element.role != .beside }
        for (index, row) in inside {
            let origin = ProposalFormTable.firstRow + index
            func same(_ column: Int) -> Derivation { .same(ProposalFormTable.cell(origin, column)) }
            var cells = [row.node.code.map { ReportCell(.code($0)) } ?? .empty, .text(row.node.title)]
            cells += try figures(
                at: table.rows.count, before: row.before, after: row.proposed, same(ProposalFormColumns.before),
                same(ProposalFormColumns.proposed))
            let note = row.node.line.map(usulan.notes)
            cells +=
                row.node.line == nil
                ? [.empty, .empty]
                : [
                    Self.cell(note?.reason?.text, same(ProposalFormColumns.reason)),
                    Self.cell(note?.remark, same(ProposalFormColumns.remark)),
                ]
            table.rows.append(ReportRow(row.role, level: row.node.level, cells: cells))
        }
        var new = [ReportCell.empty, .text(LocalizedText(id: "Baris baru, lihat lembar Baris Baru", en: "New lines, see sheet New lines"))]
        new += try figures(at: table.rows.count, before: .zero, after: .zero, nil, .same(NewLinesTable.total))
        table.rows.append(ReportRow(cells: new + [.empty, .empty]))
        var total = [ReportCell.empty, .text(ReportWords.regionalTotal)]
        func sameTotal(_ column: Int) -> Derivation { .same(ProposalFormTable.cell(ProposalFormTable.totalRow, column)) }
        total += try figures(
            at: table.rows.count, before: usulan.before, after: usulan.proposed, sameTotal(ProposalFormColumns.before),
            sameTotal(ProposalFormColumns.proposed))
        table.rows.append(ReportRow(.total, cells: total + [.empty, .empty]))
        return table
    }

    private static let columns = [
        ReportColumn(LocalizedText(id: "Kode", en: "Code"), .code), ReportColumn(LocalizedText(id: "Uraian", en: "Item"), .name),
        ReportColumn(LocalizedText(id: "Semula", en: "Before"), .amount), ReportColumn(LocalizedText(id: "Menjadi", en: "After"), .amount),
        ReportColumn(LocalizedText(id: "Bertambah/ (Berkurang)", en: "Increase/ (Decrease)"), .amount),
        ReportColumn(LocalizedText(verbatim: "%"), .percent), ReportColumn(LocalizedText(id: "Alasan", en: "Reason"), .label),
        ReportColumn(LocalizedText(id: "Keterangan", en: "Remark"), .label),
    ]

    private static func cell(_ text: String?, _ derivation: Derivation) -> ReportCell {
        ReportCell(text.map { .text(LocalizedText(verbatim: $0)) } ?? .empty, derivation: derivation)
    }

    private func figures(
        at row: Int, before: Rupiah, after: Rupiah, _ beforeFrom: Derivation?, _ afterFrom: Derivation?
    ) throws(ArithmeticError) -> [ReportCell] {
        let variance = try Variance(before: before, after: after)
        return try VarianceColumns(table: Self.id, first: Self.before).cells(variance, row: row, before: beforeFrom, after: afterFrom)
    }
}
