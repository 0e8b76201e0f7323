import CXlsxWriter

/// Sel-sel bersebelahan yang tampak sebagai satu.
struct CellArea: Sendable, Hashable {
    let rows: ClosedRange<Int>
    let columns: ClosedRange<Int>

    var isMerged: Bool { rows.count > 1 || columns.count > 1 }

    /// Sel yang memuat isinya.
    var first: CellAddress { CellAddress(row: rows.lowerBound, column: columns.lowerBound) }
}

/// Isi satu sel.
enum CellContent: Sendable, Hashable {
    case blank
    case text(String)
    case number(Double)
    case numberFormula(String, cached: Double)
    case textFormula(String, cached: String)

    /// Isi yang teksnya seperti tersimpan di XML.
    ///
    /// - Throws: teks terlalu panjang.
    func stored(at spot: CellSpot) throws(WorkbookError) -> CellContent {
        switch self {
        case .text(let text): .text(try ExcelText.stored(text, at: spot))
        case .textFormula(let formula, let cached): .textFormula(formula, cached: try ExcelText.stored(cached, at: spot))
        case .blank, .number, .numberFormula: self
        }
    }
}

extension WorkbookFile {
    /// Menulis satu sel.
    ///
    /// - Throws: teks terlalu panjang, alamat di luar lembar.
    mutating func write(
        _ content: CellContent,
        at cell: CellAddress,
        on sheet: Int,
        style: CellStyle
    ) throws(WorkbookError) {
        let format = unsafe try format(style)
        let target = unsafe sheets[sheet]
        let (row, column) = try position(of: cell, on: sheet)
        let code =
            switch content {
            case .blank:
                unsafe worksheet_write_blank(target, row, column, format)
            case .text(let text):
                unsafe worksheet_write_string(target, row, column, try checked(text, cell, sheet), format)
            case .number(let number):
                unsafe worksheet_write_number(target, row, column, number, format)
            case .numberFormula(let formula, let cached):
                unsafe worksheet_write_formula_num(target, row, column, formula, format, cached)
            case .textFormula(let formula, let cached):
                unsafe worksheet_write_formula_str(
                    target, row, column, formula, format, try checked(cached, cell, sheet))
            }
        try check(code)
    }

    /// Satu isi di atas beberapa kolom gabungan sebuah baris, mulai kolom pertama.
    mutating func writeMerged(_ text: String, row: Int, span: Int, on sheet: Int, style: CellStyle) throws(WorkbookError) {
        try writeMerged(.text(text), over: CellArea(rows: row...row, columns: 0...max(span - 1, 0)), on: sheet, style: style)
    }

    /// Satu isi di atas sel-sel gabungan, di bawah rupa yang sama.
    mutating func writeMerged(_ content: CellContent, over area: CellArea, on sheet: Int, style: CellStyle) throws(WorkbookError) {
        if area.isMerged { try merge(area, on: sheet, style: style) }
        try write(content, at: area.first, on: sheet, style: style)
    }

    /// Menggabung sel-sel, tanpa isi.
    mutating func merge(_ area: CellArea, on sheet: Int, style: CellStyle) throws(WorkbookError) {
        let format = unsafe try format(style)
        let (row, column) = try position(of: area.first, on: sheet)
        let last = CellAddress(row: area.rows.upperBound, column: area.columns.upperBound)
        let (lastRow, lastColumn) = try position(of: last, on: sheet)
        try check(unsafe worksheet_merge_range(sheets[sheet], row, column, lastRow, lastColumn, "", format))
    }

    /// Catatan sel, dengan kotak yang cukup besar bagi teksnya.
    func writeNote(_ text: String, at cell: CellAddress, on sheet: Int) throws(WorkbookError) {
        let (row, column) = try position(of: cell, on: sheet)
        let text = try checked(text, cell, sheet)
        var options = unsafe lxw_comment_options()
        unsafe options.x_scale = 2
        unsafe options.y_scale = max(1, Double(TextMeasure.lines(text, within: 40)) / 5)
        try check(unsafe worksheet_write_comment_opt(sheets[sheet], row, column, text, &options))
    }

    /// Tautan ke sel lain di buku kerja ini, di atas sel teks yang sudah ditulis. Lembar yang tautannya sudah
    /// sebanyak batas Excel tetap memuat teksnya, tanpa tautan.
    mutating func writeLink(
        to target: String, text: String, at cell: CellAddress, on sheet: Int, style: CellStyle
    ) throws(WorkbookError) {
        // Dihitung di sini, karena pustaka C menulis ke stderr bagi setiap tautan yang berlebih.
        guard linkCounts[sheet] < ExcelLimits.links else { return }
        linkCounts[sheet] += 1
        let format = unsafe try format(style)
        let (row, column) = try position(of: cell, on: sheet)
        let text = try checked(text, cell, sheet)
        try check(unsafe worksheet_write_url_opt(sheets[sheet], row, column, "internal:\(target)", format, text, nil))
    }

    private func position(
        of cell: CellAddress, on sheet: Int
    ) throws(WorkbookError) -> (lxw_row_t, lxw_col_t) {
        guard cell.row < ExcelLimits.rows else {
            throw .tooManyRows(sheet: sheetNames[sheet], count: cell.row + 1)
        }
        guard cell.column < ExcelLimits.columns else {
            throw .tooManyColumns(sheet: sheetNames[sheet], count: cell.column + 1)
        }
        return (lxw_row_t(cell.row), lxw_col_t(cell.column))
    }

    private func checked(_ text: String, _ cell: CellAddress, _ sheet: Int) throws(WorkbookError) -> String {
        try ExcelText.stored(text, at: CellSpot(sheetName: sheetNames[sheet], address: cell))
    }
}
