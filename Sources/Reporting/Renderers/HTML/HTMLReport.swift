public import Diagnostics

/// Laporan sebagai satu halaman HTML utuh: dapat dicetak, dan disalin ke pengolah kata dengan judul, paragraf, dan tabelnya.
///
/// Tanpa skrip dan tanpa sumber dari luar. Setiap teks lewat satu pintu, jadi isi dari berkas pengguna tidak dapat menjadi tanda HTML.
public struct HTMLReport {
    private let language: Language

    /// Membentuk nilai ini dari bagian-bagiannya.
    public init(language: Language) {
        self.language = language
    }

    /// Seluruh laporan.
    public func text(of report: Report) -> String {
        let report = report.shown
        var lines = [
            "<!DOCTYPE html>", "<html lang=\"\(language.rawValue)\">", "<head>", "<meta charset=\"utf-8\">", Self.origin,
            "<title>\(plain(report.title))</title>", "<style>", HTMLStyle.text, "</style>", "</head>", "<body>",
        ]
        // Kertas resmi berjudul sendiri.
        if report.sections.contains(where: { !$0.isPaper }) {
            lines.append(element("h1", report.title))
            lines += report.subtitles.map { element("p", $0, class: "subtitle") }
        }
        for section in report.sections {
            if case .paper(let orientation) = section.use {
                lines.append("<section class=\"paper \(orientation.rawValue)\">")
            } else {
                lines += ["<section>", element("h2", section.title)]
            }
            for block in section.blocks { lines += self.lines(of: block) }
            lines.append("</section>")
        }
        return (lines + ["</body>", "</html>"]).joined(separator: "\n") + "\n"
    }

    /// Baris yang mengenali halaman Selisih sendiri.
    package static let origin = "<meta name=\"generator\" content=\"Selisih\">"

    private func lines(of block: ReportBlock) -> [String] {
        switch block {
        case .heading(let text): [element("h3", text)]
        case .paragraph(let text), .sentence(let text, _): [element("p", text)]
        case .table(let table): HTMLTable(table, language: language).lines
        case .titles(let titles): titles.map { element("h1", $0) }
        case .fields(let fields):
            ["<table class=\"fields\">"]
                + fields.map { "<tr><th scope=\"row\">\(plain($0.name))</th><td>: \(plain($0.content))</td></tr>" } + ["</table>"]
        case .signatures(let signatures): self.lines(of: signatures)
        case .pageBreak: ["<div class=\"page-break\"></div>"]
        // Halaman ini memuat setiap bagian dari atas ke bawah, tanpa gambar.
        case .charts, .links, .contents: []
        }
    }

    /// Pejabat-pejabat berdampingan; jabatannya berdiri tepat di atas ruang tanda tangan, dan namanya sama tinggi.
    private func lines(of signatures: [ReportSignature?]) -> [String] {
        func row(_ kind: String, _ texts: (ReportSignature) -> [LocalizedText]) -> String {
            let cells = signatures.map { signature in
                "<td>\((signature.map(texts) ?? []).map(plain).joined(separator: "<br>"))</td>"
            }
            return "<tr class=\"\(kind)\">\(cells.joined())</tr>"
        }
        return [
            "<table class=\"signatures\">", row("above") { $0.above }, row("signatory") { [$0.name ?? ReportSignature.blankName] },
            row("below") { $0.below }, "</table>",
        ]
    }

    private func element(_ name: String, _ text: LocalizedText, class kind: String? = nil) -> String {
        let attribute = kind.map { " class=\"\($0)\"" } ?? ""
        return "<\(name)\(attribute)>\(plain(text))</\(name)>"
    }

    private func plain(_ text: LocalizedText) -> String { ForeignText.html(text.text(in: language)) }
}
