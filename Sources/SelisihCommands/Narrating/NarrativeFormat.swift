import ArgumentParser
import Diagnostics
import Reporting

/// Bentuk naskah di layar atau di berkas teks.
enum NarrativeFormat: String, ExpressibleByArgument, CaseIterable {
    case terminal
    case markdown
    case html

    /// Laporan dalam bentuk ini.
    func text(of report: Report, in language: Language) -> String {
        switch self {
        case .terminal: TerminalText(language: language, width: ScreenWidth.output).summary(of: report)
        case .markdown: MarkdownReport(language: language).text(of: report)
        case .html: HTMLReport(language: language).text(of: report)
        }
    }
}
