/// Berkas tabel apa pun; formatnya dikenali dari isi, bukan dari akhiran nama.
///
///     let file = try TableFile.open(path: path, name: "pagu.xlsx")
///     for index in file.sheets.indices where !file.sheets[index].isHidden {
///         let table = try file.table(at: index)
///     }
public final class TableFile {
    /// Format menurut isi berkas.
    public enum Format: String, Sendable, Hashable {
        /// Teks bersekat.
        case csv
        /// Buku kerja Office Open XML (.xlsx, .xlsm).
        case excel
        /// Lembar kerja OpenDocument (.ods).
        case openDocument
        /// Dokumen Word (.docx, .docm, .dotx).
        case word
    }

    /// Satu tabel di dalam berkas.
    public struct Sheet: Sendable, Hashable {
        /// Nama lembar; `nil` untuk CSV. Tabel dokumen Word bernama ``/Diagnostics/DocumentPart/name``.
        public var name: String?
        /// `true` bila pembuatnya menyembunyikan lembar ini.
        public var isHidden: Bool
    }

    private enum Content {
        case csv(path: String, separator: CSVDialect.Separator?)
        case excel(ExcelWorkbook)
        case openDocument(OpenDocumentWorkbook)
        case word(WordDocument)
    }

    /// Nama berkas bagi pengguna.
    public let name: String
    /// Format menurut isi.
    public let format: Format
    /// Lembar-lembar menurut urutan di berkas; CSV selalu satu, dokumen Word satu untuk setiap tabel.
    public let sheets: [Sheet]
    /// Yang dibaca lain daripada yang tampak, atau tidak dibaca; hanya dokumen Word punya.
    public var notes: [DocumentNote] {
        guard case .word(let document) = content else { return [] }
        return document.notes
    }
    private let content: Content
    private let limits: ReadingLimits

    private init(_ content: Content, name: String, format: Format, sheets: [Sheet], limits: ReadingLimits) {
        self.content = content
        self.name = name
        self.format = format
        self.sheets = sheets
        self.limits = limits
    }

    /// Membuka berkas dan mendaftar lembarnya; baris-barisnya belum dibaca.
    ///
    /// - Parameters:
    ///   - path: Letak berkas.
    ///   - name: Nama yang ditunjukkan kepada pengguna.
    ///   - separator: Pemisah CSV bila sudah diketahui; tidak dipakai untuk buku kerja.
    ///   - limits: Batas pembacaan.
    /// - Throws: ``TableReadingError`` bila berkas bukan tabel, terenkripsi, rusak, atau melampaui batas.
    public static func open(
        path: String,
        name: String,
        separator: CSVDialect.Separator? = nil,
        limits: ReadingLimits = .default
    ) throws(TableReadingError) -> TableFile {
        switch try FileSignature.kind(path: path, name: name) {
        case .text:
            let content = Content.csv(path: path, separator: separator)
            let sheets = [Sheet(name: nil, isHidden: false)]
            return TableFile(content, name: name, format: .csv, sheets: sheets, limits: limits)
        case .zip:
            return try openArchive(try ZipArchive(path: path, name: name, limits: limits))
        case .encryptedPackage:
            throw .encrypted(file: name)
        case .unsupported(let format):
            throw .unsupportedFormat(file: name, format)
        }
    }

    private static func openArchive(_ archive: ZipArchive) throws(TableReadingError) -> TableFile {
        if archive.contains("content.xml") || archive.contains("encrypted-package") {
            let workbook = try OpenDocumentWorkbook(archive)
            let sheets = workbook.sheets.map { Sheet(name: $0.name, isHidden: $0.isHidden) }
            return TableFile(
                .openDocument(workbook), name: archive.file, format: .openDocument, sheets: sheets,
                limits: archive.limits)
        }
        if let main = try WordDocument.mainPart(of: archive) {
            let document = try WordDocument(archive, main: main)
            let sheets = document.sheets.map { Sheet(name: $0.name, isHidden: false) }
            return TableFile(.word(document), name: archive.file, format: .word, sheets: sheets, limits: archive.limits)
        }
        let workbook = try ExcelWorkbook(archive)
        let sheets = workbook.sheets.map { Sheet(name: $0.name, isHidden: $0.isHidden) }
        return TableFile(
            .excel(workbook), name: archive.file, format: .excel, sheets: sheets, limits: archive.limits)
    }

    /// Tabel satu lembar, dari baris pertamanya; setiap panggilan membaca dari awal.
    ///
    /// - Parameter index: Nomor lembar di ``sheets``.
    public func table(at index: Int) throws(TableReadingError) -> any Table {
        guard sheets.indices.contains(index) else { throw .noSuchSheet(file: name, number: index + 1) }
        switch content {
        case .csv(let path, let separator):
            return try CSVTable(path: path, name: name, separator: separator, limits: limits)
        case .excel(let workbook):
            return try ExcelSheetTable(workbook.sheets[index], of: workbook)
        case .openDocument(let workbook):
            return try OpenDocumentTable(workbook.sheets[index], at: index, of: workbook)
        case .word(let document):
            return WordTable(at: index, of: document)
        }
    }
}
