import CXlsxWriter
import Diagnostics

/// Aturan isi sel.
struct CellRule: Sendable, Hashable {
    enum Kind: Sendable, Hashable {
        /// Daftar dari rumus: acuan atau teks dalam kutip.
        case list(String)
        case integer(ClosedRange<Int>)
        /// Angka apa pun.
        case number
    }

    var kind: Kind
    /// Benar bila isi lain ditolak; selain itu Excel hanya memperingatkan.
    var isStrict: Bool
    var errorTitle: String
    var errorText: String
}

extension WorkbookFile {
    /// Lebar dan rupa bawaan sederet kolom.
    mutating func setColumns(_ columns: ClosedRange<Int>, width: Double, style: CellStyle, on sheet: Int) throws(WorkbookError) {
        let format = unsafe try format(style)
        let (first, last) = (lxw_col_t(columns.lowerBound), lxw_col_t(columns.upperBound))
        try check(unsafe worksheet_set_column(sheets[sheet], first, last, width, format))
    }

    /// Aturan isi untuk satu kolom mulai baris `first` sampai `last`.
    func setRule(
        _ rule: CellRule, column: Int, rows: ClosedRange<Int>, on sheet: Int
    ) throws(WorkbookError) {
        var validation = unsafe lxw_data_validation()
        unsafe validation.error_type = UInt8((rule.isStrict ? LXW_VALIDATION_ERROR_TYPE_STOP : LXW_VALIDATION_ERROR_TYPE_WARNING).rawValue)
        var formula = ""
        switch rule.kind {
        case .list(let source):
            unsafe validation.validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
            formula = source.hasPrefix("\"") ? source : "=\(source)"
        case .integer(let range):
            unsafe validation.validate = UInt8(LXW_VALIDATION_TYPE_INTEGER.rawValue)
            unsafe validation.criteria = UInt8(LXW_VALIDATION_CRITERIA_BETWEEN.rawValue)
            unsafe validation.minimum_number = Double(range.lowerBound)
            unsafe validation.maximum_number = Double(range.upperBound)
        case .number:
            unsafe validation.validate = UInt8(LXW_VALIDATION_TYPE_DECIMAL.rawValue)
            unsafe validation.criteria = UInt8(LXW_VALIDATION_CRITERIA_BETWEEN.rawValue)
            unsafe validation.minimum_number = -Self.largestEntry
            unsafe validation.maximum_number = Self.largestEntry
        }
        let target = unsafe sheets[sheet]
        let (first, last) = (lxw_row_t(rows.lowerBound), lxw_row_t(rows.upperBound))
        let code = unsafe formula.withCString { formula in
            unsafe rule.errorTitle.withCString { title in
                unsafe rule.errorText.withCString { text in
                    unsafe validation.value_formula = UnsafeMutablePointer(mutating: formula)
                    unsafe validation.error_title = UnsafeMutablePointer(mutating: title)
                    unsafe validation.error_message = UnsafeMutablePointer(mutating: text)
                    let column = lxw_col_t(column)
                    return unsafe worksheet_data_validation_range(target, first, column, last, column, &validation)
                }
            }
        }
        try check(code)
    }

    /// Angka isian terbesar yang masih disimpan Excel dengan tepat.
    private static let largestEntry = 999_999_999_999_999.0

    /// Mewarnai sel kolom `column` selama rumus `formula`, yang ditulis bagi sel teratasnya, benar.
    mutating func highlight(
        _ severity: Severity, where formula: String, column: Int, rows: ClosedRange<Int>, on sheet: Int
    ) throws(WorkbookError) {
        var rule = unsafe lxw_conditional_format()
        unsafe rule.type = UInt8(LXW_CONDITIONAL_TYPE_FORMULA.rawValue)
        unsafe rule.format = unsafe try format(.alert(severity))
        let target = unsafe sheets[sheet]
        let (first, last) = (lxw_row_t(rows.lowerBound), lxw_row_t(rows.upperBound))
        let code = unsafe formula.withCString { text in
            unsafe rule.value_string = UnsafeMutablePointer(mutating: text)
            return unsafe worksheet_conditional_format_range(target, first, lxw_col_t(column), last, lxw_col_t(column), &rule)
        }
        try check(code)
    }

    /// Mengunci lembar tanpa kata sandi; mengatur lebar, menyisipkan, menghapus, dan mengurutkan tetap boleh.
    func protect(_ sheet: Int) {
        var options = lxw_protection()
        options.format_cells = 1
        options.format_columns = 1
        options.format_rows = 1
        options.insert_rows = 1
        options.delete_rows = 1
        options.sort = 1
        options.autofilter = 1
        unsafe worksheet_protect(sheets[sheet], nil, &options)
    }

    /// Menyembunyikan lembar.
    func hide(_ sheet: Int) {
        unsafe worksheet_hide(sheets[sheet])
    }

    /// Bagian lembar yang dicetak, mulai sudut kiri atas.
    func setPrintArea(rows: Int, columns: Int, on sheet: Int) throws(WorkbookError) {
        try check(unsafe worksheet_print_area(sheets[sheet], 0, 0, lxw_row_t(rows - 1), lxw_col_t(columns - 1)))
    }
}
