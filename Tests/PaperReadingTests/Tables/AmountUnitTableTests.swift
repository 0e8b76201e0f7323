import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers
import Testing

@testable import BudgetIntake
@testable import PaperReading

@Suite("Tabel bersatuan")
struct AmountUnitTableTests {
    @Test("Ribuan di judul dikalikan tepat, dan satuannya disebut")
    func thousands() throws {
        let page = try FlatPage(
            """
            DINAS PERDAGANGAN
            TAHUN ANGGARAN 2024
            (dalam ribuan rupiah)
            No,Program,Semula,Menjadi,Selisih
            1,Program A,"1.234.567,89",1.000.000,"(234.567,89)"
            2,Program B,500,750,250

            """)
        #expect(
            page.lines == """
                Program A | utama | APBD | Murni 1.234.567.890 | Perubahan 1.000.000.000
                Program B | utama | APBD | Murni 500.000 | Perubahan 750.000
                """
        )
        #expect(page.variances == "baris Program A | -234.567.890 | -\nbaris Program B | 250.000 | -")
        #expect(page.result.tables[0].amountUnit == "(dalam ribuan rupiah)")
    }

    @Test("Juta dan miliar di tajuk dan di sel")
    func millions() throws {
        let page = try FlatPage(
            """
            TA 2024
            Program,Semula (Rp juta),Menjadi (Rp juta)
            Program A,"12,5","10,25"
            Program B,"0,000001",1

            """)
        #expect(
            page.lines == """
                Program A | utama | APBD | Murni 12.500.000 | Perubahan 10.250.000
                Program B | utama | APBD | Murni 1 | Perubahan 1.000.000
                """
        )
        let cells = try FlatPage("TA 2024\nProgram,Semula,Menjadi\nProgram A,\"1,5 miliar\",\"Rp 750 juta\"\n")
        #expect(cells.lines == "Program A | utama | APBD | Murni 1.500.000.000 | Perubahan 750.000.000")
    }

    @Test("Satuan di baris sendiri di bawah tajuk")
    func unitRow() throws {
        let page = try FlatPage("TA 2024\nProgram,Semula,Menjadi\n,(Rp. juta),(Rp. juta)\nProgram A,\"12,5\",750\n")
        #expect(page.lines == "Program A | utama | APBD | Murni 12.500.000 | Perubahan 750.000.000")
    }

    @Test("Lebih halus dari sen, atau mendua, adalah kesalahan dengan tempatnya")
    func refusals() throws {
        let page = try FlatPage("TA 2024\nProgram,Semula (juta rupiah),Menjadi (juta rupiah)\nProgram A,\"1,123456789\",1\n")
        #expect(
            page.findings(.error) == """
                baris 3 kesalahan N004: "1,123456789" (Semula (juta rupiah)) di kolom "Semula (juta rupiah)" lebih halus daripada sen.
                """
        )
        let ambiguous = try FlatPage("TA 2024\nProgram,Semula (juta rupiah),Menjadi (juta rupiah)\nProgram A,16.000,15\n")
        #expect(
            ambiguous.findings(.error) == """
                baris 3 kesalahan N001: "16.000" di kolom "Semula (juta rupiah)" dapat berarti ribuan (16.000) atau desimal (16,000); angka lain di kertas ini tidak memutuskannya.
                """
        )
    }

    @Test(
        "Setengah langkah cetak dicatat di baris; rupiah penuh tidak punya",
        arguments: [
            ("(dalam ribuan rupiah)", "12", "11", 500), ("(dalam ribuan rupiah)", "\"12,50\"", "\"11,25\"", 5),
            ("(dalam juta rupiah)", "\"12,5\"", "10", 500_000), ("(dalam juta rupiah)", "\"12,500000\"", "\"10,000000\"", 0),
            ("(dalam juta rupiah)", "-", "\"11,25\"", 5_000), ("(dalam juta rupiah)", "-", "12", 500_000),
            ("(dalam rupiah)", "12", "11", 0), ("", "\"2,5 juta\"", "\"1.000.000\"", 50_000),
        ])
    func rounding(unit: String, before: String, after: String, expected: Int) throws {
        let page = try FlatPage("TA 2024\nDinas Perdagangan\n\(unit)\nProgram,Semula,Menjadi\nProgram A,\(before),\(after)\n")
        #expect(page.budget.lines.map { Int($0.rounding.sen / 100) } == [expected])
    }

    @Test("Jumlah yang pagu dan realisasinya berbeda karena pembulatan mencakup barisnya, dan tidak dituduh")
    func roundedSums() throws {
        let page = try FlatPage(
            """
            TA 2024
            Dinas Perdagangan
            (dalam juta rupiah)
            Program,Pagu Murni,Realisasi s.d. TW II
            Program A,12,7
            Program B,8,4
            Program C,3,1
            Jumlah,24,13
            Jumlah,29,

            """)
        #expect(
            page.sums == """
                Jumlah | Murni 24.000.000 | hitungan 23.000.000
                Jumlah | Murni 29.000.000 | hitungan 23.000.000
                """)
        #expect(page.sumReadings.map(\.isWithinRounding) == [true, false])
        #expect(page.findings(.warning) == "")
    }
}
