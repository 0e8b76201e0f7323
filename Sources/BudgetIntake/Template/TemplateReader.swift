import BudgetModel
import Diagnostics
import Foundation
import TableReading

/// Membaca buku kerja isian: lembar-lembar bernama tabel paket data, dibaca dengan aturan paket data.
///
/// Baris contoh, kolom rumus, dan lembar petunjuk dilewati. Tanggal yang diketik sebagai tanggal Excel
/// menjadi teks ISO (`2024-01-09`), karena bentuk cetaknya tidak tersimpan di sel.
struct TemplateReader {
    private let path: String
    private let file: TableFile

    /// `nil` bila `path` bukan buku kerja dengan lembar `pagu`.
    init?(_ path: String, limits: ReadingLimits) throws(IntakeError) {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue else { return nil }
        do { file = try TableFile.open(path: path, name: path, limits: limits) } catch { throw .table(error) }
        self.path = path
        guard file.format != .csv, index(of: .lines) != nil else { return nil }
    }

    /// Membaca semua lembar menurut urutan tabel paket data.
    func read(progress: ((Int) -> Void)? = nil) throws(IntakeError) -> IntakeResult {
        var session = PackageSession(isForm: true, progress: progress)
        var rowCount = 0
        for table in PackageTable.allCases {
            guard let index = index(of: table) else { continue }
            do { try session.read(try file.table(at: index), as: table) } catch { throw .table(error) }
            rowCount += session.rowCount
        }
        for place in unknownSheets { session.log.add(.unknownSheet(place)) }
        session.checkReferences()
        guard let digest = FileDigest(path: path) else { throw .notFound(path) }
        session.budget.files = [
            SourceFile(name: path, sha256: digest.sha256, byteCount: digest.byteCount, rowCount: rowCount)
        ]
        return IntakeResult(budget: session.budget, findings: session.log.findings)
    }

    private func index(of table: PackageTable) -> Int? {
        file.sheets.firstIndex { $0.tableName == table.rawValue }
    }

    private var unknownSheets: [SourceLocation] {
        file.sheets.compactMap { sheet in
            guard PackageTable(rawValue: sheet.tableName) == nil, !TemplateMarks.helperSheets.contains(sheet.tableName)
            else { return nil }
            return SourceLocation(file: path, sheet: sheet.name)
        }
    }
}

extension TableFile.Sheet {
    /// Nama lembar untuk dibandingkan dengan nama tabel.
    fileprivate var tableName: String { (name ?? "").trimmedName.lowercased() }
}
