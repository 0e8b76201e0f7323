import BudgetModel
import Diagnostics
import Testing

@testable import BudgetIntake
@testable import PaperReading

/// Setiap tabel di sini pernah terbaca dengan jumlah lain karena susunannya ditulis dengan cara yang sah tetapi jarang.
@Suite("Susunan yang tertulis: nomor, kode, nama, dan letak induk")
struct WrittenTreeTests {
    private static func amounts(_ table: String) throws -> [String] {
        let page = try FlatPage("TAHUN 2024\nDINAS X\n" + table)
        #expect(page.findings(.warning) == "")
        return page.budget.lines.map { FlatPage.text($0.ceilings[.original]) }
    }

    @Test(
        "Nomor yang berjalan terus di bawah induk berikutnya tetap di tingkatnya",
        arguments: [
            "No,Uraian,Semula\nA,Operasi,300\n1,Pegawai,100\n2,Barang,200\nB,Modal,70\n3,Gedung,30\n4,Mesin,40\n",
            "No,Uraian,Semula\nA,Operasi,300\nI,Pegawai,100\nII,Barang,200\nB,Modal,70\nIII,Gedung,30\nIV,Mesin,40\n",
        ])
    func runningNumbers(table: String) throws {
        #expect(try Self.amounts(table) == ["100", "200", "30", "40"])
    }

    @Test("Program yang namanya menyebut urusan tetap program, bukan urusan di atas perangkat daerah")
    func functionByShape() throws {
        let table = """
            Kode,Uraian,Semula
            2.16,BIDANG KOMUNIKASI,400
            2.16.2.20.2.21.01.0000,DINAS KOMINFO,400
            2.16.01,PROGRAM PENUNJANG URUSAN PEMERINTAHAN,150
            2.16.01.2.01,Perencanaan,150
            2.16.02,PROGRAM INFORMASI,250
            2.16.02.2.01,Layanan,250

            """
        #expect(try Self.amounts(table) == ["150", "250"])
    }

    @Test("Perangkat daerah berdiri di setiap bidang yang diurusnya")
    func secondFunction() throws {
        let table = """
            Kode,Uraian,Semula
            2,URUSAN WAJIB,900
            2.16,BIDANG KOMUNIKASI,400
            2.16.2.20.2.21.01.0000,DINAS KOMINFO,400
            2.16.02,PROGRAM INFORMASI,400
            2.20,BIDANG STATISTIK,500
            2.16.2.20.2.21.01.0000,DINAS KOMINFO,500
            2.20.02,PROGRAM STATISTIK,500

            """
        #expect(try Self.amounts(table) == ["400", "500"])
    }

    @Test("Rantai induk yang dicetak lagi di halaman berikutnya bukan baris kedua")
    func repeatedChain() throws {
        let table = """
            Kode,Uraian,Semula
            5,BELANJA DAERAH,900
            5.1,BELANJA OPERASI,900
            5.1.02,Barang dan Jasa,900
            5.1,BELANJA OPERASI,900
            5.1.02,Barang dan Jasa,900
            5.1.02.01,Barang,400
            5.1.02.02,Jasa,500

            """
        #expect(try Self.amounts(table) == ["400", "500"])
    }

    @Test("Nama yang berakhir titik dua di samping jumlahnya adalah baris, bukan judul bagian")
    func colons() throws {
        #expect(try Self.amounts("Uraian,Semula\nBelanja Hibah:,300\nBelanja Bantuan Sosial:,700\n") == ["300", "700"])
    }

    @Test("Nama di bawah tajuk, tanpa jumlah, bukan tingkat tajuk")
    func namesUnderHeader() throws {
        let table = "Uraian,,Semula\nOperasi,,\n,Pegawai,100\n,Barang,200\nModal,,\n,Gedung,50\n"
        #expect(try Self.amounts(table) == ["100", "200", "50"])
    }

    @Test("Induk di bawah bagian-bagiannya: rekening di atas sub kegiatan, program di atas perangkat daerah")
    func parentsBelow() throws {
        let table = """
            Kode,Uraian,Semula
            5.1.02.01.01.0024,Alat Tulis,10
            5.1.02.01.01.0026,Cetak,20
            3.30.02.2.01.0001,Sub Kegiatan 1,30
            5.1.02.01.01.0024,Alat Tulis,40
            3.30.02.2.01.0002,Sub Kegiatan 2,40
            3.30.02.2.01,Kegiatan 1,70
            3.30.02,Program A,70
            3.30.3.31.0.00.01.0000,DINAS PERDAGANGAN,70
            3.30,BIDANG PERDAGANGAN,70

            """
        #expect(try Self.amounts(table) == ["10", "20", "40"])
    }

