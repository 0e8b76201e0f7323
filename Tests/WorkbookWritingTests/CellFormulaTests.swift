import Diagnostics
import ExactNumbers
import Reporting
import Testing

@testable import WorkbookWriting

@Suite("Hitungan bebas menjadi rumus")
struct CellFormulaTests {
    private static let first = CellFormula.cell(.t(0, 0))
    private static let second = CellFormula.cell(.t(0, 1))

    private static func words(_ text: String) -> ReportCell.Value {
        .text(LocalizedText(id: Phrase(stringLiteral: text), en: Phrase(stringLiteral: text)))
    }

    private static func workbook(
        _ numbers: [Rupiah], _ value: ReportCell.Value, _ formula: CellFormula, language: Language = .indonesian
    ) throws -> WrittenWorkbook {
        try WrittenWorkbook(SmallReport.derived(numbers, value, .formula(formula)), language: language)
    }

    @Test(arguments: [
        (
            name: "jumlah sel berurutan menjadi SUM", formula: CellFormula.sum([first, second]), value: Int64(17),
            text: "SUM(A5:B5)"
        ),
        (name: "jumlah lain dengan tanda tambah", formula: .sum([first, .number(Quantity(3))]), value: 15, text: "A5+3"),
        (
            name: "yang dikurangkan dalam kurung", formula: .difference(first, .sum([second, .number(Quantity(1))])), value: 6,
            text: "A5-(B5+1)"
        ),
        (
            name: "pengurang dalam kurung", formula: .difference(first, .difference(second, .number(Quantity(1)))), value: 8,
            text: "A5-(B5-1)"
        ),
        (name: "hasil bagi ke bawah", formula: .quotient(first, second), value: 2, text: "INT(A5/B5)"),
        (
            name: "hasil kali jumlah", formula: .product(.sum([first, .number(Quantity(1))]), second), value: 65,
            text: "(A5+1)*B5"
        ),
        (
            name: "pilihan", formula: .choice(.all([.below(second, first), .equal(second, .number(Quantity(5)))]), first, second),
            value: 12, text: "IF(AND(B5<A5,B5=5),A5,B5)"
        ),
        (name: "besarnya", formula: .magnitude(.difference(second, first)), value: 7, text: "ABS(B5-A5)"),
        (name: "hasil bagi yang dibulatkan", formula: .divided(first, second, decimals: 0), value: 2, text: "ROUND(A5/B5,0)"),
        (name: "yang terbesar", formula: .larger(first, second), value: 12, text: "MAX(A5,B5)"),
    ])
    func `Angka`(name: String, formula: CellFormula, value: Int64, text: String) throws {
        let workbook = try Self.workbook([12, 5].map { Rupiah($0) }, .amount(Rupiah(value)), formula)
        let stored = text.replacing("<", with: "&lt;")
        #expect(try workbook.cell("C5") == "<c r=\"C5\"><f>\(stored)</f><v>\(value)</v></c>", "\(name)")
    }

    @Test func `Bagian yang dibulatkan ke bawah membagi lebih dahulu, jadi hasil kali lebih dari 15 angka tetap tepat`() throws {
        let amount = Rupiah(23_077_608_564)
        let formula = CellFormula.hundredth(
            .floorShare(of: .sen(Self.first), .number(Quantity(97_165)), over: .number(Quantity(100_000))))
        let workbook = try Self.workbook([amount], .amount(.sen(22_423_358_361, 21)), formula)
        #expect(workbook.summary.fixedResults.isEmpty)
        #expect(try workbook.cell("B5").contains("<v>22423358361.21</v>"))
    }

    @Test(arguments: [
        (amount: Rupiah.sen(0, 0), id: "Rp0,00", en: "Rp0.00"), (.sen(999, 5), "Rp999,05", "Rp999.05"),
        (.sen(1_000, 0), "Rp1.000,00", "Rp1,000.00"), (.sen(-1_234_567, -50), "-Rp1.234.567,50", "-Rp1,234,567.50"),
        (.sen(123_456_789_012_345, 0), "Rp123.456.789.012.345,00", "Rp123,456,789,012,345.00"),
    ])
    func `Uang di dalam kalimat`(amount: Rupiah, id: String, en: String) throws {
        for (language, text) in [(Language.indonesian, id), (.english, en)] {
            let workbook = try Self.workbook([amount], Self.words(text), .rupiah(Self.first), language: language)
            #expect(workbook.summary.fixedResults.isEmpty)
            #expect(try workbook.cell("B5").hasSuffix("<v>\(text)</v></c>"))
            #expect(try !workbook.cell("B5").contains("#"))
        }
    }

