import Diagnostics

/// Satu lembar XLSX sebagai tabel.
final class ExcelSheetTable: Table {
    let location: SourceLocation
    private let workbook: ExcelWorkbook
    private let sheet: ExcelWorkbook.Sheet
    private var scanner: SheetScanner

    init(_ sheet: ExcelWorkbook.Sheet, of workbook: ExcelWorkbook) throws(TableReadingError) {
        self.sheet = sheet
        self.workbook = workbook
        location = SourceLocation(file: workbook.archive.file, sheet: sheet.name)
        let strings = try workbook.strings()
        let (styles, dateSystem, limits) = (workbook.styles, workbook.dateSystem, workbook.archive.limits)
        let segments = try XMLSegments(try workbook.open(sheet), splitAt: .row) {
            SheetSink(styles: styles, dateSystem: dateSystem, limits: limits)
        }
        scanner = SheetScanner(segments, strings: strings, limits: limits)
    }

    func readRow(into row: inout TableRow) throws(TableReadingError) -> Bool {
        do throws(TableReadingError) {
            guard try scanner.readRow(into: &row) else { return false }
            try workbook.archive.budget.deliver(row)
            return true
        } catch {
            throw error.located(at: location)
        }
    }

    var maximumLeadingBytes: Int { workbook.archive.limits.maximumLeadingBytes }

    func mergedRanges() throws(TableReadingError) -> [MergedRange] {
        do throws(TableReadingError) {
            return try MergedRange.excel(in: try workbook.open(sheet))
        } catch {
            throw error.located(at: location)
        }
    }

    func hiddenColumns() throws(TableReadingError) -> [ClosedRange<Int>] {
        do throws(TableReadingError) {
            return try HiddenColumns(excel: try workbook.open(sheet)).ranges
        } catch {
            throw error.located(at: location)
        }
    }
}

extension TableReadingError {
    /// Batas yang dilampaui di dalam sebuah lembar menyebut lembarnya.
    func located(at location: SourceLocation) -> TableReadingError {
        guard case .limitExceeded(let limit, let maximum, let place) = self, place.sheet == nil else {
            return self
        }
        return .limitExceeded(limit, maximum: maximum, at: location)
    }
}
