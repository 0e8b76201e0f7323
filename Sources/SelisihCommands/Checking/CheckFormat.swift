import ArgumentParser
import BudgetChecks
import Diagnostics
import Reporting

/// Bentuk hasil pemeriksaan.
enum CheckFormat: String, ExpressibleByArgument, CaseIterable {
    case terminal
    case json
    case csv
    case markdown
    case sarif

    /// Laporan dalam bentuk ini.
    func text(of report: FindingsReport, hints: [LocalizedText], in language: Language) throws -> String {
        switch self {
        case .terminal: FindingsText(language: language).text(of: report, hints: hints)
        case .json: try JSONReport(language: language).text(of: report.report())
        case .csv: CSVReport(language: language).text(of: report.report())
        case .markdown: MarkdownReport(language: language).text(of: report.report())
        case .sarif:
            try SarifReport(language: language, rules: RulePages.all, toolVersion: ToolVersion.current).text(of: report.findings)
        }
    }
}
