import Reporting
import Synchronization

/// Sebuah sel berumus yang sudah dihitung.
struct KnownCell: Sendable {
    let outcome: FormulaBuilder.Outcome
    let operand: Operand

    /// - Parameter value: Isinya; meleset sejauh rumusnya.
    init(_ outcome: FormulaBuilder.Outcome, _ value: Operand) {
        self.outcome = outcome
        var operand = value
        if case .approximate(_, let drift) = outcome { operand.drift = drift }
        self.operand = operand
    }
}

/// Rumus dan isi sel-sel berumus yang diacu sel lain: apakah yang diacu sampai pada hasil tepatnya harus diketahui sebelum gilirannya ditulis,
/// dan sel yang diacu setiap baris (jumlah seluruh tabel) tidak dibuat sekali lagi bagi setiap acuan.
///
/// Sel yang tidak diacu tidak disimpan, jadi tabel besar tidak menambah memori.
final class KnownOutcomes: Sendable {
    private let cells = Mutex<[CellReference: KnownCell]>([:])

    subscript(reference: CellReference) -> KnownCell? {
        get { cells.withLock { $0[reference] } }
        set { cells.withLock { $0[reference] = newValue } }
    }
}

/// Baris yang sedang ditulis; sel-selnya diacu tanpa membuat barisnya sekali lagi, dan yang sudah dihitung tidak dihitung lagi.
final class OpenRow: Sendable {
    let table: TableID
    let index: Int
    /// Baris lembarnya.
    let line: Int
    let cells: [ReportCell]
    /// Sel-sel berumusnya yang sudah dihitung; dilupakan bersama barisnya, karena menyimpan semuanya sebesar tabelnya.
    private let known = Mutex<[(column: Int, cell: KnownCell)]>([])

    init(table: TableID, index: Int, line: Int, cells: [ReportCell]) {
        (self.table, self.index, self.line, self.cells) = (table, index, line, cells)
    }

    func holds(_ reference: CellReference) -> Bool {
        index == reference.row && cells.indices.contains(reference.column) && table == reference.table
    }

    subscript(column: Int) -> KnownCell? { known.withLock { known in known.first { $0.column == column }?.cell } }

    func note(_ cell: KnownCell, at column: Int) { known.withLock { $0.append((column, cell)) } }
}
