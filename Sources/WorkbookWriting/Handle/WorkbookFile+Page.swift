import CXlsxWriter
import Reporting

extension WorkbookFile {
    /// Lebar satu kolom.
    func setWidth(_ width: Double, ofColumn column: Int, on sheet: Int) throws(WorkbookError) {
        let column = lxw_col_t(column)
        try check(unsafe worksheet_set_column(sheets[sheet], column, column, width, nil))
    }

    /// Menyembunyikan satu kolom.
    func hideColumn(_ column: Int, on sheet: Int) throws(WorkbookError) {
        var options = lxw_row_col_options()
        options.hidden = 1
        try check(unsafe worksheet_set_column_opt(sheets[sheet], lxw_col_t(column), lxw_col_t(column), 9, nil, &options))
    }

    /// Tinggi satu baris dalam poin, paling tinggi seperti diterima Excel, dan tingkat kerangkanya.
    func setRow(_ row: Int, height: Double, level: Int = 0, on sheet: Int) throws(WorkbookError) {
        var options = lxw_row_col_options()
        options.level = UInt8(min(level, ExcelLimits.outlineLevel))
        try check(unsafe worksheet_set_row_opt(sheets[sheet], lxw_row_t(row), min(height, ExcelLimits.rowHeight), nil, &options))
    }

    /// Baris jumlah berdiri di atas rinciannya, jadi tombol lipat pun di atas.
    func setOutlineAbove(on sheet: Int) {
        unsafe worksheet_outline_settings(sheets[sheet], 1, 0, 0, 0)
    }

    /// Kertas mendatar, selebar satu halaman, dengan kepala dan kaki halaman.
    func setPage(header: String = "", footer: String, paper: PaperSize = .a4, on sheet: Int) throws(WorkbookError) {
        let target = unsafe sheets[sheet]
        unsafe worksheet_set_landscape(target)
        unsafe worksheet_set_paper(target, UInt8(paper.code))
        unsafe worksheet_fit_to_pages(target, 1, 0)
        let top = header.isEmpty ? PageFrame.bareTop : PageFrame.top
        unsafe worksheet_set_margins(target, PageFrame.sides, PageFrame.sides, top, PageFrame.bottom)
        unsafe worksheet_gridlines(target, UInt8(LXW_SHOW_SCREEN_GRIDLINES.rawValue))
        unsafe worksheet_set_comments_author(target, "Selisih")
        if !header.isEmpty { try check(unsafe worksheet_set_header(target, header)) }
        try check(unsafe worksheet_set_footer(target, footer))
    }

    /// Kertas tegak.
    func setUpright(on sheet: Int) {
        unsafe worksheet_set_portrait(sheets[sheet])
        unsafe worksheet_center_horizontally(sheets[sheet])
    }

    /// Halaman baru mulai di baris-baris ini.
    func setBreaks(_ rows: [Int], on sheet: Int) throws(WorkbookError) {
        var rows = rows.map { lxw_row_t($0) } + [0]
        try check(unsafe worksheet_set_h_pagebreaks(sheets[sheet], &rows))
    }

    /// Baris-baris tajuk yang diulang di setiap halaman cetak.
    func repeatRows(_ rows: ClosedRange<Int>, on sheet: Int) throws(WorkbookError) {
        try check(unsafe worksheet_repeat_rows(sheets[sheet], lxw_row_t(rows.lowerBound), lxw_row_t(rows.upperBound)))
    }

    /// Tombol saring di tajuk tabel ini.
    func filter(headerRow: Int, rows: Int, columns: Int, on sheet: Int) throws(WorkbookError) {
        try check(unsafe worksheet_autofilter(sheets[sheet], lxw_row_t(headerRow), 0, lxw_row_t(headerRow + rows), lxw_col_t(columns - 1)))
    }

    /// Membekukan `rows` baris teratas dan `columns` kolom terkiri.
    func freeze(rows: Int, columns: Int, on sheet: Int) {
        unsafe worksheet_freeze_panes(sheets[sheet], lxw_row_t(rows), lxw_col_t(columns))
    }

    /// Kode tampak seperti angka dan jumlah tidak selalu memuat tetangganya; segitiga hijau Excel pada
    /// sel-sel itu hanya mengganggu.
    func silenceHints(inRanges ranges: String, on sheet: Int) throws(WorkbookError) {
        for hint in [LXW_IGNORE_NUMBER_STORED_AS_TEXT, LXW_IGNORE_FORMULA_RANGE, LXW_IGNORE_FORMULA_DIFFERS] {
            try check(unsafe worksheet_ignore_errors(sheets[sheet], UInt8(hint.rawValue), ranges))
        }
    }
}
