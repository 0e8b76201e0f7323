import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

/// Tabel *Pendapatan dan Pembiayaan*: pohon setiap jenis, belanja sebagai acuan, lalu surplus, pembiayaan netto, dan SiLPA
/// yang dihitung dari baris-baris itu. Tidak satu pun masuk jumlah belanja.
struct BalanceTable {
    static let id: TableID = "pendapatan-pembiayaan"

    /// Yang diacu tabel lain.
    enum Subject: Hashable {
        case part(BalancePart)
        case balance(PrintedBalance.Kind)
    }

    private(set) var table: ReportTable
    /// Baris setiap jenis dan hitungan, menurut urutan tabel.
    private(set) var subjects: [(subject: Subject, row: Int)] = []
    let columns: VarianceColumns
    private let comparison: Comparison

    /// - Parameter sideBySide: Tabel belanja yang diacu baris belanja; `nil` bila belanja tidak dibandingkan.
    init(_ comparison: Comparison, sideBySide: SideBySideTable?) throws {
        self.comparison = comparison
        let hasCodes = comparison.balance.lines.contains { $0.path.contains { $0.code != nil } }
        let leading =
            (hasCodes ? [ReportColumn(LocalizedText(id: "Kode", en: "Code"), .code)] : [])
            + [ReportColumn(LocalizedText(id: "Uraian", en: "Item"), .name)]
        columns = VarianceColumns(table: Self.id, first: leading.count)
        table = ReportTable(
            id: Self.id, columns: leading + VarianceColumns.titles(comparison) + [ReportColumn(ReportWords.remark, .note)]
        )
        try addKinds([.revenue])
        try addSpending(sideBySide)
        try addBalance(.surplus, .difference(.part(.account(.revenue)), .part(.spending)))
        try addKinds([.receipt, .outlay, .financing])
        try addBalance(.netFinancing, .difference(.part(.account(.receipt)), .part(.account(.outlay))))
        try addBalance(.remainder, .sum(.balance(.surplus), .balance(.netFinancing)))
    }

    private mutating func addKinds(_ kinds: [BalanceLine.Kind]) throws {
        for kind in kinds where comparison.balance.kinds.contains(kind) {
            subjects.append((.part(.account(kind)), table.rows.count))
            try add(try BalanceNode.tree(of: kind, comparison), level: 0)
        }
    }

    /// Baris sebuah simpul dan semua anaknya; jumlahnya menyusul sesudah nomor baris anak-anaknya diketahui.
    @discardableResult
    private mutating func add(_ node: BalanceNode, level: Int) throws -> Int {
        let row = table.rows.count
        table.rows.append(ReportRow(node.children.isEmpty ? .detail : .subtotal, level: level, cells: [], sources: node.sources))
        var children: [Int] = []
        for child in node.children { children.append(try add(child, level: level + 1)) }
        func sum(_ column: Int) -> Derivation? {
            children.isEmpty ? nil : .sum(children.map { CellReference(Self.id, row: $0, column: column) })
        }
        table.rows[row].cells = try cells(
            node.title, code: node.code, node.change, row: row, before: sum(columns.before), after: sum(columns.after)
        )
        return row
    }

    /// Belanja hanya acuan: angkanya berdiri di *Sandingan*.
    private mutating func addSpending(_ sideBySide: SideBySideTable?) throws {
        let change = try comparison.change(of: .spending)
        guard change.before != nil || change.after != nil else { return }
        func origin(_ column: Int?) -> Derivation? {
            guard let sideBySide, let column else { return nil }
            return .same(CellReference(SideBySideTable.id, row: sideBySide.totalRow, column: column))
        }
        let own = sideBySide?.layout.variance
        let row = table.rows.count
        subjects.append((.part(.spending), row))
        table.rows.append(
            ReportRow(
                .beside,
                cells: try cells(
                    LocalizedText(id: "Belanja (jumlah APBD)", en: "Spending (APBD total)"), change, row: row,
                    before: origin(own?.before), after: origin(own?.after)
                )
            )
        )
    }

    private enum Formula {
        case difference(Subject, Subject)
        case sum(Subject, Subject)
    }

    /// Baris hitungan; tidak ada bila tidak dapat dihitung di kedua tahapan. Angka tertera kertas tentang hitungan ini
    /// adalah sumbernya, sehingga temuan tentangnya menandai baris ini.
    private mutating func addBalance(_ kind: PrintedBalance.Kind, _ formula: Formula) throws {
        let change = try comparison.change(of: kind)
        guard change.before != nil || change.after != nil else { return }
        let row = table.rows.count
        let cells = try cells(
            kind.label, change, row: row, before: derivation(formula, columns.before), after: derivation(formula, columns.after),
            remark: kind.formula
        )
        subjects.append((.balance(kind), row))
        let printed = comparison.budget.printedBalances.filter { $0.kind == kind && $0.year == comparison.year }
        table.rows.append(
            ReportRow(kind == .remainder ? .total : .subtotal, cells: cells, sources: printed.map(\.location))
        )
    }

    private func derivation(_ formula: Formula, _ column: Int) -> Derivation? {
        func cell(_ subject: Subject) -> CellReference? {
            subjects.first { $0.subject == subject }.map { CellReference(Self.id, row: $0.row, column: column) }
        }
        switch formula {
        case .difference(let first, let second):
            guard let first = cell(first), let second = cell(second) else { return nil }
            return .difference(after: first, before: second)
        case .sum(let first, let second):
            guard let first = cell(first), let second = cell(second) else { return nil }
            return .sum([first, second])
        }
    }

    private func cells(
        _ title: LocalizedText, code: String? = nil, _ change: BalanceChange, row: Int, before: Derivation?, after: Derivation?,
        remark: LocalizedText? = nil
    ) throws -> [ReportCell] {
        (columns.first > 1 ? [code.map { ReportCell(.code($0)) } ?? .empty] : []) + [.text(title)]
            + (try columns.cells(change, row: row, before: before, after: after))
            + [remark.map { .text($0) } ?? dropped(change, row: row)]
    }

    /// "nihil" bila pagu yang ada menjadi nol; yang tidak tertera setelahnya bukan nol.
    private func dropped(_ change: BalanceChange, row: Int) -> ReportCell {
        guard let variance = change.variance, change.after != nil else { return .empty }
        return columns.remark([], of: variance, row: row)
    }
}

extension VarianceColumns {
    /// Keempat sel satu baris yang jumlahnya boleh tidak ada: yang tidak tertera kosong, tidak nol.
    func cells(
        _ change: BalanceChange, row: Int, before: Derivation?, after: Derivation?
    ) throws(ArithmeticError) -> [ReportCell] {
        let beforeCell = CellReference(table, row: row, column: self.before)
        let afterCell = CellReference(table, row: row, column: self.after)
        var cells = [
            change.before.map { ReportCell(.amount($0), derivation: before) } ?? .empty,
            change.after.map { ReportCell(.amount($0), derivation: after) } ?? .empty,
        ]
        guard let variance = change.variance else { return cells + [.empty, .empty] }
        cells.append(ReportCell(.amount(variance.difference), derivation: .difference(after: afterCell, before: beforeCell)))
        cells.append(
            ReportCell(try Self.value(of: variance.change), derivation: .change(after: afterCell, before: beforeCell))
        )
        return cells
    }
}
