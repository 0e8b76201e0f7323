import BudgetAnalysis
import BudgetModel
import Testing

@testable import BudgetIntake
@testable import PaperReading

@Suite("DPPA, pergeseran, dan LRA seperti dicetak SIPD")
struct BudgetFormTests {
    @Test("Ringkasan DPPA: rencana kas per bulan dan tim anggaran di bawahnya bukan pagu")
    func summary() throws {
        let page = try FlatPage(
            """
            DOKUMEN PELAKSANAAN PERUBAHAN ANGGARAN
            SATUAN KERJA PERANGKAT DAERAH
            Tahun Anggaran 2026
            Organisasi,: 3.30.0.00.0.00.01.0000 Dinas Contoh
            Kode Rekening,Uraian,Jumlah (Rp),,Bertambah/(Berkurang),
            ,,Sebelum Perubahan,Setelah Perubahan,(Rp),(%)
            1,2,3,4,5,6
            5,BELANJA DAERAH,300,310,10,"3,33"
            5.1,BELANJA OPERASI,300,310,10,"3,33"
            5.1.01,Belanja Pegawai,120,130,10,"8,33"
            5.1.02,Belanja Barang dan Jasa,180,180,0,"0,00"
            ,Jumlah Belanja,300,310,10,"3,33"
            Rencana Realisasi Belanja per Bulan,,,,,
            ,Januari,150,,,
            ,Februari,160,,,
            ,Jumlah,310,,,
            ,,,"Contoh, 3 Agustus 2026"
            ,,,Kepala Dinas Contoh
            Tim Anggaran Pemerintah Daerah
            NO,NAMA,NIP,JABATAN,TANDA TANGAN
            1,A,196501011990031001,Sekda,
            """)
        #expect(page.totals == "Murni 300 | Perubahan 310")
        #expect(page.troubles == "")
        #expect(!page.sums.contains("hitungan"))
        #expect(page.understanding.contains("14-16: rencana kas per bulan: bukan pagu"))
    }

    @Test("Rincian pergeseran: yang dihitung rekeningnya, bukan barang di bawah [ # ] dan [ - ]")
    func details() throws {
        let page = try FlatPage(
            """
            DOKUMEN PELAKSANAAN PERGESERAN ANGGARAN
            Tahun Anggaran 2026
            Program,: 3.30.02 PROGRAM A
            Kegiatan,: 3.30.02.2.01 Kegiatan
            Organisasi,: 3.30.0.00.0.00.01.0000 Dinas Contoh
            Sub Kegiatan,: 3.30.02.2.01.0001 Sub
            Kode Rekening,Uraian,Rincian Perhitungan,,,,,,,,,,Bertambah/(Berkurang) (Rp)
            ,,Sebelum Pergeseran,,,,,Setelah Pergeseran,,,,,
            ,,Koefisien,Satuan,Harga,PPN,Jumlah (Rp),Koefisien,Satuan,Harga,PPN,Jumlah (Rp),
            5.1.02.01.01,Belanja Barang Pakai Habis,,,,,30,,,,,32,2
            5.1.02.01.01.0024,Belanja Alat Tulis Kantor,,,,,20,,,,,24,4
            ,[ # ] ATK,,,,,20,,,,,24,4
            ,[ - ] Sumber Dana PAD,,,,,20,,,,,24,4
            ,Kertas HVS,10 Rim,Rim,1,0,5,12 Rim,Rim,1,0,6,1
            ,Tinta,15 Botol,Botol,1,0,15,18 Botol,Botol,1,0,18,3
            5.1.02.01.01.0052,Belanja Makanan dan Minuman Rapat,,,,,10,,,,,8,(2)
            ,[ # ] Rapat,,,,,10,,,,,8,(2)
            ,Nasi Kotak,20 Kotak,Kotak,1,0,10,16 Kotak,Kotak,1,0,8,(2)
            ,Jumlah Anggaran Sub Kegiatan,,,,,30,,,,,32,2
            """)
        #expect(
            page.lines == """
                3.30.02 PROGRAM A > 3.30.02.2.01 Kegiatan > 3.30.02.2.01.0001 Sub > 5.1.02.01.01.0024 Belanja Alat Tulis Kantor | utama | APBD | Murni 20 | Pergeseran 1 24
                3.30.02 PROGRAM A > 3.30.02.2.01 Kegiatan > 3.30.02.2.01.0001 Sub > 5.1.02.01.01.0052 Belanja Makanan dan Minuman Rapat | utama | APBD | Murni 10 | Pergeseran 1 8
                """)
        #expect(!page.sums.contains("hitungan"))
    }

    @Test("LRA bentuk Perda: Bertambah/(Berkurang) adalah sisa realisasi, bukan selisih tahapan")
    func realisationReport() throws {
        let page = try FlatPage(
            """
            LAPORAN REALISASI ANGGARAN
            UNTUK TAHUN YANG BERAKHIR SAMPAI DENGAN 31 DESEMBER 2026
            OPD : Dinas Contoh
            Kode,Uraian,Jumlah (Rp),,Bertambah/(Berkurang),
            ,,Anggaran Setelah Perubahan,Realisasi,(Rp),%
            5,BELANJA,300,270,30,"90,00"
            5.1,BELANJA OPERASI,200,180,20,"90,00"
            5.2,BELANJA MODAL,100,90,10,"90,00"
            """)
        #expect(page.totals == "Perubahan 300")
        #expect(page.variances == "")
        #expect(RealisationExportTests.realised(page) == "BELANJA | TW IV kumulatif | 270")
        #expect(page.budget.printedRemainders.map { FlatPage.text($0.remaining) } == ["30", "20", "10"])
        #expect(
            page.findings().contains(
                "Kolom \"Bertambah/(Berkurang) / %\" membandingkan realisasi dengan pagu, bukan dua tahapan, dan tidak menyebut persen dari apa"
            ))
    }

    static let plan = """
        RANCANGAN KUA-PPAS TAHUN ANGGARAN 2026
        OPD : Dinas Contoh
        Kode,Urusan/Program/Kegiatan,Indikator,Target 2026,Pagu Indikatif (Rp)
        3.30.02,PROGRAM A,,,300
        3.30.02.2.01,Kegiatan 1,,40,100
        3.30.02.2.02,Kegiatan 2,,40,200
        """

    @Test("KUA-PPAS sendirian dibaca; di samping DPA rencananya disebut dan tidak dihitung")
    func plans() throws {
        #expect(try FlatPage(Self.plan).totals == "Murni 300")
        let page = try FlatPage([
            "kua.csv": Self.plan,
            "dpa.csv": """
            DPA TAHUN ANGGARAN 2026
            OPD : Dinas Contoh
            Kode,Uraian,Jumlah
            3.30.02,PROGRAM A,310
            3.30.02.2.01,Kegiatan 1,100
            3.30.02.2.02,Kegiatan 2,210
            """,
        ])
        #expect(page.totals == "Murni 310")
        #expect(page.troubles == "")
        #expect(page.findings().contains("Tabel ini memuat pagu rencana (KUA-PPAS, RKPD, atau pagu indikatif)"))
    }
}
