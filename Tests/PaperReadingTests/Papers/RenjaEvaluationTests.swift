import BudgetModel
import Diagnostics
import Testing

@testable import BudgetIntake
@testable import PaperReading

@Suite("Evaluasi hasil Renja: E.81 dan E.55")
struct RenjaEvaluationTests {
    private static let title = """
        Formulir E.81
        Evaluasi Terhadap Hasil Renja Perangkat Daerah Lingkup Kabupaten/kota
        Renja Perangkat Daerah Dinas Pertanian Kabupaten Contoh
        Periode Pelaksanaan: 2024

        """

    /// Lima belas kolom, dengan baris nomor di antara tajuk dan "K | Rp".
    static let fifteen =
        title + """
            No;Sasaran;Program/Kegiatan;Indikator Kinerja Program (outcome)/ Kegiatan (output);Target Renstra PD pada Tahun 2026 (akhir periode Renstra PD);;Realisasi Capaian Kinerja Renstra PD s/d Renja PD Tahun Lalu (n-2);;Target Kinerja dan Anggaran Renja PD Tahun Berjalan (Tahun n-1) yang dievaluasi;;Realisasi Kinerja Pada Triwulan;;;;;;;;Realisasi Capaian Kinerja dan Anggaran Renja PD yang dievaluasi;;Realisasi Kinerja dan Anggaran Renstra PD s/d Tahun 2024;;Tingkat Capaian Kinerja dan Realisasi Anggaran Renstra PD s/d Tahun 2024 (%);;Unit PD Penanggung Jawab
            ;;;;;;;;;;I;;II;;III;;IV;;;;;;;;
            1;2;3;4;5;;6;;7;;8;;9;;10;;11;;12=8+9+10+11;;13=6+12;;14=13/5x100%;;15
            ;;;;K;Rp;K;Rp;K;Rp;K;Rp;K;Rp;K;Rp;K;Rp;K;Rp;K;Rp;K;Rp;
            1;Meningkatnya produksi;Program Sarana Pertanian;Peningkatan produksi padi;10;9.000;4;3.000;5;2.500;1;400;2;600;3;600;4,5;700;4,5;2.300;4,5;5.300;45,00;58,89;Bidang Pangan
            ;;Kegiatan Pengawasan Sarana;Alsintan terawasi;200;6.000;80;2.000;40;1.500;10;300;10;300;10;300;8;400;38;1.300;118;3.300;59,00;55,00;Bidang Pangan
            ;;Kegiatan Sumber Daya Genetik;Benih unggul;50;3.000;20;1.000;10;1.000;2;100;3;300;2;300;3;300;10;1.000;30;2.000;60,00;66,67;Bidang Pangan
            Rata-rata capaian kinerja (%)
            Faktor pendorong keberhasilan kinerja: cuaca baik
            Tindak lanjut yang diperlukan dalam Renja Perangkat Daerah berikutnya*): koordinasi

            """

    private static let lines = """
        Program Sarana Pertanian > Kegiatan Pengawasan Sarana | utama | APBD | Murni 1.500
        Program Sarana Pertanian > Kegiatan Sumber Daya Genetik | utama | APBD | Murni 1.000
        """

