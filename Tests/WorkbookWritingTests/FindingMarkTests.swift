import Diagnostics
import ExactNumbers
import Reporting
import Testing

@testable import WorkbookWriting

@Suite("Tanda temuan dan tautannya")
struct FindingMarkTests {
    /// Dua lembar: pagu yang ditandai, dan daftar temuan yang menunjuknya.
    private static func report(linkingTo target: CellReference) -> Report {
        let ceilings = SmallReport.table(
            "pagu", kinds: [.name, .amount],
            [
                [ReportCell.verbatim("Program A"), ReportCell(.amount(Rupiah(600_000)))],
                [ReportCell.verbatim("Program B"), ReportCell(.amount(Rupiah(0)), flags: ["P003", "P005"])],
            ])
        let place = ReportCell(.text(LocalizedText(verbatim: "pagu.csv, baris 3")), link: target)
        let findings = SmallReport.table("temuan", kinds: [.name], [[place], [.verbatim("tanpa tempat")]])
        return Report(
            title: LocalizedText(verbatim: "Laporan"), subtitles: [], year: 2024,
            sections: [SmallReport.section("Pagu '24", [ceilings]), SmallReport.section("Temuan", [findings])])
    }

    private static let target = CellReference("pagu", row: 1, column: 1)

    @Test func `Sel yang dibicarakan memuat kode temuannya sebagai catatan dan diberi warna`() throws {
        let workbook = try WrittenWorkbook(Self.report(linkingTo: Self.target))
        #expect(try workbook.part("xl/comments1.xml").contains("<t>Temuan: P003, P005. Lihat lembar Temuan.</t>"))
        #expect(try workbook.fill("B6") == "FFFFE699")
        #expect(try workbook.fill("B5") != "FFFFE699")
    }

    @Test func `Dalam bahasa Inggris catatannya menyebut lembar Findings`() throws {
        let workbook = try WrittenWorkbook(Self.report(linkingTo: Self.target), language: .english)
        #expect(try workbook.part("xl/comments1.xml").contains("<t>Findings: P003, P005. See sheet Findings.</t>"))
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
