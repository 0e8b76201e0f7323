import BudgetFixtures
import BudgetModel
import Diagnostics
import Reporting
import Testing

@Suite("Laporan bacaan")
struct ReadingReportTests {
    private let place = SourceLocation(file: "pagu.xlsx", sheet: "Belanja")

    private func skipped(_ count: Int) -> [TableUnderstanding.SkippedRow] {
        (1...count).map {
            TableUnderstanding.SkippedRow(number: $0 * 2, excerpt: "Baris \($0)", reason: LocalizedText(id: "judul", en: "title"))
        }
    }

    private func table(_ skipped: [TableUnderstanding.SkippedRow]) -> TableUnderstanding {
        TableUnderstanding(location: place, table: "pagu", headerRows: [1], rowCount: 1, skippedRows: skipped)
    }

    private func findings(_ count: Int) -> [Finding] {
        (1...count).map { number in
            Finding(
                rule: "N001", severity: number.isMultiple(of: 10) ? .warning : .note, location: place.at(row: number),
                message: LocalizedText(id: "Temuan \(number).", en: "Finding \(number)."),
                advice: LocalizedText(id: "Periksa.", en: "Check it."))
        }
    }

    private func report(
        _ tables: [TableUnderstanding], findings: [Finding] = [], _ detail: ReadingReport.Detail = .summary(showsMapping: false)
    ) throws -> Report {
        try ReadingReport(Budget(), tables: tables, findings: findings).report(detail)
    }

    private func paragraphs(_ report: Report) -> [String] {
        report.sections.flatMap(\.blocks).compactMap { block in
            guard case .paragraph(let text) = block else { return nil }
            return text.text(in: .indonesian)
        }
    }

    @Test(
        "Di layar paling banyak dua puluh tempat, sisanya dihitung",
        arguments: [(1, 1, []), (20, 20, []), (21, 20, ["1"]), (1500, 20, ["1.480"])])
    func limit(count: Int, shown: Int, rest: [String]) throws {
        let report = try report([table(skipped(count))])
        #expect(report.table("baris-dilewati")?.rows.count == shown)
        #expect(
            paragraphs(report) == rest.map { "Masih ada \($0) tempat lain yang dilewati; semuanya ada di keluaran --format json." })
    }

    @Test("Laporan lengkap memuat semuanya")
    func complete() throws {
        let report = try report([table(skipped(1500))], findings: findings(300), .complete)
        #expect(report.table("baris-dilewati")?.rows.count == 1500)
        #expect(report.table("temuan-bacaan")?.rows.count == 300)
        #expect(paragraphs(report) == [])
    }

    @Test("Temuan berat lebih dahulu, lalu sisanya dihitung")
    func findingLimit() throws {
        let report = try report([table([])], findings: findings(45))
        let rows = try #require(report.table("temuan-bacaan")).rows()
        #expect(rows.count == 20)
        #expect(rows.prefix(5).map { $0[1] } == [10, 20, 30, 40, 1].map { "Temuan \($0). Periksa." })
        #expect(paragraphs(report) == ["Masih ada 25 temuan lain; semuanya ada di keluaran --format json."])
    }

    @Test("Baris berurutan menjadi rentang, dan semuanya terhitung di daftar tabel")
    func ranges() throws {
        let reason = LocalizedText(id: "penutup", en: "footer")
        let rows = [
            TableUnderstanding.SkippedRow(number: 1, last: 3, excerpt: "JUDUL", reason: LocalizedText(id: "judul", en: "title")),
            TableUnderstanding.SkippedRow(number: 9, excerpt: "NIP", reason: reason),
        ]
        let report = try report([table(rows)])
        #expect(
            report.table("baris-dilewati")?.rows() == [
                ["pagu.xlsx, lembar \"Belanja\", baris 1 sampai 3", "JUDUL", "judul"],
                ["pagu.xlsx, lembar \"Belanja\", baris 9", "NIP", "penutup"],
            ])
        #expect(report.table("tabel")?.rows().last == ["Belanja", "pagu", "1", "1", "4", "0 kolom"])
    }

    @Test("Tanpa baris yang dilewati, kolomnya dan daftarnya tidak ada")
    func nothingSkipped() throws {
        let report = try report([table([])])
        #expect(report.table("baris-dilewati") == nil)
        #expect(
            report.table("tabel")?.columns.map { $0.title.text(in: .english) } == [
                "File or sheet", "Content", "Header rows", "Rows taken", "Columns, stages, unit",
            ])
    }

    @Test("Lembar tersembunyi disebut sebagai lembar, bukan sebagai baris ke-0")
    func hiddenSheet() throws {
        let hidden = TableUnderstanding(
            location: SourceLocation(file: "pagu.xlsx", sheet: "Arsip"), table: "",
            skippedRows: [
                TableUnderstanding.SkippedRow(
                    number: 0, excerpt: "", reason: LocalizedText(id: "lembar tersembunyi, tidak dibaca", en: "hidden sheet, not read"))
            ])
        let report = try report([table([]), hidden])
        #expect(report.table("tabel")?.rows().last == ["Arsip", "", "", "0", "0", "lembar tersembunyi, tidak dibaca"])
        #expect(
            report.table("baris-dilewati")?.rows() == [["pagu.xlsx, lembar \"Arsip\"", "", "lembar tersembunyi, tidak dibaca"]])
    }
}
