import Diagnostics
import ExactNumbers
import Reporting
import Testing

@testable import WorkbookWriting

@Suite("Batas Excel disebut dengan namanya")
struct LimitTests {
    @Test(arguments: [
        (name: "", problem: SheetNameProblem.empty),
        (name: " \u{00A0}", problem: .empty),
        (name: String(repeating: "a", count: 32), problem: .tooLong(32)),
        (name: String(repeating: "😀", count: 16), problem: .tooLong(32)),
        (name: "Kode/Nama", problem: .forbidden("/")),
        (name: "A[1]", problem: .forbidden("[")),
        (name: "Pagu: 2024", problem: .forbidden(":")),
        (name: "a\\b", problem: .forbidden("\\")),
        (name: "Apa?", problem: .forbidden("?")),
        (name: "a\u{0B}b", problem: .forbidden("\u{0B}")),
        (name: "a\nb", problem: .forbidden("\n")),
        (name: "'Pagu", problem: .apostrophe),
        (name: "Pagu'", problem: .apostrophe),
        (name: "HISTORY", problem: .reserved),
    ])
    func `Nama lembar yang ditolak Excel ditolak lebih dahulu`(name: String, problem: SheetNameProblem) {
        #expect(throws: WorkbookError.sheetName(name, problem)) {
            try WrittenWorkbook(SmallReport.report(sheet: name))
        }
    }

    @Test(arguments: [
        String(repeating: "a", count: 31), "Jum'at", "Metode dan Sumber", "é ü", "2024", "R1C1",
    ])
    func `Nama lembar lain diterima`(name: String) throws {
        let workbook = try WrittenWorkbook(SmallReport.report(sheet: name))
        #expect(try workbook.part("xl/workbook.xml").contains("<sheet name=\"\(name)\""))
    }

    @Test(arguments: [("Pagu", "PAGU"), ("Élan", "élan"), ("A", "A")])
    func `Nama yang hanya berbeda besar kecil hurufnya sama bagi Excel`(first: String, second: String) {
        let report = Report(
            title: LocalizedText(verbatim: "L"), subtitles: [], year: 2024,
            sections: [SmallReport.section(first, []), SmallReport.section(second, [])])
        #expect(throws: WorkbookError.sheetName(second, .duplicate)) { try WrittenWorkbook(report) }
    }

    @Test func `Laporan tanpa bagian ditolak`() {
        let report = Report(title: LocalizedText(verbatim: "L"), subtitles: [], year: 2024, sections: [])
        #expect(throws: WorkbookError.noSections) { try WrittenWorkbook(report) }
    }

    @Test(arguments: [1899, 10_000, 0, -1])
    func `Tahun di luar kalender Excel ditolak`(year: Int) {
        #expect(throws: WorkbookError.yearOutOfRange(year)) {
            try WrittenWorkbook(SmallReport.report(year: year))
        }
    }

    @Test func `Baris terlalu banyak ditolak sebelum menulis`() {
        let rows = Array(repeating: ReportRow(cells: []), count: 1_048_576)
        let tables = (ReportTable(id: "t", columns: [], rows: rows), ReportTable(id: "u", columns: []))
        #expect(throws: WorkbookError.tooManyRows(sheet: "Lembar", count: 1_048_583)) {
            try WrittenWorkbook(SmallReport.report(tables.0, tables.1))
        }
    }

    @Test func `Kolom terlalu banyak ditolak sebelum menulis`() {
        let table = SmallReport.table(kinds: Array(repeating: .label, count: 16_385), [])
        #expect(throws: WorkbookError.tooManyColumns(sheet: "Lembar", count: 16_385)) {
            try WrittenWorkbook(SmallReport.report(table))
        }
    }

    @Test func `Teks sepanjang batas muat, satu huruf lebih tidak`() throws {
        func report(_ count: Int) -> Report {
            SmallReport.report(
                SmallReport.table(kinds: [.note], [[.verbatim(String(repeating: "x", count: count))]]))
        }
        #expect(try WrittenWorkbook(report(32_767)).text("A5")?.count == 32_767)
        let place = CellPlace(sheet: "Lembar", cell: "A5")
        #expect(throws: WorkbookError.textTooLong(place, length: 32_768, limit: 32_767)) {
            try WrittenWorkbook(report(32_768))
        }
    }

    @Test func `Panjang dihitung seperti Excel, dalam satuan UTF-16`() {
        let text = String(repeating: "😀", count: 16_384)
        let place = CellPlace(sheet: "Lembar", cell: "A5")
        #expect(throws: WorkbookError.textTooLong(place, length: 32_768, limit: 32_767)) {
            try WrittenWorkbook(SmallReport.report(SmallReport.table(kinds: [.note], [[.verbatim(text)]])))
        }
    }

    @Test func `Catatan sel, paragraf, dan judul dokumen punya batasnya sendiri`() {
        let long = LocalizedText(verbatim: String(repeating: "x", count: 32_768))
        let noted = ReportCell(.code("a"), note: long)
        #expect(
            throws: WorkbookError.textTooLong(
                CellPlace(sheet: "Lembar", cell: "A5"), length: 32_768, limit: 32_767)
        ) {
            try WrittenWorkbook(SmallReport.report(SmallReport.table(kinds: [.code], [[noted]])))
        }
        var report = SmallReport.report()
        report.sections[0].blocks = [.paragraph(long)]
        #expect(
            throws: WorkbookError.textTooLong(
                CellPlace(sheet: "Lembar", cell: "A4"), length: 32_768, limit: 32_767)
        ) {
            try WrittenWorkbook(report)
        }
        let title = String(repeating: "x", count: 256)
        #expect(
            throws: WorkbookError.textTooLong(CellPlace(sheet: "Lembar", cell: "A1"), length: 256, limit: 255)
        ) {
            try WrittenWorkbook(SmallReport.report(title: title))
        }
    }

    /// Tabel yang setiap baris keduanya dijumlahkan, supaya tidak menjadi satu rentang.
    private static func everyOther(of count: Int, value: Rupiah? = nil) -> Report {
        let rows = (0..<count).map { [ReportCell(.amount(.sen(Int128($0), 0)))] }
        let parts = stride(from: 0, to: count, by: 2).map { CellReference.t($0, 0) }
        let sum = Rupiah.sen(Int128(stride(from: 0, to: count, by: 2).reduce(0, +)), 0)
        let total = [ReportCell(.amount(value ?? sum), derivation: .sum(parts))]
        return SmallReport.report(SmallReport.table(kinds: [.amount], rows + [total]))
    }

    @Test func `Jumlah yang rumusnya terlalu panjang dihitung lewat jumlah antara`() throws {
        let workbook = try WrittenWorkbook(Self.everyOther(of: 40_000))
        #expect(workbook.summary.fixedResults.isEmpty)
        #expect(try workbook.part("xl/workbook.xml").contains("<sheet name=\"Jumlah antara\""))
        #expect(workbook.summary.formulaCount > 20)
        let total = try workbook.part("xl/worksheets/sheet1.xml").split(separator: "<f>").last ?? ""
        #expect(total.hasPrefix("SUM('Jumlah antara'!C6:C"), "\(total.prefix(80))")
        let parts = try workbook.part("xl/worksheets/sheet2.xml").split(separator: "<f>").dropFirst()
        #expect(parts.allSatisfy { $0.prefix { $0 != "<" }.utf16.count <= ExcelLimits.formula })
    }

    @Test func `Jumlah yang muat di satu rumus tidak dipecah`() throws {
        let workbook = try WrittenWorkbook(Self.everyOther(of: 400))
        #expect(try !workbook.part("xl/workbook.xml").contains("Jumlah antara"))
        #expect(workbook.summary.formulaCount == 1)
    }

    @Test func `Jumlah panjang yang berbeda dari barisnya tetap ditolak`() {
        #expect(throws: WorkbookError.disagreement(CellPlace(sheet: "Lembar", cell: "A4005"))) {
            try WrittenWorkbook(Self.everyOther(of: 4_000, value: Rupiah(1)))
        }
    }

    @Test func `Baris yang selnya tidak sebanyak kolom ditolak`() {
        let table = SmallReport.table(kinds: [.code, .name], [[.verbatim("a")]])
        #expect(throws: WorkbookError.raggedRow(table: "t", row: 1, cells: 1, columns: 2)) {
            try WrittenWorkbook(SmallReport.report(table))
        }
    }

    @Test func `Baris yang kurang selnya ditolak juga bila selnya itu dijumlahkan`() {
        var rows = (0..<40_000).map { _ in [ReportCell.verbatim("a"), ReportCell(.amount(Rupiah(1)))] }
        rows[6].removeLast()
        let parts = stride(from: 0, to: rows.count, by: 2).map { CellReference.t($0, 1) }
        let total = [ReportCell.verbatim("Jumlah"), ReportCell(.amount(Rupiah(19_999)), derivation: .sum(parts))]
        #expect(throws: WorkbookError.raggedRow(table: "t", row: 7, cells: 1, columns: 2)) {
            try WrittenWorkbook(SmallReport.report(SmallReport.table(kinds: [.name, .amount], rows + [total])))
        }
    }

    @Test func `Dua tabel bernama sama ditolak`() {
        let table = SmallReport.table(kinds: [.code], [])
        #expect(throws: WorkbookError.duplicateTable("t")) {
            try WrittenWorkbook(SmallReport.report(table, table))
        }
    }

    @Test func `Persen berdesimal 29 tidak dapat ditampilkan Excel`() throws {
        let percent = try Quantity(coefficient: 1, decimals: 29)
        let place = CellPlace(sheet: "Lembar", cell: "A5")
        #expect(throws: WorkbookError.unwritableNumber(place, text: percent.plainText)) {
            try WrittenWorkbook(
                SmallReport.report(SmallReport.table(kinds: [.percent], [[ReportCell(.percent(percent))]])))
        }
    }

    @Test func `Tingkat di bawah yang ketujuh dilipat bersama yang ketujuh; indennya berlanjut`() throws {
        let rows = (0...16).map { ReportRow(level: $0, cells: [.verbatim("n")]) }
        let table = ReportTable(
            id: "t", columns: [ReportColumn(LocalizedText(verbatim: "N"), .name)], rows: rows)
        let workbook = try WrittenWorkbook(SmallReport.report(table))
        let xml = try workbook.sheet()
        #expect(
            xml.contains("<row r=\"12\" spans=\"1:10\" outlineLevel=\"7\">")
                || xml.contains("<row r=\"12\"") && xml.contains("outlineLevel=\"7\""))
        #expect(!xml.contains("outlineLevel=\"8\""))
        let styles = try workbook.part("xl/styles.xml")
        #expect(styles.contains("indent=\"15\""))
        #expect(!styles.contains("indent=\"16\""))
    }

    /// Baris yang tidak boleh diminta.
    private struct UnaskedRows: ReportRowSource {
        let count: Int

        func row(at index: Int) -> ReportRow {
            Issue.record("Baris \(index) diminta sebelum ukuran lembarnya diperiksa")
            return ReportRow(cells: [.empty])
        }
    }

    @Test func `Laporan yang tidak muat ditolak sebelum satu baris pun dibuat`() throws {
        func table(_ id: TableID) -> ReportTable {
            ReportTable(
                id: id, columns: [ReportColumn(LocalizedText(verbatim: "Kode"), .code)], rows: ReportRows(UnaskedRows(count: 600_000)))
        }
        let report = SmallReport.report(table("satu"), table("dua"))
        #expect(throws: WorkbookError.tooManyRows(sheet: "Lembar", count: 1_200_007)) { try WrittenWorkbook(report) }
    }
}
