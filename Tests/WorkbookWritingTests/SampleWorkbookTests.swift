import Diagnostics
import ExactNumbers
import Reporting
import Testing

@testable import WorkbookWriting

@Suite("Buku kerja dari angka kertas yang sebenarnya")
struct SampleWorkbookTests {
    let workbook: WrittenWorkbook

    init() throws {
        workbook = try WrittenWorkbook(try SampleReport.report())
    }

    @Test(arguments: [
        (cell: "D9", xml: "<f>SUM(D10,D13)</f><v>3778131771</v>", note: "jumlah dari dua subtotal"),
        (cell: "E9", xml: "<f>SUM(E10,E13)</f><v>2318149930</v>", note: "jumlah sesudah perubahan"),
        (cell: "F9", xml: "<f>E9-D9</f><v>-1459981841</v>", note: "selisih tanpa sen tidak dibulatkan"),
        (cell: "D10", xml: "<f>SUM(D11:D12)</f><v>1586227863</v>", note: "rincian berurutan menjadi rentang"),
        (
            cell: "G10", xml: #"<f>IF(D10=0,IF(E10=0,"-","baru"),ROUND((E10-D10)/D10,4))</f><v>-0.3298</v>"#,
            note: "perindustrian turun 32,98 %"
        ),
        (
            cell: "G13", xml: #"<f>IF(D13=0,IF(E13=0,"-","baru"),ROUND((E13-D13)/D13,4))</f><v>-0.4274</v>"#,
            note: "perdagangan turun 42,74 %"
        ),
        (
            cell: "G12", xml: #"<f>IF(D12=0,IF(E12=0,"-","baru"),ROUND((E12-D12)/D12,4))</f><v>-1</v>"#,
            note: "256.646.500 menjadi nihil"
        ),
        (
            cell: "H10", xml: #"<f>IF(F9=0,"-",ROUND(F10/F9,4))</f><v>0.3584</v>"#,
            note: "bagian dari perubahan"
        ),
        (cell: "D11", xml: "<v>1329581363</v>", note: "rincian tetap angka"),
    ])
    func `Sel hitungan berumus hidup dengan hasil tepat tersimpan`(cell: String, xml: String, note: String)
        throws
    {
        #expect(try workbook.cell(cell) == "<c r=\"\(cell)\">\(xml)</c>", "\(note)")
    }

