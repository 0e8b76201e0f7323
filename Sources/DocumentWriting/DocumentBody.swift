import Diagnostics
import Reporting

/// Laporan sebagai isi `word/document.xml`: setiap bagian mulai di halaman baru dengan arah kertasnya sendiri.
struct DocumentBody {
    let language: Language
    let paper: PaperSize

    /// Tepi halaman dalam perduapuluh poin, satuan Word.
    private static let margin = 1000

    func text(of report: Report) -> String {
        let sections = report.sections.filter { $0.audience == .everyone }
        var body = ""
        for (index, section) in sections.enumerated() {
            let page = pageProperties(of: section)
            body += title(of: section, in: report) + section.blocks.map { text(of: $0, width: contentWidth(of: section)) }.joined()
            body += index == sections.count - 1 ? page : "<w:p><w:pPr><w:spacing w:after=\"0\"/>\(page)</w:pPr></w:p>"
        }
        return "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>\(body)</w:body></w:document>"
    }

    /// Bagian yang bukan kertas resmi berjudul.
    private func title(of section: ReportSection, in report: Report) -> String {
        if case .paper = section.use { return "" }
        return paragraph(report.title, style: "Judul") + report.subtitles.map { paragraph($0) }.joined()
            + paragraph(section.title, style: "Subjudul")
    }

    private func text(of block: ReportBlock, width: Int) -> String {
        switch block {
        case .titles(let lines): lines.map { paragraph($0, style: "Judul") }.joined() + paragraph(.nothing)
        case .heading(let text): paragraph(text, style: "Subjudul")
        case .paragraph(let text): paragraph(text, justified: true)
        case .sentence(let text, _): paragraph(text, style: "Keterangan")
        case .fields(let fields): fields.map(field).joined()
        case .table(let table):
            (table.caption.map { paragraph($0, style: "Keterangan") } ?? "")
                + DocumentTable(table.visible, language: language, width: width).text + paragraph(.nothing)
        case .signatures(let signatures): DocumentSignatures(signatures, language: language, width: width).text
        case .pageBreak: "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>"
        case .charts, .links, .contents: ""
        }
    }

    private func paragraph(_ text: LocalizedText, style: String? = nil, justified: Bool = false) -> String {
        DocumentText.paragraph(
            text.exactText(in: language), style: style, properties: justified ? "<w:jc w:val=\"both\"/>" : "")
    }

    /// Sebutan, titik dua pada tempat yang sama, lalu isinya.
    private func field(_ field: ReportField) -> String {
        let stop = 2000
        return DocumentText.paragraph(
            field.name.exactText(in: language) + "\t: " + field.content.exactText(in: language), style: "Isian",
            properties:
                "<w:tabs><w:tab w:val=\"left\" w:pos=\"\(stop)\"/></w:tabs><w:ind w:left=\"\(stop + 140)\" w:hanging=\"\(stop + 140)\"/>")
    }

    private func size(of section: ReportSection) -> (width: Int, height: Int) {
        let (short, long) = (Int(paper.width * 20), Int(paper.height * 20))
        return section.use == .paper(.upright) ? (short, long) : (long, short)
    }

    private func contentWidth(of section: ReportSection) -> Int { size(of: section).width - 2 * Self.margin }

    private func pageProperties(of section: ReportSection) -> String {
        let (width, height) = size(of: section)
        let orientation = width > height ? " w:orient=\"landscape\"" : ""
        let margin = Self.margin
        return """
            <w:sectPr><w:pgSz w:w="\(width)" w:h="\(height)"\(orientation)/>\
            <w:pgMar w:top="\(margin)" w:right="\(margin)" w:bottom="\(margin)" w:left="\(margin)" w:header="500" w:footer="500" w:gutter="0"/>\
            </w:sectPr>
            """
    }
}

/// Teks di dalam dokumen.
enum DocumentText {
    static func paragraph(
        _ text: String, style: String? = nil, properties: String = "", isBold: Bool = false, isUnderlined: Bool = false
    ) -> String {
        let styled = (style.map { "<w:pStyle w:val=\"\($0)\"/>" } ?? "") + properties
        let head = styled.isEmpty ? "" : "<w:pPr>\(styled)</w:pPr>"
        guard !text.isEmpty else { return "<w:p>\(head)</w:p>" }
        let look = (isBold ? "<w:b/>" : "") + (isUnderlined ? "<w:u w:val=\"single\"/>" : "")
        return "<w:p>\(head)<w:r>\(look.isEmpty ? "" : "<w:rPr>\(look)</w:rPr>")\(run(text))</w:r></w:p>"
    }

    /// Ganti baris dan tab menjadi tandanya sendiri.
    private static func run(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            line.split(separator: "\t", omittingEmptySubsequences: false)
                .map { "<w:t xml:space=\"preserve\">\(ForeignText.xml(String($0)))</w:t>" }.joined(separator: "<w:tab/>")
        }.joined(separator: "<w:br/>")
    }
}
