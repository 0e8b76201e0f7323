package import Diagnostics

/// Isi-isi sebuah bagian laporan sebagai potongan HTML, bagi halaman utuh ``HTMLReport`` dan bagi halaman lain yang menampilkannya.
///
/// Setiap teks lewat satu pintu, jadi isi dari berkas pengguna tidak dapat menjadi tanda HTML.
package struct HTMLBlocks {
    private let language: Language
    private let drawn: [TableID: ReportTable]?
    private let folds: Bool

    /// - Parameters:
    ///   - report: Laporan yang gambar-gambarnya digambar sebagai SVG; `nil` bila gambar dilewati.
    ///   - folds: Baris rincian tabel bertingkat dapat dilipat pembaca.
    package init(language: Language, drawing report: Report? = nil, folds: Bool = false) {
        self.language = language
        drawn = report.map { Dictionary($0.tables.map { ($0.id, $0) }) { first, _ in first } }
        self.folds = folds
    }

    /// Potongan-potongan ini dari atas.
    package func lines(of blocks: [ReportBlock]) -> [String] { blocks.flatMap(lines) }

    private func lines(of block: ReportBlock) -> [String] {
        switch block {
        case .heading(let text): [element("h3", text)]
        case .paragraph(let text), .sentence(let text, _): [element("p", text)]
        case .table(let table): HTMLTable(table, language: language, folds: folds).lines
        case .titles(let titles): titles.map { element("h1", $0) }
        case .fields(let fields):
            ["<table class=\"fields\">"]
                + fields.map { "<tr><th scope=\"row\">\(plain($0.name))</th><td>: \(plain($0.content))</td></tr>" } + ["</table>"]
        case .signatures(let signatures): self.lines(of: signatures)
        case .pageBreak: ["<div class=\"page-break\"></div>"]
        case .charts(let charts): lines(of: charts)
        case .links, .contents: []
        }
    }

    private func lines(of charts: [ReportChart]) -> [String] {
        guard let drawn else { return [] }
        let figures = charts.compactMap { chart in drawn[chart.table].map { SVGChart(chart, of: $0, language: language).lines } }
        return figures.isEmpty ? [] : ["<div class=\"charts\">"] + figures.flatMap(\.self) + ["</div>"]
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
