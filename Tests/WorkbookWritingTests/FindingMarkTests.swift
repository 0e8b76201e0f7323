import Diagnostics
import ExactNumbers
import Reporting
import Testing

@testable import WorkbookWriting

@Suite("Tanda temuan dan tautannya")
struct FindingMarkTests {
    private static let marks = [
        FindingMark("P003", .note, LocalizedText(id: "Dinolkan.", en: "Zeroed.")),
        FindingMark("P005", .warning, LocalizedText(id: "Turun 100 %.", en: "Down 100%.")),
    ]

    /// Dua lembar: pagu yang ditandai, dan daftar temuan yang menunjuknya.
    private static func report(linkingTo target: CellReference) -> Report {
        let ceilings = SmallReport.table(
            "pagu", kinds: [.name, .amount],
            [
                [ReportCell.verbatim("Program A"), ReportCell(.amount(Rupiah(600_000)))],
                [ReportCell.verbatim("Program B"), ReportCell(.amount(Rupiah(0)), marks: marks)],
            ])
        let place = ReportCell(.text(LocalizedText(verbatim: "pagu.csv, baris 3")), link: target)
        let findings = SmallReport.table("temuan", kinds: [.name], [[place], [.verbatim("tanpa tempat")]])
        return Report(
            title: LocalizedText(verbatim: "Laporan"), subtitles: [], year: 2024,
            sections: [SmallReport.section("Pagu '24", [ceilings]), SmallReport.section("Temuan", [findings])])
    }

    private static let target = CellReference("pagu", row: 1, column: 1)

    @Test func `Sel yang dibicarakan memuat kalimat temuannya, yang terberat dahulu, dan diwarnai menurut bobotnya`() throws {
        let workbook = try WrittenWorkbook(Self.report(linkingTo: Self.target))
        #expect(
            try workbook.part("xl/comments1.xml").contains(
                "P005, peringatan: Turun 100 %.\n\nP003, catatan: Dinolkan.\n\nLihat lembar Temuan.</t>"))
        #expect(try workbook.fill("B6") == "FFFFE699")
        #expect(try workbook.fill("B5") != "FFFFE699")
    }

    @Test func `Dalam bahasa Inggris catatannya menyebut lembar Findings`() throws {
        let workbook = try WrittenWorkbook(Self.report(linkingTo: Self.target), language: .english)
        #expect(
            try workbook.part("xl/comments1.xml").contains(
                "P005, warning: Down 100%.\n\nP003, note: Zeroed.\n\nSee sheet Findings.</t>"))
    }

    @Test(
        arguments: [
            (Severity?.some(.error), "FFF4B183"), (.some(.warning), "FFFFE699"), (.some(.note), "FFDDEBF7"), (nil, nil as String?),
        ]
    )
    func `Warna menurut bobot; temuan yang diterima tidak diwarnai`(severity: Severity?, color: String?) throws {
        let mark = FindingMark("P005", severity, LocalizedText(id: "Turun.", en: "Down."))
        let table = SmallReport.table("pagu", kinds: [.name, .amount], [[.verbatim("A"), ReportCell(.amount(Rupiah(1)), marks: [mark])]])
        let workbook = try WrittenWorkbook(
            Report(title: LocalizedText(verbatim: "Laporan"), subtitles: [], year: 2024, sections: [SmallReport.section("Pagu", [table])]))
        #expect(try workbook.fill("B5") == color)
    }

    @Test func `Hanya tiga kalimat ditulis di satu catatan; banyaknya yang lain disebut`() {
        let marks = (1...5).map { FindingMark("P005", .note, LocalizedText(id: "Kalimat \($0).", en: "Sentence \($0).")) }
        #expect(
            CellNotes.findings(marks).text(in: .indonesian) == """
                P005, catatan: Kalimat 1.

                P005, catatan: Kalimat 2.

                P005, catatan: Kalimat 3.

                Dan 2 temuan lain; lihat lembar Temuan.
                """)
    }

    @Test func `Tempat temuan menunjuk sel di lembar lain, nama lembarnya dikutip`() throws {
        let workbook = try WrittenWorkbook(Self.report(linkingTo: Self.target))
        let links = try workbook.sheet(2).matches(of: /<hyperlink [^>]*>/).map { String($0.output) }
        #expect(links.count == 1)
        #expect(links.first?.contains("ref=\"A5\"") == true)
        #expect(links.first?.contains("location=\"'Pagu ''24'!B6\"") == true, "\(links)")
        #expect(try workbook.text("A5", sheet: 2) == "pagu.csv, baris 3")
    }

    @Test func `Tautan ke sel yang tidak ada ditolak sebelum menulis`() throws {
        #expect(throws: WorkbookError.missingReference(CellPlace(sheet: "Temuan", cell: "A5"), table: "rincian")) {
            try WrittenWorkbook(Self.report(linkingTo: CellReference("rincian", row: 0, column: 0)))
        }
    }
}
