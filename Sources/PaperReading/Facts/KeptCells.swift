import BudgetModel
import Diagnostics
import TableReading

/// Isi kolom yang hanya disimpan: tidak dikenal, atau dikenal tetapi tidak dihitung.
struct KeptCells {
    private let table: SourceLocation
    private var titles: [Int: String] = [:]
    private var open: [Int: ExtraColumn] = [:]
    private var done: [ExtraColumn] = []

    init(table: SourceLocation) { self.table = table }

    /// Memulai kolom-kolom sebuah tajuk; isi kolom tajuk sebelumnya tetap.
    mutating func open(_ layout: HeaderLayout, _ columns: TableColumns) {
        closeColumns()
        titles = Dictionary(layout.columns.map { ($0.position, $0.title) }) { first, _ in first }
        for column in layout.columns where columns.isKeptOnly(column) {
            open[column.position] = ExtraColumn(file: table.file, sheet: table.sheet, title: column.title)
        }
    }

    /// Menyimpan isi sebuah baris.
    mutating func keep(_ row: TableRow) {
        // Kuncinya disalin: selama `open.keys` dipegang, setiap perubahan menyalin semua sel yang sudah tersimpan.
        for position in Array(open.keys) where row.kind(at: position) != .empty {
            open[position]?.cells[row.number] = row.text(at: position)
        }
    }

    /// Menyimpan isi sebuah sel, misalnya realisasi yang tidak dapat dihitung.
    mutating func keep(_ text: String, column: Int, row: Int) {
        guard !text.isEmpty else { return }
        open[column, default: ExtraColumn(file: table.file, sheet: table.sheet, title: titles[column] ?? "")].cells[row] = text
    }

    /// `true` bila kedua baris menyimpan isi yang sama.
    func agree(_ first: Int, _ second: Int) -> Bool { open.values.allSatisfy { $0.cells[first] == $0.cells[second] } }

    private mutating func closeColumns() {
        done += open.sorted { $0.key < $1.key }.map(\.value).filter { !$0.cells.isEmpty }
        open = [:]
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
        case .realisation: money.realisation(at: column.position) == nil
        case .stage: owner.stage != column.position
        case .quarter: owner.period != column.position
        default: keptReason(column) != nil
        }
    }

    /// Sebab isinya hanya disimpan walaupun artinya dikenal.
    func keptReason(_ column: HeaderLayout.Column) -> KeptColumn? {
        column.kept ?? money.kept[column.position] ?? (names.officeCode == column.position ? .officeCode : nil)
    }
}
