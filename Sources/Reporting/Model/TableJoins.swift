/// Sel-sel gabungan isi sebuah tabel; setiap barisnya ditelusuri satu kali.
package struct TableJoins: Sendable {
    private struct Place: Hashable {
        let row: Int
        let column: Int
    }

    /// Ukuran sel gabungan menurut sel kiri atasnya.
    private var sizes: [Place: (rows: Int, columns: Int)] = [:]
    /// Baris yang melanjutkan sel di atasnya.
    package private(set) var continuedRows: Set<Int> = []

    /// Tanpa sel gabungan.
    package init() {}

    package init(of table: ReportTable) {
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
    package func size(row: Int, column: Int) -> (rows: Int, columns: Int) { sizes[Place(row: row, column: column)] ?? (1, 1) }
}
