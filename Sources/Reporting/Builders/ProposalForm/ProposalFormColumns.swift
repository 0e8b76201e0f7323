import BudgetModel
import DataPackage
import Diagnostics
import ExactNumbers

/// Kolom lembar *Usulan*, dari kiri: yang dibaca orang, yang diisinya, lalu kolom tersembunyi bagi pembacaan kembali.
struct ProposalFormColumns: Sendable {
    /// Kolom-kolomnya.
    let columns: [ReportColumn]
    private let identity = LineIdentity()
    private let hasExactAmounts: Bool
    /// Kolom tersembunyi yang mengenali barisnya; sumber dananya sudah tampak.
    private let hidden: [(place: Int, column: PackageColumn)]

    /// - Parameters:
    ///   - hasCodes: `false` bila tidak satu baris pun berkode; kolom kodenya lalu tidak tampak.
    ///   - hasCauses: `false` bila tidak ada jumlah yang dibagi; kolom sebabnya lalu tidak tampak.
    ///   - holdsAmounts: `false` bila ada jumlah yang tidak muat di sel angka; jumlah tepatnya lalu berdiri di kolom tersembunyi.
    init(_ base: BudgetStage, hasCodes: Bool, hasCauses: Bool, holdsAmounts: Bool) {
        hasExactAmounts = !holdsAmounts
        hidden = Array(zip(identity.columns.indices, identity.columns)).filter { $0.1.title != LineIdentity.fundingSource }
        var columns = [
            ReportColumn(LocalizedText(id: "Kode", en: "Code"), .code),
            ReportColumn(LocalizedText(id: "Uraian", en: "Item"), .name),
            Self.package(LineIdentity.column(LineIdentity.fundingSource), .label),
            Self.package(LineIdentity.ceiling(base), .amount),
            ReportColumn(LocalizedText(id: "Sudah dibelanjakan", en: "Already spent"), .amount),
            Self.proposedColumn,
            ReportColumn(LocalizedText(id: "Bertambah/ (Berkurang)", en: "Increase/ (Decrease)"), .amount),
            ReportColumn(LocalizedText(verbatim: "%"), .percent),
            ReportColumn(LocalizedText(id: "Sisa usulan sesudah belanja", en: "Proposal less spending"), .amount),
            ReportColumn(ProposalPrograms.reason, .label, audience: hasCauses ? .everyone : .hidden),
        ]
        if !hasCodes { columns[Self.code].audience = .hidden }
        columns += Self.changeColumns
        columns.append(Self.keyColumn)
        if hasExactAmounts { columns += [Self.exactColumn(base), Self.exactColumn(.proposal)] }
        columns += hidden.map { Self.hiddenColumn($0.column) }
        self.columns = columns
    }

    static let code = 0
    static let title = 1
    static let source = 2
    static let before = 3
    static let spent = 4
    static let proposed = 5
    static let difference = 6
    static let change = 7
    static let remaining = 8
    static let cause = 9
    static let shift = 10
    static let reason = 11
    static let remark = 12
    static let key = 13

    /// Isi kolom tersembunyi sesudah kolom kunci.
    func hiddenCells(of line: BudgetLine, before: Rupiah, proposed: Rupiah) -> [ReportCell] {
        let cells = identity.cells(of: line)
        return (hasExactAmounts ? [Self.exactCell(before), Self.exactCell(proposed)] : [])
            + hidden.map { Self.cell(cells[$0.place], $0.column) }
    }

    /// Kolom jumlah tepat sebuah tahapan.
    static func exactColumn(_ stage: BudgetStage) -> ReportColumn {
        var column = ReportColumn(LocalizedText(verbatim: LineIdentity.ceiling(stage).map(ProposalMarks.exactTitle) ?? ""), .label)
        column.audience = .hidden
        return column
    }

    /// Jumlah yang tidak muat di sel angka sebagai teks; kosong bagi yang muat.
    static func exactCell(_ amount: Rupiah) -> ReportCell {
        amount.isHeldByCells ? .empty : ReportCell(.code(PackageCell.amount(amount).text))
    }

    /// Isi ketiga kolom perubahan mulai kolom `first`.
    static func changeCells(_ note: ChangeNote, first: Int) -> [Int: ReportCell] {
        var cells: [Int: ReportCell] = [:]
        cells[first] = note.shift.map { .verbatim($0.rawValue) }
        cells[first + 1] = note.reason.map { .verbatim($0.text) }
        cells[first + 2] = note.remark.map { .verbatim($0) }
        return cells
    }

    /// Kolom usulan, satu-satunya angka yang diisi orang.
    static let proposedColumn: ReportColumn = {
        var column = package(LineIdentity.ceiling(.proposal), .amount)
        column.entry = .number
        column.width = 18
        return column
    }()

    /// Jenis pergeseran, alasan, dan keterangan.
    static let changeColumns: [ReportColumn] = {
        var columns = [
            package(LineIdentity.column(LineIdentity.change[0]), .label), package(LineIdentity.column(LineIdentity.change[1]), .label),
            package(LineIdentity.column(LineIdentity.change[2]), .label),
        ]
        columns[0].entry = .choice(ShiftKind.allCases.map { LocalizedText(verbatim: $0.rawValue) })
        columns[1].entry = .suggestion(
            ChangeReason.Ground.allCases.map { LocalizedText(verbatim: "\($0.rawValue): \($0.label.text(in: .indonesian))") })
        columns[2].entry = .free
        columns[0].width = 16
        columns[1].width = 22
        columns[2].width = 26
        return columns
    }()

    static let keyColumn: ReportColumn = {
        var column = ReportColumn(LocalizedText(verbatim: ProposalMarks.keyTitle), .label)
        column.audience = .hidden
        return column
    }()

    static func package(_ column: PackageColumn?, _ kind: ReportColumn.Kind) -> ReportColumn {
        ReportColumn(column?.heading ?? LocalizedText(verbatim: ""), kind)
    }

    static func hiddenColumn(_ column: PackageColumn) -> ReportColumn {
        var hidden = package(column, .label)
        hidden.audience = .hidden
        return hidden
    }

    static func cell(_ cell: PackageCell, _ column: PackageColumn) -> ReportCell {
        switch cell {
        case .empty: .empty
        case .year(let year): ReportCell(.quantity(Quantity(Int64(year))))
        case .text, .amount, .number, .percent: column.kind == .code ? ReportCell(.code(cell.text)) : .verbatim(cell.text)
        }
    }
}
