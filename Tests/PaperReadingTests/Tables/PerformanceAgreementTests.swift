import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers
import Testing

@testable import BudgetIntake
@testable import PaperReading

@Suite("Lampiran Perjanjian Kinerja: Januari dan November sebagai dua berkas")
struct PerformanceAgreementTests {
    static let january = """
        PERJANJIAN KINERJA TAHUN 2024,,,,
        DINAS PERINDUSTRIAN DAN PERDAGANGAN,,,,
        Anggaran : Rp. 3.778.131.771,,,,
        NO,Indikator Kinerja (Kolom 3),Program,Anggaran,Keterangan
        1.,Nilai Lapangan Usaha Industri Pengolahan,Program Perencanaan Dan Pembangunan Industri,Rp. 790.236.963,APBD
        ,,Program Perencanaan Dan Pembangunan Industri (UPTD. RPK),Rp. 692.000.000,APBD
        ,,Program Pengendalian Izin Usaha Industri,Rp. 0,APBD
        ,,Program Pengelolaan Sistem Informasi Industri Nasional,Rp. 103.990.900,APBD
        2.,Nilai Lapangan Usaha Perdagangan,Program Perizinan Dan Pendaftaran Perusahaan,Rp. 39.690.600,APBD
        ,,Program Peningkatan Sarana Distribusi Perdagangan,Rp. 205.235.100,APBD
        ,,Program Stabilisasi Harga Barang Kebutuhan Pokok Dan Barang Penting,Rp. 254.081.088,APBD
        ,,Program Pengembangan Ekspor,Rp. 256.646.500,APBD
        ,,Program Standardisasi Dan Perlindungan Konsumen,Rp. 367.197.600,APBD
        ,,Program Standardisasi,Rp. 542.061.900,APBD

        ,,Dan Perlindungan Konsumen (UPTD. BPSMB),,
        ,,Program Penggunaan Dan Pemasaran Produk Dalam Negeri,Rp. 160.996.384,APBD
        ,,Program Penggunaan Dan Pemasaran Produk Dalam Negeri (UPTD. RPK),Rp. 365.994.736,APBD
        TAMBAHAN : Rp. 19.911.413.294,,,,
        1.,,Program Penunjang Urusan Pemerintahan Daerah Provinsi,Rp. 18.964.945.074,APBD
        2.,,Program Penunjang Urusan Pemerintahan Daerah Provinsi (UPTD. BPSMB),Rp. 309.589.020,APBD
        3.,,Program Penunjang Urusan Pemerintahan Daerah Provinsi (UPTD. RPK),Rp. 636.879.200,APBD
        PENDUKUNG : Rp. 1.540.217.000,,,,
        1,,Program Perdagangan Dalam Negeri,Rp. 450.486.000,APBN
        2,,Program Perdagangan Luar Negeri,Rp. 162.163.000,APBN
        3,,Program Nilai Tambah dan Daya Saing Industri,Rp. 927.568.000,APBN

        "Pangkalpinang, Januari 2024",,,,
        PIHAK KEDUA,,,PIHAK PERTAMA,
        ,,,KEPALA DINAS,
        ,,,NIP. 19700101 199001 1 001,

        """
    static let november = """
        PERJANJIAN KINERJA PERUBAHAN TAHUN 2024,,,,
        DINAS PERINDUSTRIAN DAN PERDAGANGAN,,,,
        Anggaran : Rp 23.077.608.564,,,,
        NO,Indikator Kinerja (Kolom 3),Program,Anggaran,Keterangan
        1.,Nilai Lapangan Usaha Industri Pengolahan,Program Perencanaan Dan Pembangunan Industri,Rp. 503.909.700,APBDP
        ,,Program Perencanaan Dan Pembangunan Industri (UPTD. RPK),Rp. 532.154.000,APBDP
        ,,Program Pengendalian Izin Usaha Industri,Rp. 0,APBDP
        ,,Program Pengelolaan Sistem Informasi Industri Nasional,Rp. 26.970.500,APBDP
        2.,Nilai Lapangan Usaha Perdagangan,Program Perizinan Dan Pendaftaran Perusahaan,Rp. 11.671.500,APBDP
        ,,Program Peningkatan Sarana Distribusi Perdagangan,Rp. 110.219.300,APBDP
        ,,Program Stabilisasi Harga Barang Kebutuhan Pokok Dan Barang Penting,Rp. 102.178.200,APBDP
        ,,Program Pengembangan Ekspor,Rp. 0,APBDP
        ,,Program Standardisasi Dan Perlindungan Konsumen,Rp. 258.790.400,APBDP
        ,,Program Standardisasi Dan Perlindungan Konsumen (UPTD. BPSMB),Rp. 449.789.100,APBDP
        ,,Program Penggunaan Dan Pemasaran Produk Dalam Negeri,Rp. 38.472.388,APBDP
        ,,Program Penggunaan Dan Pemasaran Produk Dalam Negeri (UPTD. RPK),Rp. 283.994.842,APBDP
        Anggaran Penunjang (Kesekretariatan) : Rp 20.759.458.634,,,,
        NO,Program,Anggaran,Keterangan,
        1.,Program Penunjang Urusan Pemerintahan Daerah Provinsi,Rp. 20.232.789.494,APBDP,
        2.,Program Penunjang Urusan Pemerintahan Daerah Provinsi (UPTD. BPSMB),Rp. 270.333.540,APBDP,
        3.,Program Penunjang Urusan Pemerintahan Daerah Provinsi (UPTD. RPK),Rp. 256.335.600,APBDP,
        Pendukung : Rp 1.540.217.000,,,,
        NO,Program,Anggaran,Keterangan,
        1.,Program Perdagangan Dalam Negeri,Rp 450.486.000,APBN,
        2.,Program Perdagangan Luar Negeri,Rp 162.163.000,APBN,
        3.,Program Nilai Tambah dan Daya Saing Industri,Rp 927.568.000,APBN,

        "Pangkalpinang, November 2024",,,,
        PIHAK KEDUA,,,,

        """

