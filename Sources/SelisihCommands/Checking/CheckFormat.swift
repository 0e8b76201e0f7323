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

    /// Laporan dalam bentuk ini, bentuk terminal selebar `width`, dan banyaknya sel yang diberi apostrof supaya tidak dijalankan sebagai rumus.
    func written(
        _ report: FindingsReport, hints: [LocalizedText], in language: Language, width: Int
    ) throws -> (text: String, guardedCells: Int) {
        switch self {
        case .terminal: (FindingsText(language: language, width: width).text(of: report, hints: hints), 0)
        case .json: (try JSONReport(language: language).text(of: report.report()), 0)
        case .csv: CSVReport(language: language).written(report.report())
        case .markdown: (MarkdownReport(language: language).text(of: report.report()), 0)
        case .sarif:
            (try SarifReport(language: language, rules: RulePages.all, toolVersion: ToolVersion.current).text(of: report.findings), 0)
        }
    }
}
