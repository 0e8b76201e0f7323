import Diagnostics
import Reporting

extension Report {
    /// Lembar-lembar laporan ini menurut urutan bagiannya; susunannya tidak memerlukan isi sel.
    ///
    /// - Parameter limit: Baris satu lembar; tabel yang lebih panjang dibagi.
    func sheets(limit: Int) -> [SheetLayout] {
        sections.flatMap { SheetLayout.sheets(of: $0, in: self, limit: limit) }
    }
}

extension [SheetLayout] {
    /// - Throws: lembar yang barisnya atau kolomnya melebihi selembar Excel.
    func checkSizes(_ limits: SheetLimits, in language: Language) throws(WorkbookError) {
        for sheet in self {
            let name = sheet.title.exactText(in: language)
            if sheet.rowCount > limits.rows { throw .tooManyRows(sheet: name, count: sheet.rowCount) }
            if sheet.columnCount > ExcelLimits.columns { throw .tooManyColumns(sheet: name, count: sheet.columnCount) }
        }
    }
}