    @Test("Induk di bawah yang salah cetak tetap induk, dan jumlahnya diperiksa")
    func misprintedBelow() throws {
        let page = try FlatPage(
            "TAHUN 2024\nDINAS X\nKode,Uraian,Semula\n5.1.01,Pegawai,100\n5.1.02,Barang,200\n5.1,OPERASI,390\n5.2.01,Tanah,50\n5.2,MODAL,50\n5,BELANJA,440\n"
        )
        #expect(page.budget.lines.map { FlatPage.text($0.ceilings[.original]) } == ["100", "200", "50"])
        #expect(
            page.sums == """
                5.1 OPERASI | Murni 390 | hitungan 300
                5.2 MODAL | Murni 50 | cocok
                5 BELANJA | Murni 440 | cocok
                """
        )
    }

    @Test("\"Belanja Daerah\" di tepi tabel yang jumlahnya tidak menutup ditanyakan, tidak ditambahkan")
    func openHead() throws {
        let page = try FlatPage("TAHUN 2024\nDINAS X\nUraian,Semula\nBelanja Daerah,300\nGaji,100\nBarang,207\n")
        #expect(page.result.doubts.map(\.rule) == [RulePage.repeatedSum.id])
        #expect(page.result.doubts.first?.answers.map { FlatPage.text($0.totals[.original]) } == ["307", "607"])
    }

    @Test("Banyak induk yang tidak cocok: susunannya ditanyakan")
    func disagreeingTree() throws {
        let page = try FlatPage(
            "TAHUN 2024\nDINAS X\nNo,Uraian,Semula\nA,Satu,9\n1,a,1\nB,Dua,9\n1,b,2\nC,Tiga,9\n1,c,3\nD,Empat,4\n1,d,4\n")
        #expect(page.result.doubts.map(\.rule) == [RulePage.repeatedSum.id])
        #expect(page.result.doubts.first?.answers.map { FlatPage.text($0.totals[.original]) } == ["10", "41"])
    }
}

@Suite("Tabel per triwulan atau bulan")
struct PeriodTableTests {
    private static let head = "TAHUN 2024\nBulan,OPD,Pagu\n"

    @Test("Pagu yang sama di setiap bulan adalah potret: yang dihitung bulan terakhir setiap barisnya")
    func snapshots() throws {
        let page = try FlatPage(Self.head + "Januari,DINAS A,1.000\nFebruari,DINAS A,1.000\nMaret,DINAS A,1.000\nJanuari,DINAS B,500\n")
        #expect(page.budget.lines.map { "\($0.office) \(FlatPage.text($0.ceilings[.original]))" } == ["DINAS A 1.000", "DINAS B 500"])
        #expect(page.findings(.warning) == "")
    }

    @Test("Pagu yang berubah menurut bulan ditanyakan: potret anggaran yang digeser, atau bagian yang dijumlahkan")
    func parts() throws {
        let table = Self.head + "1,DINAS A,100\n2,DINAS A,150\n"
        let page = try FlatPage(table)
        #expect(page.result.doubts.map(\.rule) == [RulePage.repeatedTable.id])
        #expect(page.result.doubts.first?.answers.map { FlatPage.text($0.totals[.original]) } == ["150", "250"])
        #expect(
            page.findings(.warning)
                == "tabel kesalahan B043: 1 baris tabel ini disebut lagi di triwulan atau bulan sesudahnya dengan pagu yang lain; tidak tertulis apakah pagu terakhir menggantikan yang sebelumnya atau ditambahkan kepadanya."
        )
    }

    @Test("Baris berkode yang tertulis dua kali bukan induk beranak satu: kekeliruan salin, dilaporkan pada tempatnya")
    func repeatedCodedRow() throws {
        let page = try FlatPage(
            """
            TAHUN 2024,,,
            OPD : DINAS X,,,
            Kode,Uraian,Sebelum,Setelah
            3.30.02,Program A,300.123.456,310.654.321
            3.30.02.1.01,Kegiatan 1,300.123.456,310.654.321
            3.30.02.1.01.0001,Sub Kegiatan 1,100.123.456,110.654.321
            3.30.02.1.01.0002,Sub Kegiatan 2,200.000.000,200.000.000
            3.30.02.1.01.0002,Sub Kegiatan 2,200.000.000,200.000.000
            ,JUMLAH,300.123.456,310.654.321

            """)
        #expect(page.result.doubts.isEmpty)
        #expect(page.sums.contains("3.30.02.1.01 Kegiatan 1 | Murni 300.123.456 | hitungan 500.123.456"))
    }
}
