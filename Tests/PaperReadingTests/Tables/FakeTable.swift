import Diagnostics

@testable import TableReading

/// Lembar buatan: sel dengan jenisnya, dan sel gabungan, tanpa berkas.
final class FakeTable: Table {
    let location: SourceLocation
    private let rows: [[(text: String, kind: CellKind)]]
    private let merges: [MergedRange]
    private let hidden: Set<Int>
    private var next = 0

    init(_ rows: [[(text: String, kind: CellKind)]], merges: [MergedRange] = [], sheet: String = "Lembar1", hidden: Set<Int> = []) {
        self.hidden = hidden
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
            _ = row.place(TableRow.Cell(start: start, end: row.bytes.count, kind: cell.kind), at: column)
        }
        next += 1
        return true
    }

    func mergedRanges() throws(TableReadingError) -> [MergedRange] { merges }
}
