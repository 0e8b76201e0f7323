import BudgetModel
import Diagnostics
import ExactNumbers
import Testing

import Reporting

@Suite("Laporan bacaan: kertas, indikator, dan yang diperoleh dari setiap lembar")
struct ReadingPapersTests {
    private static let place = SourceLocation(file: "pk.xlsx", sheet: "Lampiran")

    private static func report(_ language: Language, detail: ReadingReport.Detail = .complete) throws -> Report {
        var budget = Budget()
        budget.documents = [
            Document(
                code: "pk-2024", kind: "PK", number: "188/1", printedDate: "Januari 2024", year: 2024, stage: .original, location: place),
            Document(code: "berita-acara-2024", kind: "Berita Acara", year: 2024, location: place),
        ]
        budget.indicators = [
            Indicator(code: "nilai-ekspor", objective: "Ekspor naik", name: "Nilai ekspor", unitOfMeasure: "Ton", location: place)
        ]
        let figure = PrintedFigure(text: "12,5", reading: .unreadable, location: place)
        budget.targets = [Target(document: "pk-2024", indicator: "nilai-ekspor", kind: .target, year: 2024, figure: figure)]
        budget.links = [
            ProgramLink(program: CodedName(name: "Program Ekspor"), indicator: "nilai-ekspor", weight: Quantity(100), location: place)
        ]
        var table = TableUnderstanding(location: place, table: "PK", headerRows: [4], rowCount: 1)
        table.obtained = LocalizedText(id: "1 target", en: "1 target")
        var page = TableUnderstanding(location: SourceLocation(file: "pk.xlsx", sheet: "Depan"), table: "PK")
        page.skippedRows = [
            TableUnderstanding.SkippedRow(number: 0, excerpt: "", reason: LocalizedText(id: "halaman depan", en: "front page"))
        ]
        return try ReadingReport(budget, tables: [table, page], findings: []).report(detail)
    }

    @Test("Kertas dengan kode, nomor, dan tanggalnya")
    func papers() throws {
        let rows = try Self.report(.indonesian).table("kertas")?.rows()
        #expect(
            rows == [
                ["pk-2024", "PK", "188/1", "Januari 2024", "1 target"], ["berita-acara-2024", "Berita Acara", "", "", "hanya kertasnya"],
            ])
    }

    @Test("Indikator dengan kode dan banyaknya program di bawahnya")
    func indicators() throws {
        let rows = try Self.report(.indonesian).table("indikator")?.rows()
        #expect(rows == [["Nilai ekspor", "Ekspor naik", "Ton", "1", "nilai-ekspor"]])
    }

    @Test("Lembar menyebut yang diperoleh; di layar halaman tanpa tabel cukup disebut satu kali")
    func sheets() throws {
        let report = try Self.report(.indonesian, detail: .summary(showsMapping: false))
        let rows = report.table("tabel")?.rows().map { $0.last ?? "" }
        #expect(rows == ["", "1 target; 0 kolom", "halaman depan"])
        #expect(report.table("baris-dilewati") == nil)
    }
}
