import Diagnostics

/// Satu tabel dokumen Word.
final class WordTable: Table {
    let location: SourceLocation
    private let document: WordDocument
    private let index: Int
    private var sheet: WordSheet { document.sheets[index] }
    private var next = 0

    init(at index: Int, of document: WordDocument) {
        self.document = document
        self.index = index
        let sheet = document.sheets[index]
        location = SourceLocation(file: document.file, sheet: sheet.name)
    }

    func readRow(into row: inout TableRow) throws(TableReadingError) -> Bool {
        row.clear()
        guard next < sheet.rows.count else { return false }
        let stored = sheet.rows[next]
        next += 1
        row.number = stored.number
        row.line = stored.number
        row.isHidden = stored.isHidden
        for cell in stored.cells {
            let start = row.bytes.count
            row.bytes.append(contentsOf: cell.text)
            _ = row.place(TableRow.Cell(start: start, end: row.bytes.count, kind: .text, look: cell.look), at: cell.column)
        }
        try document.budget.deliver(row)
        return true
    }

    var maximumLeadingBytes: Int { document.budget.limits.maximumLeadingBytes }

    var headings: [String] { document.headings.above(index) }

    func mergedRanges() throws(TableReadingError) -> [MergedRange] { sheet.mergedRanges }
}
