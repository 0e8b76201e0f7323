public import Diagnostics

/// Laporan sebagai teks terminal, paling lebar 100 kolom.
public struct TerminalText {
    /// Lebar paling besar, dalam huruf.
    public static let maximumWidth = 100

    private let language: Language

    /// Membentuk nilai ini dari bagian-bagiannya.
    public init(language: Language) {
        self.language = language
    }

    /// Judul, lalu bagian-bagian ringkasan.
    public func summary(of report: Report) -> String {
        render(report, sections: report.sections.filter(\.isSummary))
    }

    private func render(_ report: Report, sections: [ReportSection]) -> String {
        var lines = ([report.title] + report.subtitles).flatMap(wrapped)
        for section in sections {
            for block in section.blocks {
                switch block {
                case .heading(let text), .paragraph(let text), .sentence(let text, _):
                    lines += [""] + wrapped(text)
                case .table(let table):
                    lines += [""] + TerminalTable(table, language: language, width: Self.maximumWidth).lines
                case .charts, .links, .contents, .pageBreak: break
                }
            }
        }
        return lines.map { ForeignText.lines(Self.withoutTrailingSpace($0)) + "\n" }.joined()
    }

    private func wrapped(_ text: LocalizedText) -> [String] {
        TextWrapping.lines(of: text.text(in: language), width: Self.maximumWidth)
    }

    private static func withoutTrailingSpace(_ line: String) -> String {
        var line = line
        while line.last == " " { line.removeLast() }
        return line
    }
}