    @Test("Lima belas kolom: target dan realisasi per triwulan, pagu tahun berjalan sekali, program tidak dijumlahkan dengan kegiatannya")
    func fifteenColumns() throws {
        let page = try PaperPage(Self.fifteen)
        #expect(page.documents == "evaluasi-renja-2024 (Evaluasi Renja)")
        #expect(FlatPage(page.result).lines == Self.lines)
        #expect(page.budget.offices == ["Dinas Pertanian Kabupaten Contoh"])
        #expect(
            page.targets == """
                evaluasi-renja-2024 | peningkatan-produksi-padi | target 2024 | 5
                evaluasi-renja-2024 | peningkatan-produksi-padi | kondisi akhir 2026 | 10
                evaluasi-renja-2024 | alsintan-terawasi | target 2024 | 40
                evaluasi-renja-2024 | alsintan-terawasi | kondisi akhir 2026 | 200
                evaluasi-renja-2024 | benih-unggul | target 2024 | 10
                evaluasi-renja-2024 | benih-unggul | kondisi akhir 2026 | 50
                """)
        #expect(
            page.realisations == """
                peningkatan-produksi-padi | TW I | 5 - 1 - - -
                peningkatan-produksi-padi | TW II | 5 - 2 - - -
                peningkatan-produksi-padi | TW III | 5 - 3 - - -
                peningkatan-produksi-padi | TW IV | 5 - 4,5 - - 4,5
                alsintan-terawasi | TW I | 40 - 10 - - -
                alsintan-terawasi | TW II | 40 - 10 - - -
                alsintan-terawasi | TW III | 40 - 10 - - -
                alsintan-terawasi | TW IV | 40 - 8 - - 38
                benih-unggul | TW I | 10 - 2 - - -
                benih-unggul | TW II | 10 - 3 - - -
                benih-unggul | TW III | 10 - 2 - - -
                benih-unggul | TW IV | 10 - 3 - - 10
                uang | TW I periode
                uang | TW II periode
                uang | TW III periode
                uang | TW IV periode
                """)
        #expect(page.findings(.error) == "")
        // "Periode Pelaksanaan: 2024" bukan jumlah bagian.
        #expect(FlatPage(page.result).sums == "Program Sarana Pertanian | Murni 2.500 | cocok")
    }

    @Test("Kolom yang dihitung kertas dan yang milik Renstra disebut tidak dibaca")
    func unread() throws {
        let page = try PaperPage(Self.fifteen)
        let paper = try #require(page.result.tables.first { $0.table == "Evaluasi Renja" })
        let unread = paper.columns.filter { $0.meaning == PaperRole.printedOnly.label }.map(\.number)
        #expect(unread == [6, 7, 8, 20, 21, 22, 23, 24])
    }

    @Test("Di samping perjanjian kinerjanya, pagu yang diulang tidak dihitung lagi, dan realisasinya tetap")
    func besideAgreement() throws {
        let agreement = """
            PERJANJIAN KINERJA TAHUN 2024;;;
            DINAS PERTANIAN KABUPATEN CONTOH;;;
            NO;INDIKATOR KINERJA;SATUAN;TARGET
            1;Peningkatan produksi padi;%;5
            NO;PROGRAM;ANGGARAN;KET
            1;Program Sarana Pertanian;Rp. 2.500,-;APBD

            """
        let page = try PaperPage(["e81.csv": Self.fifteen, "pk.csv": agreement])
        #expect(FlatPage(page.result).lines == "Program Sarana Pertanian | utama | APBD | Murni 2.500")
        #expect(page.budget.moneyRealisations.count == 4)
        let money = page.result.tables.first { $0.location.file.hasSuffix("e81.csv") && !$0.accounts.isEmpty }
        let account = try #require(money?.accounts.first)
        #expect(account.entries.contains { $0.fate == .setAside })
        #expect(!account.entries.contains { $0.fate == .counted })
    }

    @Test("Tujuh belas kolom: kode, kinerja yang dipecah menjadi volume dan satuan, tingkat capaian Renja")
    func seventeenColumns() throws {
        let page = try PaperPage(
            """
            Formulir E.55
            Evaluasi Terhadap Hasil Renja Perangkat Daerah Lingkup Provinsi
            Renja Perangkat Daerah Dinas Kehutanan Provinsi Contoh
            Periode Pelaksanaan: 2024
            No;Kode;Urusan/Bidang Urusan Pemerintahan Daerah dan Program/Kegiatan;Indikator Kinerja Program (outcome)/Kegiatan (output);Target Kinerja dan Anggaran Renja PD Tahun Berjalan (2024) yang dievaluasi;;;Realisasi Kinerja Pada Triwulan;;;;;;Tingkat Capaian Kinerja dan Realisasi Anggaran Renja (%);;Lokasi/Ket
            ;;;;;;;I;;;II;;;;;
            1;2;3;4;7;;;8;;;9;;;13=12/7x100;;17
            ;;;;K;;Rp;K;;Rp;K;;Rp;K;Rp;
            ;;;;Volume;Satuan;;Volume;Satuan;;Volume;Satuan;;;;
            1;3.28.03;PROGRAM PENGELOLAAN HUTAN;Tutupan hutan;54;%;3.000;51;%;500;52;%;700;96,30;40,00;Contoh
            2;3.28.03.1.02;Rencana Pengelolaan Hutan;Dokumen rencana;2;Dokumen;3.000;0;Dokumen;500;1;Dokumen;700;50,00;40,00;Contoh

            """)
        #expect(page.indicators == "tutupan-hutan | Tutupan hutan | %\ndokumen-rencana | Dokumen rencana | Dokumen")
        #expect(
            FlatPage(page.result).lines
                == "3.28.03 PROGRAM PENGELOLAAN HUTAN > 3.28.03.1.02 Rencana Pengelolaan Hutan | utama | APBD | Murni 3.000")
        #expect(
            page.realisations == """
                tutupan-hutan | TW I | 54 - 51 - - -
                tutupan-hutan | TW II | 54 - 52 - 96,30 -
                dokumen-rencana | TW I | 2 - 0 - - -
                dokumen-rencana | TW II | 2 - 1 - 50,00 -
                uang | TW I periode
                uang | TW II periode
                """)
    }

    @Test("Renja Perubahan: pagu awal dan pagu perubahan, dengan tahapannya")
    func revisedPlan() throws {
        let page = try PaperPage(
            """
            Tabel 3.3 Rencana Program, Kegiatan, dan Sub Kegiatan Renja Perubahan
            Dinas Sosial Kabupaten Contoh Tahun 2025
            Kode;Program/Kegiatan/Subkegiatan;Pagu Awal;Pagu Perubahan;Selisih;Unit Kerja
            1.06.02;Program Pemberdayaan Sosial;900;1.000;100;Bidang Dayasos
            1.06.02.2.01;Pemberdayaan Komunitas Adat;900;1.000;100;Bidang Dayasos
            Jumlah;;900;1.000;100;

            """)
        #expect(page.documents == "renja-perubahan-2025 (Renja Perubahan) | Perubahan")
        #expect(
            FlatPage(page.result).lines
                == "1.06.02 Program Pemberdayaan Sosial > 1.06.02.2.01 Pemberdayaan Komunitas Adat (Bidang Dayasos) | utama | APBD | Murni 900 | Perubahan 1.000"
        )
        #expect(page.findings(.error) == "")
    }
}
