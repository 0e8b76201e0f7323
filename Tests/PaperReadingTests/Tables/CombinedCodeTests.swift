import BudgetModel
import Diagnostics
import Testing

@testable import BudgetIntake
@testable import PaperReading

/// Kode gabungan SIMDA sebelum 2020: urusan, perangkat daerah, program, kegiatan, dan akun dalam satu sel. Baris jumlahnya
/// ("BELANJA LANGSUNG") memakai kode kegiatan pertama, jadi susunannya tidak terbaca dari kodenya saja.
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

    @Test(
        "Jumlah yang kodenya kode anak pertamanya tidak dihitung dua kali diam-diam: ditanyakan, dengan jumlah yang tertera sebagai jawaban"
    )
    func askedInsteadOfDoubled() throws {
        let page = try FlatPage(Self.header + Self.spending)
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
        let sums = try #require(page.result.doubts.first?.answers.first { $0.word == TreeDoubt.sumsWord })
        #expect(FlatPage.text(sums.totals[.original]) == "3.707.396.472")
    }

    @Test(
        "Juga bila satu angka di dalamnya salah, sehingga hitungannya tidak menutup: bagian yang hilang dari induknya berdiri di tempat lain"
    )
    func misplacedPart() throws {
        let page = try FlatPage(Self.header + Self.spending.replacing("Gaji Pokok,905723450", with: "Gaji Pokok,905723451"))
        #expect(page.result.doubts.map(\.rule) == [RulePage.repeatedSum.id])
        #expect(page.result.doubts.first?.answers.map(\.word) == [TreeDoubt.treeWord, TreeDoubt.flatWord])
    }

    @Test("Satu tahapan: bagian yang hilang harus besar, karena barang yang sama berharga sama")
    func oneStage() throws {
        let header = "TAHUN 2014\nDINAS X\nKode Rekening,Uraian,Anggaran\n"
        let rows = Self.spending.split(separator: "\n").map { $0.split(separator: ",").dropLast().joined(separator: ",") }
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

    @Test("Belanja langsung di bawah belanja, program-programnya di sampingnya: jumlah yang sama tidak dihitung dua kali diam-diam")
    func programsBesideSpending() throws {
        let page = try FlatPage(
            """
            TAHUN 2014
            DINAS X
            Kode Rekening,Uraian,Anggaran
            1.06.1.06.00.00.5.,Belanja,23904871616
            1.06.1.06.00.00.5.1.,Belanja Tidak Langsung,6033969656
            1.06.1.06.00.00.5.2.,Belanja Langsung,17870901960
            1.06.1.06.01.01.,Program Pelayanan,1523229600
            1.06.1.06.01.02.,Program Sarana,16347672360
            1.06.1.06.01.02.029.,Gedung,16000000000
            1.06.1.06.01.02.030.,Kendaraan,347672360

            """)
        #expect(page.result.doubts.map(\.rule) == [RulePage.repeatedSum.id])
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
