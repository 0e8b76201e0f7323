import Diagnostics
import ExactNumbers
import Reporting
import Testing

@testable import WorkbookWriting

@Suite("Gambar dan halaman pertama")
struct ChartTests {
    private static let table = SmallReport.table(
        "langkah", kinds: [.name, .amount, .amount, .amount],
        [
            [.verbatim("Murni"), ReportCell(.amount(Rupiah(2_000_000_000))), .empty, .empty],
            [
                .verbatim("Industri & <Dagang>"), ReportCell(.amount(Rupiah(1_500_000_000))),
                ReportCell(
                    .amount(Rupiah(1_500_000_000)),
                    derivation: .lesser(CellReference("langkah", row: 0, column: 1), CellReference("langkah", row: 1, column: 1))),
                ReportCell(
                    .amount(Rupiah(500_000_000)),
                    derivation: .excess(
                        of: CellReference("langkah", row: 0, column: 1), over: CellReference("langkah", row: 1, column: 1))),
            ],
        ])

    private static func chart(_ kind: ReportChart.Kind = .steps, of table: TableID = "langkah") -> ReportChart {
        ReportChart(
            LocalizedText(id: "Apa yang berubah", en: "What changed"), kind, of: table, labels: 0,
            series: [
                ReportChart.Series(LocalizedText(id: "Dasar", en: "Base"), .base, column: 2),
                ReportChart.Series(LocalizedText(id: "Berkurang", en: "Decrease"), .decrease, column: 3),
            ],
            description: LocalizedText(id: "Turun Rp500.000.000,00.", en: "Down Rp500,000,000.00."))
    }

    private static func report(_ charts: [ReportChart], after: [ReportBlock] = []) -> Report {
        var detail = SmallReport.section("Data Grafik", [table])
        detail.purpose = LocalizedText(id: "angka di balik gambar", en: "the figures behind")
        let summary = ReportSection(
            id: "ringkasan", title: LocalizedText(id: "Ringkasan", en: "Summary"), blocks: [.charts(charts)] + after)
        return Report(title: LocalizedText(verbatim: "Laporan"), subtitles: [], year: 2024, sections: [summary, detail])
    }

