import BudgetModel
import Diagnostics
import Testing

@testable import BudgetIntake
@testable import PaperReading

@Suite("Jumlah, induk, dan bagian di tempat yang tidak biasa")
struct PrintedOrderTests {
    static let head = "TAHUN 2024\nDINAS PERDAGANGAN\nNo,Program,Semula,Menjadi\n"

    @Test(
        "Jumlah berjalan di pergantian halaman tidak dihitung",
        arguments: [
            ("Dipindahkan", "Pindahan"), ("Dipindahkan ke halaman 2", "Pindahan dari halaman 1"),
            ("Jumlah dipindahkan", "Jumlah pindahan"), ("Jumlah s.d. halaman ini", "Jumlah pindahan"),
        ])
    func carriedOver(bottom: String, top: String) throws {
        let page = try FlatPage(
            Self.head + "1,Program A,100,110\n,\(bottom),100,110\n,\(top),100,110\n2,Program B,200,220\n,JUMLAH,300,330\n")
        #expect(page.budget.lines.map(\.program.name) == ["Program A", "Program B"])
        #expect(page.sums.contains("hitungan") == false)
    }

    @Test("Induk yang diulang di halaman berikutnya tetap satu induk")
    func repeatedParent() throws {
        let page = try FlatPage(
            """
            TAHUN 2024
            DINAS PERDAGANGAN
            Kode,Uraian,Semula,Menjadi
            3.30.02,Program A,600,630
            3.30.02.1.01,Kegiatan 1,300,330
            3.30.02.1.01.0001,Sub Kegiatan 1,100,110
            Kode,Uraian,Semula,Menjadi
            3.30.02,PROGRAM A,600,630
            3.30.02.1.01,Kegiatan 1,300,330
            3.30.02.1.01.0002,Sub Kegiatan 2,200,220
            3.30.02.1.02,Kegiatan 2,300,300

            """)
        #expect(page.budget.lines.map { $0.subActivity?.name ?? $0.activity?.name } == ["Sub Kegiatan 1", "Sub Kegiatan 2", "Kegiatan 2"])
        #expect(
            page.sums == """
                3.30.02.1.01 Kegiatan 1 | Murni 300 | cocok
                3.30.02.1.01 Kegiatan 1 | Perubahan 330 | cocok
                3.30.02 Program A | Murni 600 | cocok
                3.30.02 Program A | Perubahan 630 | cocok
                """)
    }

    @Test("\"Pindahan\" sebagai bagian nama program bukan jumlah")
    func carriedOverName() throws {
        #expect(try FlatPage(Self.head + "1,Pindahan Siswa Antarprovinsi,100,110\n").budget.lines.count == 1)
    }

    @Test("Jumlah di atas semua baris dibandingkan dengan seluruh tabel")
    func totalAbove() throws {
        let page = try FlatPage(Self.head + ",TOTAL BELANJA,300,330\n1,Program A,100,110\n2,Program B,200,220\n")
        #expect(page.sums == "TOTAL BELANJA | Murni 300 | cocok\nTOTAL BELANJA | Perubahan 330 | cocok")
        #expect(page.budget.lines.count == 2)
    }

    @Test("Jumlah yang tidak bernama Jumlah dikenali dari hitungannya")
    func namelessTotal() throws {
        let page = try FlatPage(
            Self.head + "1,Program A,123.456.789,123.456.789\n2,Program B,1.000.000,2.000.000\n,Keseluruhan,124.456.789,125.456.789\n")
        #expect(page.budget.lines.map(\.program.name) == ["Program A", "Program B"])
        #expect(page.sums == "Keseluruhan | Murni 124.456.789 | cocok\nKeseluruhan | Perubahan 125.456.789 | cocok")
        #expect(page.findings(.warning) == "")
    }

    @Test("Induk di bawah anak-anaknya, dan kode tanpa titik, menaungi")
    func codedParents() throws {
        let below = try FlatPage(
            "TAHUN 2024\nKode,Uraian,Semula\n3.30.02.1.01,Kegiatan 1,100\n3.30.02.1.02,Kegiatan 2,200\n3.30.02,Program A,300\n3.30.03,Program B,5\n"
        )
        #expect(below.budget.lines.map { FlatPage.text($0.ceilings[.original]) } == ["100", "200", "5"])
        #expect(below.sums == "3.30.02 Program A | Murni 300 | cocok")
        let plain = try FlatPage(
            "TAHUN 2024\nKode,Uraian,Semula\n51,BELANJA OPERASI,123.456.789\n5101,Belanja Pegawai,23.456.789\n5102,Belanja Barang,100.000.000\n"
        )
        #expect(plain.sums == "51 BELANJA OPERASI | Murni 123.456.789 | cocok")
        let next = try FlatPage(
            "TAHUN 2024\nKode,Uraian,Semula\n5.1.01,Pegawai,100\n5.1.02,Barang,200\n5,BELANJA,50\n5.1,OPERASI,50\n5.1.01,Pegawai,50\n"
        )
        #expect(next.findings(.warning) == "")
    }

    @Test("Kode tanpa titik menaungi kode yang diawalinya bila jumlahnya sama, juga angka kecil dan bulat")
    func roundCodedParents() throws {
        let parent = try FlatPage(
            "TAHUN 2024\nKode,Uraian,Semula\n330,Perdagangan,1.000\n33002,Program A,400\n33003,Program B,600\n331,Perindustrian,5\n"
        )
        #expect(parent.sums == "330 Perdagangan | Murni 1.000 | cocok")
        #expect(parent.budget.lines.map { FlatPage.text($0.ceilings[.original]) } == ["400", "600", "5"])
        let list = try FlatPage(
            "TAHUN 2024\nKode,Uraian,Semula\n8,Program A,1.000\n9,Program B,400\n10,Program C,600\n11,Program D,0\n110,Program E,0\n111,Program F,0\n"
        )
        #expect(list.findings(.warning) == "")
    }

    @Test("Setiap tingkat punya kolom: induk yang mengulang isi tingkat di atasnya tetap induk")
    func repeatedLevels() throws {
        let page = try FlatPage(
            """
            TAHUN 2024
            Program,Kegiatan,Sub Kegiatan,Semula
            Program A,,,300
            Program A,Kegiatan 1,,300
            Program A,Kegiatan 1,Sub 1,100
            Program A,Kegiatan 1,Sub 2,200
            Program B,,,50
            """)
        #expect(
            page.lines == """
                Program A > Kegiatan 1 > Sub 1 | utama | APBD | Murni 100
                Program A > Kegiatan 1 > Sub 2 | utama | APBD | Murni 200
                Program B | utama | APBD | Murni 50
                """
        )
        #expect(page.sums == "Kegiatan 1 | Murni 300 | cocok\nProgram A | Murni 300 | cocok")
    }

    @Test("Sel OPD yang digabung ke bawah berlaku bagi baris-barisnya, dan baris OPD sendiri adalah jumlahnya")
    func officeRows() throws {
        let merged = try FlatPage("TAHUN 2024\nOPD,Program,Semula\nDINAS A,Program 1,10\n,Program 2,20\nDINAS B,Program 3,5\n")
        let summed = try FlatPage(
            "TAHUN 2024\nOPD,Program,Semula\nDINAS A,,30\n,Program 1,10\n,Program 2,20\nDINAS B,,6\n,Program 3,5\n,JUMLAH,35\n")
        for page in [merged, summed] {
            #expect(
                page.budget.lines.map { "\($0.office) \($0.program.name)" } == [
                    "DINAS A Program 1", "DINAS A Program 2", "DINAS B Program 3",
                ])
        }
        #expect(summed.sums == "DINAS A | Murni 30 | cocok\nDINAS B | Murni 6 | hitungan 5\nJUMLAH | Murni 35 | cocok")
    }

    @Test("Bagian berikutnya di bawah tajuk lain bukan anak baris yang sudah dijumlahkan")
    func nextPart() throws {
        let page = try FlatPage(
            "TAHUN 2024\nNo,Program,Semula\n1,Program A,10\n,Jumlah,10\n,,\nB. Bagian Kedua\nNo,Kegiatan,Semula\n1,Kegiatan B,5\n,Jumlah,5\n"
        )
        #expect(page.budget.lines.map { FlatPage.text($0.ceilings[.original]) } == ["10", "5"])
        #expect(page.findings(.warning) == "")
    }

    @Test("Tabel lain di bawah tabel pagu tidak terbaca sebagai pagu, dan disebut")
    func otherTable() throws {
        let page = try FlatPage(
            "TAHUN 2024\nNo,Program,Semula,Menjadi\n1,Program A,10,8\n,,,\nNo,Indikator,Target,Realisasi\n1,PDRB,12,13\n2,IPM,70,71\n")
        #expect(page.lines == "Program A | utama | APBD | Murni 10 | Perubahan 8")
        #expect(
            page.findings(.warning)
                == "baris 5 peringatan B015: Tajuk tabel tidak dikenali: tidak ada kolom uraian atau kode. Tajuk yang paling mirip: \"No\", \"Indikator\", \"Target\", \"Realisasi\"."
        )
        #expect(page.understanding.contains("5-7: tabel lain tanpa kolom pagu, tidak dibaca"))
    }
}
