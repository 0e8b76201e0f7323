import Diagnostics

/// Satu lembar ODS sebagai tabel.
final class OpenDocumentTable: Table {
    let location: SourceLocation
    private let workbook: OpenDocumentWorkbook
    private let index: Int
    private var scanner: OpenDocumentScanner

    init(
        _ sheet: OpenDocumentWorkbook.Sheet, at index: Int, of workbook: OpenDocumentWorkbook
    ) throws(TableReadingError) {
        self.workbook = workbook
        self.index = index
        location = SourceLocation(file: workbook.archive.file, sheet: sheet.name)
        scanner = try OpenDocumentScanner(
            try workbook.archive.open(OpenDocumentWorkbook.contentPart), sheet: index)
    }

    func readRow(into row: inout TableRow) throws(TableReadingError) -> Bool {
        do throws(TableReadingError) {
            return try scanner.readRow(into: &row)
        } catch {
            throw error.located(at: location)
        }
    }

    func mergedRanges() throws(TableReadingError) -> [MergedRange] {
        var row = TableRow()
        do throws(TableReadingError) {
            var reader = try OpenDocumentScanner(
                try workbook.archive.open(OpenDocumentWorkbook.contentPart), sheet: index)
            while try reader.readRow(into: &row) {}
            return reader.mergedRanges
        } catch {
            throw error.located(at: location)
        }
    }

    func hiddenColumns() throws(TableReadingError) -> [ClosedRange<Int>] {
        do throws(TableReadingError) {
            let part = try workbook.archive.open(OpenDocumentWorkbook.contentPart)
            return try HiddenColumns(openDocument: part, sheet: index).ranges
        } catch {
            throw error.located(at: location)
        }
    }
}
