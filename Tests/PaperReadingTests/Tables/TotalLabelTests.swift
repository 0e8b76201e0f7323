import BudgetModel
import Diagnostics
import Testing

@testable import PaperReading

@Suite("Label jumlah")
struct TotalLabelTests {
    @Test(
        "Ejaan lain kata jumlah",
        arguments: [
            "J U M L A H", "T O T A L", "JML", "Jmlh", "Tot.", "TTL", "*Jumlah*", "- Total", "A. Jumlah", "APBD TOTAL", "Program A Total",
            "Sub Jml",
        ])
    func spellings(label: String) throws {
        let page = try FlatPage(
            "Program;Pagu Murni;Pagu Perubahan\nPelayanan;100.123.000;110.500\nPembinaan;200.456.700;190.700\n\(label);300.579.700;301.200",
            options: FlatPage.year2024)
        #expect(page.totals == "Murni 300.579.700 | Perubahan 301.200")
        #expect(page.budget.lines.count == 2)
    }

    @Test("Program yang bernama \"Total\" atau berawal \"Jumlah\" tetap baris, bila bernomor")
    func names() throws {
        let page = try FlatPage(
            "No;Program;Pagu\n1;Sanitasi Total;100\n2;Jumlah UKM yang Dibina;250\n3;Pasar Tradisional;75", options: FlatPage.year2024)
        #expect(page.totals == "Murni 425")
    }

    @Test("Tanpa nomor, nama yang berawal kata jumlah ditolak, tidak hilang")
    func unnumbered() throws {
        let page = try FlatPage(
            "Kegiatan;Pagu\nPembinaan UKM;1000\nPelatihan Tenun;300\nJumlah UKM yang Dibina;500", options: FlatPage.year2024)
        #expect(
            page.findings(.error)
                == "baris 4 kesalahan B018: Baris \"Jumlah UKM yang Dibina\" berawal kata jumlah, tetapi tidak sama dengan jumlah baris mana pun; uangnya tidak dihitung."
        )
    }

    @Test("Jumlah yang salah hitung tetap jumlah", arguments: ["Jumlah", "Jumlah Belanja Operasi", "Total Program Pembinaan UKM"])
    func misprinted(label: String) throws {
        let page = try FlatPage(
            "Kegiatan;Pagu\nProgram Pembinaan UKM;1000\nProgram Tenun;300\n\(label);1500", options: FlatPage.year2024)
        #expect(page.totals == "Murni 1.300")
        #expect(page.troubles == "")
    }

    @Test(
        "Jumlah di tengah dengan nama yang tidak dikenal: nama yang sama di setiap jumlah membuktikan, juga di satu kolom bulat",
        arguments: ["Totalan", "Akumulasi", "Rekap", "Sum", "KABUPATEN CONTOH"])
    func alike(label: String) throws {
        let page = try FlatPage(
            """
            Program;Pagu
            Program A;50.000.000
            Program B;20.000.000
            \(label);70.000.000
            Program C;10.000.000
            Program D;30.000.000
            \(label);40.000.000
            """, options: FlatPage.year2024)
        #expect(page.totals == "Murni 110.000.000")
        #expect(page.troubles == "")
    }

    @Test("Nama-nama lain yang juga berulang tidak membuktikan apa pun: ditanyakan")
    func repeated() throws {
        let page = try FlatPage(
            """
            Program;Pagu
            Program A;50.000.000
            Program B;20.000.000
            Rekap;70.000.000
            Program A;10.000.000
            Program B;30.000.000
            Rekap;40.000.000
            """, options: FlatPage.year2024)
        #expect(
            page.findings(.error)
                == "baris 4 kesalahan B039: \"Rekap\" sama dengan jumlah 2 baris di sampingnya sampai baris 3 (Murni); bila ia induknya, uangnya terhitung dua kali."
        )
    }

    @Test("Baris terakhir bernama lain yang sama dengan jumlah semuanya ditanyakan, juga di tabel pendek dengan pagu bulat")
    func apart() throws {
        let page = try FlatPage(
            "Program;Pagu\nProgram A;50.000.000\nProgram B;20.000.000\nProgram C;30.000.000\nKabupaten Contoh;100.000.000",
            options: FlatPage.year2024)
        #expect(
            page.findings(.error)
                == "baris 5 kesalahan B039: \"Kabupaten Contoh\" sama dengan jumlah 3 baris di sampingnya sampai baris 4 (Murni); bila ia induknya, uangnya terhitung dua kali."
        )
        let same = try FlatPage(
            "Program;Pagu\nProgram A;50.000.000\nProgram B;20.000.000\nProgram C;30.000.000\nProgram D;100.000.000",
            options: FlatPage.year2024)
        #expect(same.totals == "Murni 200.000.000")
    }
}