    @Test func `Nol ke nol menjadi strip, sebagai teks hasil rumus`() throws {
        #expect(
            try workbook.cell("G14")
                == #"<c r="G14" t="str"><f>IF(D14=0,IF(E14=0,"-","baru"),ROUND((E14-D14)/D14,4))</f><v>-</v></c>"#
        )
    }

    @Test func `Rekap antarlembar memakai SUMIFS dan nama lembar berpetik`() throws {
        #expect(
            try workbook.cell("B9", sheet: 2)
                == #"<c r="B9"><f>SUMIFS('Sandingan'!D10:D16,'Sandingan'!C10:C16,"=UPTD RPK")</f><v>1401113545</v></c>"#
        )
        #expect(
            try workbook.cell("B11", sheet: 2) == "<c r=\"B11\"><f>'Sandingan'!D9</f><v>3778131771</v></c>")
    }

    @Test func `Kode tetap teks dan isi yang tampak seperti rumus tidak menjadi rumus`() throws {
        #expect(try workbook.text("A11") == "3.31.02")
        #expect(try workbook.text("B9", sheet: 3) == "=HYPERLINK(\"x\") tetap teks &amp; &lt;aman&gt;")
        #expect(try !workbook.sheet(3).contains("<f>"))
    }

    @Test func `Judul, anak judul, dan judul bagian berdiri di atas setiap lembar`() throws {
        for sheet in 1...3 {
            #expect(
                try workbook.text("A1", sheet: sheet) == "Sandingan Anggaran Sebelum dan Sesudah Perubahan")
            #expect(try workbook.text("A2", sheet: sheet) == "Dinas Perindustrian dan Perdagangan")
        }
        #expect(try workbook.text("A4") == "Sandingan")
        #expect(try workbook.text("A4", sheet: 3) == "Metode dan Sumber")
    }

    @Test func `Persen dan nilai indikator memakai desimal yang ditampilkan`() throws {
        #expect(try workbook.numberFormat("D9") == #"#,##0;(#,##0);"-""#)
        #expect(try workbook.numberFormat("G9") == "0.00%;(0.00%);0.00%")
        #expect(try workbook.numberFormat("G14") == "0.00%;(0.00%);0.00%")
        #expect(try workbook.numberFormat("B15", sheet: 2) == "#,##0.000")
        #expect(try workbook.cell("C15", sheet: 2) == "<c r=\"C15\"><v>21.75</v></c>")
    }

    @Test func `Baris bertingkat dapat dilipat dan tombolnya di baris jumlah di atas`() throws {
        let xml = try workbook.sheet()
        #expect(xml.contains("<outlinePr summaryBelow=\"0\" summaryRight=\"0\"/>"))
        #expect(xml.contains("<row r=\"10\" spans=\"1:8\" outlineLevel=\"1\">"))
        #expect(xml.contains("<row r=\"11\" spans=\"1:8\" outlineLevel=\"2\">"))
        #expect(try !workbook.sheet(2).contains("outlinePr"))
    }

    @Test func `Halaman A4 mendatar selebar satu halaman dengan kaki bernomor`() throws {
        let xml = try workbook.sheet()
        #expect(xml.contains("<pageSetup paperSize=\"9\" fitToHeight=\"0\" orientation=\"landscape\"/>"))
        #expect(xml.contains("<pageSetUpPr fitToPage=\"1\"/>"))
        #expect(xml.contains("<oddFooter>&amp;L&amp;A&amp;RHalaman &amp;P dari &amp;N</oddFooter>"))
        #expect(!xml.contains("<printOptions gridLines"))
    }

    @Test func `Lembar bertabel tunggal membekukan tajuk serta kode dan nama`() throws {
        #expect(try workbook.sheet().contains("<pane xSplit=\"2\" ySplit=\"8\" topLeftCell=\"C9\""))
        let names = try workbook.part("xl/workbook.xml")
        #expect(
            names.contains(
                "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">Sandingan!$8:$8</definedName>"))
    }

    @Test func `Lembar bertabel dua tidak mengulang tajuk tabel pertama`() throws {
        #expect(try !workbook.sheet(2).contains("<pane"))
        #expect(try !workbook.part("xl/workbook.xml").contains("localSheetId=\"1\""))
    }

    @Test func `Catatan sel ikut tertulis`() throws {
        #expect(try workbook.part("xl/comments1.xml").contains("<t>Tercetak \"16.000\" di PK Januari.</t>"))
    }

    @Test func `Segitiga hijau Excel dipadamkan di isi semua tabel`() throws {
        #expect(
            try workbook.sheet(2).contains(
                "<ignoredError sqref=\"A8:C11 A15:D16\" numberStoredAsText=\"1\"/>"))
    }

    @Test func `Ringkasan menghitung rumus dan tidak menemukan angka yang meleset`() {
        #expect(workbook.summary == WorkbookSummary(inexactAmounts: [], approximateResults: [], fixedResults: [], formulaCount: 42))
    }

    @Test func `Dalam bahasa Inggris judul, kata, dan kaki berganti; alamat tetap`() throws {
        let english = try WrittenWorkbook(try SampleReport.report(), language: .english)
        #expect(try english.text("A4") == "Side by Side")
        #expect(try english.cell("G14").contains(#"IF(E14=0,"-","new")"#))
        #expect(
            try english.cell("B11", sheet: 2) == "<c r=\"B11\"><f>'Side by Side'!D9</f><v>3778131771</v></c>")
        #expect(
            try english.sheet().contains("<oddFooter>&amp;L&amp;A&amp;RPage &amp;P of &amp;N</oddFooter>"))
    }
}
