import BudgetModel
import Diagnostics
import TableReading

/// Isi kolom yang hanya disimpan: tidak dikenal, atau dikenal tetapi tidak dihitung.
struct KeptCells {
    private let table: SourceLocation
    private var titles: [Int: String] = [:]
    private var open: [(position: Int, column: ExtraColumn)] = []
    private var done: [ExtraColumn] = []

    init(table: SourceLocation) { self.table = table }

    /// Memulai kolom-kolom sebuah tajuk; isi kolom tajuk sebelumnya tetap.
    mutating func open(_ layout: HeaderLayout, _ columns: TableColumns) {
        closeColumns()
        titles = Dictionary(layout.columns.map { ($0.position, $0.title) }) { first, _ in first }
        for column in layout.columns where columns.isKeptOnly(column) {
            open.append((column.position, ExtraColumn(file: table.file, sheet: table.sheet, title: column.title)))
        }
    }

    /// Menyimpan isi sebuah baris.
    mutating func keep(_ row: TableRow) {
        for index in open.indices where row.kind(at: open[index].position) != .empty {
            open[index].column.cells[row.number] = row.text(at: open[index].position)
        }
    }

    /// Menyimpan isi sebuah sel, misalnya realisasi yang tidak dapat dihitung.
    mutating func keep(_ text: String, column: Int, row: Int) {
        guard !text.isEmpty else { return }
        let index: Int
        if let known = open.firstIndex(where: { $0.position == column }) {
            index = known
        } else {
            index = open.count
            open.append((column, ExtraColumn(file: table.file, sheet: table.sheet, title: titles[column] ?? "")))
        }
        open[index].column.cells[row] = text
    }

    /// `true` bila kedua baris menyimpan isi yang sama.
    func agree(_ first: Int, _ second: Int) -> Bool { open.allSatisfy { $0.column.cells[first] == $0.column.cells[second] } }

    private mutating func closeColumns() {
        done += open.sorted { $0.position < $1.position }.map(\.column).filter { !$0.cells.isEmpty }
        open = []
    }

    /// Semua kolom yang berisi, menurut urutan.
    var columns: [ExtraColumn] {
        var kept = self
        kept.closeColumns()
        return kept.done
    }
}

extension TableColumns {
    /// `true` bila isi kolom hanya disimpan.
    func isKeptOnly(_ column: HeaderLayout.Column) -> Bool {
        switch column.meaning {
        case .indicator, .remark, nil: true
        case .documentDate, .documentKind: documents == nil
        case .realisation: money.realisation(at: column.position) == nil
        case .stage: owner.stage != column.position
        case .quarter: owner.period != column.position
        case .measure: owner.measure != column.position
        default: keptReason(column) != nil
        }
    }

    /// Sebab isinya hanya disimpan walaupun artinya dikenal.
    func keptReason(_ column: HeaderLayout.Column) -> KeptColumn? {
        column.kept ?? money.kept[column.position] ?? (names.officeCode == column.position ? .officeCode : nil)
    }
}
