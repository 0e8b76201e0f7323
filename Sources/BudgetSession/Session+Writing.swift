import BudgetModel
import DataPackage
public import DatabaseWriting
public import Diagnostics
import DocumentWriting
import FileWriting
public import PaperReading
public import Reporting
public import WorkbookWriting

extension Session {
    /// Menulis laporan sebagai buku kerja, utuh atau tidak sama sekali.
    ///
    /// - Parameters:
    ///   - replacing: Buku kerja yang sudah ada boleh diganti; masukan tidak pernah.
    ///   - paper: Kertas untuk mencetaknya.
    /// - Returns: Sel-sel yang tidak dapat disimpan Excel dengan tepat.
    /// - Throws: ``SheetTooLong`` bila perbandingannya lebih panjang daripada lembar Excel; tidak ada yang ditulis.
    public func write(
        _ report: Report, toWorkbook path: String, in language: Language, replacing: Bool = false, paper: PaperSize = .a4
    ) throws -> WorkbookSummary {
        try OutputName.checkWorkbook(path)
        try checkOutput(path)
        let writer = WorkbookWriter(language: language, replacing: replacing, paper: paper)
        do throws(WorkbookError) {
            return try writer.write(report, to: path)
        } catch .tooManyRows(let sheet, let count) where report.comparesLines {
            throw SheetTooLong(
                sheet: sheet, count: count, limit: WorkbookWriter.mostRows,
                level: reading.budget.lines.level(within: WorkbookWriter.mostRows))
        }
    }

    /// Menulis laporan sebagai dokumen Word, utuh atau tidak sama sekali.
    ///
    /// - Parameters:
    ///   - replacing: Dokumen yang sudah ada boleh diganti; masukan tidak pernah.
    ///   - paper: Kertasnya.
    public func write(
        _ report: Report, toDocument path: String, in language: Language, replacing: Bool = false, paper: PaperSize = .a4
    ) throws {
        try checkOutput(path)
        try DocumentWriter(language: language, replacing: replacing, paper: paper).write(report, to: path)
    }

    /// Menulis laporan sebagai berkas dalam sebuah bentuk, utuh atau tidak sama sekali.
    ///
    /// - Parameters:
    ///   - replacing: Berkas yang sudah ada boleh diganti; masukan tidak pernah.
    ///   - paper: Kertas untuk mencetaknya; halaman dan Markdown tidak memakainya.
    public func write(
        _ report: Report, to path: String, as form: ReportForm, in language: Language, replacing: Bool = false, paper: PaperSize = .a4
    ) throws {
        switch form {
        case .workbook: _ = try write(report, toWorkbook: path, in: language, replacing: replacing, paper: paper)
        case .document: try write(report, toDocument: path, in: language, replacing: replacing, paper: paper)
        case .page: try write(HTMLReport(language: language).text(of: report), to: path, replacing: replacing)
        case .markdown: try write(MarkdownReport(language: language).text(of: report), to: path, replacing: replacing)
        }
    }

    /// Menulis laporan datar sebagai folder berkas CSV, satu berkas setiap tabel, utuh atau tidak sama sekali.
    ///
    /// - Parameters:
    ///   - report: Laporan dengan ``ComparisonReport/Detail/flat``.
    ///   - replacing: Folder yang sudah ada boleh diganti bila isinya hanya tabel-tabel seperti ini.
    /// - Returns: Yang perlu diketahui orang tentang isinya.
    public func write(_ report: Report, toFolder path: String, in language: Language, replacing: Bool = false) throws -> FlatCSV.Counts {
        try checkOutput(path)
        var folder = try AtomicFolder(at: path, replacing: replacing, formerNames: Set(FlatCSV.allNames))
        var counts = FlatCSV.Counts()
        for file in FlatCSV(language: language).files(of: report) {
            let written = try folder.write(to: file.name) { (append) throws(FileWritingError) in try file.write(append) }
            counts.guardedCells += written.guardedCells
            counts.longFigures += written.longFigures
        }
        try folder.commit()
        return counts
    }

    /// Menulis isinya sebagai folder paket data bersih; pemanggil memastikan ``stopped`` tidak memuat kesalahan.
    ///
    /// - Returns: Banyaknya sel yang diberi apostrof supaya tidak dijalankan sebagai rumus.
    public func writePackage(to path: String, replacing: Bool = false) throws -> Int {
        try checkOutput(path)
        var folder = try AtomicFolder(at: path, replacing: replacing)
        let files = DataPackage(reading.budget).files
        for file in files { try folder.write(file.text, to: file.name) }
        try folder.commit()
        return files.reduce(0) { $0 + $1.guardedCells }
    }

    /// Menulis isinya sebagai tabel-tabel sebuah basis data, semuanya atau tidak sama sekali; pemanggil memastikan ``stopped`` tidak
    /// memuat kesalahan.
    public func writePackage(to target: DatabaseTarget) throws -> PackageWriting.Summary {
        try PackageWriting(reading.budget, to: target).write()
    }

    /// Paket data bersih sebagai satu teks JSON, bersama laporan bacaan; hanya laporannya bila bacaannya memuat kesalahan, karena
    /// isi yang tidak lengkap tidak boleh tampak seperti paket.
    ///
    /// - Parameters:
    ///   - stopped: Hasil ``stopped``, yang dihitung pemanggil satu kali.
    ///   - readingReport: Laporan bacaan sebagai JSON.
    public func packageJSON(of stopped: IntakeResult, readingReport: String) -> String {
        stopped.hasErrors ? DataPackage.json(readingOnly: readingReport) : DataPackage(reading.budget).json(reading: readingReport)
    }

    /// Menulis teks ke sebuah berkas, utuh atau tidak sama sekali.
    public func write(_ text: String, to path: String, replacing: Bool = false) throws {
        try write(to: path, replacing: replacing) { append in try append(text) }
    }

    /// Menulis sebuah berkas sepotong demi sepotong, utuh atau tidak sama sekali; `body` memanggil `append` bagi setiap potongnya.
    public func write<Result>(
        to path: String, replacing: Bool = false, _ body: (_ append: (String) throws -> Void) throws -> Result
    ) throws -> Result {
        try checkOutput(path)
        let file = try AtomicFile(at: path, replacing: replacing)
        let result = try body { try file.append($0) }
        try file.commit()
        return result
    }
}
