import BudgetModel
import DataPackage
import Diagnostics
import ExactNumbers

/// Tabel *Baris Baru*: baris kosong bagi program, kegiatan, atau rekening yang belum ada di tahapan dasar. Jumlahnya ikut jumlah *Usulan*.
struct NewLinesTable {
    static let id: TableID = "usulan-baris-baru"
    /// Baris kosong yang disediakan.
    private static let spareRows = 30

    private let identity = LineIdentity()
    private let form: ProposalForm
    private let owner: BudgetLine?

    /// - Parameter owner: Sebuah baris OPD satu-satunya, yang pemiliknya sudah terisi; `nil` bila OPD-nya beberapa.
    init(_ form: ProposalForm, owner: BudgetLine?) {
        self.form = form
        self.owner = owner
    }

    /// Sel jumlahnya.
    static var total: CellReference { CellReference(id, row: 0, column: LineIdentity().columns.count) }

    func table() throws(ArithmeticError) -> ReportTable {
        var columns = identity.columns.map { column in
            var own = ProposalFormColumns.package(column, column.kind == .code ? .code : .label)
            own.entry = Self.entry(of: column)
            if column.kind != .code { own.width = 18 }
            if owner != nil, LineIdentity.owner.contains(column.title) { own.audience = .hidden }
            return own
        }
        columns.append(ProposalFormColumns.proposedColumn)
        columns += ProposalFormColumns.changeColumns
        let exact = columns.count
        let hasExactAmounts = !form.new.allSatisfy { form.proposedNew($0).isHeldByCells }
        if hasExactAmounts { columns.append(ProposalFormColumns.exactColumn(.proposal)) }
        columns.append(ProposalFormColumns.keyColumn)
        var table = ReportTable(id: Self.id, columns: columns)
        let proposed = identity.columns.count
        func row(_ role: ReportRow.Role, _ key: ProposalMarks.Key, _ cells: [Int: ReportCell]) -> ReportRow {
            var cells = cells
            cells[columns.count - 1] = .verbatim(key.rawValue)
            return ReportRow(role, cells: columns.indices.map { cells[$0] ?? .empty })
        }
        let sum = Derivation.sum((1...(form.new.count + Self.spareRows)).map { CellReference(Self.id, row: $0, column: proposed) })
        let title = identity.columns.firstIndex { $0.title == "Program" } ?? 0
        table.rows.append(
            row(
                .total, .aside,
                [
                    title: .text(LocalizedText(id: "Jumlah baris baru", en: "Total of new lines")),
                    proposed: ReportCell(.amount(try .sum(form.new.map(form.proposedNew))), derivation: sum),
                ]))
        for line in form.new {
            var cells = ProposalFormColumns.changeCells(form.note(line), first: proposed + 1)
            for (index, cell) in identity.cells(of: form.lines[line]).enumerated() {
                cells[index] = ProposalFormColumns.cell(cell, identity.columns[index])
            }
            cells[proposed] = ReportCell(.amount(form.proposedNew(line)))
            if hasExactAmounts { cells[exact] = ProposalFormColumns.exactCell(form.proposedNew(line)) }
            table.rows.append(row(.detail, .spare, cells))
        }
        for _ in 0..<Self.spareRows { table.rows.append(row(.detail, .spare, prefilled)) }
        return table
    }

    private var prefilled: [Int: ReportCell] {
        guard let owner else { return [:] }
        let cells = identity.cells(of: owner)
        let places = identity.columns.indices.filter { LineIdentity.owner.contains(identity.columns[$0].title) }
        return Dictionary(uniqueKeysWithValues: places.map { ($0, ProposalFormColumns.cell(cells[$0], identity.columns[$0])) })
    }

    /// Dukungan APBN bukan usulan OPD, jadi baris baru hanya utama atau penunjang.
    private static func entry(of column: PackageColumn) -> ReportEntry {
        guard column.title == LineIdentity.group else { return .free }
        return .choice(ProgramGroup.allCases.filter(\.isInsideTotal).map { LocalizedText(verbatim: $0.rawValue) })
    }
}
