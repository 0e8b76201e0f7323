package import Diagnostics

/// Tajuk sebuah tabel sebagai kisi: baris-baris tajuk luar, baris judul kolom, lalu baris nomor bila kertasnya memilikinya.
package struct ReportHeader: Sendable, Hashable {
    /// Satu sel tajuk yang dapat menempati beberapa baris dan kolom.
    package struct Cell: Sendable, Hashable {
        package let text: LocalizedText
        package let row: Int
        package let rows: Int
        package let column: Int
        package let columns: Int
    }

    /// Sel-sel dari atas, dan dari kiri di setiap baris.
    package let cells: [Cell]
    /// Banyaknya baris tajuk, baris nomor termasuk.
    package let rowCount: Int
    /// `true` bila baris terakhirnya baris nomor kolom.
    package let hasNumbers: Bool

    package init(of columns: [ReportColumn]) {
        let depth = columns.map(\.groups.count).max() ?? 0
        var cells: [Cell] = []
        for level in 0..<depth {
            var column = 0
            while column < columns.count {
                let groups = columns[column].groups.prefix(level + 1)
                guard groups.count == level + 1 else {
                    column += 1
                    continue
                }
                let end = columns[column...].firstIndex { $0.groups.prefix(level + 1) != groups } ?? columns.count
                cells.append(Cell(text: columns[column].groups[level], row: level, rows: 1, column: column, columns: end - column))
                column = end
            }
        }
        for (index, column) in columns.enumerated() where !column.continuesLeft {
            let row = column.groups.count
            let width = 1 + columns[(index + 1)...].prefix(while: \.continuesLeft).count
            cells.append(Cell(text: column.title, row: row, rows: depth + 1 - row, column: index, columns: width))
        }
        hasNumbers = columns.contains { $0.number != nil }
        if hasNumbers {
            var column = 0
            while column < columns.count {
                let number = columns[column].number
                let end = number == nil ? column + 1 : columns[column...].firstIndex { $0.number != number } ?? columns.count
                let text = LocalizedText(verbatim: number ?? "")
                cells.append(Cell(text: text, row: depth + 1, rows: 1, column: column, columns: end - column))
                column = end
            }
        }
        self.cells = cells.sorted { ($0.row, $0.column) < ($1.row, $1.column) }
        rowCount = depth + 1 + (hasNumbers ? 1 : 0)
    }
}

extension ReportColumn {
    /// Tajuk yang juga menyebut tajuk-tajuk luarnya, bagi tampilan yang tajuknya satu baris.
    var fullTitle: LocalizedText { (groups + [title]).joined(by: ": ") }
}
