import BudgetModel
import Diagnostics
import Testing

@testable import BudgetIntake
@testable import PaperReading

@Suite("Di bawah Jumlah yang sudah cocok: hitungan, catatan, dan tabel lain di lembar yang sama")
struct BelowTotalTests {
    static let table = """
        TAHUN ANGGARAN 2024
        DINAS X
        No;Program;Murni;Perubahan
        1;Irigasi;100.123.456;110.654.321
        2;Jalan;200.234.567;195.456.789
        ;Jumlah;300.358.023;306.111.110

        """

    static let totals = "Murni 300.358.023, Perubahan 306.111.110"

    static func totals(_ page: FlatPage) -> String {
        page.budget.spendingStages.map { stage in
            let sum = page.budget.lines.reduce(into: StageSums()) { $0.add($1.ceilings) }
            return "\(stage.name) \(FlatPage.text(sum[stage]))"
        }.joined(separator: ", ")
    }

    @Test(
        "Yang menghitung sesuatu dari jumlahnya tidak pernah dihitung",
        arguments: [
            ";Rata-rata;150.179.012;153.055.555", ";Selisih;;5.753.087", ";Bertambah/(Berkurang);;5.753.087", ";Persentase;;1,92",
            ";% Perubahan;100;101,92", ";Sisa Pagu;5;6", ";Pembulatan;300.358.000;306.111.000", ";Cek;0;0", ";Jumlah tahun lalu;7;8",
            ";Terbilang: tiga ratus juta;;",
        ])
    func computed(row: String) throws {
        let page = try FlatPage(Self.table + row + "\n")
        #expect(Self.totals(page) == Self.totals)
        #expect(page.findings(.warning) == "")
        #expect(page.sums == "Jumlah | Murni 300.358.023 | cocok\nJumlah | Perubahan 306.111.110 | cocok")
    }

