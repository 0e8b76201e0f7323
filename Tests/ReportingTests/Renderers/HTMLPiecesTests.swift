import Diagnostics
import ExactNumbers
import Testing

@testable import Reporting

@Suite("Potongan HTML: gambar dan lipatan")
struct HTMLPiecesTests {
    private static func row(_ level: Int, _ name: String, _ before: Int64, _ after: Int64) -> ReportRow {
        ReportRow(level: level, cells: [.verbatim(name), ReportCell(.amount(Rupiah(before))), ReportCell(.amount(Rupiah(after)))])
    }

    private static func table(_ rows: [ReportRow]) -> ReportTable {
        ReportTable(
            id: "uang",
            columns: [
                ReportColumn(LocalizedText(id: "Program", en: "Program"), .name),
                ReportColumn(LocalizedText(id: "Murni", en: "Before"), .amount),
                ReportColumn(LocalizedText(id: "Perubahan", en: "After"), .amount),
            ], rows: rows)
    }

    @Test("Balok sebanding dengan angka terbesar; angkanya teks selnya")
    func bars() {
        let chart = ReportChart(
            LocalizedText(id: "Uang & program", en: "Money & programs"), .bars, of: "uang", labels: 0,
            series: [
                ReportChart.Series(LocalizedText(id: "Murni", en: "Before"), .before, column: 1),
                ReportChart.Series(LocalizedText(id: "Perubahan", en: "After"), .after, column: 2),
            ], description: LocalizedText(id: "A 1000 menjadi 500", en: "A 1000 to 500"))
        let table = Self.table([Self.row(0, "A <b>", 1000, 500), Self.row(0, "B", -20, 0)])
        #expect(
            SVGChart(chart, of: table, language: .indonesian).lines == [
                "<figure class=\"chart\">",
                "<figcaption>Uang &amp; program <span class=\"legend\"><span class=\"key before\">Murni</span> <span class=\"key after\">Perubahan</span></span></figcaption>",
                "<svg role=\"img\" viewBox=\"0 0 560 116\">", "<title>Uang &amp; program</title>", "<desc>A 1000 menjadi 500</desc>",
                "<text class=\"name\" x=\"0\" y=\"13\">A &lt;b&gt;</text>",
                "<rect class=\"before\" x=\"0\" y=\"18\" width=\"410\" height=\"12\"/>",
                "<text class=\"figure\" x=\"416\" y=\"29\">1.000</text>",
                "<rect class=\"after\" x=\"0\" y=\"32\" width=\"205\" height=\"12\"/>",
                "<text class=\"figure\" x=\"211\" y=\"43\">500</text>",
                "<text class=\"name\" x=\"0\" y=\"71\">B</text>",
                "<rect class=\"before\" x=\"0\" y=\"76\" width=\"1\" height=\"12\"/>",
                "<text class=\"figure\" x=\"6\" y=\"87\">(20)</text>",
                "<rect class=\"after\" x=\"0\" y=\"90\" width=\"1\" height=\"12\"/>", "<text class=\"figure\" x=\"6\" y=\"101\">-</text>",
                "</svg>", "</figure>",
            ])
    }

    @Test("Langkah berdiri di ujung dasarnya, dengan tandanya")
    func steps() {
        let chart = ReportChart(
            LocalizedText(id: "Langkah", en: "Steps"), .steps, of: "uang", labels: 0,
            series: [
                ReportChart.Series(LocalizedText(id: "Dasar", en: "Base"), .base, column: 1),
                ReportChart.Series(LocalizedText(id: "Berkurang", en: "Decrease"), .decrease, column: 2),
            ], description: LocalizedText(id: "-", en: "-"))
        let marks = SVGChart(chart, of: Self.table([Self.row(0, "A", 300, 100)]), language: .english).lines
        #expect(marks.contains("<rect class=\"decrease\" x=\"308\" y=\"18\" width=\"103\" height=\"12\"/>"))
        #expect(marks.contains("<text class=\"figure\" x=\"417\" y=\"29\">−100</text>"))
    }

    @Test("Rincian dilipat di bawah jumlahnya; jumlah di atas jumlah tidak")
    func folds() {
        let table = Self.table([
            Self.row(0, "Utama", 1, 1), Self.row(1, "Indikator", 1, 1), Self.row(2, "Program A", 1, 1), Self.row(2, "Program B", 1, 1),
            Self.row(0, "Penunjang", 1, 1), Self.row(0, "Jumlah", 2, 2),
        ])
        let names = HTMLTable(table, language: .indonesian, folds: true).lines.filter { $0.hasPrefix("<t") || $0.hasPrefix("</tb") }
            .compactMap { line in
                line.firstMatch(of: /<tbody[^>]*>|<\/tbody>|<tr[^>]*><td[^>]*>(?:<label>.*<\/label>|[^<]*)/)?.output
            }
        #expect(
            names == [
                "<tbody>", "<tr><td>Utama", "</tbody>", "<tbody class=\"fold\">",
                "<tr><td class=\"level-1\"><label><input type=\"checkbox\" checked> Indikator</label>",
                "<tr class=\"folded\"><td class=\"level-2\">Program A", "<tr class=\"folded\"><td class=\"level-2\">Program B", "</tbody>",
                "<tbody>",
                "<tr><td>Penunjang", "<tr><td>Jumlah", "</tbody>",
            ])
    }
}
