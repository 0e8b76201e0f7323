import BudgetModel
import Diagnostics
import Testing

@testable import BudgetIntake
@testable import PaperReading

/// Kode gabungan SIMDA sebelum 2020: urusan, perangkat daerah, program, kegiatan, dan akun dalam satu sel. Baris jumlahnya
/// ("BELANJA LANGSUNG") memakai kode kegiatan nol atau kegiatan pertama, jadi susunannya tidak terbaca dari awalan kodenya.
@Suite("Kode gabungan urusan sampai akun")
struct CombinedCodeTests {
    private static let header = "TAHUN 2014\nDINAS X\nKode Rekening,Uraian,Semula,Menjadi\n"
    private static let revenue = """
        1.10.1.10.01.00.00.4.,PENDAPATAN,153485000,156235000
        1.10.1.10.01.00.00.4.1.,PENDAPATAN ASLI DAERAH,153485000,156235000
        1.10.1.10.01.00.00.4.1.2.,Hasil Retribusi Daerah,153485000,156235000

        """
    private static let spending = """
        1.10.1.10.01.00.00.5.,BELANJA,3707396472,3838007764
        1.10.1.10.01.00.00.5.1.,BELANJA TIDAK LANGSUNG,1182910582,1247411814
        1.10.1.10.01.00.00.,Non Kegiatan,1182910582,1247411814
        1.10.1.10.01.00.00.5.1.1.,Belanja Pegawai,1182910582,1247411814
        1.10.1.10.01.00.00.5.1.1.01.,Gaji Pokok,905723450,958097524
        1.10.1.10.01.00.00.5.1.1.02.,Tunjangan,277187132,289314290
        1.10.1.10.01.01.01.5.2.,BELANJA LANGSUNG,2524485890,2590595950
        1.10.1.10.01.01.,Program Pelayanan Perkantoran,117607700,127024200
        1.10.1.10.01.01.01.,Penyediaan Jasa Surat Menyurat,1020000,1021000
        1.10.1.10.01.01.01.5.2.2.,Belanja Barang,1020000,1021000
        1.10.1.10.01.01.02.,Penyediaan Jasa Listrik,116587700,126003200
        1.10.1.10.01.01.02.5.2.2.,Belanja Barang,116587700,126003200
        1.10.1.10.01.15.,Program Penataan Kependudukan,2406878190,2463571750
        1.10.1.10.01.15.01.,Program Penataan Kependudukan,2406878190,2463571750
        1.10.1.10.01.15.01.5.2.2.,Belanja Barang,2406878190,2463571750

        """
    /// Kode yang sama tanpa bidang di depannya: tidak lagi dikenal sebagai kode gabungan, jadi susunannya hanya dapat ditanyakan.
    private static let shortened = spending.replacing("1.10.1.10.01.", with: "1.10.01.")