    @Test("Baris lain ditanyakan, dengan jumlah setiap jawaban")
    func asked() throws {
        let page = try FlatPage(Self.table + ";APBD 2023;12.345.678;0\n")
        #expect(
            page.findings(.error)
                == "baris 7 kesalahan B049: 1 baris, mulai dari \"APBD 2023\", berdiri di bawah \"Jumlah\" (baris 6) yang sudah sama dengan semua baris di atasnya; tidak tertulis apakah uangnya di luar jumlah itu."
        )
        let answers = try #require(page.result.doubts.first).answers
        #expect(
            answers.map { "\($0.word) \(FlatPage.text($0.totals[.original]))" } == ["luar 300.358.023", "tambah 312.703.701"])
    }

    @Test(
        "Bagian lain tidak ditanyakan: di bawah judul bagian, dengan jumlahnya sendiri, atau di bawah jumlah sebagian",
        arguments: [
            "Penunjang;;;\n1;Administrasi;1;2\n", "3;Air;7;8\n;Jumlah Seluruhnya;300.358.030;306.111.118\n",
            "OPD : DINAS Y;;;\n1;Irigasi;1;2\n",
        ])
    func otherSections(rows: String) throws {
        #expect(try FlatPage(Self.table + rows).result.doubts.isEmpty)
        let partial = Self.table.replacing("Jumlah", with: "Jumlah Program Fisik")
        #expect(try FlatPage(partial + "3;Air;7;8\n").result.doubts.isEmpty)
    }

    @Test("Jumlah yang berdiri di atas bagian-bagiannya tidak menutup baris di bawahnya")
    func totalAbove() throws {
        let page = try FlatPage("TAHUN 2024\nDINAS X\nUraian;Murni\nTotal Belanja Daerah;300\nBelanja Operasi;200\nBelanja Modal;100\n")
        #expect(page.result.doubts.filter { $0.rule == RulePage.rowBelowTotal.id }.isEmpty)
        #expect(Self.totals(page) == "Murni 300")
    }

    @Test("Baris kantor yang berjumlah menaungi program-programnya, juga bila pagunya bulat")
    func officesAbovePrograms() throws {
        let page = try FlatPage(
            "TAHUN 2024\nUraian;Murni;Perubahan\nDINAS A;300;290\nProgram X;100;90\nProgram Y;200;200\nDINAS B;50;60\nProgram X;50;60\n")
        #expect(Self.totals(page) == "Murni 350, Perubahan 350")
        #expect(page.budget.offices == ["DINAS A", "DINAS B"])
    }

    @Test("Uang yang sama menurut program, lalu menurut sumber dana, ditanyakan")
    func splitAgain() throws {
        let page = try FlatPage(
            Self.table + ";PAD;150.179.012;150.000.000\n;DAU;150.179.011;156.111.110\n;Jumlah;300.358.023;306.111.110\n")
        #expect(
            page.findings(.error)
                == "baris 9 kesalahan B043: \"Jumlah\" (baris 9) sama dengan \"Jumlah\" (baris 6) di lembar yang sama; bila barisnya uang yang sama yang dirinci dengan cara lain, uangnya terhitung dua kali."
        )
        let doubt = try #require(page.result.doubts.first)
        var options = IntakeOptions()
        options.answers = [DoubtAnswer(rule: doubt.rule, target: .evidence(doubt.evidence), word: "ulangan", source: "--answer")]
        let settled = try FlatPage(
            Self.table + ";PAD;150.179.012;150.000.000\n;DAU;150.179.011;156.111.110\n;Jumlah;300.358.023;306.111.110\n", options: options)
        #expect(Self.totals(settled) == Self.totals)
    }

    @Test("Dua kelompok berjumlah bulat sama, atau yang dijumlahkan bersama, tidak ditanyakan")
    func twoGroups() throws {
        let round = "TAHUN 2024\nDINAS X\nProgram;Murni\nA;100\nB;200\nJumlah Fisik;300\nC;150\nD;150\nJumlah Nonfisik;300\n"
        #expect(try FlatPage(round).result.doubts.isEmpty)
        let joined =
            "TAHUN 2024\nDINAS X\nProgram;Murni\nA;100\nB;233\nJumlah Fisik;333\nC;150\nD;183\nJumlah Nonfisik;333\nTotal;666\n"
        #expect(try FlatPage(joined).result.doubts.isEmpty)
    }

    @Test("Tabel di bawah judul yang menyebut tahapan lain dibaca sebagai tahapan itu")
    func stages() throws {
        let page = try FlatPage(
            """
            APBD MURNI TAHUN 2024
            DINAS X
            Program;Pagu
            A;100
            B;200
            Jumlah;300
            APBD PERUBAHAN TAHUN 2024
            Program;Pagu
            A;110
            B;195
            Jumlah;305

            """)
        #expect(Self.totals(page) == "Murni 300, Perubahan 305")
        #expect(page.budget.offices == ["DINAS X"])
        #expect(page.result.tables.map(\.headerRows) == [[3], [8]])
        #expect(page.sums == "Jumlah | Murni 300 | cocok\nJumlah | Perubahan 305 | cocok")
        #expect(page.findings(.warning) == "")
    }

    static let years = """
        DINAS X
        APBD TAHUN 2023 (dalam ribuan rupiah)
        Program;Pagu Murni
        A;100
        Jumlah;100
        APBD TAHUN 2024 (dalam juta rupiah)
        Program;Pagu Murni
        A;110
        Jumlah;110

        """

    @Test("Tahun dan satuan lain di bawah judulnya sendiri; --year memilih, dan yang tidak dipilih disebut")
    func years() throws {
        let page = try FlatPage(Self.years)
        #expect(page.budget.lines.map { "\($0.year) \(FlatPage.text($0.ceilings[.original]))" } == ["2023 100.000", "2024 110.000.000"])
        var options = IntakeOptions()
        options.year = 2024
        let chosen = try FlatPage(Self.years, options: options)
        #expect(chosen.budget.lines.map { "\($0.year) \(FlatPage.text($0.ceilings[.original]))" } == ["2024 110.000.000"])
        #expect(chosen.result.tables.map(\.rowCount) == [0, 1])
        #expect(chosen.result.tables.first?.accounts.first?.entries.map(\.fate.rawValue) == ["jumlah", "disisihkan"])
    }

    @Test("Halaman berikutnya yang mengulang judul yang sama tetap satu tabel")
    func pages() throws {
        let page = try FlatPage(
            """
            APBD MURNI TAHUN 2024
            DINAS X
            Program;Pagu
            A;100
            APBD MURNI TAHUN 2024
            DINAS X
            Program;Pagu
            B;200
            Jumlah;300
            Pangkalpinang, 9 Desember 2023;

            """)
        #expect(page.result.tables.count == 1)
        #expect(page.sums == "Jumlah | Murni 300 | cocok")
    }
}
