import BudgetModel
import Diagnostics
import Foundation
public import PaperReading
public import TableReading

/// Membaca masukan apa pun yang dimiliki kantor menjadi isi anggaran.
///
/// Pintunya tiga: folder paket data (atau `datapackage.json`-nya), satu berkas tabel, dan folder berkas.
/// Semuanya berujung pada hasil yang sama.
public struct InputReader: Sendable {
    let options: IntakeOptions
    let limits: ReadingLimits

    /// Pembaca dengan pilihan pengguna dan batas pembacaan.
    public init(options: IntakeOptions = IntakeOptions(), limits: ReadingLimits = .default) {
        self.options = options
        self.limits = limits
    }

    /// Membaca satu masukan.
    ///
    /// - Parameters:
    ///   - path: Jalur seperti diberikan pengguna; ikut tercetak pada tempat temuan.
    ///   - progress: Dipanggil setiap beberapa ribu baris dengan banyaknya baris sejauh ini.
    /// - Throws: ``IntakeError`` bila masukan tidak dapat dibaca, atau isi berkas yang sama datang dua kali.
    public func read(_ path: String, progress: ((Int) -> Void)? = nil) throws(IntakeError) -> IntakeResult {
        try read([path], progress: progress)
    }

    /// Membaca beberapa masukan menjadi satu konsolidasi.
    ///
    /// Kolom yang artinya dipaksakan cukup ada di salah satu tabel dari semua masukan.
    public func read(_ paths: [String], progress: ((Int) -> Void)? = nil) throws(IntakeError) -> IntakeResult {
        let forced = ForcedColumns(options.columnMeanings)
        var consolidation = Consolidation()
        for path in paths { try consolidation.add(try readInput(path, forced: forced, progress: progress)) }
        var result = consolidation.result
        result.findings += forced.findings(titles: result.tables.flatMap { $0.columns.map(\.title) })
        return result
    }

    private func readInput(
        _ path: String, forced: ForcedColumns, progress: ((Int) -> Void)?
    ) throws(IntakeError) -> IntakeResult {
        switch try InputKind(path) {
        case .package(let folder): try DataPackageReader(limits: limits).read(folder, progress: progress)
        case .file: try readFile(path, forced: forced, progress: progress)
        case .folder(let folder): try readFolder(folder, forced: forced, progress: progress)
        }
    }

    private func readFolder(
        _ folder: InputFolder, forced: ForcedColumns, progress: ((Int) -> Void)?
    ) throws(IntakeError) -> IntakeResult {
        var consolidation = Consolidation()
        var reports: [String] = []
        for entry in folder.entries {
            switch entry {
            case .file(let path):
                do throws(IntakeError) {
                    try consolidation.add(try readFile(path, forced: forced, progress: progress))
                } catch .ownReport(let path) {
                    reports.append(path)
                }
            case .package(let path):
                try consolidation.add(try DataPackageReader(limits: limits).read(path, progress: progress))
            }
        }
        guard reports.count < folder.entries.count else { throw .ownReport(reports[0]) }
        var result = consolidation.result
        result.findings += reports.map { .ownReport($0) } + folder.unknown.map { .unknownFile($0) }
        return result
    }
}
