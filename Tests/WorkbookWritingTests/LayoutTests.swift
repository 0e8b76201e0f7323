import Diagnostics
import ExactNumbers
import Reporting
import Testing

@testable import WorkbookWriting

@Suite("Tata letak lembar")
struct LayoutTests {
    @Test func `Isi bagian bersusun ke bawah dan alamatnya diketahui sebelum ditulis`() throws {
        let report = try SampleReport.report()
        let layout = try ReportLayout(of: report, report.surveyed(in: .indonesian))
        #expect(
            layout.sheets.map { $0.lines.map(\.row) } == [
                [0, 1, 2, 3, 5, 6, 7], [0, 1, 2, 3, 5, 6, 12, 13], [0, 1, 2, 3, 5, 6, 7],
            ])
        #expect(
            layout.place(of: CellReference("target", row: 1, column: 3))
                == SheetCell(sheet: 1, address: CellAddress(row: 15, column: 3)))
        #expect(layout.place(of: CellReference("target", row: 2, column: 0)) == nil)
        #expect(layout.placedCell(at: CellReference("sandingan", row: 2, column: 0))?.1.value == .code("3.31.02"))
    }

    @Test func `Lebar kolom cukup bagi angka seperti akan tampil, termasuk kurung dan sen`() throws {
        let amounts = [Rupiah.sen(-123_456_789_012_345, -67), Rupiah(1)]
        let table = SmallReport.table(kinds: [.amount], amounts.map { [ReportCell(.amount($0))] })
        let report = SmallReport.report(table)
        let sheet = SheetLayout(of: SmallReport.section("S", [table]), in: report)
        let width = try ColumnWidths(of: sheet, report.surveyed(in: .indonesian), in: .indonesian).columns[0]
        #expect(width >= TextMeasure.width("(123.456.789.012.345,67)") + 2)
        #expect(width < 40)
    }

    @Test func `Lebar kolom antara 8 dan 60; teks panjang dilipat`() throws {
        let rows = [
            [
                ReportCell.verbatim("x"), .verbatim(String(repeating: "kata ", count: 100)),
                .verbatim(String(repeating: "k", count: 300)),
            ]
        ]
        let table = SmallReport.table(kinds: [.label, .note, .name], rows)
        let report = SmallReport.report(table)
        let sheet = SheetLayout(of: SmallReport.section("S", [table]), in: report)
        let widths = try ColumnWidths(of: sheet, report.surveyed(in: .indonesian), in: .indonesian)
        #expect(widths.columns == [8, 60, 48])
        let heights = RowHeights(widths: widths, language: .indonesian)
        let height = heights.height(
            of: table.rows[0], at: 0, in: table, ColumnShapes(of: table.columns), sheet.joins(of: table))
        #expect((height ?? 0) > 80)
    }

    @Test func `Kata-kata di kolom angka dilipat; satu kata dan angka tidak`() throws {
        func height(_ text: String) throws -> Double? {
            var table = SmallReport.table(kinds: [.quantity], [[.verbatim(text)]])
            table.columns[0].width = 10
            let report = SmallReport.report(table)
            let sheet = SheetLayout(of: SmallReport.section("S", [table]), in: report)
            let widths = try ColumnWidths(of: sheet, report.surveyed(in: .indonesian), in: .indonesian)
            let heights = RowHeights(widths: widths, language: .indonesian)
            return heights.height(of: table.rows[0], at: 0, in: table, ColumnShapes(of: table.columns), sheet.joins(of: table))
        }
        #expect(try height("kertas berbeda: IKU Perubahan") ?? 0 > 30)
        #expect(try height("baru") == nil)
    }

    @Test func `Tabel-tabel selembar berbagi lebar kolom terlebar`() throws {
        let narrow = SmallReport.table("a", kinds: [.name], [[.verbatim("pendek")]])
        let wide = SmallReport.table(
            "b", kinds: [.name], [[.verbatim("Program Peningkatan Sarana Distribusi")]])
        let report = SmallReport.report(narrow, wide)
        let sheet = SheetLayout(of: SmallReport.section("S", [narrow, wide]), in: report)
        #expect(try ColumnWidths(of: sheet, report.surveyed(in: .indonesian), in: .indonesian).columns[0] > 30)
    }

    @Test func `Lembar yang akan tercetak terlalu kecil mempersempit teksnya, bukan angkanya; kolom tersembunyi tidak memakan tempat`()
        throws
    {
        let note = ReportCell.verbatim(String(repeating: "kata ", count: 20))
        let amounts = (0..<6).map { _ in ReportCell(.amount(.sen(123_456_789_012, 34))) }
        var table = SmallReport.table(
            kinds: [.name, .label] + amounts.map { _ in .amount } + [.note, .label], [[note, note] + amounts + [note, note]])
        table.columns[9].audience = .hidden
        let report = SmallReport.report(table)
        let sheet = SheetLayout(of: SmallReport.section("S", [table]), in: report)
        let surveys = try report.surveyed(in: .indonesian)
        let page = PageFrame(.a4, isUpright: false)
        let natural = ColumnWidths(of: sheet, surveys, in: .indonesian)
        let narrow = ColumnWidths(of: sheet, surveys, in: .indonesian, on: page)
        #expect(natural.pixels > page.readablePixels)
        #expect(narrow.pixels <= page.readablePixels)
        #expect(narrow.columns[2..<8] == natural.columns[2..<8])
        #expect(narrow.columns[0] < natural.columns[0] && narrow.columns[0] >= 26)
        #expect(narrow.columns[9] == 0 && natural.columns[9] == 0)
        // Yang sudah muat tidak berubah.
        let small = SmallReport.table(kinds: [.note], [[note]])
        let (one, same) = try (
            SheetLayout(of: SmallReport.section("S", [small]), in: report), SmallReport.report(small).surveyed(in: .indonesian)
        )
        #expect(ColumnWidths(of: one, same, in: .indonesian, on: page) == ColumnWidths(of: one, same, in: .indonesian))
    }

    @Test func `Judul di atas tabel sempit bergabung melewati tabel`() throws {
        let table = SmallReport.table(kinds: [.amount], [[ReportCell(.amount(Rupiah(1)))]])
        let report = SmallReport.report(table)
        let sheet = SheetLayout(of: SmallReport.section("S", [table]), in: report)
        let widths = try ColumnWidths(of: sheet, report.surveyed(in: .indonesian), in: .indonesian)
        #expect(widths.textSpan == 11)
        #expect(widths.spannedWidth >= ColumnWidths.textWidth)
    }

    @Test(arguments: [
        (text: "satu dua tiga", width: 100.0, lines: 1), (text: "satu dua tiga", width: 9, lines: 2),
        (text: "satu\ndua", width: 100, lines: 2), (text: "", width: 10, lines: 1),
        (text: "0123456789012345678901234567890", width: 10, lines: 4),
        (text: "a 0123456789012345", width: 10, lines: 3),
    ])
    func `Banyaknya baris lipat ditaksir per kata`(text: String, width: Double, lines: Int) {
        #expect(TextMeasure.lines(text, within: width) == lines)
    }

    @Test func `Paragraf panjang di atas tabel tidak membekukan separuh layar`() throws {
        var report = SmallReport.report(SmallReport.table(kinds: [.code], [[.verbatim("a")]]))
        #expect(try WrittenWorkbook(report).sheet().contains("state=\"frozen\""))
        let long = LocalizedText(verbatim: String(repeating: "kata panjang ", count: 200))
        report.sections[0].blocks.insert(.paragraph(long), at: 0)
        #expect(try !WrittenWorkbook(report).sheet().contains("state=\"frozen\""))
    }

    @Test func `Kolom yang dibekukan selalu menyisakan satu kolom untuk digulir`() throws {
        let table = SmallReport.table(kinds: [.code, .name], [[.verbatim("a"), .verbatim("b")]])
        #expect(
            try WrittenWorkbook(SmallReport.report(table)).sheet().contains("<pane xSplit=\"1\" ySplit=\"4\"")
        )
    }

    @Test func `Peran baris menentukan tebal, miring, dan garisnya`() throws {
        let roles: [ReportRow.Role] = [.detail, .heading, .subtotal, .total, .beside]
        let table = ReportTable(
            id: "t", columns: [ReportColumn(LocalizedText(verbatim: "N"), .name)],
            rows: roles.map { ReportRow($0, cells: [.verbatim("x")]) })
        let styles = try WrittenWorkbook(SmallReport.report(table)).part("xl/styles.xml")
        #expect(styles.contains("<i/>"))
        #expect(styles.contains("<top style=\"medium\">"))
        #expect(styles.contains("<bottom style=\"medium\">"))
        #expect(styles.contains("FFF3F5F8"))
        #expect(styles.contains("FFE4E9EF"))
    }

    @Test func `Rupa yang sama hanya disimpan satu kali`() throws {
        let rows = (0..<500).map { [ReportCell(.amount(Rupiah($0)))] }
        let few = try WrittenWorkbook(
            SmallReport.report(SmallReport.table(kinds: [.amount], Array(rows.prefix(2)))))
        let many = try WrittenWorkbook(SmallReport.report(SmallReport.table(kinds: [.amount], rows)))
        #expect(try few.part("xl/styles.xml") == many.part("xl/styles.xml"))
    }
}
