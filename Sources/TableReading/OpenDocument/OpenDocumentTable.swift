import Diagnostics

/// Satu lembar ODS sebagai tabel.
final class OpenDocumentTable: Table {
    let location: SourceLocation
    private let workbook: OpenDocumentWorkbook
    private let index: Int
    private var scanner: OpenDocumentScanner
    private var hasFailed = false

    init(
        _ sheet: OpenDocumentWorkbook.Sheet, at index: Int, of workbook: OpenDocumentWorkbook
    ) throws(TableReadingError) {
        self.workbook = workbook
        self.index = index
        location = SourceLocation(file: workbook.archive.file, sheet: sheet.name)
        scanner = try OpenDocumentScanner(try workbook.cursor(before: index), sheet: index)
    }

    deinit {
        if !hasFailed { workbook.release(scanner.cursor) }
    }

    func readRow(into row: inout TableRow) throws(TableReadingError) -> Bool {
        do throws(TableReadingError) {
            guard try scanner.readRow(into: &row) else {
                workbook.keep(scanner.mergedRanges, ofSheet: index)
                return false
            }
            try workbook.archive.budget.deliver(row)
            return true
        } catch {
            hasFailed = true
            throw error.located(at: location)
        }
    }

    var maximumLeadingBytes: Int { workbook.archive.limits.maximumLeadingBytes }

    func mergedRanges() throws(TableReadingError) -> [MergedRange] {
        if let known = workbook.mergedRanges[index] { return known }
        var row = TableRow()
        do throws(TableReadingError) {
            var reader = try OpenDocumentScanner(try workbook.cursor(before: index), sheet: index)
            while try reader.readRow(into: &row) { try workbook.archive.budget.deliver(row) }
            workbook.release(reader.cursor)
            workbook.keep(reader.mergedRanges, ofSheet: index)
            return reader.mergedRanges
        } catch {
            throw error.located(at: location)
        }
    }

    func hiddenColumns() throws(TableReadingError) -> [ClosedRange<Int>] {
        do throws(TableReadingError) {
            let cursor = try workbook.cursor(before: index)
            let columns = try HiddenColumns(openDocument: cursor, sheet: index)
            workbook.release(cursor)
            return columns.ranges
        } catch {
            throw error.located(at: location)
        }
    }
}
