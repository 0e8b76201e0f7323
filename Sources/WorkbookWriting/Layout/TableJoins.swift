import Reporting

/// Sel-sel gabungan isi sebuah tabel. Hanya kertas resmi memakainya: tabel lain dapat sebesar anggarannya dan tidak ditelusuri.
struct TableJoins: Sendable {
    private struct Place: Hashable {
        let row: Int
        let column: Int
    }

    /// Ukuran sel gabungan menurut sel kiri atasnya.
    private var sizes: [Place: (rows: Int, columns: Int)] = [:]
    /// Baris yang melanjutkan sel di atasnya.
    private(set) var continuedRows: Set<Int> = []

    init(of table: ReportTable, in layout: SheetLayout) {
        guard layout.paperOrientation != nil else { return }
        var origins: [Place: Place] = [:]
        for (index, row) in table.rows.enumerated() {
            for (column, cell) in row.cells.enumerated() {
                let place = Place(row: index, column: column)
                let neighbour: Place? =
                    switch cell.join {
                    case .above? where index > 0: Place(row: index - 1, column: column)
                    case .left? where column > 0: Place(row: index, column: column - 1)
                    case .above?, .left?, nil: nil
                    }
                guard let neighbour else { continue }
                if cell.join == .above { continuedRows.insert(index) }
                let origin = origins[neighbour] ?? neighbour
                origins[place] = origin
                let size = sizes[origin] ?? (1, 1)
                sizes[origin] = (max(size.rows, index - origin.row + 1), max(size.columns, column - origin.column + 1))
            }
        }
    }

    /// Banyaknya baris dan kolom yang ditempati sebuah sel; satu dan satu bila tidak digabung.
    func size(row: Int, column: Int) -> (rows: Int, columns: Int) { sizes[Place(row: row, column: column)] ?? (1, 1) }
}
