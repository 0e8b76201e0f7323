import BudgetAnalysis
import BudgetModel
import DataPackage
import Diagnostics
import ExactNumbers

/// Tabel *Usulan*: setiap baris tahapan dasar dengan pagunya, yang sudah dibelanjakan, usulan yang diisi orang, dan jaraknya ke jumlah
/// sasaran. Dukungan APBN berdiri di bawahnya, terkunci dan di luar jumlah.
///
/// Barisnya dibuat saat diminta: anggaran sebuah daerah memuat ratusan ribu.
struct ProposalFormTable: ReportRowSource {
    static let id: TableID = "usulan"

    /// Satu baris tabel.
    struct Row: Sendable {
        let node: BudgetTree.Node
        let role: ReportRow.Role
        /// Nomor baris anak langsung.
        let children: [Int]
        let before: Rupiah
        let proposed: Rupiah
        /// Baris tabel yang memuat lantai yang sama; lantainya berdiri satu kali.
        let spent: Spending
    }

    /// Yang diketahui tentang belanja sebuah baris tabel.
    enum Spending: Sendable {
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
    private static let distanceRow = 2
    static let firstRow = 3

    let columns: ProposalFormColumns
    private(set) var rows: [Row] = []
    /// Baris terluar di dalam jumlah APBD.
    private(set) var topRows: [Int] = []
    /// Baris tabel setiap baris anggaran.
    private(set) var rowOfLine: [Int: Int] = [:]
    /// Baris tabel tempat setiap lantai berdiri.
    private(set) var standing: [SpendingFloor: Int] = [:]
    let before: Rupiah
    let proposed: Rupiah
    let target: Rupiah
    private let form: ProposalForm

    init(_ proposal: ProposalForm) throws(ArithmeticError) {
        form = proposal
        columns = ProposalFormColumns(
            proposal.base, hasCodes: proposal.rows.contains { proposal.lines[$0].deepest.code != nil },
            hasCauses: proposal.hasReasons,
            holdsAmounts: proposal.rows.allSatisfy { proposal.before($0).isHeldByCells && proposal.proposed($0).isHeldByCells })
        let inside = proposal.rows.filter { proposal.lines[$0].group.isInsideTotal }
        let beside = proposal.rows.filter { !proposal.lines[$0].group.isInsideTotal }
        let floors = FloorsOfLines(proposal)
        for (members, role) in [(inside, ReportRow.Role.detail), (beside, .beside)] {
            let tree = BudgetTree(proposal.lines, members)
            let offset = Self.firstRow + rows.count
            let spending = floors.spending(of: tree, offset: offset)
            for (index, node) in tree.nodes.enumerated() {
                if let line = node.line { rowOfLine[line] = offset + index }
                if case .amount(let floor) = spending[index] { standing[floor] = offset + index }
                rows.append(
                    Row(
                        node: node, role: role == .beside ? .beside : node.line == nil ? .subtotal : .detail,
                        children: node.children.map { offset + $0 }, before: try .sum(node.lines.map(proposal.before)),
                        proposed: try .sum(node.lines.map(proposal.proposed)), spent: spending[index]))
            }
            if role == .detail { topRows = tree.roots.map { offset + $0 } }
        }
        before = try .sum(inside.map(proposal.before))
        let shared = try Rupiah.sum(inside.map(proposal.proposed))
        proposed = try shared + .sum(proposal.new.map(proposal.proposedNew))
        target = proposal.hasReasons ? shared : before
        _ = try totalCells()
        _ = try distance()
        for index in rows.indices { _ = try cells(of: rows[index], at: Self.firstRow + index) }
    }

    /// Jumlah baris yang belum ada di tahapan dasar.
    func proposedNew() throws(ArithmeticError) -> Rupiah { try .sum(form.new.map(form.proposedNew)) }

    /// Jenis pergeseran, alasan, dan keterangan sebuah baris anggaran.
    func note(of line: Int) -> ChangeNote { form.note(line) }

    /// `true` bila usulan sebuah baris tabel sengaja kosong.
    func isEmptied(_ row: Row) -> Bool { row.node.line.map(form.isEmptied) ?? false }

    /// Tabelnya.
    func table(threshold: Quantity) -> ReportTable {
        var table = ReportTable(id: Self.id, columns: columns.columns, rows: ReportRows(self))
        table.alerts = [
            ReportAlert(column: ProposalFormColumns.proposed, .below(column: ProposalFormColumns.spent), .error),
            ReportAlert(column: ProposalFormColumns.change, .beyond(threshold), .warning),
        ]
        return table
    }

    var count: Int { Self.firstRow + rows.count }

