import Diagnostics
import Reporting
import Testing

@testable import WorkbookWriting

@Suite("Saringan di tajuk")
struct FilterTests {
    @Test func `Lembar satu tabel dapat disaring menurut setiap kolom, tajuknya sampai baris terakhir`() throws {
        let table = SmallReport.table("pagu", kinds: [.name, .amount], [[.verbatim("A"), .empty], [.verbatim("B"), .empty]])
        let report = Report(
            title: LocalizedText(verbatim: "Laporan"), subtitles: [], year: 2024, sections: [SmallReport.section("Pagu", [table])])
        #expect(try WrittenWorkbook(report).sheet(1).contains("<autoFilter ref=\"A4:B6\"/>"))
    }

    @Test func `Lembar beberapa tabel tidak disaring: Excel hanya mengenal satu saringan setiap lembar`() throws {
        let tables = ["a", "b"].map { SmallReport.table(TableID($0), kinds: [.name], [[.verbatim("A")], [.verbatim("B")]]) }
        let report = Report(
            title: LocalizedText(verbatim: "Laporan"), subtitles: [], year: 2024, sections: [SmallReport.section("Pagu", tables)])
        #expect(try !WrittenWorkbook(report).sheet(1).contains("<autoFilter"))
    }
}
