import Diagnostics

@testable import TableReading

/// Lembar buatan: sel dengan jenisnya, dan sel gabungan, tanpa berkas.
final class FakeTable: Table {
    let location: SourceLocation
    private let rows: [[(text: String, kind: CellKind)]]
    private let merges: [MergedRange]
    private let hidden: Set<Int>
    /// Gaya sel pertama dan tingkat kelompok setiap baris, menurut nomornya.
    private let looks: [Int: (indent: UInt8, isBold: Bool, outline: Int)]
    private var next = 0

    init(
        _ rows: [[(text: String, kind: CellKind)]], merges: [MergedRange] = [], sheet: String = "Lembar1", hidden: Set<Int> = [],
        looks: [Int: (indent: UInt8, isBold: Bool, outline: Int)] = [:]
    ) {
        self.hidden = hidden
        self.looks = looks
        location = SourceLocation(file: "buatan.xlsx", sheet: sheet)
        self.rows = rows
        self.merges = merges
    }

    func readRow(into row: inout TableRow) throws(TableReadingError) -> Bool {
        row.clear()
        guard next < rows.count else { return false }
        row.number = next + 1
        row.isHidden = hidden.contains(row.number)
        for (column, cell) in rows[next].enumerated() {
            let start = row.bytes.count
            row.bytes += Array(cell.text.utf8)
            var placed = TableRow.Cell(start: start, end: row.bytes.count, kind: cell.kind)
            if column == 0, let look = looks[row.number] { (placed.look.indent, placed.look.isBold) = (look.indent, look.isBold) }
            _ = row.place(placed, at: column)
        }
        row.outlineLevel = looks[row.number]?.outline ?? 0
        next += 1
        return true
    }

    func mergedRanges() throws(TableReadingError) -> [MergedRange] { merges }
}
