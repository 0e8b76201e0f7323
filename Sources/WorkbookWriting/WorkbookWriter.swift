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

    let limits: SheetLimits

    /// Penulis untuk satu bahasa.
    public init(language: Language, replacing: Bool) {
        self.init(language: language, replacing: replacing, SheetLimits())
    }

    init(language: Language, replacing: Bool, _ limits: SheetLimits) {
        self.language = language
        self.replacing = replacing
        self.limits = limits
    }

    /// Menulis `report` ke `path`.
    ///
    /// - Returns: angka yang tidak dapat disimpan Excel dengan tepat dan sel yang terpaksa tanpa rumus.
    /// - Throws: tujuan tidak dapat ditulis, atau laporan melanggar batas Excel.
    public func write(_ report: Report, to path: String) throws(WorkbookError) -> WorkbookSummary {
        let layout = try ReportLayout(of: report, report.surveyed(in: language), rowLimit: limits.rows)
        let inexactAmounts = report.inexactAmounts(in: layout)
        let listed = report.listing(inexactAmounts)
        let plan = try WorkbookPlan(
            PartialSums.splitting(listed, layout.surveys, in: language), known: layout.surveys, limits, in: language)
        let output: AtomicFile
        do { output = try AtomicFile(at: path, replacing: replacing) } catch { throw .file(error) }
        let tally: WorkbookTally
        do throws(WorkbookError) {
            tally = try plan.write(to: output.temporaryPath)
            try WorkbookPackage.check(output.temporaryPath)
        } catch .file(.noSpace) {
            throw .file(.noSpace(path: path))
        }
        do { try output.commit() } catch { throw .file(error) }
        return WorkbookSummary(
            inexactAmounts: inexactAmounts,
            fixedResults: tally.fixedResults,
            formulaCount: tally.formulaCount)
    }
}
