import BudgetModel
import Diagnostics
import Testing

@testable import BudgetIntake
@testable import PaperReading

@Suite("Kertas kantor lain: susunan, kata, dan penomoran yang berbeda")
struct OtherOfficeTests {
    @Test("Perjanjian eselon III: kegiatan dan sub kegiatan di bawah programnya, dihitung satu kali, menurut tingkat di tajuknya")
    func thirdEchelon() throws {
        let page = try PaperPage(
            """
            PERJANJIAN KINERJA TAHUN 2025
            BIDANG PEMBINAAN SEKOLAH DASAR
            DINAS PENDIDIKAN KOTA CONTOH
            NO.;SASARAN PROGRAM;INDIKATOR KINERJA PROGRAM;TARGET
            (1);(2);(3);(4)
            1.;Meningkatnya akses pendidikan;Angka Partisipasi Murni SD (%);98,50
            ;;Ruang kelas baik;< 5 %
            NO.;PROGRAM / KEGIATAN / SUB KEGIATAN;ANGGARAN;KET.
            I;PROGRAM PENGELOLAAN PENDIDIKAN;Rp. 12.500.000,-;APBD
            1;Pengelolaan Sekolah Dasar;Rp. 12.500.000,-;APBD
            a;Pembangunan Ruang Kelas;Rp. 7.500.000,-;APBD
            b;Pengadaan Perlengkapan;Rp. 5.000.000,-;DAK
            ;JUMLAH;Rp. 12.500.000,-;

            """)
        #expect(
            FlatPage(page.result).lines == """
                PROGRAM PENGELOLAAN PENDIDIKAN > Pengelolaan Sekolah Dasar > Pembangunan Ruang Kelas | utama | APBD | Murni 7.500.000
                PROGRAM PENGELOLAAN PENDIDIKAN > Pengelolaan Sekolah Dasar > Pengadaan Perlengkapan | utama | DAK | Murni 5.000.000
                """)
        #expect(page.budget.lines.allSatisfy { $0.subActivity != nil && $0.account == nil })
        #expect(
            page.indicators == """
                angka-partisipasi-murni-sd | Angka Partisipasi Murni SD | % | Meningkatnya akses pendidikan
                ruang-kelas-baik | Ruang kelas baik | Meningkatnya akses pendidikan
                """)
        #expect(
            page.targets
                == "pk-2025 | angka-partisipasi-murni-sd | target 2025 | 98,50\npk-2025 | ruang-kelas-baik | target 2025 | < 5 %")
        #expect(page.totals == "pk-2025 | JUMLAH | utama | 12.500.000")
    }

    @Test("Satu tabel: kegiatan di kolom program menyebut kaitan programnya, dan jumlah di kakinya bukan indikator")
    func oneTable() throws {
        let page = try PaperPage(
            """
            LAMPIRAN PERJANJIAN KINERJA TAHUN 2025;;;;;;
            DINAS PERIKANAN KABUPATEN CONTOH;;;;;;
            No;Sasaran Strategis;Indikator Kinerja;Target;Program/Kegiatan;Anggaran (Rp.);Sumber Dana
            1;Meningkatnya produksi;Produksi perikanan (Ton);25,5;Program Perikanan Tangkap;3.000;APBD
            ;;;;Kegiatan Penangkapan Ikan;1.750;APBD
            ;;;;Kegiatan Pemberdayaan Nelayan;1.250;DAK
            2;Meningkatnya tata kelola;Nilai SAKIP;BB;Program Penunjang Urusan Pemerintahan Daerah;5.000;APBD
            Jumlah Anggaran;;;;;8.000;

            """)
        #expect(
            page.links == """
                Program Perikanan Tangkap | produksi-perikanan | 100
                Program Penunjang Urusan Pemerintahan Daerah | nilai-sakip | 100
                """)
        #expect(page.budget.indicators.map(\.code) == ["produksi-perikanan", "nilai-sakip"])
        #expect(page.budget.lines.map { FlatPage.text($0.ceilings[.original]) } == ["1.750", "1.250", "5.000"])
        #expect(page.totals == "pk-2025 | Jumlah Anggaran | utama+penunjang | 8.000")
        #expect(page.findings(.error) == "")
    }

    @Test("Semula, menjadi, selisih, dan persennya: selisih bukan target, dan baris tajuk kedua bukan program")
    func fourSides() throws {
        let page = try PaperPage(
            """
            PERJANJIAN KINERJA PERUBAHAN TAHUN 2025;;;;;;;;;;;
            DINAS KOPERASI PROVINSI CONTOH;;;;;;;;;;;
            NO;INDIKATOR;SATUAN;TARGET;;;PROGRAM;ANGGARAN (Rp);;;SUMBER DANA;ALASAN (a/b/c)
            ;;;SEMULA;MENJADI;BERTAMBAH/ (BERKURANG);;SEMULA;MENJADI;BERTAMBAH/ (BERKURANG);;
            1;2;3;4;5;6;7;8;9;10;11;12
            1;Koperasi sehat;%;40,00;42,00;2,00;Program Penilaian KSP;500;450;(50);APBD;b
            2;UKM naik kelas;UKM;150;150;-;Program UMKM;700;800;100;APBD;b
            JUMLAH;;;;;;;1.200;1.250;50;;

            """)
        #expect(
            page.targets == """
                pk-2025 | koperasi-sehat | target 2025 | 40,00
                pk-2025 | ukm-naik-kelas | target 2025 | 150
                pk-perubahan-2025 | koperasi-sehat | target 2025 | 42,00
                pk-perubahan-2025 | ukm-naik-kelas | target 2025 | 150
                """)
        #expect(page.links == "Program Penilaian KSP | koperasi-sehat | 100\nProgram UMKM | ukm-naik-kelas | 100")
        #expect(page.findings(.error) == "")
    }

    @Test("Target, realisasi, dan capaian masing-masing I sampai IV: setiap angka milik triwulannya; triwulan kosong tidak ada")
    func romanQuarters() throws {
        let page = try PaperPage(
            """
            PENGUKURAN KINERJA ATAS RENCANA AKSI TAHUN 2024
            DINAS PERHUBUNGAN KOTA CONTOH
            No.;Indikator Kinerja;Satuan;Target Tahunan;Target Triwulan;;;;Realisasi Triwulan;;;;Capaian (%);;;
            ;;;;I;II;III;IV;I;II;III;IV;I;II;III;IV
            1;2;3;4;5;6;7;8;9;10;11;12;13;14;15;16
            1;Kecepatan rata-rata;km/jam;20,5;20,1;20,2;20,3;20,5;19,8;20,2;20,6;20,9;98,51;100,00;101,48;101,95
            2;Jumlah kecelakaan;kejadian;120;30;60;90;120;28;55;;;107,14;109,09;;

            """)
        #expect(
            page.realisations == """
                kecepatan-rata-rata | TW I | 20,5 20,1 19,8 98,51 - -
                kecepatan-rata-rata | TW II | 20,5 20,2 20,2 100,00 - -
                kecepatan-rata-rata | TW III | 20,5 20,3 20,6 101,48 - -
                kecepatan-rata-rata | TW IV | 20,5 20,5 20,9 101,95 - -
                jumlah-kecelakaan | TW I | 120 30 28 107,14 - -
                jumlah-kecelakaan | TW II | 120 60 55 109,09 - -
                """)
    }

    @Test("Satu triwulan, judul huruf biasa: target tahun di samping target triwulan; realisasi tahun lalu bukan realisasinya")
    func plainQuarter() throws {
        let page = try PaperPage(
            """
            Laporan Monitoring Kinerja
            Badan Kepegawaian Kota Contoh
            Triwulan II Tahun 2025
            No;Indikator Kinerja;Satuan;Realisasi 2024;Target Tahun 2025;Target;Realisasi;Capaian;Kendala
            1;Usulan mutasi selesai;Persen;90,10;95,50;94,00;93,20;99,15%;Berkas terlambat

            """)
        #expect(page.documents == "monitoring-2025-tw2 (Monitoring)")
        #expect(page.realisations == "usulan-mutasi-selesai | TW II | 95,50 94,00 93,20 99,15% - -")
    }

    @Test("Monitoring dengan pagu dan realisasi anggaran program di samping kinerjanya")
    func moneyBeside() throws {
        let page = try PaperPage(
            """
            MONITORING RENCANA AKSI PERJANJIAN KINERJA TAHUN 2024
            DINAS PARIWISATA KABUPATEN CONTOH
            No;Indikator Kinerja;Target 2024;Program;Pagu Anggaran (Rp);Triwulan I;;;Triwulan II;;
            ;;;;;Target;Realisasi;Realisasi Anggaran (Rp);Target;Realisasi;Realisasi Anggaran (Rp)
            1;Kunjungan wisatawan;500;Program Pemasaran Pariwisata;2.500;100;98;250;250;260;800
            ;;;Program Sumber Daya Pariwisata;1.500;;;150;;;450

            """)
        #expect(
            page.realisations == """
                kunjungan-wisatawan | TW I | 500 100 98 - - -
                kunjungan-wisatawan | TW II | 500 250 260 - - -
                uang | TW I periode
                uang | TW II periode
                uang | TW I periode
                uang | TW II periode
                """)
        #expect(
            FlatPage(page.result).lines == """
                Program Pemasaran Pariwisata | utama | APBD | Murni 2.500
                Program Sumber Daya Pariwisata | utama | APBD | Murni 1.500
                """)
    }

    @Test("Evaluasi SAKIP dengan subkomponen, predikat di kolomnya, dan nilai akhir")
    func partsOfEvaluation() throws {
        let page = try PaperPage(
            """
            HASIL EVALUASI SAKIP TAHUN 2025
            BADAN KEPEGAWAIAN KOTA CONTOH
            No;Komponen/Sub Komponen;Bobot;Nilai;Predikat
            1;Perencanaan Kinerja;30,00;25,20;BB
            1.a;Keberadaan;6,00;5,40;A
            1.b;Kualitas;9,00;7,20;BB
            2;Pengukuran Kinerja;30,00;24,00;BB
            ;Nilai Akhir;100,00;80,15;A

            """)
        #expect(
            page.scores == """
                2025 komponen Perencanaan Kinerja | 30,00 25,20 BB -
                2025 subkomponen Perencanaan Kinerja: Keberadaan | 6,00 5,40 A -
                2025 subkomponen Perencanaan Kinerja: Kualitas | 9,00 7,20 BB -
                2025 komponen Pengukuran Kinerja | 30,00 24,00 BB -
                2025 hasil Nilai Akhir | 100,00 80,15 A -
                """)
    }

    @Test("Sasaran di baris sendiri, dan target \"Tahun ke-1\" menurut masa berlakunya")
    func sectionsAndOrdinals() throws {
        func plan(_ years: String) throws -> PaperPage {
            try PaperPage(
                """
                Tabel T-C.25
                RENCANA STRATEGIS DINAS SOSIAL TAHUN \(years)
                DINAS SOSIAL KABUPATEN CONTOH
                No;Indikator Sasaran;Satuan;Kondisi Awal;Target Kinerja pada Tahun ke-;;;;;Kondisi Akhir
                ;;;;1;2;3;4;5;
                Tujuan : Meningkatnya kesejahteraan sosial
                Sasaran 1 : Meningkatnya pemberdayaan sosial
                1;PSKS aktif;%;60;62;64;66;68;70;70
                Sasaran 2 : Menurunnya masalah sosial
                2;Penurunan PPKS;%;2,1;2,2;2,3;2,4;2,5;2,6;2,6

                """)
        }
        let page = try plan("2021-2026")
        #expect(
            page.indicators == """
                psks-aktif | PSKS aktif | % | Meningkatnya pemberdayaan sosial | tujuan Meningkatnya kesejahteraan sosial
                penurunan-ppks | Penurunan PPKS | % | Menurunnya masalah sosial | tujuan Meningkatnya kesejahteraan sosial
                """)
        let years = page.budget.targets.filter { $0.indicator == "psks-aktif" && $0.kind == .target }.compactMap(\.year)
        #expect(years == [2022, 2023, 2024, 2025, 2026])
        // Delapan tahun dan lima kolom tidak pasti: targetnya tidak diambil.
        #expect(try plan("2019-2026").budget.targets.allSatisfy { $0.kind != .target })
    }

    @Test("Perjanjian bawahan yang programnya sudah ada di perjanjian kepala dinas tidak menambah pagu")
    func subordinate() throws {
        func agreement(_ programs: String) -> String {
            """
            PERJANJIAN KINERJA TAHUN 2025;;;
            DINAS SOSIAL KABUPATEN CONTOH;;;
            NO;INDIKATOR KINERJA;SATUAN;TARGET
            1;Indikator \(programs.count);%;5
            NO;PROGRAM/KEGIATAN;ANGGARAN;KET
            \(programs)

            """
        }
        let page = try PaperPage([
            "1-kadis.csv": agreement("1;Program Pemberdayaan;3.000;APBD\n2;Program Rehabilitasi;2.000;APBD"),
            "2-kabid.csv": agreement("1;Program Pemberdayaan;3.000;APBD\n;Kegiatan Komunitas Adat;1.000;APBD\n;Kegiatan PSKS;2.000;APBD"),
        ])
        #expect(
            FlatPage(page.result).lines == """
                Program Pemberdayaan | utama | APBD | Murni 3.000
                Program Rehabilitasi | utama | APBD | Murni 2.000
                """)
        #expect(page.budget.documents.map(\.code) == ["pk-2025", "pk-2025-2"])
    }

    @Test("Kantor yang ditulis dengan dan tanpa daerahnya satu kantor, dan disebut; dua daerah tetap dua kantor")
    func regions() throws {
        func table(_ office: String, _ program: String) -> String {
            "\(office)\nTAHUN 2025\nNo;Program;Anggaran\n1;Program \(program);3.000\n"
        }
        let page = try PaperPage(["a.csv": table("DINAS SOSIAL", "A"), "b.csv": table("DINAS SOSIAL KOTA CONTOH", "B")])
        #expect(page.budget.offices == ["DINAS SOSIAL KOTA CONTOH"])
        #expect(
            page.findings(.note).contains(
                "B044 kantor/a.csv: OPD \"DINAS SOSIAL\" dibaca sebagai \"DINAS SOSIAL KOTA CONTOH\": namanya sama, hanya daerahnya yang tidak ditulis."
            ))
        let three = try PaperPage([
            "a.csv": table("DINAS SOSIAL", "A"), "b.csv": table("DINAS SOSIAL KOTA CONTOH", "B"),
            "c.csv": table("DINAS SOSIAL KABUPATEN CONTOH", "C"),
        ])
        #expect(three.budget.offices.count == 3)
    }

    @Test("Tabel yang tajuknya tidak dikenal di sebuah kertas disebut tidak dibaca")
    func unknownTable() throws {
        let page = try PaperPage(
            """
            INDIKATOR KINERJA UTAMA
            DINAS SOSIAL TAHUN 2025
            No;Sasaran;Indikator Kinerja;Target;Formulasi
            1;Meningkatnya pemberdayaan;PSKS aktif;70;PSKS aktif dibagi semua PSKS

            Rekap pegawai menurut golongan
            Golongan;Pria;Wanita;Banyaknya
            III;12;10;22
            IV;3;2;5

            """)
        let skipped = page.result.tables.flatMap(\.skippedRows).filter { $0.number == 7 }
        #expect(skipped.map { "\($0.number)-\($0.last)" } == ["7-9"])
        #expect(skipped.map { $0.reason.text(in: .indonesian) } == ["tabel yang tajuknya tidak dikenal di kertas ini, tidak dibaca"])
    }

    @Test("Capaian Renstra: target SPM, IKK, dan lainnya tidak menyebut tahunnya, jadi hanya target setiap tahun yang diambil")
    func undatedTargets() throws {
        let header = "No;Indikator Kinerja sesuai Fungsi PD;Target SPM;Target IKK;Target Indikator Lainnya"
        let title = "RENCANA STRATEGIS DINAS PASAR KABUPATEN CONTOH TAHUN 2022-2026\nPencapaian Kinerja Pelayanan"
        let dated = try PaperPage(
            """
            \(title)
            \(header);Target Renstra PD Tahun Ke-;;Realisasi Capaian Tahun Ke-;
            ;;;;;1 (2022);2 (2023);1 (2022);2 (2023)
            1;Cakupan pasar tertib;50;60;;70;75;71;74

            """)
        #expect(
            dated.targets == """
                renstra-2022 | cakupan-pasar-tertib | target 2022 | 70
                renstra-2022 | cakupan-pasar-tertib | target 2023 | 75
                """)
        let undated = try PaperPage("\(title)\n\(header)\n1;Cakupan pasar tertib;50;60;\n")
        #expect(undated.targets == "")
    }
}
