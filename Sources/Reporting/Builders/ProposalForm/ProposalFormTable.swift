import BudgetAnalysis
import BudgetModel
import DataPackage
import Diagnostics
import ExactNumbers

/// Tabel *Usulan*: setiap baris tahapan dasar dengan pagunya, yang sudah dibelanjakan, usulan yang diisi orang, dan jaraknya ke jumlah
/// sasaran. Dukungan APBN berdiri di bawahnya, terkunci dan di luar jumlah.
struct ProposalFormTable {
    static let id: TableID = "usulan"

    /// Satu baris tabel.
    struct Row {
        let node: ProposalFormTree.Node
        let role: ReportRow.Role
        /// Nomor baris anak langsung.
        let children: [Int]
        let before: Rupiah
        let proposed: Rupiah
        /// Baris tabel yang memuat lantai yang sama; lantainya berdiri satu kali.
        let spent: Spending
    }

    /// Yang diketahui tentang belanja sebuah baris tabel.
    enum Spending {
        /// Jumlahnya.
        case amount(SpendingFloor)
        /// Sama dengan baris lain, yang memuat baris-baris anggaran yang sama.
        case same(SpendingFloor, row: Int)
        /// Hanya diketahui bersama baris lain: lantai dengan nomor ini di *Lantai*.
        case shared(Int)
        case unknown
        /// Bukan baris yang punya belanja sendiri.
        case none
    }

    /// Baris jumlah; barisnya sendiri mulai sesudah baris sasaran dan jarak.
    static let totalRow = 0
    static let targetRow = 1
    static let firstRow = 3

    let columns: ProposalFormColumns
    private(set) var rows: [Row] = []
    /// Baris terluar di dalam jumlah APBD.
    private(set) var topRows: [Int] = []
    /// Baris tabel setiap baris anggaran.
    private(set) var rowOfLine: [Int: Int] = [:]
    let before: Rupiah
    let proposed: Rupiah
    let target: Rupiah
    private let lines: BudgetLines
    let notes: (Int) -> ChangeNote
    private let origin: (SpendingFloor) -> LocalizedText

    init(_ proposal: ProposalForm) throws(ArithmeticError) {
        lines = proposal.lines
        columns = ProposalFormColumns(proposal.base, hasCodes: proposal.rows.contains { proposal.lines[$0].deepest.code != nil })
        notes = proposal.note
        origin = proposal.origin
        let inside = proposal.rows.filter { proposal.lines[$0].group.isInsideTotal }
        let beside = proposal.rows.filter { !proposal.lines[$0].group.isInsideTotal }
        let floors = FloorsOfLines(proposal)
        for (members, role) in [(inside, ReportRow.Role.detail), (beside, .beside)] {
            let tree = ProposalFormTree(lines, members)
            let offset = Self.firstRow + rows.count
            let spending = floors.spending(of: tree, offset: offset)
            for (index, node) in tree.nodes.enumerated() {
                if let line = node.line { rowOfLine[line] = offset + index }
                rows.append(
                    Row(
                        node: node, role: role == .beside ? .beside : node.line == nil ? .subtotal : .detail,
                        children: node.children.map { offset + $0 }, before: try .sum(node.lines.map(proposal.before)),
                        proposed: try .sum(node.lines.map(proposal.proposed)), spent: spending[index]))
            }
            if role == .detail { topRows = tree.roots.map { offset + $0 } }
        }
        before = try .sum(inside.map(proposal.before))
        proposed = try .sum(inside.map(proposal.proposed))
        target = proposal.target ?? before
    }

    /// Tabelnya.
    func table(threshold: Quantity) throws(ArithmeticError) -> ReportTable {
        var table = ReportTable(id: Self.id, columns: columns.columns)
        table.alerts = [
            ReportAlert(column: ProposalFormColumns.proposed, .below(column: ProposalFormColumns.spent), .error),
            ReportAlert(column: ProposalFormColumns.change, .beyond(threshold), .warning),
        ]
        table.rows.reserveCapacity(rows.count + Self.firstRow)
        table.rows.append(try totalRow())
        table.rows.append(aside(Self.targetTitle, .detail, [ProposalFormColumns.proposed: ReportCell(.amount(target))]))
        let distance = Derivation.difference(
            after: Self.cell(Self.totalRow, ProposalFormColumns.proposed), before: Self.cell(Self.targetRow, ProposalFormColumns.proposed))
        table.rows.append(
            aside(
                Self.distanceTitle, .subtotal,
                [ProposalFormColumns.proposed: ReportCell(.amount(try proposed - target), derivation: distance)]))
        for (index, row) in rows.enumerated() { table.rows.append(try cells(of: row, at: Self.firstRow + index)) }
        return table
    }

    private static let targetTitle = LocalizedText(
        id: "Sasaran jumlah: isi di kolom usulan", en: "Target total: enter it in the proposal column")
    private static let distanceTitle = LocalizedText(
        id: "Jarak ke sasaran; nol berarti tercapai", en: "Distance to the target; zero means it is met")