    @Test("Akun teratas menaungi program-programnya, walaupun kodenya kode kegiatan nol atau kegiatan pertama")
    func headAccounts() throws {
        let page = try FlatPage(Self.header + Self.spending)
        #expect(page.result.doubts.map(\.rule) == [])
        #expect(
            page.lines == """
                1.10.1.10.01.00.00.5 BELANJA > 5.1.1.01 Gaji Pokok | utama | APBD | Murni 905.723.450 | Perubahan 958.097.524
                1.10.1.10.01.00.00.5 BELANJA > 5.1.1.02 Tunjangan | utama | APBD | Murni 277.187.132 | Perubahan 289.314.290
                1.10.1.10.01.01 Program Pelayanan Perkantoran > 1.10.1.10.01.01.01 Penyediaan Jasa Surat Menyurat > 5.2.2 Belanja Barang | utama | APBD | Murni 1.020.000 | Perubahan 1.021.000
                1.10.1.10.01.01 Program Pelayanan Perkantoran > 1.10.1.10.01.01.02 Penyediaan Jasa Listrik > 5.2.2 Belanja Barang | utama | APBD | Murni 116.587.700 | Perubahan 126.003.200
                1.10.1.10.01.15 Program Penataan Kependudukan > 1.10.1.10.01.15.01 Program Penataan Kependudukan > 5.2.2 Belanja Barang | utama | APBD | Murni 2.406.878.190 | Perubahan 2.463.571.750
                """)
        let sums = page.sums.split(separator: "\n")
        #expect(sums.allSatisfy { $0.hasSuffix("cocok") })
        #expect(sums.contains("1.10.1.10.01.00.00.5 BELANJA | Perubahan 3.838.007.764 | cocok"))
    }

    @Test("Juga bila satu angka di dalamnya salah: induk yang berbeda menjadi temuan, bukan susunan lain")
    func misprintedDetail() throws {
        let page = try FlatPage(Self.header + Self.spending.replacing("Gaji Pokok,905723450", with: "Gaji Pokok,905723451"))
        #expect(page.result.doubts.map(\.rule) == [])
        #expect(
            page.sums.split(separator: "\n").filter { !$0.hasSuffix("cocok") }.joined(separator: "\n")
                == "1.10.1.10.01.00.00.5.1.1 Belanja Pegawai | Murni 1.182.910.582 | hitungan 1.182.910.583")
    }

    @Test("Kode yang tidak dikenal: jumlahnya ditanyakan, dengan jumlah yang tertera sebagai jawaban")
    func askedInsteadOfDoubled() throws {
        let page = try FlatPage(Self.header + Self.shortened)
        let doubt = try #require(page.result.doubts.first)
        #expect(doubt.rule == RulePage.repeatedSum.id)
        let sums = try #require(doubt.answers.first { $0.word == TreeDoubt.sumsWord })
        #expect(FlatPage.text(sums.totals[.original]) == "3.707.396.472")
        #expect(FlatPage.text(sums.totals[.revised]) == "3.838.007.764")
    }

    @Test("Pendapatan dengan kode gabungan bukan belanja")
    func revenueIsNoSpending() throws {
        let page = try FlatPage(Self.header + Self.revenue + Self.spending)
        #expect(page.budget.balanceLines.map { "\($0.kind) \(FlatPage.text($0.amounts[.original]))" } == ["revenue 153.485.000"])
        #expect(page.result.doubts.map(\.rule) == [])
        #expect(page.totals == "Murni 3.707.396.472 | Perubahan 3.838.007.764")
    }

    @Test(
        "Kode yang tidak dikenal dan satu angka salah, sehingga hitungannya tidak menutup: bagian yang hilang dari induknya berdiri di tempat lain"
    )
    func misplacedPart() throws {
        let page = try FlatPage(Self.header + Self.shortened.replacing("Gaji Pokok,905723450", with: "Gaji Pokok,905723451"))
        #expect(page.result.doubts.map(\.rule) == [RulePage.repeatedSum.id])
        #expect(page.result.doubts.first?.answers.map(\.word) == [TreeDoubt.treeWord, TreeDoubt.flatWord])
    }

    @Test("Satu tahapan: bagian yang hilang harus besar, karena barang yang sama berharga sama")
    func oneStage() throws {
        let header = "TAHUN 2014\nDINAS X\nKode Rekening,Uraian,Anggaran\n"
        let rows = Self.shortened.split(separator: "\n").map { $0.split(separator: ",").dropLast().joined(separator: ",") }
        let broken = rows.map { $0.replacing("Gaji Pokok,905723450", with: "Gaji Pokok,905723451") }.joined(separator: "\n") + "\n"
        #expect(try FlatPage(header + broken).result.doubts.map(\.rule) == [RulePage.repeatedSum.id])
        let small = """
            3.30.02,Program A,101234567
            3.30.02.1.01,Kegiatan B,101234567
            3.30.02.1.01.5.1.02.01,Belanja Barang,100000000
            3.30.02.1.02,Kegiatan C,21234567
            3.30.02.1.02.5.1.02.01,Belanja Barang,20000000
            3.30.02.1.02.5.1.02.02,Belanja Jasa,1234567

            """
        #expect(try FlatPage(header + small).result.doubts.isEmpty)
    }

    @Test("Nomor perangkat daerah nol di depan akun, dan program bidang lain perangkat daerah yang sama")
    func officeOfZero() throws {
        let page = try FlatPage(
            """
            TAHUN 2014
            DINAS X
            Kode Rekening,Uraian,Anggaran
            1.06.1.06.00.00.5.,Belanja,23904871616
            1.06.1.06.00.00.5.1.,Belanja Tidak Langsung,6033969656
            1.06.1.06.00.00.5.2.,Belanja Langsung,17870901960
            1.06.1.06.01.01.,Program Pelayanan,1523229600
            1.20.1.06.01.02.,Program Sarana,16347672360
            1.20.1.06.01.02.029.,Gedung,16000000000
            1.20.1.06.01.02.030.,Kendaraan,347672360

            """)
        #expect(
            page.lines == """
                1.06.1.06.00.00.5 Belanja > 5.1 Belanja Tidak Langsung | utama | APBD | Murni 6.033.969.656
                1.06.1.06.01.01 Program Pelayanan | utama | APBD | Murni 1.523.229.600
                1.20.1.06.01.02 Program Sarana > 1.20.1.06.01.02.029 Gedung | utama | APBD | Murni 16.000.000.000
                1.20.1.06.01.02 Program Sarana > 1.20.1.06.01.02.030 Kendaraan | utama | APBD | Murni 347.672.360
                """)
        #expect(page.result.doubts.map(\.rule) == [])
    }

    @Test("Urusan di bawah kepala rekening merincinya, dan urusan yang sudah genap tidak menaungi kepala berikutnya")
    func functionsUnderHeads() throws {
        let page = try FlatPage(Self.functions)
        #expect(page.result.doubts.map(\.rule) == [])
        #expect(page.sums.split(separator: "\n").allSatisfy { $0.hasSuffix("cocok") })
        #expect(
            page.lines == """
                1.17.1.17.01.00.00.5 BELANJA > 5.1 BELANJA TIDAK LANGSUNG | utama | APBD | Murni 100.000.000
                1.17.1.17.01.15 Program Nilai Budaya | utama | APBD | Murni 150.000.000
                1.06.1.17.01.21 Program Perencanaan | utama | APBD | Murni 50.000.000
                """)
    }

    private static let functions = """
        TAHUN 2014
        DINAS X
        Kode Rekening,Uraian,Anggaran
        1.17.1.17.01.00.00.5,BELANJA,300000000
        1,URUSAN WAJIB,100000000
        1.17,Kebudayaan,100000000
        1.17.1.17.01.00.00.5.1,BELANJA TIDAK LANGSUNG,100000000
        1.17.1.17.01.00.00.5.2,BELANJA LANGSUNG,200000000
        1,URUSAN WAJIB,200000000
        1.17,Kebudayaan,150000000
        1.17.1.17.01.15,Program Nilai Budaya,150000000
        1.06,Perencanaan Pembangunan,50000000
        1.06.1.17.01.21,Program Perencanaan,50000000

        """

    @Test("Urusan yang tidak dikenal dari kodenya: bagian yang berdiri dua kali ditanyakan")
    func doubledPart() throws {
        // Excel menghilangkan nol di ujung: bidang 1.20 menjadi 1.2.
        let page = try FlatPage(
            """
            TAHUN 2014
            DINAS X
            Kode Rekening,Uraian,Anggaran
            1.20.1.20.01.00.00.5,BELANJA,300000000
            1,URUSAN WAJIB,100000000
            1.2,Otonomi Daerah,100000000
            1.20.1.20.01.00.00.5.1,BELANJA TIDAK LANGSUNG,100000000
            1.20.1.20.01.00.00.5.2,BELANJA LANGSUNG,200000000
            1.20.1.20.01.15,Program Otonomi,200000000

            """)
        #expect(page.result.doubts.map(\.rule) == [RulePage.repeatedSum.id])
    }

    @Test("Program yang tidak ternaungi kepala rekeningnya: ditanyakan, karena uangnya hampir pasti terhitung dua kali")
    func emptyHead() throws {
        let page = try FlatPage(
            """
            TAHUN 2014
            DINAS X
            Kode Rekening,Uraian,Anggaran
            1.17.1.17.01.00.00.5,BELANJA,300
            1.17.1.17.01.00.00.5.1,BELANJA TIDAK LANGSUNG,100
            1.17.1.17.01.00.00.5.2,BELANJA LANGSUNG,200
            2.1,Pariwisata,200
            2.1.15,Program Nilai Budaya,150
            2.1.16,Program Kekayaan Budaya,40

            """)
        let doubt = try #require(page.result.doubts.first)
        #expect(
            doubt.question.text(in: .indonesian)
                == "\"BELANJA LANGSUNG\" akun teratas, tetapi menurut kodenya tidak menaungi 2 baris sesudahnya; bila baris-baris itu bagiannya, uangnya terhitung dua kali."
        )
        #expect(doubt.answers.map { "\($0.word) \(FlatPage.text($0.totals[.original]))" } == ["induk 290", "baris 490"])
    }

    @Test("Nomor program satu angka bukan akun")
    func shortProgramNumbers() throws {
        let page = try FlatPage(
            """
            TAHUN 2014
            DINAS X
            Kode,Uraian,Anggaran
            1.20.1.20.03.4,Program Pelayanan,100
            1.20.1.20.03.4.01,Kegiatan Surat,100
            1.20.1.20.03.5,Program Sarana,50
            1.20.1.20.03.5.01,Kegiatan Gedung,50

            """)
        #expect(
            page.lines == """
                1.20.1.20.03.4 Program Pelayanan > 1.20.1.20.03.4.01 Kegiatan Surat | utama | APBD | Murni 100
                1.20.1.20.03.5 Program Sarana > 1.20.1.20.03.5.01 Kegiatan Gedung | utama | APBD | Murni 50
                """)
    }

    @Test("Beban dan pendapatan akrual di samping anggarannya ukuran lain, bukan pagu")
    func accruals() throws {
        let page = try FlatPage(
            """
            TAHUN 2014
            DINAS X
            Kode Rekening,Uraian,Anggaran
            2.06.2.06.02.00.00.4,PENDAPATAN,70
            2.06.2.06.02.00.00.8,PENDAPATAN - LO,70
            2.06.2.06.02.00.00.4.1,PENDAPATAN ASLI DAERAH,70
            2.06.2.06.02.00.00.5,BELANJA DAERAH,300
            2.06.2.06.02.00.00.9,BEBAN,300
            2.06.2.06.02.00.00.5.1,BELANJA TIDAK LANGSUNG,100
            2.06.2.06.02.00.00.5.2,BELANJA LANGSUNG,200
            2.06.2.06.02.01,Program Pelayanan,200

            """)
        #expect(page.budget.lines.map { FlatPage.text($0.ceilings[.original]) } == ["100", "200"])
        #expect(page.budget.balanceLines.map { FlatPage.text($0.amounts[.original]) } == ["70"])
        #expect(
            page.understanding == """
                Kode Rekening = kode; Uraian = uraian; Anggaran = pagu Murni
                1-2: judul
                4: pendapatan, pembiayaan, atau hitungannya: bukan belanja
                5: ukuran lain, misalnya realisasi atau beban akrual: bukan pagu
                7: induk: dibandingkan dengan anaknya
                8: ukuran lain, misalnya realisasi atau beban akrual: bukan pagu
                10: induk: dibandingkan dengan anaknya
                """)
    }

    @Test("Ringkasan bernomor: pendapatan di bawah \"1 PENDAPATAN\" dan pembiayaan di bawah \"3 PEMBIAYAAN\" bukan belanja")
    func numberedSummary() throws {
        let page = try FlatPage(
            """
            TAHUN 2014
            KABUPATEN X
            Kode Rekening,Uraian,Anggaran
            1,Pendapatan Daerah,1000
            1.1,Pendapatan Asli Daerah,300
            1.1.1,Pajak Daerah,300
            1.2,Dana Perimbangan,700
            1.2.1,Dana Alokasi Umum,700
            2,Belanja Daerah,1100
            2.1,Belanja Tidak Langsung,400
            2.1.1,Belanja Pegawai,400
            2.2,Belanja Langsung,700
            2.2.2,Belanja Barang dan Jasa,700
            3,Pembiayaan Daerah,100
            3.1,Penerimaan Pembiayaan Daerah,150
            3.1.1,Sisa Lebih Perhitungan Anggaran Tahun Sebelumnya,150
            3.2,Pengeluaran Pembiayaan Daerah,50
            3.2.2,Penyertaan Modal,50

            """)
        #expect(page.budget.lines.map { FlatPage.text($0.ceilings[.original]) } == ["400", "700"])
        #expect(
            page.budget.balanceLines.map { "\($0.kind) \(FlatPage.text($0.amounts[.original]))" } == [
                "revenue 300", "revenue 700", "receipt 150", "outlay 50",
            ])
    }

    @Test("Program di bawah nomor yang sama dengan \"3 PEMBIAYAAN\" tetap belanja")
    func programsUnderFinancing() throws {
        let page = try FlatPage(
            """
            TAHUN 2014
            KABUPATEN X
            Kode,Uraian,Anggaran
            1,Pendapatan,1000
            3,Pembiayaan,100
            3.30.02,Program Perdagangan,500
            3.30.02.1.01,Kegiatan Pasar,500

            """)
        #expect(page.budget.lines.map { FlatPage.text($0.ceilings[.original]) } == ["500"])
    }

    @Test("Satu induk yang salah cetak tetap temuan biasa, bukan susunan lain")
    func misprintedParent() throws {
        let table = """
            3.30.02,Program A,310,300
            3.30.02.1.01,Kegiatan B,300,300
            3.30.02.1.01.01,Sub C,300,300
            3.30.02.1.01.01.5.1.02,Belanja Barang,300,300

            """
        let page = try FlatPage("TAHUN 2024\nDINAS X\nKode Rekening,Uraian,Semula,Menjadi\n" + table)
        #expect(page.result.doubts.map(\.rule) == [])
        #expect(page.budget.lines.map { FlatPage.text($0.ceilings[.original]) } == ["300"])
    }
}