    @Test("Kedua berkas bersama memberi jumlah yang dicetak dokumen")
    func totals() throws {
        let page = try FlatPage(["pk-januari.csv": Self.january, "pk-november.csv": Self.november])
        #expect(page.findings(.warning) == "")
        let comparison = try Comparison(page.budget)
        func pair(_ scope: TotalScope) throws -> [Rupiah] {
            let total = try comparison.total(scope)
            return [total.before, total.after]
        }
        #expect(try pair(.core) == [Rupiah(3_778_131_771), Rupiah(2_318_149_930)])
        #expect(try pair(.overhead) == [Rupiah(19_911_413_294), Rupiah(20_759_458_634)])
        #expect(try pair(.regional) == [Rupiah(23_689_545_065), Rupiah(23_077_608_564)])
        #expect(try pair(.support) == [Rupiah(1_540_217_000), Rupiah(1_540_217_000)])
        #expect(comparison.lines.count == 18)
        #expect(page.budget.files.map(\.rowCount) == [18, 18])
    }

    @Test("Jumlah di judul bagian dicocokkan dengan cakupannya")
    func sections() throws {
        func totals(_ text: String) throws -> String {
            try FlatPage(text).budget.printedTotals.map { "\($0.label) | \($0.scope.rawValue) \(FlatPage.text($0.amount))" }
                .joined(separator: "\n")
        }
        #expect(
            try totals(Self.january) == """
                Anggaran | utama 3.778.131.771
                TAMBAHAN | penunjang 19.911.413.294
                PENDUKUNG | pendukung 1.540.217.000
                """
        )
        #expect(
            try totals(Self.november) == """
                Anggaran | utama 23.077.608.564
                Anggaran Penunjang (Kesekretariatan) | penunjang 20.759.458.634
                Pendukung | pendukung 1.540.217.000
                """
        )
    }

    @Test("Nama yang terpotong ganti halaman disambung, lalu unitnya dipisahkan")
    func continuation() throws {
        let line = try FlatPage(Self.january).budget.lines[9]
        #expect(line.program.name == "Program Standardisasi Dan Perlindungan Konsumen")
        #expect(line.unit == "UPTD BPSMB")
    }
}