    static func cell(_ row: Int, _ column: Int) -> CellReference { CellReference(id, row: row, column: column) }

    /// Baris jumlah: semua baris di dalam jumlah APBD, dan baris-baris baru.
    private func totalRow() throws(ArithmeticError) -> ReportRow {
        var cells = try figures(
            at: Self.totalRow, before: before, proposed: proposed,
            beforeFrom: .sum(topRows.map { Self.cell($0, ProposalFormColumns.before) }),
            proposedFrom: .sum(topRows.map { Self.cell($0, ProposalFormColumns.proposed) } + [NewLinesTable.total]))
        cells[ProposalFormColumns.title] = .text(ReportWords.regionalTotal)
        return row(.total, cells)
    }

    private func cells(of row: Row, at index: Int) throws(ArithmeticError) -> ReportRow {
        func sum(_ column: Int) -> Derivation? { row.node.line == nil ? .sum(row.children.map { Self.cell($0, column) }) : nil }
        var cells = try figures(
            at: index, before: row.before, proposed: row.proposed, beforeFrom: sum(ProposalFormColumns.before),
            proposedFrom: sum(ProposalFormColumns.proposed))
        cells[ProposalFormColumns.title] = .text(row.node.title)
        cells[ProposalFormColumns.code] = row.node.code.map { ReportCell(.code($0)) }
        try addSpending(row, at: index, to: &cells)
        guard let line = row.node.line else { return self.row(row.role, level: row.node.level, cells) }
        let item = lines[line]
        cells[ProposalFormColumns.source] = .verbatim(item.fundingSource.name)
        let note = notes(line)
        cells[ProposalFormColumns.shift] = note.shift.map { .verbatim($0.rawValue) }
        cells[ProposalFormColumns.reason] = note.reason.map { .verbatim($0.text) }
        cells[ProposalFormColumns.remark] = note.remark.map { .verbatim($0) }
        cells[ProposalFormColumns.key] = .verbatim(ProposalMarks.Key.line.rawValue)
        for (offset, cell) in columns.identityCells(of: item).enumerated() { cells[ProposalFormColumns.key + 1 + offset] = cell }
        return self.row(row.role, level: row.node.level, cells, sources: [item.location])
    }

    private func figures(
        at row: Int, before: Rupiah, proposed: Rupiah, beforeFrom: Derivation?, proposedFrom: Derivation?
    ) throws(ArithmeticError) -> [Int: ReportCell] {
        let variance = try Variance(before: before, after: proposed)
        let (first, second) = (Self.cell(row, ProposalFormColumns.before), Self.cell(row, ProposalFormColumns.proposed))
        return [
            ProposalFormColumns.before: ReportCell(.amount(before), derivation: beforeFrom),
            ProposalFormColumns.proposed: ReportCell(.amount(proposed), derivation: proposedFrom),
            ProposalFormColumns.difference: ReportCell(
                .amount(variance.difference), derivation: .difference(after: second, before: first)),
            ProposalFormColumns.change: ReportCell(
                try VarianceColumns.value(of: variance.change), derivation: .change(after: second, before: first)),
        ]
    }

    private func addSpending(_ row: Row, at index: Int, to cells: inout [Int: ReportCell]) throws(ArithmeticError) {
        switch row.spent {
        case .none: return
        case .shared(let floor):
            cells[ProposalFormColumns.spent] = ReportCell(
                .text(Self.sharedWord), link: CellReference(ProposalFormFloors.id, row: floor, column: ProposalFormFloors.spent))
        case .unknown: cells[ProposalFormColumns.spent] = .text(Self.unknownWord)
        case .amount(let floor), .same(let floor, _):
            var cell = ReportCell(.amount(floor.amount), note: origin(floor))
            if case .same(_, let other) = row.spent { cell.derivation = .same(Self.cell(other, ProposalFormColumns.spent)) }
            cells[ProposalFormColumns.spent] = cell
            cells[ProposalFormColumns.remaining] = ReportCell(
                .amount(try row.proposed - floor.amount),
                derivation: .difference(
                    after: Self.cell(index, ProposalFormColumns.proposed), before: Self.cell(index, ProposalFormColumns.spent)))
        }
    }

    private static let sharedWord = LocalizedText(id: "bersama", en: "shared")
    private static let unknownWord = LocalizedText(id: "tidak diketahui", en: "unknown")

    private func aside(_ title: LocalizedText, _ role: ReportRow.Role, _ cells: [Int: ReportCell]) -> ReportRow {
        row(role, cells.merging([ProposalFormColumns.title: .text(title)]) { first, _ in first })
    }

    private func row(
        _ role: ReportRow.Role, level: Int = 0, _ cells: [Int: ReportCell], sources: [SourceLocation] = []
    ) -> ReportRow {
        var cells = cells
        if cells[ProposalFormColumns.key] == nil { cells[ProposalFormColumns.key] = .verbatim(ProposalMarks.Key.aside.rawValue) }
        return ReportRow(
            role, level: level, cells: columns.columns.indices.map { cells[$0] ?? .empty }, sources: sources)
    }
}
