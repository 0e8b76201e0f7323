import BudgetModel
import Diagnostics
import Testing

@testable import PaperReading

@Suite("Kolom kode dikenali dari isinya")
struct CodeColumnTests {
    @Test("\"Akun\" dan semacamnya di atas kode adalah kolom kode", arguments: ["Akun", "Rekening", "MAK", "COA", "Kode Uraian", "ID"])
    func single(title: String) throws {
        let page = try FlatPage(
            """
            \(title);Uraian;Semula;Menjadi
            5;BELANJA;350;340
            5.1;Belanja Operasi;300;270
            5.1.01;Pegawai;200;190
            5.1.02;Barang;100;80
            5.2;Belanja Modal;50;70
            5.2.02;Peralatan;50;70
            """, options: FlatPage.year2024)
        #expect(page.totals == "Murni 350 | Perubahan 340")
        #expect(page.budget.lines.count == 3)
    }

    @Test(
        "Dua kolom kode bertajuk apa pun",
        arguments: [
            ("Kode Bidang", "Kode Belanja"), ("Kode Bidang/Kegiatan", "Kode Belanja"), ("Kode 1", "Kode 2"),
            ("No. Kegiatan", "No. Rekening"), ("A", "B"),
        ])
    func pairs(first: String, second: String) throws {
        let page = try FlatPage(
            """
            \(first);\(second);Uraian;Semula;Menjadi
            1;;BIDANG PEMERINTAHAN;100;110
            1.1;;Siltap;60;65
            1.1;5.1;Belanja Pegawai;60;65
            1.2;;Operasional;40;45
            1.2;5.2;Belanja Barang;40;45
            2;;BIDANG PEMBANGUNAN;50;50
            2.1;;Jalan;50;50
            2.1;5.3;Belanja Modal;50;50
            """, options: FlatPage.year2024)
        #expect(page.totals == "Murni 150 | Perubahan 160")
        #expect(page.budget.lines.count == 3)
    }

    @Test("Nama rekening di samping program tetap nama")
    func names() throws {
        let page = try FlatPage(
            "Program;Rekening;Pagu\nProgram A;Belanja Pegawai;100\nProgram A;Belanja Barang;200", options: FlatPage.year2024)
        #expect(page.totals == "Murni 300")
        #expect(page.budget.lines.map(\.account?.name) == ["Belanja Pegawai", "Belanja Barang"])
    }
}
