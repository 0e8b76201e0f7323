public import Diagnostics

/// Laporan sebagai Markdown dengan tabel bergaris tegak (GitHub Flavored Markdown).
///
/// Isi dari berkas pengguna tidak dapat menjadi format, tautan, atau HTML.
public struct MarkdownReport {
    private let language: Language

    /// Membentuk nilai ini dari bagian-bagiannya.
    public init(language: Language) {
        self.language = language
    }

    /// Seluruh laporan.
    public func text(of report: Report) -> String {
        var blocks = ["# " + plain(report.title)] + report.subtitles.map(plain)
        for section in report.shown.sections {
            blocks.append("## " + plain(section.title))
            for block in section.blocks {
                switch block {
                case .heading(let text): blocks.append("### " + plain(text))
                case .table(let table): blocks += self.blocks(of: table)
                case .paragraph, .sentence, .titles, .fields, .signatures, .charts, .links, .contents, .pageBreak:
                    blocks += block.sentences.map(plain)
                }
            }
        }
        return blocks.joined(separator: "\n\n") + "\n"
    }

    private func blocks(of table: ReportTable) -> [String] {
        let table = table.visible
        let titles = row(table.columns.map { plain($0.fullTitle) })
        let rule = "|" + table.columns.map { $0.kind.isNumeric ? "---:|" : "---|" }.joined()
        let rows = table.rows.map { row in
            self.row(row.cells.map { ForeignText.markdown($0.text(in: language)) })
        }
        let caption = table.caption.map { ["**\(plain($0))**"] } ?? []
        return caption + [([titles, rule] + rows).joined(separator: "\n")]
    }

    private func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }

    private func plain(_ text: LocalizedText) -> String { ForeignText.markdown(text.text(in: language)) }
}
