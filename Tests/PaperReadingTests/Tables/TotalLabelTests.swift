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
}
