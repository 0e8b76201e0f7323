import Diagnostics
import ExactNumbers
import FileWriting
import Foundation
import Reporting
import Testing

@testable import WorkbookWriting

@Suite("Baris-baris lembar besar tanpa pustaka C")
struct PouringTests {
    @Test func `Sel-sel menjadi XML lembar dengan teks di dalamnya`() {
        var text = RowText(columns: 28)
        let (plain, bold) = (CellStyle.text(.paragraph), CellStyle.text(.heading))
        text.open(row: 6, height: 27.5, level: 3)
        text.add(.text("Belanja & <jasa>"), column: 0, style: plain)
        text.add(.text(" berspasi"), column: 1, style: bold)
        text.add(.numberFormula("=ROUND(IF(A1<2,B2,C3),2)", cached: 657_728_400.93), column: 2, style: plain)
        text.add(.textFormula("=\"a\"&B1", cached: "a>b"), column: 27, style: plain)
        text.close()
        text.open(row: 7, height: RowHeights.standard, level: 0)
        text.add(.number(-531_970_374.74), column: 0, style: plain)
        text.add(.number(1e15), column: 1, style: plain)
        text.add(.blank, column: 2, style: bold)
        text.add(.text(""), column: 3, style: bold)
        text.close()
        #expect(text.styles == [plain, bold])
        #expect(
            String(decoding: text.filled(with: [41, 7]), as: UTF8.self) == """
                <row r="7" ht="27.5" customHeight="1" outlineLevel="3">\
                <c r="A7" s="41" t="inlineStr"><is><t>Belanja &amp; &lt;jasa&gt;</t></is></c>\
                <c r="B7" s="7" t="inlineStr"><is><t xml:space="preserve"> berspasi</t></is></c>\
                <c r="C7" s="41"><f>ROUND(IF(A1&lt;2,B2,C3),2)</f><v>657728400.93</v></c>\
                <c r="AB7" s="41" t="str"><f>"a"&amp;B1</f><v>a&gt;b</v></c></row>\
                <row r="8"><c r="A8" s="41"><v>-531970374.74</v></c><c r="B8" s="41"><v>1000000000000000</v></c>\
                <c r="C8" s="7"/><c r="D8" s="7"/></row>
                """)
    }

    @Test func `Potongan yang dimampatkan sendiri-sendiri bersambung menjadi satu isi`() throws {
        let contents = ["Jumlah APBD", "", String(repeating: "Rp1.234,00; ", count: 40_000), "selesai"].map { [UInt8]($0.utf8) }
        let pieces = try contents.enumerated().map { try #require(DeflatedPiece($1, isLast: $0 == contents.count - 1)) }
        let bytes = Data(pieces.flatMap(\.bytes))
        let entry = ZipEntry(name: "isi", header: 0..<0, content: 0..<bytes.count, record: 0..<0, isDeflated: true)
        #expect(entry.inflated(in: bytes) == contents.flatMap(\.self))
        let sum = pieces.reduce(into: PieceSum()) { $0.append($1.sum) }
        #expect(sum == PieceSum(of: contents.flatMap(\.self)))
    }

    @Test func `Tempat baris-baris yang digantikan ditemukan di XML lembar`() throws {
        let xml =
            "<worksheet><sheetData><row r=\"2\"><c r=\"A2\"/></row><row r=\"5\"/><row r=\"9\"><c/></row><row r=\"12\"/></sheetData></worksheet>"
        let bytes = [UInt8](xml.utf8)
        let rows = try #require(SheetRows(in: bytes))
        func text(_ range: Range<Int>?) -> String? { range.map { String(decoding: bytes[$0], as: UTF8.self) } }
        #expect(text(rows.room(of: 4...8)) == "<row r=\"5\"/><row r=\"9\"><c/></row>")
        #expect(text(rows.room(of: 4...20)) == "<row r=\"5\"/><row r=\"9\"><c/></row><row r=\"12\"/>")
        #expect(rows.room(of: 5...7) == nil)
        #expect(SheetRows(in: [UInt8]("<chartsheet/>".utf8)) == nil)
    }

    /// Dua tabel bertajuk dua baris di antara teks, dengan tingkat kerangka, catatan, tautan, dan temuan.
    private static func report() -> Report {
        func table(_ id: TableID, rows: Int) -> ReportTable {
            var columns = [
                ReportColumn(LocalizedText(verbatim: "Program"), .name), ReportColumn(LocalizedText(verbatim: "Sebelum"), .amount),
                ReportColumn(LocalizedText(verbatim: "Setelah"), .amount), ReportColumn(LocalizedText(verbatim: "Selisih"), .amount),
            ]
            for column in 1...3 { columns[column].groups = [LocalizedText(verbatim: "Pagu")] }
            columns[1].note = LocalizedText(verbatim: "Menurut DPA")
            let body = (0..<rows).map { row in
                var name = ReportCell.verbatim(
                    "Program \(row) <\(id.name)> & lainnya, panjang namanya sampai terlipat dua tiga baris di kolomnya")
                if row % 5 == 2 { name.link = CellReference(id, row: row, column: 1) }
                var after = ReportCell(.amount(Rupiah(sen: Int128(row) * 10_007 + 7)))
                if row % 7 == 3 { after.marks = [FindingMark(RuleID("P005"), .warning, LocalizedText(verbatim: "turun"))] }
                var before = ReportCell(.amount(Rupiah(Int64(row))))
                if row % 4 == 1 { before.note = LocalizedText(verbatim: "catatan \(row)") }
                let difference = ReportCell(
                    .amount(Rupiah(sen: Int128(row) * 9_907 + 7)),
                    derivation: .difference(after: CellReference(id, row: row, column: 2), before: CellReference(id, row: row, column: 1)))
                return ReportRow(row % 9 == 0 ? .subtotal : .detail, level: row % 3, cells: [name, before, after, difference])
            }
            return ReportTable(id: id, caption: LocalizedText(verbatim: "Tabel \(id.name)"), columns: columns, rows: body)
        }
        return Report(
            title: LocalizedText(verbatim: "Laporan"), subtitles: [], year: 2024,
            sections: [
                ReportSection(
                    id: "isi", title: LocalizedText(verbatim: "Isi"),
                    blocks: [
                        .paragraph(LocalizedText(verbatim: "Pembuka")), .table(table("satu", rows: 700)),
                        .heading(LocalizedText(verbatim: "Di antara")), .table(table("kosong", rows: 0)), .table(table("dua", rows: 40)),
                        .paragraph(LocalizedText(verbatim: "Penutup")),
                    ])
            ])
    }

    @Test func `Baris, gabungan, tautan, catatan, dan setelan lembarnya sama dengan yang ditulis pustaka C`() throws {
        let library = try WrittenWorkbook(Self.report(), limits: SheetLimits(pouredRows: .max))
        let poured = try WrittenWorkbook(Self.report(), limits: SheetLimits(pouredRows: 0))
        #expect(library.summary == poured.summary)
        func lines(_ workbook: WrittenWorkbook) throws -> [String] {
            try workbook.sheet().matches(of: /<row [^>]*>/).map {
                String($0.0).replacing(/\ spans="[^"]*"/, with: "").replacing("/>", with: ">")
            }
        }
        #expect(try lines(poured) == lines(library))
        func around(_ workbook: WrittenWorkbook) throws -> [Substring] {
            let xml = try workbook.sheet()
            let (start, end) = (try #require(xml.range(of: "<sheetData>")), try #require(xml.range(of: "</sheetData>")))
            return [xml[..<start.lowerBound], xml[end.upperBound...]]
        }
        #expect(try around(poured) == around(library))
        #expect(try poured.sheet().contains("<hyperlink ref="))
        #expect(try poured.part("xl/comments1.xml") == library.part("xl/comments1.xml"))
    }

    @Test func `Dua kali jalan memberi berkas yang sama walaupun disusun beberapa utas`() throws {
        let files = try (0..<2).map { _ in
            let workbook = try WrittenWorkbook(Self.report(), limits: SheetLimits(pouredRows: 0))
            return try Data(contentsOf: URL(fileURLWithPath: workbook.path))
        }
        #expect(files[0] == files[1])
    }

    @Test func `Kesalahan yang dilaporkan yang teratas, di potongan mana pun`() throws {
        let long = String(repeating: "x", count: ExcelLimits.text + 1)
        let rows = (0..<3_000).map { [ReportCell.verbatim($0 == 700 || $0 == 2_900 ? long : "baris \($0)")] }
        let report = SmallReport.report(SmallReport.table(kinds: [.label], rows))
        let place = CellPlace(sheet: "Lembar", cell: "A705")
        #expect(throws: WorkbookError.textTooLong(place, length: ExcelLimits.text + 1, limit: ExcelLimits.text)) {
            try WrittenWorkbook(report)
        }
    }

    @Test func `Pekerjaan di semua inti memberi hasil menurut urutannya`() {
        #expect(Parallel.map(1_000) { $0 * $0 } == (0..<1_000).map { $0 * $0 })
        #expect(Parallel.map(0) { $0 } == [])
    }
}
