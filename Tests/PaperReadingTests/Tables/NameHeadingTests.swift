import BudgetModel
import Diagnostics
import Testing

@testable import PaperReading

@Suite("Tajuk kolom nama, kantor, dan kelompok belanja")
struct NameHeadingTests {
    @Test(
        "Tajuk yang menamai baris bila tidak ada kolom nama lain",
        arguments: [
            "Urusan", "Bidang Urusan", "Fungsi", "Kecamatan", "Desa", "Kelurahan", "Puskesmas", "Bagian", "Satker", "OPD/SKPD",
            "Nama Organisasi", "Nama Unit Kerja", "Nama Paket", "Paket Pekerjaan", "Uraian Pekerjaan", "Program Kerja", "Program Prioritas",
            "Rincian Belanja", "Kelompok Belanja", "Objek Belanja", "Akun Belanja", "Nama Rekening Belanja", "Mata Anggaran", "Keterangan",
            "Kegiatan/Paket", "Jenis Kegiatan", "Nomenklatur Program", "Perihal",
        ])
    func names(title: String) throws {
        let page = try FlatPage("No;\(title);Semula;Menjadi\n1;Irigasi;100;110\n2;Jalan;200;190", options: FlatPage.year2024)
        #expect(page.totals == "Murni 300 | Perubahan 300")
        #expect(page.troubles == "")
    }

    @Test("Di samping kolom nama, tajuk itu tetap disimpan", arguments: ["Urusan", "Kecamatan", "Nama Paket", "Keterangan"])
    func beside(title: String) throws {
        let page = try FlatPage("\(title);Program;Pagu\nX;Program A;100\nX;Program B;200", options: FlatPage.year2024)
        #expect(page.budget.lines.map(\.program.name) == ["Program A", "Program B"])
    }

    @Test("Satu kolom per kelompok belanja: pagunya jumlahnya")
    func kinds() throws {
        let page = try FlatPage(
            "Kode;Program;Belanja Pegawai;Belanja Barang dan Jasa;Belanja Modal\n2.16.01;A;100;20;5\n2.16.02;B;50;30;5",
            options: FlatPage.year2024)
        #expect(page.totals == "Murni 210")
    }

    @Test("Kelompok yang memuat kelompok lain tidak dijumlahkan")
    func nestedKinds() throws {
        let page = try FlatPage("Program;Belanja Operasi;Belanja Pegawai;Belanja Modal\nA;100;80;20", options: FlatPage.year2024)
        #expect(page.troubles == "B015")
    }

    @Test("Daftar gaji bukan anggaran")
    func payList() throws {
        let page = try FlatPage("Nama;Jabatan;Gaji;Jumlah\nBudi;Kadis;5.000.000;5.000.000", options: FlatPage.year2024)
        #expect(
            page.findings(.error)
                == "baris 1 kesalahan B015: Tabel ini daftar orang (\"Nama\", \"Jabatan\", \"Gaji\", \"Jumlah\"), bukan anggaran program; uangnya tidak dibaca."
        )
    }

    @Test("Judul LRA menyebut awal dan akhir masanya: tahun dan waktu realisasinya diketahui")
    func realisationTitle() throws {
        let page = try FlatPage(
            """
            LAPORAN REALISASI ANGGARAN 01 Januari 2024 sampai 30 Juni 2024;;;
            Kode Rekening;Uraian;Anggaran;Realisasi
            5.1.01;Belanja Pegawai;120;60
            5.1.02;Belanja Barang;80;40
            """)
        #expect(page.totals == "Murni 200")
        #expect(page.budget.lines.map(\.year) == [2024, 2024])
        #expect(page.budget.moneyRealisations.map(\.quarter) == [.second])
    }
}
