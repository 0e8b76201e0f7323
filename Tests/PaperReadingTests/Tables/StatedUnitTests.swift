import BudgetModel
import Diagnostics
import Testing

@testable import PaperReading

@Suite("Satuan yang dikatakan kertas di mana pun")
struct StatedUnitTests {
    @Test(
        "Di bawah tabel",
        arguments: [
            "(dalam ribuan rupiah)", "Ket: angka dalam ribuan rupiah", "Disajikan dalam ribuan rupiah", "Satuan : ribu rupiah", "Ribuan",
            "*) dalam Rp. 000", "dalam Rp 1.000,-",
        ])
    func below(remark: String) throws {
        let page = try FlatPage(
            "Program;Pagu Murni;Pagu Perubahan\nProgram A;1.500.000;1.400.000\nProgram B;2.250.000;2.300.000\n\(remark);;",
            options: FlatPage.year2024)
        #expect(page.totals == "Murni 3.750.000.000 | Perubahan 3.700.000.000")
        #expect(page.troubles == "")
    }

    @Test("Satuan di bawah tabel yang bertentangan dengan satuan di judulnya ditolak")
    func contradiction() throws {
        let page = try FlatPage(
            "(dalam jutaan rupiah);\nProgram;Pagu\nProgram A;1.500.000\nProgram B;2.250.000\n(dalam ribuan rupiah);",
            options: FlatPage.year2024)
        #expect(
            page.findings(.error)
                == "baris 5 kesalahan B025: Satuan \"(dalam ribuan rupiah)\" ditulis di bawah baris-baris yang sudah dibaca dengan satuan lain."
        )
    }

    @Test(
        "Di judul yang menyebut target atau kinerja",
        arguments: [
            "TARGET DAN REALISASI ANGGARAN 2024 (dalam ribuan rupiah)", "PERJANJIAN KINERJA 2024 (dalam ribuan rupiah)",
            "Anggaran Perjanjian Kinerja (ribuan rupiah)", "CAPAIAN KINERJA DAN ANGGARAN (DALAM RIBUAN RUPIAH)",
        ])
    func titles(title: String) throws {
        let page = try FlatPage(
            "\(title);;\nProgram;Pagu Murni;Pagu Perubahan\nProgram A;1.500.000;1.400.000\nProgram B;2.250.000;2.300.000",
            options: FlatPage.year2024)
        #expect(page.totals == "Murni 3.750.000.000 | Perubahan 3.700.000.000")
    }

    @Test("Satuan indikator bukan satuan pagu", arguments: ["Nilai PDRB (triliun rupiah)", "Target Kinerja (Triliyun)"])
    func indicators(title: String) throws {
        let page = try FlatPage("\(title);;\nProgram;Pagu Murni\nProgram A;1.500.000", options: FlatPage.year2024)
        #expect(page.totals == "Murni 1.500.000")
    }

    @Test(
        "Di tajuk kolomnya",
        arguments: [
            ("Pagu (Rp M)", "1,5", "1.500.000.000"), ("Pagu (Rp T)", "1,5", "1.500.000.000.000"),
            ("Pagu (Rp Mlyr)", "1,5", "1.500.000.000"),
            ("Pagu (x Rp1.000)", "1.500.000", "1.500.000.000"), ("paguJuta", "1,5", "1.500.000"), ("Juta Rp", "1,5", "1.500.000"),
        ])
    func headers(title: String, cell: String, amount: String) throws {
        let page = try FlatPage("Program;\(title)\nProgram A;\(cell)", options: FlatPage.year2024)
        #expect(page.totals == "Murni \(amount)")
    }

    @Test("Satuan kedua tepat di kanan pagu adalah satuan uangnya")
    func secondUnit() throws {
        let page = try FlatPage(
            """
            Program;Indikator;Target;Satuan;Pagu;Satuan
            Program Ekspor;Nilai ekspor;21;Miliar;1.500,5;juta
            Program Jalan;Jalan;80;km;2.249,5;juta
            """, options: FlatPage.year2024)
        #expect(page.totals == "Murni 3.750.000.000")
    }

    @Test("Kolom uang yang satuannya tidak dikenal disebut, bukan dikatakan tidak ada")
    func unknownUnit() throws {
        let page = try FlatPage("Program;Pagu (M)\nProgram A;1,5\nProgram B;2,25", options: FlatPage.year2024)
        #expect(
            page.findings(.error)
                == "baris 1 kesalahan B015: Tajuk tabel tidak dikenali: kolom \"Pagu (M)\" berisi jumlah, tetapi arti atau satuannya tidak dikenal."
        )
    }
}