    func sources(at index: Int) -> [SourceLocation] {
        guard index >= Self.firstRow, let line = rows[index - Self.firstRow].node.line else { return [] }
        return [form.lines.location(at: line)]
    }

    func row(at index: Int) -> ReportRow {
        // Tidak dapat gagal: setiap baris sudah dihitung satu kali di `init`.
        switch index {
        case Self.totalRow: row(.total, (try? totalCells()) ?? [:])
        case Self.targetRow:
            aside(Self.targetTitle, .detail, [ProposalFormColumns.proposed: ReportCell(.amount(target))])
        case Self.distanceRow: aside(Self.distanceTitle, .subtotal, [ProposalFormColumns.proposed: (try? distance()) ?? .empty])
        default: bodyRow(rows[index - Self.firstRow], at: index)
        }
    }

    static func cell(_ row: Int, _ column: Int) -> CellReference { CellReference(id, row: row, column: column) }

    private static let targetTitle = LocalizedText(
        id: "Sasaran jumlah: isi di kolom usulan", en: "Target total: enter it in the proposal column")
    private static let distanceTitle = LocalizedText(
        id: "Jarak ke sasaran; nol berarti tercapai", en: "Distance to the target; zero means it is met")

    private func distance() throws(ArithmeticError) -> ReportCell {
        ReportCell(
            .amount(try proposed - target),
            derivation: .difference(
                after: Self.cell(Self.totalRow, ProposalFormColumns.proposed),
                before: Self.cell(Self.targetRow, ProposalFormColumns.proposed)
            ))
    }

    /// Baris jumlah: semua baris di dalam jumlah APBD, dan baris-baris baru.
    private func totalCells() throws(ArithmeticError) -> [Int: ReportCell] {
        var cells = try figures(
            at: Self.totalRow, before: before, proposed: proposed,
            beforeFrom: .sum(topRows.map { Self.cell($0, ProposalFormColumns.before) }),
            proposedFrom: .sum(topRows.map { Self.cell($0, ProposalFormColumns.proposed) } + [NewLinesTable.total]))
        cells[ProposalFormColumns.title] = .text(ReportWords.regionalTotal)
        return cells
    }

    private func bodyRow(_ row: Row, at index: Int) -> ReportRow {
        let cells = (try? cells(of: row, at: index)) ?? [:]
        return self.row(row.role, level: row.node.level, cells, sources: sources(at: index))
    }

    private func cells(of row: Row, at index: Int) throws(ArithmeticError) -> [Int: ReportCell] {
        func sum(_ column: Int) -> Derivation? { row.node.line == nil ? .sum(row.children.map { Self.cell($0, column) }) : nil }
        var cells = try figures(
            at: index, before: row.before, proposed: row.proposed, beforeFrom: sum(ProposalFormColumns.before),
            proposedFrom: sum(ProposalFormColumns.proposed))
        cells[ProposalFormColumns.title] = .text(row.node.title)
        cells[ProposalFormColumns.code] = row.node.code.map { ReportCell(.code($0)) }
        try addSpending(row, at: index, to: &cells)
        guard let line = row.node.line else { return cells }
        let item = form.lines[line]
        cells[ProposalFormColumns.source] = .verbatim(item.fundingSource.name)
        cells[ProposalFormColumns.cause] = form.reason(line).map { .text($0) }
        cells.merge(ProposalFormColumns.changeCells(form.note(line), first: ProposalFormColumns.shift)) { first, _ in first }
        cells[ProposalFormColumns.key] = .verbatim(ProposalMarks.Key.line.rawValue)
        let hidden = columns.hiddenCells(of: item, before: row.before, proposed: row.proposed)
        for (offset, cell) in hidden.enumerated() { cells[ProposalFormColumns.key + 1 + offset] = cell }
        if form.isEmptied(line) {
            cells[ProposalFormColumns.proposed] = ReportCell(.empty, note: Self.emptiedNote)
        }
        return cells
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
            var cell = ReportCell(.amount(floor.amount), note: form.origin(of: floor))
            if case .same(_, let other) = row.spent { cell.derivation = .same(Self.cell(other, ProposalFormColumns.spent)) }
            cells[ProposalFormColumns.spent] = cell
            cells[ProposalFormColumns.remaining] = ReportCell(
                .amount(try row.proposed - floor.amount),
                derivation: .difference(
                    after: Self.cell(index, ProposalFormColumns.proposed), before: Self.cell(index, ProposalFormColumns.spent)))
        }
    }

    private static let emptiedNote = LocalizedText(
        id: "Usulannya dikosongkan di lembar sebelumnya. Selama kosong barisnya dihitung tanpa anggaran.",
        en: "Its proposal was emptied in the former sheet. While empty, the row counts as having no budget.")
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
