import Diagnostics
import ExactNumbers
import Reporting
import Testing

@testable import WorkbookWriting

@Suite("Asal hitungan menjadi rumus")
struct DerivationTests {
    private func formula(_ numbers: [Rupiah], _ value: ReportCell.Value, _ derivation: Derivation) throws
        -> String
    {
        let workbook = try WrittenWorkbook(SmallReport.derived(numbers, value, derivation))
        let cell = CellAddress(row: 4, column: numbers.count).name
        return try workbook.cell(cell).replacing("<c r=\"\(cell)\">", with: "").replacing("</c>", with: "")
    }

    @Test func `Selisih bersen dibulatkan pada dua desimal`() throws {
        #expect(
            try formula(
                [.sen(100, 10), .sen(300, 40)], .amount(.sen(200, 30)),
                .difference(after: .t(0, 1), before: .t(0, 0)))
                == "<f>ROUND(B5-A5,2)</f><v>200.3</v>")
    }

    @Test func `Jumlah bersen dibulatkan; sel terpisah dipisah koma`() throws {
        let numbers: [Rupiah] = [.sen(0, 10), .sen(0, 20), .sen(5, 0), .sen(1, 0)]
        #expect(
            try formula(numbers, .amount(.sen(1, 30)), .sum([.t(0, 0), .t(0, 1), .t(0, 3)]))
                == "<f>ROUND(SUM(A5:B5,D5),2)</f><v>1.3</v>")
    }

    @Test func `Pagu yang baru ada ditulis "baru" sebagai hasil rumus`() throws {
        let workbook = try WrittenWorkbook(
            SmallReport.derived(
                [0, 5].map { Rupiah($0) }, .text(Derivation.newWord),
                .change(after: .t(0, 1), before: .t(0, 0))))
        #expect(
            try workbook.cell("C5")
                == #"<c r="C5" t="str"><f>IF(A5=0,IF(B5=0,"-","baru"),ROUND((B5-A5)/A5,4))</f><v>baru</v></c>"#
        )
    }

    @Test func `Bagian dari nol ialah strip`() throws {
        let workbook = try WrittenWorkbook(
            SmallReport.derived(
                [5, 0].map { Rupiah($0) }, .text(Derivation.noneWord), .share(part: .t(0, 0), whole: .t(0, 1))
            ))
        #expect(
            try workbook.cell("C5") == #"<c r="C5" t="str"><f>IF(B5=0,"-",ROUND(A5/B5,4))</f><v>-</v></c>"#)
    }

    @Test func `Desimal persen menentukan desimal ROUND`() throws {
        let percent = try Ratio(Rupiah(1), over: Rupiah(3)).percent(decimals: 1)
        #expect(
            try formula(
                [1, 3].map { Rupiah($0) }, .percent(percent), .share(part: .t(0, 0), whole: .t(0, 1)))
                == #"<f>IF(B5=0,"-",ROUND(A5/B5,3))</f><v>0.333</v>"#)
    }

    @Test func `Acuan ke teks menjadi rumus berhasil teks; acuan ke sel kosong tetap kosong sampai diisi`()
        throws
    {
        let cells = [
            ReportCell.verbatim("Dinas"),
            ReportCell(.text(LocalizedText(verbatim: "Dinas")), derivation: .same(.t(0, 0))),
            .empty, ReportCell(.empty, derivation: .same(.t(0, 2))),
        ]
        let workbook = try WrittenWorkbook(
            SmallReport.report(SmallReport.table(kinds: [.label, .label, .label, .label], [cells])))
        #expect(try workbook.cell("B5") == "<c r=\"B5\" t=\"str\"><f>A5</f><v>Dinas</v></c>")
        #expect(try workbook.cell("D5") == "<c r=\"D5\" t=\"str\"><f>IF(C5=\"\",\"\",C5)</f><v></v></c>")
    }

    @Test func `Sel kosong dan teks bernilai nol bagi jumlah`() throws {
        let cells = [
            ReportCell(.amount(Rupiah(7))), .empty, .verbatim("-"),
            ReportCell(.amount(Rupiah(7)), derivation: .sum([.t(0, 0), .t(0, 1), .t(0, 2)])),
        ]
        let workbook = try WrittenWorkbook(
            SmallReport.report(SmallReport.table(kinds: [.amount, .amount, .amount, .amount], [cells])))
        #expect(try workbook.cell("D5") == "<c r=\"D5\"><f>SUM(A5:C5)</f><v>7</v></c>")
    }

    @Test(arguments: [
        (
            name: "selisih", value: ReportCell.Value.amount(Rupiah(201)),
            derivation: Derivation.difference(after: .t(0, 1), before: .t(0, 0))
        ),
        (name: "jumlah", value: .amount(Rupiah(401)), derivation: .sum([.t(0, 0), .t(0, 1)])),
        (name: "acuan", value: .amount(Rupiah(101)), derivation: .same(.t(0, 0))),
        (
            name: "perubahan", value: .percent(Quantity(201)),
            derivation: .change(after: .t(0, 1), before: .t(0, 0))
        ),
        (
            name: "kata yang salah", value: .text(Derivation.newWord),
            derivation: .change(after: .t(0, 1), before: .t(0, 0))
        ),
        (name: "bagian", value: .percent(Quantity(34)), derivation: .share(part: .t(0, 0), whole: .t(0, 1))),
        (name: "bukan angka", value: .text(Derivation.noneWord), derivation: .sum([.t(0, 0)])),
    ])
    func `Nilai yang berbeda dari hitungannya tidak pernah ditulis`(
        name: String, value: ReportCell.Value, derivation: Derivation
    ) {
        #expect(throws: WorkbookError.disagreement(CellPlace(sheet: "Lembar", cell: "C5")), "\(name)") {
            try WrittenWorkbook(SmallReport.derived([Rupiah(100), Rupiah(300)], value, derivation))
        }
    }

    @Test(arguments: [
        CellReference("t", row: 9, column: 0), CellReference("t", row: 0, column: 9),
        CellReference("t", row: -1, column: 0),
    ])
    func `Acuan ke luar tabel ditolak`(reference: CellReference) {
        #expect(throws: WorkbookError.missingReference(CellPlace(sheet: "Lembar", cell: "B5"), table: "t")) {
            try WrittenWorkbook(SmallReport.derived([Rupiah(1)], .amount(Rupiah(1)), .same(reference)))
        }
    }

    @Test func `Acuan ke tabel yang tidak ada ditolak`() {
        let reference = CellReference("hilang", row: 0, column: 0)
        #expect(
            throws: WorkbookError.missingReference(CellPlace(sheet: "Lembar", cell: "B5"), table: "hilang")
        ) {
            try WrittenWorkbook(SmallReport.derived([Rupiah(1)], .amount(Rupiah(1)), .sum([reference])))
        }
    }

    @Test func `Teks di tempat angka ditolak`() {
        let cells = [
            ReportCell.verbatim("x"),
            ReportCell(.amount(Rupiah(0)), derivation: .difference(after: .t(0, 0), before: .t(0, 0))),
        ]
        #expect(throws: WorkbookError.textInFormula(CellPlace(sheet: "Lembar", cell: "B5"))) {
            try WrittenWorkbook(SmallReport.report(SmallReport.table(kinds: [.label, .amount], [cells])))
        }
    }

    @Test func `Nama lembar bertanda petik dan ampersan tetap dapat diacu`() throws {
        let source = SmallReport.section(
            "Jum'at & <Sabtu>", [SmallReport.table("a", kinds: [.amount], [[ReportCell(.amount(Rupiah(9)))]])]
        )
        let copy = SmallReport.section(
            "B",
            [
                SmallReport.table(
                    "b", kinds: [.amount],
                    [
                        [
                            ReportCell(
                                .amount(Rupiah(9)), derivation: .same(CellReference("a", row: 0, column: 0)))
                        ]
                    ])
            ])
        let workbook = try WrittenWorkbook(
            Report(title: LocalizedText(verbatim: "L"), subtitles: [], year: 2024, sections: [copy, source]))
        #expect(try workbook.cell("A5") == "<c r=\"A5\"><f>'Jum''at &amp; &lt;Sabtu&gt;'!A5</f><v>9</v></c>")
        let names = try workbook.part("xl/workbook.xml")
        #expect(names.contains("<sheet name=\"Jum'at &amp; &lt;Sabtu&gt;\" sheetId=\"2\""))
        #expect(names.contains("'Jum''at &amp; &lt;Sabtu&gt;'!$4:$4"))
    }
}
