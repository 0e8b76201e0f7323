public import Diagnostics
import FileWriting
public import Reporting

/// Menulis laporan menjadi buku kerja Excel (.xlsx).
///
/// Laporan yang sama selalu memberi berkas yang sama, byte demi byte. Berkas muncul utuh atau tidak
/// sama sekali.
public struct WorkbookWriter: Sendable, Hashable {
    /// Bahasa buku kerja.
    public let language: Language
    /// `true` bila berkas yang sudah ada boleh diganti (`--force`).
    public let replacing: Bool
    /// Kertas untuk mencetaknya.
    public let paper: PaperSize

    /// Baris yang dimuat selembar Excel.
    public static let mostRows = ExcelLimits.rows

    let limits: SheetLimits

    /// Penulis untuk satu bahasa dan satu kertas.
    public init(language: Language, replacing: Bool, paper: PaperSize = .a4) {
        self.init(language: language, replacing: replacing, paper: paper, SheetLimits())
    }

    init(language: Language, replacing: Bool, paper: PaperSize = .a4, _ limits: SheetLimits) {
        self.language = language
        self.replacing = replacing
        self.paper = paper
        self.limits = limits
    }

    /// Menulis `report` ke `path`.
    ///
    /// - Returns: angka yang tidak dapat disimpan Excel dengan tepat dan sel yang terpaksa tanpa rumus.
    /// - Throws: tujuan tidak dapat ditulis, atau laporan melanggar batas Excel.
    public func write(_ report: Report, to path: String) throws(WorkbookError) -> WorkbookSummary {
        // Sebelum selnya dijalani, supaya laporan yang tidak muat ditolak seketika.
        try report.sheets(limit: limits.rows).checkSizes(limits, in: language)
        let surveys = try report.surveyed(in: language)
        let report = report.limitingNotes(surveys, to: limits.findingNotes)
        let layout = try ReportLayout(of: report, surveys, rowLimit: limits.rows)
        let inexactAmounts = report.inexactAmounts(in: layout)
        let listed = report.listing(inexactAmounts)
        let plan = try WorkbookPlan(
            PartialSums.splitting(listed, layout.surveys, in: language), known: layout.surveys, limits, paper: paper, in: language)
        let pour = PourFile(beside: path)
        let tally: WorkbookTally
        do throws(WorkbookError) {
            let written = try newFile(path)
            tally = try plan.write(to: written.temporaryPath, pour)
            try WorkbookPackage.check(written.temporaryPath)
            if pour.blocks.isEmpty {
                try commit(written)
            } else {
                let whole = try newFile(path)
                try PackageSplice(of: written.temporaryPath).write(pour, to: whole)
                try commit(whole)
            }
        } catch .file(.noSpace) {
            throw .file(.noSpace(path: path))
        }
        return WorkbookSummary(
            inexactAmounts: inexactAmounts,
            approximateResults: tally.approximateResults,
            fixedResults: tally.fixedResults,
            formulaCount: tally.formulaCount)
    }

    private func newFile(_ path: String) throws(WorkbookError) -> AtomicFile {
        do { return try AtomicFile(at: path, replacing: replacing) } catch { throw .file(error) }
    }

    private func commit(_ file: consuming AtomicFile) throws(WorkbookError) {
        do { try file.commit() } catch { throw .file(error) }
    }
}
