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
        case csv(separator: CSVDialect.Separator?)
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
    /// Berkas yang dibaca; sidiknya dihitung lewat deskriptor yang sama.
    package let stored: StoredFile
    /// Batas menurut besar berkasnya.
    package var limits: ReadingLimits { budget.limits }
    private let content: Content
    private let budget: ReadingBudget
    /// Pengodean berkas CSV, dipastikan ketika pertama kali dibaca.
    private var encoding: TextEncoding?

    private init(_ content: Content, format: Format, sheets: [Sheet], _ stored: StoredFile, _ budget: ReadingBudget) {
        self.content = content
        self.name = stored.name
        self.format = format
        self.sheets = sheets
        self.stored = stored
        self.budget = budget
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
        let stored = try StoredFile(path: path, name: name)
        do throws(TableReadingError) {
            return try open(stored, separator: separator, budget: ReadingBudget(limits, for: stored))
        } catch {
            throw stored.cause(of: error)
        }
    }

    private static func open(
        _ stored: StoredFile, separator: CSVDialect.Separator?, budget: ReadingBudget
    ) throws(TableReadingError) -> TableFile {
        let name = stored.name
        switch try FileSignature.kind(of: stored) {
        case .text:
            let sheets = [Sheet(name: nil, isHidden: false)]
            return TableFile(.csv(separator: separator), format: .csv, sheets: sheets, stored, budget)
        case .zip:
            return try openArchive(try ZipArchive(stored, budget: budget))
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
            return TableFile(.openDocument(workbook), format: .openDocument, sheets: sheets, archive.stored, archive.budget)
        }
        if let main = try WordDocument.mainPart(of: archive) {
            let document = try WordDocument(archive, main: main)
            let sheets = document.sheets.map { Sheet(name: $0.name, isHidden: false) }
            return TableFile(.word(document), format: .word, sheets: sheets, archive.stored, archive.budget)
        }
        let workbook = try ExcelWorkbook(archive)
        let sheets = workbook.sheets.map { Sheet(name: $0.name, isHidden: $0.isHidden) }
        return TableFile(.excel(workbook), format: .excel, sheets: sheets, archive.stored, archive.budget)
    }

    /// Menganggap CSV ini UTF-8 tanpa memeriksa seluruh isinya; `false` bila bukan CSV, atau tandanya menyebut pengodean lain. Pemanggil
    /// memeriksa isinya dengan ``UTF8Survey``, dan tidak memakai apa pun dari berkas ini bila anggapan itu keliru.
    package func assumesUTF8() -> Bool {
        guard format == .csv, let assumed = try? TextEncoding.assumed(of: stored) else { return false }
        encoding = assumed
        return true
    }

    /// Tabel satu lembar, dari baris pertamanya; setiap panggilan membaca dari awal.
    ///
    /// - Parameter index: Nomor lembar di ``sheets``.
    public func table(at index: Int) throws(TableReadingError) -> any Table {
        guard sheets.indices.contains(index) else { throw .noSuchSheet(file: name, number: index + 1) }
        switch content {
        case .csv(let separator):
            let source = try TextSource(stored, encoding: encoding)
            encoding = source.encoding
            return try CSVTable(stored, source: source, separator: separator, budget: budget)
        case .excel(let workbook):
            return try ExcelSheetTable(workbook.sheets[index], of: workbook)
        case .openDocument(let workbook):
            return try OpenDocumentTable(workbook.sheets[index], at: index, of: workbook)
        case .word(let document):
            return WordTable(at: index, of: document)
        }
    }
}
