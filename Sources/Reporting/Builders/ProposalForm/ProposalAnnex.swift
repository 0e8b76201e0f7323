import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

/// Lampiran *Semula Menjadi*: usulan seperti dicetak dan diajukan; semua selnya acuan ke lembar *Usulan*.
struct ProposalAnnex: ReportRowSource {
    static let id: TableID = "semula-menjadi"

    private static let before = 2

    private let usulan: ProposalFormTable
    /// Nomor baris *Usulan* setiap barisnya.
    private let shown: [Int]

    /// - Throws: `overflow` bila selisih sebuah baris tidak muat; sesudahnya setiap baris pasti dapat dibuat.
    init(of usulan: ProposalFormTable) throws(ArithmeticError) {
        self.usulan = usulan
        shown = usulan.rows.indices.filter { usulan.rows[$0].role != .beside }
        for index in 0..<count { _ = try cells(at: index) }
    }

    var table: ReportTable {
        var table = ReportTable(id: Self.id, columns: Self.columns, rows: ReportRows(self))
        if usulan.rows.allSatisfy({ $0.node.code == nil }) { table.columns[0].audience = .hidden }
        return table
    }

    /// Di bawah baris-barisnya berdiri baris baru, lalu jumlahnya.
    var count: Int { shown.count + 2 }

    func sources(at index: Int) -> [SourceLocation] { [] }

    func row(at index: Int) -> ReportRow {
        let cells = (try? cells(at: index)) ?? Self.columns.map { _ in .empty }
        guard index < shown.count else { return ReportRow(index == shown.count ? .detail : .total, cells: cells) }
        let row = usulan.rows[shown[index]]
        return ReportRow(row.role, level: row.node.level, cells: cells)
    }

    private func cells(at index: Int) throws(ArithmeticError) -> [ReportCell] {
        func same(_ row: Int, _ column: Int) -> Derivation { .same(ProposalFormTable.cell(row, column)) }
        switch index {
        case shown.count:
            let title = LocalizedText(id: "Baris baru, lihat lembar Baris Baru", en: "New lines, see sheet New lines")
            return [.empty, .text(title)]
                + (try figures(at: index, before: .zero, after: usulan.proposedNew(), nil, .same(NewLinesTable.total)))
                + [.empty, .empty]
        case shown.count + 1:
            let total = ProposalFormTable.totalRow
            return [.empty, .text(ReportWords.regionalTotal)]
                + (try figures(
                    at: index, before: usulan.before, after: usulan.proposed, same(total, ProposalFormColumns.before),
                    same(total, ProposalFormColumns.proposed))) + [.empty, .empty]
        default:
            let row = usulan.rows[shown[index]]
            let origin = ProposalFormTable.firstRow + shown[index]
            var cells = [row.node.code.map { ReportCell(.code($0)) } ?? .empty, .text(row.node.title)]
            cells += try figures(
                at: index, before: row.before, after: row.proposed, same(origin, ProposalFormColumns.before),
                usulan.isEmptied(row)
                    ? .formula(.cell(ProposalFormTable.cell(origin, ProposalFormColumns.proposed)))
                    : same(origin, ProposalFormColumns.proposed))
            guard let line = row.node.line else { return cells + [.empty, .empty] }
            let note = usulan.note(of: line)
            return cells
                + [(note.reason?.text, ProposalFormColumns.reason), (note.remark, ProposalFormColumns.remark)].map { text, column in
                    var cell = ReportCell.verbatim(text ?? "")
                    cell.derivation = same(origin, column)
                    return cell
                }
        }
    }

    private static let columns = [
        ReportColumn(LocalizedText(id: "Kode", en: "Code"), .code), ReportColumn(LocalizedText(id: "Uraian", en: "Item"), .name),
        ReportColumn(LocalizedText(id: "Semula", en: "Before"), .amount), ReportColumn(LocalizedText(id: "Menjadi", en: "After"), .amount),
        ReportColumn(LocalizedText(id: "Bertambah/ (Berkurang)", en: "Increase/ (Decrease)"), .amount),
        ReportColumn(LocalizedText(verbatim: "%"), .percent), ReportColumn(LocalizedText(id: "Alasan", en: "Reason"), .label),
        ReportColumn(LocalizedText(id: "Keterangan", en: "Remark"), .label),
    ]

    private func figures(
        at row: Int, before: Rupiah, after: Rupiah, _ beforeFrom: Derivation?, _ afterFrom: Derivation?
    ) throws(ArithmeticError) -> [ReportCell] {
        let variance = try Variance(before: before, after: after)
        return try VarianceColumns(table: Self.id, first: Self.before).cells(variance, row: row, before: beforeFrom, after: afterFrom)
    }
}
