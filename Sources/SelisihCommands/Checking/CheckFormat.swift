import ArgumentParser
import BudgetChecks
import BudgetSession
import Diagnostics
import Reporting

/// Bentuk hasil pemeriksaan.
enum CheckFormat: String, ExpressibleByArgument, CaseIterable {
    case terminal
    case json
    case csv
    case markdown
    case sarif

    /// Menulis laporan dalam bentuk ini, bentuk terminal selebar `width`; `append` menerima potongan berikutnya.
    ///
    /// - Returns: Banyaknya sel yang diberi apostrof supaya tidak dijalankan sebagai rumus.
    func write(
        _ report: FindingsReport, hints: [LocalizedText], in language: Language, width: Int, to append: (String) throws -> Void
    ) throws -> Int {
        switch self {
        case .terminal: try FindingsText(language: language, width: width).write(report, hints: hints, to: append)
        case .json: try JSONReport(language: language).write(report.report(), to: append)
        case .csv: return try CSVReport(language: language).write(report.report(), to: append)
        case .markdown: try append(MarkdownReport(language: language).text(of: report.report()))
        case .sarif:
            try SarifReport(language: language, rules: RulePages.all, toolVersion: ToolVersion.current).write(report.findings, to: append)
        }
        return 0
    }
}