    @Test func `Salinan di dalam gambar memuat hasil rumusnya, bukan nol`() throws {
        let chart = try WrittenWorkbook(Self.report([Self.chart()])).part("xl/charts/chart1.xml")
        #expect(
            chart.contains(
                "<c:val><c:numRef><c:f>'Data Grafik'!$D$5:$D$6</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val=\"2\"/><c:pt idx=\"1\"><c:v>500000000</c:v></c:pt></c:numCache></c:numRef></c:val>"
            ))
        #expect(
            chart.contains(
                "<c:cat><c:strRef><c:f>'Data Grafik'!$A$5:$A$6</c:f><c:strCache><c:ptCount val=\"2\"/><c:pt idx=\"0\"><c:v>Murni</c:v></c:pt><c:pt idx=\"1\"><c:v>Industri &amp; &lt;Dagang&gt;</c:v></c:pt></c:strCache></c:strRef></c:cat>"
            ))
    }

    @Test func `Dasar langkah tidak tampak dan tidak ada di keterangan gambar`() throws {
        let chart = try WrittenWorkbook(Self.report([Self.chart()])).part("xl/charts/chart1.xml")
        #expect(chart.contains("<c:tx><c:v>Dasar</c:v></c:tx><c:spPr><a:noFill/></c:spPr>"))
        #expect(chart.contains("<c:legendEntry><c:idx val=\"0\"/><c:delete val=\"1\"/></c:legendEntry>"))
        #expect(chart.contains("<c:grouping val=\"stacked\"/>"))
    }

    @Test func `Judul, satuan, dan isinya dengan kata berbahasa keluaran`() throws {
        for (language, title, unit, words) in [
            (Language.indonesian, "Apa yang berubah", "miliar rupiah; sumbu dapat tidak mulai dari nol", "Turun Rp500.000.000,00."),
            (.english, "What changed", "billion rupiah; the axis may not start at zero", "Down Rp500,000,000.00."),
        ] {
            let workbook = try WrittenWorkbook(Self.report([Self.chart()]), language: language)
            let chart = try workbook.part("xl/charts/chart1.xml")
            #expect(chart.contains("<a:t>\(title)</a:t>"))
            #expect(chart.contains("<a:t>\(unit)</a:t>"))
            #expect(try workbook.part("xl/drawings/drawing1.xml").contains("descr=\"\(words)\""))
        }
    }

    @Test func `Dua gambar berdampingan, yang kedua mulai di tengah`() throws {
        let workbook = try WrittenWorkbook(Self.report([Self.chart(), Self.chart(.bars)]))
        let drawing = try workbook.part("xl/drawings/drawing1.xml")
        #expect(drawing.ranges(of: "<xdr:row>3</xdr:row>").count == 2)
        #expect(try workbook.part("xl/charts/chart2.xml").contains("<c:barDir val=\"bar\"/>"))
    }

    @Test func `Gambar berbaris banyak mendapat seluruh lebar dan tinggi menurut barisnya; langkahnya lalu mendatar`() throws {
        let rows = (0..<12).map { [ReportCell.verbatim("Indikator \($0)"), ReportCell(.amount(Rupiah($0)))] }
        var report = SmallReport.report(SmallReport.table("banyak", kinds: [.name, .amount], rows))
        report.sections[0].blocks.append(.table(SmallReport.table("sedikit", kinds: [.name, .amount], Array(rows.prefix(2)))))
        func chart(_ table: TableID, _ kind: ReportChart.Kind) -> ReportChart {
            let title = LocalizedText(verbatim: "G")
            return ReportChart(
                title, kind, of: table, labels: 0, series: [ReportChart.Series(title, .total, column: 1)], description: title)
        }
        let charts = [
            chart("sedikit", .steps), chart("banyak", .steps), chart("sedikit", .bars), chart("sedikit", .steps), chart("banyak", .bars),
        ]
        #expect(ChartBand.bands(of: charts, in: report).map { [$0.charts.count, $0.rows] } == [[1, 18], [1, 26], [2, 18], [1, 26]])
        report.sections[0].blocks.append(.charts(charts))
        let workbook = try WrittenWorkbook(report)
        let directions = try (1...5).map { number in
            try workbook.part("xl/charts/chart\(number).xml").firstMatch(of: /<c:barDir val="(\w+)"/).map { String($0.1) }
        }
        #expect(directions == ["col", "bar", "bar", "col", "bar"])
    }

    @Test func `Yang terkecil dan kelebihan menjadi rumus`() throws {
        let workbook = try WrittenWorkbook(Self.report([Self.chart()]))
        let sheet = try workbook.sheet(2)
        #expect(sheet.contains("<f>MIN(B5,B6)</f><v>1500000000</v>"))
        #expect(sheet.contains("<f>MAX(B5-B6,0)</f><v>500000000</v>"))
    }

    @Test func `Yang terkecil dan kelebihan yang tidak sama dengan hitungannya ditolak`() throws {
        let numbers = [5, 3].map { Rupiah($0) }
        for (value, derivation) in [(Int64(5), Derivation.lesser(.t(0, 0), .t(0, 1))), (1, .excess(of: .t(0, 1), over: .t(0, 0)))] {
            #expect(throws: WorkbookError.disagreement(CellPlace(sheet: "Lembar", cell: "C5"))) {
                try WrittenWorkbook(SmallReport.derived(numbers, .amount(Rupiah(value)), derivation))
            }
        }
    }

    @Test func `Gambar tabel yang tidak ada ditolak sebelum berkasnya ada`() throws {
        #expect(throws: WorkbookError.missingReference(CellPlace(sheet: "Ringkasan", cell: "A4"), table: "hilang")) {
            try WrittenWorkbook(Self.report([Self.chart(of: "hilang")]))
        }
    }

    @Test func `Daftar isi dan kalimat temuan menunjuk lembarnya, dan halaman kedua mulai di baris yang disebut`() throws {
        let finding = LocalizedText(id: "J002: Jumlah tidak sama.", en: "J002: The total differs.")
        let heading = LocalizedText(id: "Temuan terberat", en: "Gravest findings")
        let workbook = try WrittenWorkbook(
            Self.report([Self.chart()], after: [.links(heading, [finding], to: "Data Grafik"), .pageBreak, .contents]))
        let sheet = try workbook.sheet(1)
        #expect(sheet.contains("<hyperlink ref=\"A23\" location=\"'Data Grafik'!A1\" display=\"Temuan terberat\"/>"))
        #expect(sheet.contains("location=\"'Data Grafik'!A1\" display=\"Data Grafik: angka di balik gambar\"/>"))
        #expect(sheet.contains("<rowBreaks count=\"1\" manualBreakCount=\"1\"><brk id=\"24\""))
        #expect(sheet.contains("orientation=\"portrait\""))
        #expect(try workbook.sheet(2).contains("orientation=\"landscape\""))
    }
}
