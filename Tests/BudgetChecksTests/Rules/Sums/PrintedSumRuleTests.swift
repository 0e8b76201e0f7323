import Diagnostics
import Testing

/// J003: induk, subtotal, dan total di dalam tabel.
@Suite("Jumlah di dalam tabel")
struct PrintedSumRuleTests {
    private static func tree(_ goods: String, paper: String, total: String) -> [String: String] {
        [
            "dinas.csv": """
            DINAS PERDAGANGAN,,,
            TAHUN ANGGARAN 2024,,,
            Kode,Uraian,Sebelum,Setelah
            3.30.02,PROGRAM PERIZINAN,1.500.000,1.400.000
            5,BELANJA DAERAH,1.500.000,1.400.000
            5.1,BELANJA OPERASI,1.500.000,1.400.000
            5.1.02,Belanja Barang dan Jasa,\(goods)
            5.1.02.01.01.0024,Alat Tulis Kantor,1.000.000,900.000
            5.1.02.01.01.0025,Kertas dan Cover,\(paper)
            JUMLAH,,\(total)

            """
        ]
    }

    private static let right = "1.500.000,1.400.000"

    @Test("Tabel yang cocok sampai ke induk teratas: diam")
    func consistent() throws {
        #expect(try CheckPage(Self.tree(Self.right, paper: "500.000,500.000", total: Self.right)).text(of: "J003") == "")
    }

    @Test("Satu subtotal yang salah adalah satu temuan, walaupun induknya ikut berbeda")
    func brokenSubtotal() throws {
        #expect(
            try CheckPage(Self.tree("1.500.000,1.350.000", paper: "500.000,500.000", total: Self.right)).text(of: "J003") == """
                J003 kesalahan kantor/dinas.csv!7
                  + kantor/dinas.csv!6
                  5.1.02 Belanja Barang dan Jasa: »1.350.000«
                  = 1.400.000
                  Jumlah "5.1.02 Belanja Barang dan Jasa": Perubahan tertera Rp1.350.000,00, rinciannya berjumlah Rp1.400.000,00, selisihnya -Rp50.000,00. Selisih yang sama besar ada pada 1 jumlah lain, jadi mungkin hanya satu angka yang salah.
                  Jumlahkan ulang rinciannya, lalu perbaiki rincian atau jumlah yang keliru.
                """
        )
    }

    @Test("Satu rincian yang salah ketik menyalahkan induk langsungnya saja, di kedua tahapan")
    func brokenDetail() throws {
        #expect(
            try CheckPage(Self.tree(Self.right, paper: "50.000,505.000", total: Self.right)).text(of: "J003", in: .english) == """
                J003 error kantor/dinas.csv!7
                  5.1.02 Belanja Barang dan Jasa: »1,500,000«
                  = 1,050,000
                  Sum "5.1.02 Belanja Barang dan Jasa": Original is printed as Rp1,500,000.00, its details sum to Rp1,050,000.00, the difference is Rp450,000.00; Revised is printed as Rp1,400,000.00, its details sum to Rp1,405,000.00, the difference is -Rp5,000.00.
                  Add up its details again, then mend the detail or the sum that is wrong.
                """
        )
    }

    @Test("Dua kesalahan yang berbeda besarnya adalah dua temuan")
    func twoCauses() throws {
        #expect(
            try CheckPage(Self.tree("1.500.000,1.350.000", paper: "500.000,500.000", total: "1.500.000,1.400.007")).text(of: "J003")
                == """
                J003 kesalahan kantor/dinas.csv!7
                  + kantor/dinas.csv!6
                  5.1.02 Belanja Barang dan Jasa: »1.350.000«
                  = 1.400.000
                  Jumlah "5.1.02 Belanja Barang dan Jasa": Perubahan tertera Rp1.350.000,00, rinciannya berjumlah Rp1.400.000,00, selisihnya -Rp50.000,00. Selisih yang sama besar ada pada 1 jumlah lain, jadi mungkin hanya satu angka yang salah.
                  Jumlahkan ulang rinciannya, lalu perbaiki rincian atau jumlah yang keliru.
                J003 kesalahan kantor/dinas.csv!10
                  JUMLAH: »1.400.007«
                  = 1.400.000
                  Jumlah "JUMLAH": Perubahan tertera Rp1.400.007,00, rinciannya berjumlah Rp1.400.000,00, selisihnya Rp7,00.
                  Jumlahkan ulang rinciannya, lalu perbaiki rincian atau jumlah yang keliru.
                """
        )
    }

    @Test("Selisih sama besar di dua berkas tetap dua temuan: satu angka tidak merusak dua tabel")
    func twoFiles() throws {
        let table = """
            Dinas %,,
            TAHUN ANGGARAN 2024,,
            Uraian,Sebelum,Setelah
            Program A,600,500
            Program B,400,300
            JUMLAH,1.000,801

            """
        let page = try CheckPage(["a.csv": table.replacing("%", with: "Satu"), "b.csv": table.replacing("%", with: "Dua")])
        #expect(page.findings.filter { $0.rule == "J003" }.map(\.location.row) == [6, 6])
    }
}
