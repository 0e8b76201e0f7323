import Diagnostics
import ExactNumbers
import Reporting
import Testing

@testable import WorkbookWriting

@Suite("Angka dan teks di dalam sel")
struct NumberAndTextTests {
    @Test func `Satu sen di sebuah kolom memberi dua desimal bagi seluruh kolom`() throws {
        let rows = [
            [ReportCell(.amount(Rupiah(1))), ReportCell(.amount(Rupiah(1)))],
            [ReportCell(.amount(.sen(1, 5))), ReportCell(.amount(Rupiah(2)))],
        ]
        let workbook = try WrittenWorkbook(
            SmallReport.report(SmallReport.table(kinds: [.amount, .amount], rows)))
        #expect(try workbook.numberFormat("A5") == #"#,##0.00;(#,##0.00);"-""#)
        #expect(try workbook.numberFormat("A6") == #"#,##0.00;(#,##0.00);"-""#)
        #expect(try workbook.numberFormat("B5") == #"#,##0;(#,##0);"-""#)
    }

    @Test(arguments: [
        (decimals: 0, percent: "0%;(0%);0%", quantity: "#,##0"),
        (decimals: 1, percent: "0.0%;(0.0%);0.0%", quantity: "#,##0.0"),
        (decimals: 3, percent: "0.000%;(0.000%);0.000%", quantity: "#,##0.000"),
    ])
    func `Desimal tampil sebanyak yang tercetak`(decimals: Int, percent: String, quantity: String) {
        #expect(NumberFormat.percent(decimals: decimals).text == percent)
        #expect(NumberFormat.quantity(decimals: decimals).text == quantity)
    }

    @Test(arguments: [
        (coefficient: Int128(3864), decimals: 4, stored: 0.3864),
        (coefficient: 1, decimals: 30, stored: 1e-30),
        (coefficient: 999_999_999_999_999, decimals: 2, stored: 9_999_999_999_999.99),
        (coefficient: -5, decimals: 1, stored: -0.5),
        (coefficient: Int128.max, decimals: 0, stored: 1.7014118346046923e38),
    ])
    func `Bilangan biner terdekat, dibulatkan satu kali`(coefficient: Int128, decimals: Int, stored: Double)
        throws
    {
        let number = try #require(CellNumber(try Quantity(coefficient: coefficient, decimals: decimals)))
        #expect(number.stored == stored)
    }

    @Test func `Setiap angka sampai 15 angka penting kembali utuh dari cetakan 16 angka`() throws {
        // libxlsxwriter mencetak %.16G; 2.000 angka acak berbenih membuktikan cetakan itu cukup.
        var seed: UInt64 = 20_240_627
        func next() -> UInt64 {
            seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return seed >> 16
        }
        let numbers = (0..<2_000).map { _ in (Int128(next() % 1_000_000_000_000_000), Int(next() % 8)) }
        let rows = try numbers.map {
            [ReportCell(.quantity(try Quantity(coefficient: $0.0, decimals: $0.1)))]
        }
        let workbook = try WrittenWorkbook(SmallReport.report(SmallReport.table(kinds: [.quantity], rows)))
        let written = try workbook.sheet().matches(of: /<c r="A\d+" s="\d+"><v>([^<]*)<\/v>/).map {
            Double($0.1)
        }
        #expect(written == numbers.map { Double("\($0.0)E-\($0.1)") })
    }

    @Test(arguments: [
        (text: "biasa é\tü", visible: "biasa é\tü"),
        (text: "a\r\nb\rc\nd", visible: "a\nb\nc\nd"),
        (text: "a\0b", visible: "a\u{2400}b"),
        (text: "a\u{0B}b\u{1F}", visible: "a\u{240B}b\u{241F}"),
        (text: "\u{FFFE}\u{FFFF}", visible: "\u{FFFD}\u{FFFD}"),
        (text: "", visible: ""),
    ])
    func `Karakter yang dilarang XML tetap terlihat`(text: String, visible: String) {
        #expect(ExcelText.visible(text) == visible)
    }

    @Test(arguments: [
        "=1+1", "+62", "-", "@SUM", "<b>&amp;</b>", "_x_0041_", "'petik", "  spasi  ", "baris\nkedua",
    ])
    func `Teks pengguna sampai apa adanya`(text: String) throws {
        let workbook = try WrittenWorkbook(
            SmallReport.report(SmallReport.table(kinds: [.note], [[.verbatim(text)]])))
        let escaped = text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(
            ">", with: "&gt;")
        #expect(try workbook.text("A5") == escaped)
        #expect(try !workbook.cell("A5").contains("<f>"))
    }

    @Test(arguments: [
        (text: "_x0041_", stored: "_x005F_x0041_"),
        (text: "akhir_x000D_", stored: "akhir_x005F_x000D_"),
        (text: "_x00_ _x004_ _", stored: "_x00_ _x004_ _"),
    ])
    func `Teks yang mirip kode karakter Excel tidak berubah arti`(text: String, stored: String) throws {
        let workbook = try WrittenWorkbook(
            SmallReport.report(SmallReport.table(kinds: [.note], [[.verbatim(text)]])))
        #expect(try workbook.text("A5") == stored)
    }

    @Test func `Sel kosong tetap bergaris`() throws {
        let workbook = try WrittenWorkbook(SmallReport.report(SmallReport.table(kinds: [.name], [[.empty]])))
        #expect(try workbook.cell("A5") == "<c r=\"A5\"/>")
    }
}
