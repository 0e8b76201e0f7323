import BudgetFixtures
import Diagnostics
import ExactNumbers
import Foundation
import Reporting
import Testing

@Suite("Halaman HTML")
struct HTMLReportTests {
    private static func column(_ id: String, _ en: String, _ kind: ReportColumn.Kind) -> ReportColumn {
        ReportColumn(LocalizedText(id: Phrase(id), en: Phrase(en)), kind)
    }

    /// Laporan kecil dengan setiap jenis isi dan setiap peran baris.
    private static let report: Report = {
        var hidden = column("Asal", "Origin", .amount)
        hidden.audience = .workbook
        func row(_ role: ReportRow.Role, level: Int = 0, _ name: String, _ amount: ReportCell.Value, _ percent: Quantity?) -> ReportRow {
            ReportRow(
                role, level: level,
                cells: [
                    .verbatim(name), ReportCell(amount), percent.map { ReportCell(.percent($0)) } ?? .empty, ReportCell(.amount(Rupiah(1))),
                ])
        }
        var detail = row(.detail, level: 1, "Program A", .amount(Rupiah(-1_234_567)), Quantity(-38))
        detail.cells[1].note = LocalizedText(id: "Dihitung dari <rincian>.", en: "Computed from <details>.")
        let table = ReportTable(
            id: "kecil", caption: LocalizedText(id: "Menurut program", en: "By program"),
            columns: [column("Program", "Program", .name), column("Selisih", "Difference", .amount), column("%", "%", .percent), hidden],
            rows: [
                row(.heading, "Utama", .empty, nil), detail, row(.subtotal, "Subjumlah", .amount(Rupiah(sen: 50)), nil),
                row(.total, "Jumlah", .amount(.zero), Quantity(0)), row(.beside, "APBN", .amount(Rupiah(7)), nil),
            ])
        let section = ReportSection(
            id: "isi", title: LocalizedText(id: "Isi", en: "Content"),
            blocks: [
                .contents, .heading(LocalizedText(id: "Judul kecil", en: "Heading")),
                .paragraph(LocalizedText(id: "Pagu \(Rupiah(1000)) & sisanya.", en: "Ceiling \(Rupiah(1000)) & the rest.")),
                .sentence(LocalizedText(id: "Kalimat berumus.", en: "A sentence with a formula."), .zero), .pageBreak, .table(table),
                .links(LocalizedText(id: "Lihat", en: "See"), [], to: "isi"),
            ])
        var secret = section
        secret.audience = .workbook
        return Report(
            title: LocalizedText(id: "Laporan", en: "Report"), subtitles: [LocalizedText(verbatim: "Dinas")], year: 2024,
            sections: [section, secret])
    }()

    @Test("Judul, paragraf, tabel, dan catatan, dalam kedua bahasa", arguments: Language.allCases)
    func golden(language: Language) throws {
        try GoldenText.expect(HTMLReport(language: language).text(of: Self.report), named: "kecil.\(language.rawValue).html")
    }

    @Test(
        "Isi yang jahat tetap teks, di mana pun berdirinya",
        arguments: [
            ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"), ("</td></table>", "&lt;/td&gt;&lt;/table&gt;"),
            ("\" onload='x'", "&quot; onload=&#39;x&#39;"), ("&lt;b&gt;", "&amp;lt;b&amp;gt;"), ("a\nb", "a␊b"),
            ("a\u{202E}b", "a‹U+202E›b"),
        ])
    func hostile(text: String, shown: String) {
        let words = LocalizedText(verbatim: text)
        var cell = ReportCell.verbatim(text)
        cell.note = words
        let table = ReportTable(
            id: "jahat", caption: words, columns: [ReportColumn(words, .name), ReportColumn(words, .code)],
            rows: [ReportRow(cells: [cell, ReportCell(.code(text))])])
        let report = Report(
            title: words, subtitles: [words], year: 2024,
            sections: [ReportSection(id: text, title: words, blocks: [.heading(words), .paragraph(words), .table(table)])])
        let page = HTMLReport(language: .indonesian).text(of: report)
        #expect(!page.contains(text))
        // title, h1, subjudul, h2, h3, p, caption, dua tajuk, dua sel, catatan.
        #expect(page.components(separatedBy: shown).count - 1 == 12)
    }

    @Test("Halamannya utuh sendiri: tanpa skrip, tautan, dan sumber dari luar")
    func selfContained() throws {
        let page = HTMLReport(language: .indonesian).text(of: try .sample())
        for mark in ["<script", "<link", "<img", "<iframe", "http:", "https:", "src=", "href=", "url(", "@import", "javascript:"] {
            #expect(!page.contains(mark), "\(mark)")
        }
    }

    @Test("Setiap tanda yang dibuka ditutup, juga bagi laporan lengkap")
    func balanced() throws {
        for report in [Self.report, try .sample(), try .consolidation()] {
            let page = HTMLReport(language: .english).text(of: report)
            for name in ["h1", "h2", "h3", "p", "table", "caption", "thead", "tbody", "tr", "th", "td", "sup", "div", "body", "html"] {
                let opened = page.components(separatedBy: "<\(name)>").count + page.components(separatedBy: "<\(name) ").count - 2
                #expect(opened == page.components(separatedBy: "</\(name)>").count - 1, "\(name)")
            }
        }
    }
}