    @Test func `Format teks hanya memuat nol dan tanda yang dikutip`() throws {
        let workbook = try Self.workbook([Rupiah(5)], Self.words("Rp5,00"), .rupiah(.magnitude(Self.first)))
        #expect(
            try workbook.cell("B5") == """
                <c r="B5" t="str"><f>"Rp"&amp;TEXT(INT(ABS(A5)),"0"&amp;REPT("\\.000",(LEN(TEXT(INT(ABS(A5)),"0"))-1)/3))\
                &amp;","&amp;TEXT(ROUND((ABS(A5)-INT(ABS(A5)))*100,0),"00")</f><v>Rp5,00</v></c>
                """)
    }

    @Test func `Kalimat dengan angka lebih dari 15 angka tetap rumus, dengan catatan`() throws {
        let amount = Rupiah.sen(12_345_678_901_234, 56)
        let workbook = try Self.workbook([amount], Self.words("Rp12.345.678.901.234,56"), .rupiah(Self.first))
        #expect(workbook.summary.approximateResults == [CellPlace(sheet: "Lembar", cell: "B5")])
        #expect(try workbook.cell("B5").hasPrefix("<c r=\"B5\" t=\"str\"><f>"))
        #expect(try workbook.cell("B5").hasSuffix("<v>Rp12.345.678.901.234,56</v></c>"))
        #expect(try workbook.part("xl/comments1.xml").contains("Hasil tepat: Rp12.345.678.901.234,56. Rumus Excel"))
    }

    @Test func `Kata yang panjang dipotong, kutip digandakan, ganti baris dan garis bawah aman`() {
        let long = String(repeating: "a", count: 300)
        let text = FormulaText.words(long)
        #expect(text == "\"\(long.prefix(253))\"&\"\(long.prefix(47))\"")
        #expect(FormulaText.words("a\"b\n_x0041_") == "\"a\"\"b\"&CHAR(10)&\"_\"&\"x0041_\"")
        #expect(FormulaText.words("") == "\"\"")
    }

    @Test func `Teks tanpa huruf menjadi rumus berhasil teks kosong`() throws {
        let formula = CellFormula.choice(
            .equal(Self.first, .number(.zero)), .words(LocalizedText(id: "nihil", en: "nil")), .words(LocalizedText(id: "", en: "")))
        let workbook = try Self.workbook([Rupiah(5)], .empty, formula)
        #expect(try workbook.cell("B5") == #"<c r="B5" t="str"><f>IF(A5=0,"nihil","")</f><v></v></c>"#)
    }

    @Test(arguments: [
        (value: ReportCell.Value.amount(Rupiah(18)), formula: CellFormula.sum([first, second])),
        (value: words("Rp12,01"), formula: .rupiah(first)),
        (value: words("17"), formula: .sum([first, second])),
        (value: .amount(Rupiah(12)), formula: .rupiah(first)),
    ])
    func `Hasil yang berbeda dari isinya tidak pernah ditulis`(value: ReportCell.Value, formula: CellFormula) {
        #expect(throws: WorkbookError.disagreement(CellPlace(sheet: "Lembar", cell: "C5"))) {
            try Self.workbook([12, 5].map { Rupiah($0) }, value, formula)
        }
    }

    @Test func `Kalimat di luar tabel menjadi rumus di sel gabungannya`() throws {
        let text = LocalizedText(id: "Menjadi \(Rupiah(7)).", en: "Now \(Rupiah(7)).")
        let formula = CellFormula.joined([
            .words(LocalizedText(id: "Menjadi ", en: "Now ")), .rupiah(Self.first), .words(LocalizedText(id: ".", en: ".")),
        ])
        var report = SmallReport.report(SmallReport.table(kinds: [.amount, .amount], [[ReportCell(.amount(Rupiah(7))), .empty]]))
        report.sections[0].blocks.append(.sentence(text, formula))
        let workbook = try WrittenWorkbook(report)
        let xml = try workbook.sheet()
        #expect(xml.contains("<v>Menjadi Rp7,00.</v>"))
        #expect(xml.contains(#"<f>"Menjadi "&amp;IF(A5"#))
        #expect(workbook.summary.formulaCount == 1)
    }
}
