import CXlsxWriter
import FileWriting
import Foundation

/// Pemilik tunggal sebuah buku kerja libxlsxwriter.
///
/// Penunjuk C tidak pernah keluar dari sini: lembar disebut dengan nomornya, format dengan ``CellStyle``.
/// ``close()`` menulis berkas; tanpa itu `deinit` membuang semuanya tanpa menulis apa pun.
@safe struct WorkbookFile: ~Copyable {
    private let quiet = LibraryQuiet()
    private let locale: NumericLocale
    private var workbook: UnsafeMutablePointer<lxw_workbook>?
    var sheets: [UnsafeMutablePointer<lxw_worksheet>] = unsafe []
    private(set) var sheetNames: [String] = []
    /// Banyaknya tautan setiap lembar.
    var linkCounts: [Int] = []
    private var formats: [CellStyle: UnsafeMutablePointer<lxw_format>] = unsafe [:]
    /// Baris-baris tabel besar, yang disisipkan sesudah berkasnya tertutup.
    let pour: PourFile

    /// Buku kerja baru yang kelak ditulis ke `path`.
    init(path: String, _ pour: PourFile) throws(WorkbookError) {
        let locale = try NumericLocale()
        guard let workbook = unsafe workbook_new(path) else { throw .outOfMemory }
        self.locale = locale
        self.pour = pour
        unsafe self.workbook = unsafe workbook
    }

    deinit {
        if let workbook = unsafe workbook { unsafe lxw_workbook_free(workbook) }
    }

    /// Menulis berkas dan melepas buku kerja.
    consuming func close() throws(WorkbookError) {
        guard let workbook = unsafe workbook else { return }
        // workbook_close melepas buku kerja, juga bila gagal.
        unsafe self.workbook = nil
        errno = 0
        let code = unsafe workbook_close(workbook)
        let systemCode = errno
        if let error = WorkbookError(code, systemCode: systemCode) { throw error }
    }

    /// Menambahkan lembar; nomornya urutan penambahan mulai 0.
    mutating func addSheet(named name: String) throws(WorkbookError) -> Int {
        let used = Set(sheetNames.map { $0.lowercased() })
        if let problem = SheetNameRule.problem(with: name, used: used) { throw .sheetName(name, problem) }
        guard let sheet = unsafe workbook_add_worksheet(workbook, name) else { throw .outOfMemory }
        unsafe sheets.append(sheet)
        sheetNames.append(name)
        linkCounts.append(0)
        return unsafe sheets.count - 1
    }

    /// Bagan baru; `nil` bila kehabisan memori.
    func addChart(_ type: lxw_chart_type) -> UnsafeMutablePointer<lxw_chart>? {
        unsafe workbook_add_chart(workbook, UInt8(type.rawValue))
    }

    /// Sifat dokumen. Tanggalnya tetap, supaya dua kali jalan memberi berkas sama.
    func setProperties(_ properties: DocumentProperties, created: Int) throws(WorkbookError) {
        var fields = unsafe lxw_doc_properties()
        // Bagi libxlsxwriter 0 berarti "sekarang".
        unsafe fields.created = time_t(created == 0 ? 1 : created)
        let code = unsafe properties.title.withCString { title in
            unsafe properties.subject.withCString { subject in
                unsafe properties.company.withCString { company in
                    unsafe properties.comments.withCString { comments in
                        unsafe fields.title = UnsafeMutablePointer(mutating: title)
                        if !properties.subject.isEmpty { unsafe fields.subject = UnsafeMutablePointer(mutating: subject) }
                        if !properties.company.isEmpty { unsafe fields.company = UnsafeMutablePointer(mutating: company) }
                        if !properties.comments.isEmpty { unsafe fields.comments = UnsafeMutablePointer(mutating: comments) }
                        return unsafe workbook_set_properties(workbook, &fields)
                    }
                }
            }
        }
        try check(code)
    }

    /// Judul saja, bagi buku kerja yang bukan tentang satu kantor.
    func setProperties(title: String, created: Int) throws(WorkbookError) {
        try setProperties(DocumentProperties(title: title), created: created)
    }

    /// Menamai sel atau rentang `target`, misalnya `'Ringkasan'!$B$14`, di seluruh buku kerja.
    func define(_ name: String, as target: String) throws(WorkbookError) {
        try check(unsafe workbook_define_name(workbook, name, "=" + target))
    }

    /// Format untuk sebuah rupa; dibuat satu kali.
    mutating func format(_ style: CellStyle) throws(WorkbookError) -> UnsafeMutablePointer<lxw_format> {
        if let format = unsafe formats[style] { return unsafe format }
        guard let format = unsafe workbook_add_format(workbook) else { throw .outOfMemory }
        unsafe style.apply(to: format)
        unsafe formats[style] = unsafe format
        return unsafe format
    }

    /// Nomor rupa itu di buku kerja.
    mutating func index(of style: CellStyle) throws(WorkbookError) -> Int {
        Int(unsafe lxw_format_get_xf_index(try format(style)))
    }

    /// Menyediakan tempat bagi baris-baris yang disisipkan kelak: pustaka C lalu tahu ukuran lembarnya dan tingkat kerangkanya. Baris-baris
    /// yang ditulisnya sendiri di sana digantikan.
    mutating func reserve(rows: ClosedRange<Int>, columns: Int, level: Int, on sheet: Int) throws(WorkbookError) {
        try setRow(rows.lowerBound, height: RowHeights.standard, level: level, on: sheet)
        let last = CellAddress(row: rows.upperBound, column: columns - 1)
        try write(.blank, at: last, on: sheet, style: .text(.paragraph))
    }

    /// Setiap kode pustaka menjadi kesalahan, tidak satu pun diabaikan.
    func check(_ code: lxw_error) throws(WorkbookError) {
        if let error = WorkbookError(code, systemCode: 0) { throw error }
    }
}

/// Sifat dokumen: yang tampak di pencarian berkas dan di *Info* Excel.
struct DocumentProperties: Sendable, Hashable {
    var title: String
    var subject = ""
    /// Kantor pemilik angkanya.
    var company = ""
    var comments = ""
}

extension WorkbookError {
    /// Kesalahan pustaka; `nil` bila tidak ada.
    init?(_ code: lxw_error, systemCode: Int32) {
        switch code {
        case LXW_NO_ERROR: return nil
        case LXW_ERROR_MEMORY_MALLOC_FAILED: self = .outOfMemory
        case _ where [ENOSPC, EDQUOT, EFBIG].contains(systemCode): self = .file(.noSpace(path: ""))
        default: self = .library(code: Int(code.rawValue))
        }
    }
}
