import Diagnostics
import TableReading

/// Tabel yang sama dengan judul tambahan di atasnya: yang dikatakan kertasnya di tempat lain.
final class HeadedTable: Table {
    private let base: any Table
    let headings: [String]

    init(_ base: any Table, headings: [String]) {
        self.base = base
        self.headings = base.headings + headings
    }

    var location: SourceLocation { base.location }

    var maximumLeadingBytes: Int { base.maximumLeadingBytes }

    func readRow(into row: inout TableRow) throws(TableReadingError) -> Bool { try base.readRow(into: &row) }

    func mergedRanges() throws(TableReadingError) -> [MergedRange] { try base.mergedRanges() }

    func hiddenColumns() throws(TableReadingError) -> [ClosedRange<Int>] { try base.hiddenColumns() }
}
