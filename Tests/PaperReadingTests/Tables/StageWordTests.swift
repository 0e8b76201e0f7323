import BudgetModel
import Diagnostics
import Testing

@testable import PaperReading

@Suite("Susunan kata tahapan")
struct StageWordTests {
    @Test(
        "Dua kolom berpasangan dibaca sebagai dua tahapan",
        arguments: [
            ("Sebelum PAK", "Setelah PAK"), ("Sebelum P.A.K", "Setelah P.A.K"), ("Penetapan", "Perubahan"),
            ("APBD Penetapan", "APBD Perubahan"), ("DPA Murni", "DPPA Perubahan"), ("Pagu Definitif", "Pagu Perubahan"),
            ("Plafon Anggaran Sementara", "Plafon Perubahan"), ("RKA", "RKAP"), ("DPA", "DPPA"),
            ("Belanja Menurut DPA Sebelum Perubahan", "Belanja Menurut DPA Sesudah Perubahan"), ("paguMurni", "paguPerubahan"),
            ("Jml Murni", "Jml Perubahan"), ("Anggaran Perda", "Anggaran Perda Perubahan"), ("Pagu Renja", "Pagu Renja Perubahan"),
            ("Rencana", "Perubahan Rencana"), ("Usulan", "Usulan Perubahan"), ("Semula Perubahan", "Menjadi Perubahan"),
            ("Anggaran Menurut APBD Induk", "Anggaran Menurut APBD Setelah Perubahan"),
        ])
    func pairs(before: String, after: String) throws {
        let page = try FlatPage(
            "Program;\(before);\(after)\nProgram A;100;110\nProgram B;200;180", options: FlatPage.year2024)
        #expect(page.totals == "Murni 300 | Perubahan 290")
        #expect(page.troubles == "")
    }

    @Test(
        "Pemotongan bersama sebelum dan setelah adalah tahapan",
        arguments: [
            ("Pagu Sebelum Rasionalisasi", "Pagu Setelah Rasionalisasi"), ("Sebelum Refocusing", "Setelah Refocusing"),
            ("Pagu Sebelum Efisiensi", "Pagu Setelah Efisiensi"),
        ])
    func cuts(before: String, after: String) throws {
        let page = try FlatPage(
            "Program;\(before);\(after)\nProgram A;100;110\nProgram B;200;180", options: FlatPage.year2024)
        #expect(page.totals == "Murni 300 | Pergeseran 1 290")
    }

    @Test(
        "Yang bertentangan, tidak lengkap, atau tidak dikenal bukan tahapan",
        arguments: [
            "murni perubahan", "sebelum setelah perubahan", "sebelum pergeseran ii", "pergeseran perubahan", "efisiensi", "refocusing",
            "rencana", "usulan", "anggaran kas", "perubahan iklim", "akhir tahun", "",
        ])
    func none(text: String) {
        #expect(StageWords(text.split(separator: " ").map(String.init)).stage == nil)
    }

    @Test("Kolom sebesar pagu dengan tajuk yang tidak dikenal tidak hilang dengan catatan saja")
    func dropped() throws {
        let page = try FlatPage("Program;Pagu Murni;Hasil Rapat\nProgram A;100;110\nProgram B;200;180", options: FlatPage.year2024)
        #expect(
            page.findings(.warning)
                == "baris 1 kesalahan B008: Kolom \"Hasil Rapat\" berisi jumlah sebesar pagu, tetapi tajuknya tidak dikenal; mungkin tahapan lain."
        )
    }

    @Test("Pagu tanpa tahapan di samping pagu murni ditanyakan")
    func withoutStage() throws {
        let page = try FlatPage("Program;Semula;Pagu\nProgram A;100;110\nProgram B;200;180", options: FlatPage.year2024)
        #expect(
            page.findings(.warning)
                == "baris 1 kesalahan B008: Kolom \"Pagu\" berisi jumlah sebesar pagu tanpa menyebut tahapannya, sedangkan kolom lain menyebutnya."
        )
    }

    @Test("Usulan di samping pagu yang ditetapkan: disimpan bila tahapannya sudah ada, ditanyakan bila belum")
    func proposals() throws {
        let decided = try FlatPage(
            "Program;Murni;Perubahan;Usulan Perubahan\nProgram A;100;110;111\nProgram B;200;180;181", options: FlatPage.year2024)
        #expect(decided.totals == "Murni 300 | Perubahan 290")
        #expect(decided.troubles == "")
        let open = try FlatPage("Program;Murni;Usulan Perubahan\nProgram A;100;111\nProgram B;200;181", options: FlatPage.year2024)
        #expect(open.troubles == "B008")
    }

    @Test(
        "Kolom uang yang memang bukan pagu tetap catatan",
        arguments: [
            "Nilai SPD", "Nilai SP2D", "Anggaran Kas", "Total RAK", "Potongan", "Neto", "Lock Pagu", "Nilai Kontrak", "Januari",
            "Triwulan II", "Tahun n-1", "Besaran Efisiensi", "Pagu 2023", "Realisasi", "Sisa SPD", "PAD", "Prakiraan Maju", "Harga Satuan",
            "Volume",
        ])
    func others(title: String) throws {
        let page = try FlatPage(
            "Program;Pagu Murni;Pagu Perubahan;\(title)\nProgram A;100;110;105\nProgram B;200;180;190", options: FlatPage.year2024)
        #expect(page.totals == "Murni 300 | Perubahan 290")
        #expect(page.troubles == "")
    }

    @Test("\"Sebelum\" berisi 0 di setiap baris berarti belum diisi")
    func unfilled() throws {
        let page = try FlatPage("Program;Sebelum;Sesudah\nProgram A;0;110\nProgram B;0;180\nJumlah;0;290", options: FlatPage.year2024)
        #expect(page.totals == "Perubahan 290")
        #expect(
            page.findings().contains(
                "B002: Kolom \"Sebelum\" berisi 0 di setiap baris, jadi dianggap belum diisi; pagu Murni tidak dibaca dari tabel ini."))
    }

    @Test(
        "Kata tahapan yang salah tulis di bawah tajuk pagu bersama menghentikan perbandingan",
        arguments: [
            ("Menadi", "menjadi"), ("Setelah erubahan", "perubahan"), ("Pagu Pereseran 1", "pergeseran"), ("Peruahan", "perubahan"),
        ])
    func misspeltUnderGroup(title: String, meant: String) throws {
        let page = try FlatPage("Program;Jumlah (Rp);\n;Semula;\(title)\nProgram A;100;110\nProgram B;200;1", options: FlatPage.year2024)
        #expect(
            page.findings(.error)
                == "baris 1 kesalahan B008: Kolom \"Jumlah (Rp) / \(title)\" berisi jumlah, dan tajuknya mirip \"\(meant)\" tetapi bukan; tahapannya tidak pasti."
        )
    }
}
