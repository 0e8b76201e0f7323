import BudgetModel
import DatabaseConnection
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
        try checkDatabaseOptions(paths)
        if options.lists == .summed, paths.count == 1, let sums = try readSums(paths[0], forced: forced, progress: progress) {
            return finished(sums, forced: forced)
        }
        var consolidation = Consolidation(answers: options.answers)
        for path in paths { try read(path, into: &consolidation, forced: forced, progress: progress) }
        return finished(consolidation.result, forced: forced)
    }

    private func finished(_ result: IntakeResult, forced: ForcedColumns) -> IntakeResult {
        var result = result
        // Arti kolom basis data sudah diperiksa sebelum kuerinya dijalankan.
        if !result.budget.groupedSources.contains(where: \.isInDatabase) {
            result.findings += forced.findings(titles: result.tables.flatMap { $0.columns.map(\.title) })
        }
        if !result.budget.lines.isEmpty || !result.budget.balanceLines.isEmpty { Self.passOver(&result) }
        return result
    }

    /// Satu-satunya masukan, dengan baris dijumlahkan per program selagi dibaca; `nil` bila tidak dapat. Beberapa tabel saling
    /// dibandingkan baris demi baris, jadi tidak dibaca begini.
    private func readSums(
        _ path: String, forced: ForcedColumns, progress: ((Int) -> Void)?
    ) throws(IntakeError) -> IntakeResult? {
        guard !DatabaseAddress.isAddress(path) else { return nil }
        let sums: IntakeResult? =
            switch try InputKind(path) {
            case .package(let folder): DataPackageReader(limits: limits).readSums(folder, progress: progress)
            case .file: readSums(ofFile: path, forced: forced, progress: progress)
            case .folder: nil
            }
        guard let sums else { return nil }
        var consolidation = Consolidation(answers: options.answers)
        try consolidation.add(sums)
        let result = consolidation.result
        return result.mustReadRows ? nil : result
    }

    /// Kertas atau lembar yang tidak dikenali disebut, tetapi tidak menghalangi yang lain.
    private static func passOver(_ result: inout IntakeResult) {
        for index in result.findings.indices
        where [RulePage.unrecognisedTable.id, RulePage.noRows.id].contains(result.findings[index].rule) {
            result.findings[index].severity = min(result.findings[index].severity, .warning)
        }
    }

    private func read(
        _ path: String, into consolidation: inout Consolidation, forced: ForcedColumns, progress: ((Int) -> Void)?
    ) throws(IntakeError) {
        if DatabaseAddress.isAddress(path) { return try consolidation.add(try readDatabase(path, progress: progress)) }
        switch try InputKind(path) {
        case .package(let folder): try consolidation.add(try DataPackageReader(limits: limits).read(folder, progress: progress))
        case .file: try consolidation.add(try readFile(path, forced: forced, progress: progress))
        case .folder(let folder): try read(folder, into: &consolidation, forced: forced, progress: progress)
        }
    }

    private func read(
        _ folder: InputFolder, into consolidation: inout Consolidation, forced: ForcedColumns, progress: ((Int) -> Void)?
    ) throws(IntakeError) {
        var reports: [String] = []
        var proposals: [(path: String, result: IntakeResult)] = []
        for entry in folder.entries {
            switch entry {
            case .file(let path):
                do throws(IntakeError) {
                    let result = try readFile(path, forced: forced, progress: progress)
                    if result.budget.proposalSheets.isEmpty {
                        try consolidation.add(result)
                    } else {
                        proposals.append((path, result))
                    }
                } catch .ownReport(let path) {
                    reports.append(path)
                } catch .table(let error) where error.isEmptyFile && folder.entries.count > 1 {
                    consolidation.note([.emptyFile(path)])
                }
            case .package(let path):
                try consolidation.add(try DataPackageReader(limits: limits).read(path, progress: progress))
            }
        }
        guard reports.count < folder.entries.count else { throw .ownReport(reports[0]) }
        // Lembar usulan yang tersimpan di samping kertasnya belum berarti ingin dibandingkan; yang disebut namanya, ya.
        let isAside = reports.count + proposals.count < folder.entries.count
        if !isAside { for proposal in proposals { try consolidation.add(proposal.result) } }
        consolidation.note(
            reports.map { .ownReport($0) } + (isAside ? proposals.map { .unnamedProposal($0.path) } : [])
                + folder.unknown.map { .unknownFile($0) } + folder.unnamable.map { .unnamableFile($0) })
    }
}
