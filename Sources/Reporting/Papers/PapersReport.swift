import BudgetAnalysis
public import BudgetChecks
import BudgetModel
public import Diagnostics

/// Kertas-kertas yang diminta sebagai satu laporan.
public struct PapersReport: Sendable {
    /// Laporannya; kertas yang memuat sel berkesalahan terbuka mengatakannya.
    public let report: Report
    /// Kesalahan terbuka yang dimuat kertas-kertasnya, menurut kode.
    public let openErrors: [RuleID]

    /// - Parameters:
    ///   - papers: Kertas yang diminta; masing-masing tidak kekurangan apa pun.
    ///   - findings: Temuan dengan keputusannya.
    /// - Throws: ``AnalysisError`` bila suatu jumlah melampaui batas hitungan tepat.
    public init(_ source: PaperSource, papers: [OfficePaper], findings: [JudgedFinding]) throws {
        var report = Report(
            title: LocalizedText(id: "Kertas Tahun \(source.year.year)", en: "Papers of \(source.year.year)"),
            subtitles: [LocalizedText(verbatim: source.office)], year: source.year.year,
            sections: try papers.flatMap { try $0.sections(source) }, findings: findings)
        let errors = PaperErrors(of: report, findings)
        for index in report.sections.indices {
            if let line = errors.coverLine(of: report.sections[index]) { report.sections[index].blocks.insert(.paragraph(line), at: 0) }
        }
        self.report = report
        openErrors = errors.all
    }
}

/// Kesalahan terbuka tentang baris yang dimuat setiap bagian.
private struct PaperErrors {
    private var rules: [String: Set<RuleID>] = [:]

    init(of report: Report, _ findings: [JudgedFinding]) {
        let errors = findings.filter { $0.isOpen && $0.finding.severity == .error }
        for section in report.marking(errors).sections {
            for case .table(let table) in section.blocks {
                for row in table.rows { rules[section.id, default: []].formUnion(row.cells.flatMap(\.marks).map(\.rule)) }
            }
        }
    }

    var all: [RuleID] { rules.values.reduce(into: Set<RuleID>()) { $0.formUnion($1) }.sorted() }

    func coverLine(of section: ReportSection) -> LocalizedText? {
        guard let rules = rules[section.id], !rules.isEmpty else { return nil }
        let codes = rules.sorted().map(\.code).joined(separator: ", ")
        return LocalizedText(
            id: "KONSEP: kertas ini memuat angka dengan kesalahan yang belum diterima (\(codes)). Jalankan selisih periksa.",
            en: "DRAFT: this paper holds figures with errors that are not accepted (\(codes)). Run selisih check.")
    }
}
