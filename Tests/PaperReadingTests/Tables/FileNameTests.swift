import BudgetModel
import Diagnostics
import Testing

@testable import PaperReading

@Suite("Yang dikatakan nama berkas")
struct FileNameTests {
    static let before = "Program;Pagu\nProgram A;100\nProgram B;200\n"
    static let after = "Program;Pagu\nProgram A;120\nProgram B;170\n"

    @Test(
        "Dua berkas yang hanya berbeda tahapannya adalah satu OPD dengan dua tahapan",
        arguments: [
            ("murni.csv", "perubahan.csv"), ("APBD 2024.csv", "APBDP 2024.csv"), ("RKA 2024.csv", "RKAP 2024.csv"),
            ("semula.csv", "menjadi.csv"), ("sebelum.csv", "sesudah.csv"), ("pagu_awal.csv", "pagu_perubahan.csv"),
            ("dinas perindag murni.csv", "dinas perindag p-apbd.csv"), ("01_murni.csv", "02_perubahan.csv"),
            ("apbd sebelum perubahan.csv", "apbd setelah perubahan.csv"), ("DPA 2024.csv", "DPPA 2024.csv"),
        ])
    func stages(first: String, second: String) throws {
        var options = IntakeOptions()
        options.year = 2024
        let page = try FlatPage([first: Self.before, second: Self.after], options: options)
        #expect(page.totals == "Murni 300 | Perubahan 290")
        #expect(page.troubles == "")
        #expect(page.budget.offices.count == 1)
    }

    @Test(
        "Kata tahapan di tengah nama lain bukan tahapan",
        arguments: ["perubahan nama program", "anggaran untuk pak kadis", "setelah rapat", "menjadi kota hijau", "daftar perubahan iklim"])
    func others(name: String) {
        #expect(FileNameStage(name).stage == nil)
    }

    @Test(
        "Tahun di nama berkas; tanggal bukan tahun anggaran",
        arguments: [
            ("apbd_2023", 2023), ("Pagu Dinas 2024", 2024), ("ekspor 2024-01-05", nil), ("rekap 5 Januari 2024", nil),
            ("apbd 2023 2024", nil), ("rekap", nil),
        ])
    func years(name: String, year: Int?) {
        #expect(FileNameYear(name).year == year)
    }

    @Test("Berkas tahun lain disisihkan dan disebut, tidak dijumlahkan")
    func otherYears() throws {
        let page = try FlatPage(["apbd_2023.csv": Self.before, "apbd_2024.csv": Self.after], options: FlatPage.year2024)
        #expect(page.totals == "Murni 290")
        #expect(page.findings(.warning) == "tabel peringatan B013: Tabel ini tentang tahun 2023, bukan 2024 seperti diminta; tidak dibaca.")
    }

    @Test("Judul mengalahkan nama berkas, dan kolom tahun mengalahkan keduanya")
    func titleWins() throws {
        let title = try FlatPage("APBD TAHUN 2024;\n\(Self.before)", file: "apbd_2023.csv", options: FlatPage.year2024)
        #expect(title.totals == "Murni 300")
        let column = try FlatPage("Tahun;Program;Pagu\n2024.0;A;100\nT.A. 2024;B;200", file: "apbd_2023.csv", options: FlatPage.year2024)
        #expect(column.totals == "Murni 300")
        #expect(Set(column.budget.lines.map(\.year)) == [2024])
    }

    @Test("Dua berkas berprogram sama pada tahapan yang sama tidak menjadi dua OPD diam-diam")
    func sameStage() throws {
        var options = IntakeOptions()
        options.year = 2024
        let page = try FlatPage(["rekap budi.csv": Self.before, "rekap tuti.csv": Self.after], options: options)
        #expect(page.troubles == "B044")
        #expect(
            page.findings(.error).contains(
                "Berkas \"rekap tuti\" dan \"rekap budi\" tidak menyebut OPD-nya dan memuat program yang sama pada tahapan yang sama; uangnya terhitung dua kali bila keduanya satu OPD."
            )
                || page.findings(.error).contains(
                    "Berkas \"rekap budi\" dan \"rekap tuti\" tidak menyebut OPD-nya dan memuat program yang sama pada tahapan yang sama; uangnya terhitung dua kali bila keduanya satu OPD."
                ))
    }

    @Test("Dua dinas yang nama berkasnya nama kantor tetap dua OPD")
    func offices() throws {
        var options = IntakeOptions()
        options.year = 2024
        let page = try FlatPage(["Dinas Air.csv": Self.before, "Dinas Jalan.csv": Self.after], options: options)
        #expect(page.totals == "Murni 590")
        #expect(page.troubles == "")
    }
}
