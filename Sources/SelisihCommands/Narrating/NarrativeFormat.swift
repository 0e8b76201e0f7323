import ArgumentParser
import BudgetSession
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

/// Berkas naskah menurut akhirannya.
enum NarrativeFile {
    case workbook
    case text(NarrativeFormat)

    /// - Throws: ``OptionError/notANarrative(_:)`` bila akhirannya lain.
    init(_ path: String) throws(OptionError) {
        let known: [(String, NarrativeFile)] = [(".xlsx", .workbook), (".html", .text(.html)), (".md", .text(.markdown))]
        guard let found = known.first(where: { OutputName.has($0.0, path) }) else { throw .notANarrative(path) }
        self = found.1
    }
}
