import BudgetModel
import Diagnostics
import Testing

@testable import BudgetIntake
@testable import PaperReading

@Suite("Baris unit di tabel berkode")
struct UnitRowTests {
    static func page(_ rows: String, header: String = "Kode,Uraian,Unit,Semula") throws -> FlatPage {
        try FlatPage("TA 2024\n\(header)\n\(rows)\n")
    }

    @Test(
        "Baris unit tanpa nama memakai kode dan nama baris di atasnya, dan merincinya",
        arguments: [
            ("Kode,Uraian,Unit,Semula", "3.30.02,Program A,,1000\n,,UPTD RPK,600\n,,UPTD BPSMB,400"),
            ("Kode,Uraian,Unit,Semula", "3.30.02,Program A,,1000\n,Program A,UPTD RPK,600\n,Program A,UPTD BPSMB,400"),
            ("Kode,Uraian,Semula", "3.30.02,Program A,1000\n,UPTD RPK,600\n,UPTD BPSMB,400"),
        ])
    func details(header: String, rows: String) throws {
        let page = try Self.page(rows, header: header)
        #expect(
            page.lines == """
                3.30.02 Program A (UPTD RPK) | utama | APBD | Murni 600
                3.30.02 Program A (UPTD BPSMB) | utama | APBD | Murni 400
                """
        )
        #expect(page.sums == "3.30.02 Program A | Murni 1.000 | cocok")
        #expect(page.findings(.warning) == "")
    }

    @Test("Di bawah rekening, kode rekeningnya tetap")
    func accounts() throws {
        let page = try Self.page("3.30.02,Program A,,1000\n5.1.02,Belanja Barang,,1000\n,,UPTD RPK,600\n,,UPTD BPSMB,400")
        #expect(
            page.lines == """
                3.30.02 Program A > 5.1.02 Belanja Barang (UPTD RPK) | utama | APBD | Murni 600
                3.30.02 Program A > 5.1.02 Belanja Barang (UPTD BPSMB) | utama | APBD | Murni 400
                """
        )
    }

    @Test("Program yang menyebut unitnya sendiri berdiri di samping baris unit lain, tidak menaunginya")
    func siblings() throws {
        let page = try Self.page("3.30.02,Program A,Dinas,1000\n,,UPTD RPK,600\n3.30.03,Program B,Dinas,50")
        #expect(
            page.lines == """
                3.30.02 Program A (Dinas) | utama | APBD | Murni 1.000
                3.30.02 Program A (UPTD RPK) | utama | APBD | Murni 600
                3.30.03 Program B (Dinas) | utama | APBD | Murni 50
                """
        )
        #expect(page.sums == "")
    }

    @Test("Jumlah yang tidak cocok tetap terlihat sebagai jumlah tertera")
    func mismatch() throws {
        let page = try Self.page("3.30.02,Program A,,1000\n,,UPTD RPK,600")
        #expect(page.sums == "3.30.02 Program A | Murni 1.000 | hitungan 600")
    }

    @Test("Kode yang diulang di baris unit dinaungi baris tanpa unit bila jumlahnya sama")
    func repeatedCode() throws {
        let page = try Self.page(
            "3.30.02,Program A,,\"1.000.246\"\n3.30.02,,UPTD RPK,\"600.123\"\n3.30.02,,UPTD BPSMB,\"400.123\"\n3.30.03,Program B,,\"1.000.300\""
        )
        #expect(page.budget.lines.map(\.unit) == ["UPTD RPK", "UPTD BPSMB", nil])
        #expect(page.sums == "3.30.02 Program A | Murni 1.000.246 | cocok")
        #expect(page.findings(.warning) == "")
        let other = try Self.page(
            "3.30.02,Program A,,\"1.000.247\"\n3.30.02,,UPTD RPK,\"600.123\"\n3.30.02,,UPTD BPSMB,\"400.123\"")
        #expect(other.budget.lines.map(\.unit) == [nil, "UPTD RPK", "UPTD BPSMB"])
        #expect(other.findings(.warning) == "")
    }

    @Test("Di tabel tanpa kode baris unit tetap berdiri di samping programnya")
    func uncoded() throws {
        let page = try Self.page("Program A,,1000\n,UPTD RPK,600", header: "Program,Unit,Semula")
        #expect(page.lines == "Program A | utama | APBD | Murni 1.000\nProgram A (UPTD RPK) | utama | APBD | Murni 600")
    }
}

@Suite("Urusan di atas rekening")
struct FunctionRowTests {
    @Test(
        "Urusan menaungi rekening di bawahnya, jadi uangnya dihitung satu kali",
        arguments: [
            ("3.30,PERDAGANGAN,1000", "3.30 PERDAGANGAN", "3.30 PERDAGANGAN | Murni 1.000 | cocok"),
            ("3,URUSAN PILIHAN,1000", "3 URUSAN PILIHAN", "3 URUSAN PILIHAN | Murni 1.000 | cocok"),
            ("3.30,PERDAGANGAN,1001", "3.30 PERDAGANGAN", "3.30 PERDAGANGAN | Murni 1.001 | hitungan 1.000"),
            (
                "3.30,PERDAGANGAN,1000\n5,BELANJA,1000", "3.30 PERDAGANGAN",
                "5 BELANJA | Murni 1.000 | cocok\n3.30 PERDAGANGAN | Murni 1.000 | cocok"
            ),
            (
                "3.30,PERDAGANGAN,1000\n3.30.0.00.0.00.01.0000,DINAS X,1000", "3.30 PERDAGANGAN",
                "3.30.0.00.0.00.01.0000 DINAS X | Murni 1.000 | cocok\n3.30 PERDAGANGAN | Murni 1.000 | cocok"
            ),
        ])
    func accounts(parents: String, program: String, sums: String) throws {
        let page = try FlatPage("TA 2024\nKode,Uraian,Semula\n\(parents)\n5.1.01,Belanja Pegawai,600\n5.1.02,Belanja Barang,400\n")
        #expect(
            page.lines == """
                \(program) > 5.1.01 Belanja Pegawai | utama | APBD | Murni 600
                \(program) > 5.1.02 Belanja Barang | utama | APBD | Murni 400
                """
        )
        #expect(page.sums == sums)
    }

    @Test("Urusan berikutnya menutup urusan sebelumnya")
    func several() throws {
        let page = try FlatPage(
            "TA 2024\nKode,Uraian,Semula\n3.30,PERDAGANGAN,10\n5.1.01,Belanja Pegawai,10\n3.31,PERINDUSTRIAN,5\n5.1.01,Belanja Pegawai,5\n")
        #expect(page.sums == "3.30 PERDAGANGAN | Murni 10 | cocok\n3.31 PERINDUSTRIAN | Murni 5 | cocok")
        #expect(page.budget.lines.map(\.program.name) == ["PERDAGANGAN", "PERINDUSTRIAN"])
    }

    @Test(
        "Nomor urut di kolom kode bukan urusan",
        arguments: [
            "1,Gaji,1\n2,Sewa,2\n3,Modal,3\n4,Hibah,4\n5,Bansos,5", "3.1,Gaji,1\n3.2,Sewa,2\n4.1,Modal,3\n5.1,Hibah,4\n5.2,Bansos,5",
        ])
    func ordinals(rows: String) throws {
        let page = try FlatPage("TA 2024\nKode,Uraian,Semula\n\(rows)\n")
        #expect(page.budget.lines.map { FlatPage.text($0.ceilings[.original]) } == ["1", "2", "3", "4", "5"])
        #expect(page.sums == "")
    }
}
