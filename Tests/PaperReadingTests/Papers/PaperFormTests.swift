import BudgetModel
import Diagnostics
import Testing

@testable import BudgetIntake
@testable import PaperReading

@Suite("Kertas kinerja dikenali, dan isinya diperoleh")
struct PaperFormTests {
    @Test("Contoh setiap bentuk dikenali sebagai jenisnya sendiri, dan memberi fakta", arguments: PaperForm.all.indices)
    func examples(index: Int) throws {
        let form = PaperForm.all[index]
        let page = try PaperPage(form.example)
        #expect(page.budget.documents.map(\.kind) == [form.kinds[0].rawValue])
        #expect(page.findings(.error) == "")
    }

    @Test("Perjanjian kinerja: target, kaitan, jumlah di atas setiap tabel, halaman depan, dan tahapan")
    func agreement() throws {
        let page = try PaperPage(
            """
            PERJANJIAN KINERJA PERUBAHAN TAHUN 2024;;;;
            Dalam rangka mewujudkan manajemen pemerintahan yang efektif, kami yang bertanda tangan di bawah ini:;;;;
            Nama;: Kepala;;;
            Jabatan;: Kepala Dinas Perdagangan;;;
            Pangkalpinang, November 2024;;;;
            PERJANJIAN KINERJA PERUBAHAN TAHUN 2024;;;;
            DINAS PERDAGANGAN;;;;
            NO.;SASARAN STRATEGIS;INDIKATOR KINERJA;TARGET KINERJA;FORMULA PENGHITUNGAN TARGET
            (1);(2);(3);(4);(5)
            1.;Meningkatnya ekspor;Nilai ekspor Triliun (Rp);21,750;Nilai ekspor (N)
            2.;Tertibnya pasar;Persentase pasar tertib (%);80-90;Pasar tertib dibagi semua pasar
            Anggaran : Rp 500.000;;;;
            NO;Indikator Kinerja (Kolom 3);Program;Anggaran;Keterangan
            1.;Nilai ekspor;Program Pengembangan Ekspor;Rp. 300.000;APBDP
            ;;Program Pengembangan Ekspor (UPTD. PROMOSI);Rp. 100.000;APBDP
            2.;Persentase pasar tertib;Program Perlindungan Konsumen;Rp. 0;APBDP
            TAMBAHAN : Rp. 700.000;;;;
            1.;;Program Penunjang Urusan Pemerintahan Daerah;Rp. 700.000;APBDP
            PENDUKUNG : Rp 50.000;;;;
            1;;Program Perdagangan Dalam Negeri;Rp 50.000;APBN
            Pangkalpinang, November 2024;;;;
            ;PIHAK KEDUA;;PIHAK PERTAMA;
            NIP. 19000101 199001 1 001;;;;

            """)
        #expect(page.documents == "pk-perubahan-2024 (PK Perubahan) | November 2024 | Perubahan")
        #expect(
            page.indicators == """
                nilai-ekspor | Nilai ekspor | Triliun (Rp) | Meningkatnya ekspor
                persentase-pasar-tertib | Persentase pasar tertib | % | Tertibnya pasar
                """)
        #expect(
            page.targets == """
                pk-perubahan-2024 | nilai-ekspor | target 2024 | 21,750
                pk-perubahan-2024 | persentase-pasar-tertib | target 2024 | 80-90
                """)
        #expect(
            page.links == """
                Program Pengembangan Ekspor | nilai-ekspor | 100
                Program Pengembangan Ekspor (UPTD PROMOSI) | nilai-ekspor | 100
                Program Perlindungan Konsumen | persentase-pasar-tertib | 100
                """)
        #expect(
            page.totals == """
                pk-perubahan-2024 | Anggaran | utama | 500.000
                pk-perubahan-2024 | TAMBAHAN | penunjang | 700.000
                pk-perubahan-2024 | PENDUKUNG | pendukung | 50.000
                """)
        #expect(
            FlatPage(page.result).lines == """
                Program Pengembangan Ekspor | utama | APBD | Perubahan 300.000
                Program Pengembangan Ekspor (UPTD PROMOSI) | utama | APBD | Perubahan 100.000
                Program Perlindungan Konsumen | utama | APBD | Perubahan 0
                Program Penunjang Urusan Pemerintahan Daerah | penunjang | APBD | Perubahan 700.000
                Program Perdagangan Dalam Negeri | pendukung | APBN | Perubahan 50.000
                """)
        #expect(page.budget.printedSums.isEmpty)
        #expect(page.findings(.error) == "")
    }

    @Test("Satuan di nama indikator tidak pernah menjadi satuan pagu di tabel berikutnya")
    func unitOfIndicator() throws {
        let page = try PaperPage(PaperForm.agreement.example)
        #expect(FlatPage(page.result).lines == "Program Pengembangan Ekspor | utama | APBD | Murni 500.000")
        #expect(page.indicators == "nilai-ekspor | Nilai ekspor | Triliun Rp | Meningkatnya ekspor")
    }

    @Test("IKU dan perubahannya: keputusan memberi nomor dan tanggal, setiap lampiran satu kertas, perubahan menyebut yang diubah")
    func keyIndicators() throws {
        func annex(_ values: String) -> String {
            """
            LAMPIRAN;;;;;;
            KEPUTUSAN KEPALA DINAS PERDAGANGAN;;;;;;
            NOMOR : 188.4/107/SK/DISDAG/2024;;;;;;
            TANGGAL : 27 Juni 2024;;;;;;
            INDIKATOR KINERJA UTAMA PERUBAHAN;;;;;;
            DINAS PERDAGANGAN;;;;;;
            TAHUN 2022-2026;;;;;;
            NO;SASARAN;INDIKATOR KINERJA SASARAN;KONDISI AWAL;TARGET;;Bidang Penanggung jawab
            ;;;Tahun 2022;2025;2026;
            1;2;3;4;5;6;7
            1;Meningkatnya ekspor;Nilai ekspor (Triliun Rp);11,5;\(values);UPTD PROMOSI
            KEPALA DINAS;;;;;;

            """
        }
        let page = try PaperPage([
            "iku.csv": """
            KEPUTUSAN KEPALA DINAS PERDAGANGAN;;;;
            NOMOR : 188.4/004/SK/DISDAG/2024;;;;
            TENTANG;;;;
            INDIKATOR KINERJA UTAMA DINAS PERDAGANGAN TAHUN 2024;;;;
            1. Undang-Undang Nomor 27 Tahun 2000 tentang Pembentukan Provinsi;;;;
            pada tanggal 09 Januari 2024;;;;
            NO;SASARAN;INDIKATOR KINERJA SASARAN;TARGET;;Definisi
            ;;;2025;2026;
            1;Meningkatnya ekspor;Nilai ekspor (Triliun Rp);12,0;12,5;Nilai barang yang diekspor

            """,
            "perubahan.csv": annex("21,8;21,9") + annex("16,8;17,8"),
        ])
        #expect(
            page.documents == """
                iku-2024 (IKU) | 188.4/004/SK/DISDAG/2024 | 09 Januari 2024
                iku-perubahan-2024 (IKU Perubahan) | 188.4/107/SK/DISDAG/2024 | 27 Juni 2024 | mengubah iku-2024
                iku-perubahan-2024-2 (IKU Perubahan) | 188.4/107/SK/DISDAG/2024 | 27 Juni 2024 | mengubah iku-2024
                """)
        #expect(
            page.targets == """
                iku-2024 | nilai-ekspor | target 2025 | 12,0
                iku-2024 | nilai-ekspor | target 2026 | 12,5
                iku-perubahan-2024 | nilai-ekspor | kondisi awal 2022 | 11,5
                iku-perubahan-2024 | nilai-ekspor | target 2025 | 21,8
                iku-perubahan-2024 | nilai-ekspor | target 2026 | 21,9
                iku-perubahan-2024-2 | nilai-ekspor | kondisi awal 2022 | 11,5
                iku-perubahan-2024-2 | nilai-ekspor | target 2025 | 16,8
                iku-perubahan-2024-2 | nilai-ekspor | target 2026 | 17,8
                """)
    }

    @Test("Tabel RPD: indikator tujuan dan indikator sasaran yang senama tetap dua indikator")
    func plan() throws {
        let page = try PaperPage(
            """
            Tabel 7.1.1 Indikator Kinerja Dinas Perdagangan yang Mengacu pada Tujuan dan Sasaran RPD 2023-2026
            No;TUJUAN RPD;SASARAN RPD;INDIKATOR TUJUAN/ SASARAN RPD;INDIKATOR KINERJA PERDAGANGAN;KONDISI KINERJA PADA AWAL PRIODE RPD;TARGET CAPAIAN SETIAP TAHUN;;KONDISI KINERJA PADA AKHIR PRIODE RPD
            ;;;;;RPD;2023;2024;RPD
            1;Meningkatnya tata kelola;;Indeks Reformasi;;66,08;68,25;69;70
            2;Meningkatnya tata kelola;Meningkatnya kinerja;Indeks Reformasi;;66,08;68,25;69;70,5
            3;Meningkatnya tata kelola;Meningkatnya kinerja;;Nilai RB Dinas;;67;67;67

            """)
        #expect(
            page.indicators == """
                indeks-reformasi-tujuan | Indeks Reformasi | tujuan Meningkatnya tata kelola
                indeks-reformasi | Indeks Reformasi | Meningkatnya kinerja | tujuan Meningkatnya tata kelola
                nilai-rb-dinas | Nilai RB Dinas | Meningkatnya kinerja | tujuan Meningkatnya tata kelola
                """)
        #expect(page.targets.split(separator: "\n").count == 11)
        #expect(page.targets.contains("rpd-2023 | indeks-reformasi | kondisi akhir | 70,5"))
        #expect(page.targets.contains("rpd-2023 | nilai-rb-dinas | target 2024 | 67"))
    }

    @Test("Monitoring semua triwulan berjajar di satu lembar, dengan sel penjelasan yang panjang")
    func wideMonitoring() throws {
        let page = try PaperPage(
            """
            MONITORING DAN EVALUASI RENCANA AKSI KINERJA TAHUN ANGGARAN 2024
            DINAS PERDAGANGAN
            NO;SASARAN;INDIKATOR KINERJA;SATUAN;TARGET TAHUN 2024;TRIWULAN I;;;;TRIWULAN II;;;
            ;;;;;TERGET KINERJA TW I;REALISASI KINERJA TW I (*);PENJELASANAN PROGRES TW I;PERSENTASE REALISASI ANGGARAN TW I;TARGET KINERJA TW II;REALISASI KINERJA TW II;PENJELASAN PROGRES TW II;PERSENTASE REALISASI ANGGARAN TW II
            1;2;3;4;5;6;7;8;9;10;11;12;13
            1;Meningkatnya ekspor;Nilai ekspor;Triliun (Rp);12,5;3,125;3,0;"o Program Ekspor
            Penjelasan Progres:
            ekspor turun
            Jumlah Capaian = 3,0";55,00%;3,125;3,2;"Penjelasan Progres: naik
            Jumlah Capaian = 3,0 + 3,2 = 6,2";60,00%
            (*) Sumber: BRS No. 37

            """)
        #expect(
            page.realisations == """
                nilai-ekspor | TW I | 12,5 3,125 3,0 - - 3,0 | ekspor turun
                nilai-ekspor | TW II | 12,5 3,125 3,2 - - 6,2 | naik
                uang | TW I kumulatif | 55,00%
                uang | TW II kumulatif | 60,00%
                """)
        #expect(page.indicators == "nilai-ekspor | Nilai ekspor | Triliun (Rp) | Meningkatnya ekspor")
        #expect(page.budget.links.isEmpty)
    }

    @Test("Evaluasi AKIP: tabel komponen per tahun, kalimat surat, dan lembar kerja tanpa tajuk")
    func evaluation() throws {
        let page = try PaperPage(
            """
            HASIL EVALUASI AKUNTABILITAS KINERJA INSTANSI PEMERINTAH (AKIP) TAHUN 2023;;;;
            DINAS PERDAGANGAN;;;;
            No.;Komponen Yang Dinilai;Bobot;Nilai Tahun 2022;Nilai Tahun 2023
            1.;Perencanaan Kinerja;30;24,60;24,60
            2.;Evaluasi Akuntabilitas Kinerja Internal;25;15,00;15,50
            ;Nilai Hasil Evaluasi;100;73,35;74,15
            ;Tingkat Akuntabilitas Kinerja;;BB;BB
            ;Interpretasi : Sangat Baik;;;
            Nomor : 700/107/LHE/2024;;;;
            Hasil evaluasi menunjukkan nilai sebesar 74,15 dengan predikat BB. Implementasi 'Memuaskan', yaitu baik.;;;;
            a. Perencanaan Kinerja;;;;
            Evaluasi terhadap perencanaan mendapatkan nilai 24,60 dari bobot 30,00;;;;
            1) Keberadaan;;;;
            Hasil evaluasi mendapat nilai 5,40 dari bobot 6,00.;;;;
            b. Evaluasi Akuntabilitas Kinerja;;;;
            3) Pemanfaatan;;;;
            dengan nilai 7,50 dari bobot 12,50, hal ini menunjukkan bahwa :;;;;
            2.c. Implementasi SAKIP telah meningkat;12,50;CC;7,50;
            Kriteria;48,00;;;
            1. Seluruh rekomendasi telah ditindaklanjuti;B;70;;

            """)
        #expect(page.documents == "lhe-akip-2023 (LHE AKIP) | 700/107/LHE/2024")
        #expect(
            page.scores == """
                2022 komponen Perencanaan Kinerja | 30 24,60 - -
                2023 komponen Perencanaan Kinerja | 30 24,60 - -
                2022 komponen Evaluasi Akuntabilitas Kinerja Internal | 25 15,00 - -
                2023 komponen Evaluasi Akuntabilitas Kinerja Internal | 25 15,50 - -
                2022 hasil Nilai Hasil Evaluasi | 100 73,35 BB Sangat Baik
                2023 hasil Nilai Hasil Evaluasi | 100 74,15 BB Sangat Baik
                2023 uraian Nilai Hasil Evaluasi | - 74,15 BB Memuaskan
                2023 subkomponen Perencanaan Kinerja: Keberadaan | 6,00 5,40 - -
                2023 subkomponen Evaluasi Akuntabilitas Kinerja Internal: Pemanfaatan | 12,50 7,50 CC -
                2023 kriteria 2.c. Kriteria | - 48,00 - -
                2023 kriteria 2.c. 1. Seluruh rekomendasi telah ditindaklanjuti | - 70 B -
                """)
    }

    @Test("Kertas yang menyandingkan semula dan menjadi memberi target kepada dua kertas")
    func sideBySide() throws {
        let page = try PaperPage(
            """
            PERJANJIAN KINERJA PERUBAHAN TAHUN 2025;;;;;;;
            DINAS PERDAGANGAN;;;;;;;
            NO;SASARAN;INDIKATOR KINERJA;SATUAN;TARGET;;PROGRAM;ANGGARAN;
            ;;;;SEMULA;MENJADI;;SEMULA;MENJADI
            1;Meningkatnya ekspor;Nilai ekspor;Juta USD;100;120;Program Ekspor;500.000.000;400.000.000
            2;Tertibnya pasar;Pasar tertib;%;80;85;Program Sarana;300.000.000;350.000.000
            JUMLAH;;;;;;;800.000.000;750.000.000

            """)
        #expect(
            page.documents == """
                pk-2025 (PK) | Murni
                pk-perubahan-2025 (PK Perubahan) | Perubahan | mengubah pk-2025
                """)
        #expect(
            page.targets == """
                pk-2025 | nilai-ekspor | target 2025 | 100
                pk-2025 | pasar-tertib | target 2025 | 80
                pk-perubahan-2025 | nilai-ekspor | target 2025 | 120
                pk-perubahan-2025 | pasar-tertib | target 2025 | 85
                """)
        #expect(page.links == "Program Ekspor | nilai-ekspor | 100\nProgram Sarana | pasar-tertib | 100")
        #expect(FlatPage(page.result).lines.contains("Program Ekspor | utama | APBD | Murni 500.000.000 | Perubahan 400.000.000"))
    }

    @Test("Kertas dengan kata dan urutan kolom lain: tahun sendirian sebagai tajuk, sasaran yang tidak diulang, pemisah lain")
    func otherDress() throws {
        let page = try PaperPage([
            "iku.csv": """
            LAMPIRAN KEPUTUSAN KEPALA DINAS KESEHATAN
            NOMOR : 440/12/2025
            TANGGAL : 5 Januari 2025
            INDIKATOR KINERJA UTAMA DINAS KESEHATAN TAHUN 2025-2029
            No|Sasaran|IKU|Satuan|Formulasi|Penanggung Jawab|2025|2026
            1|Meningkatnya derajat kesehatan|Angka Harapan Hidup|Tahun|BPS|Bidang Kesmas|72,5|72,8
            ||Prevalensi stunting|Persen|BPS|Bidang Kesmas|14,0|13,5

            """,
            "tw2.csv": """
            PENGUKURAN KINERJA TRIWULAN II TAHUN 2025
            DINAS KESEHATAN
            Indikator,Sasaran Strategis,Realisasi TW II,Target TW II,Target 2025,% Capaian TW II
            Angka Harapan Hidup,Meningkatnya derajat kesehatan,"72,1","72,2","72,5","99,86"
            Prevalensi stunting,Meningkatnya derajat kesehatan,-,-,"14,0",-

            """,
        ])
        #expect(
            page.documents == """
                iku-2025 (IKU) | 440/12/2025 | 5 Januari 2025
                monitoring-2025-tw2 (Monitoring)
                """)
        #expect(
            page.indicators == """
                angka-harapan-hidup | Angka Harapan Hidup | Tahun | Meningkatnya derajat kesehatan | Bidang Kesmas
                prevalensi-stunting | Prevalensi stunting | Persen | Meningkatnya derajat kesehatan | Bidang Kesmas
                """)
        #expect(
            page.targets == """
                iku-2025 | angka-harapan-hidup | target 2025 | 72,5
                iku-2025 | angka-harapan-hidup | target 2026 | 72,8
                iku-2025 | prevalensi-stunting | target 2025 | 14,0
                iku-2025 | prevalensi-stunting | target 2026 | 13,5
                """)
        #expect(page.realisations == "angka-harapan-hidup | TW II | 72,5 72,2 72,1 99,86 - -")
    }

    @Test("Sel yang dibiarkan bertitik-titik tidak menutup tabel; baris yang seluruhnya titik-titik menutupnya")
    func dottedCells() throws {
        let page = try PaperPage(
            """
            PERJANJIAN KINERJA TAHUN 2025
            DINAS KESEHATAN
            No;Sasaran Strategis;Indikator Kinerja;Target;Formula Penghitungan
            1;Meningkatnya derajat kesehatan;Angka Harapan Hidup;72,5;....................
            2;Meningkatnya gizi;Prevalensi Stunting;14,0;....................
            ;;....................., .....................;;
            ;;KEPALA DINAS KESEHATAN;;
            """)
        #expect(
            page.targets == """
                pk-2025 | angka-harapan-hidup | target 2025 | 72,5
                pk-2025 | prevalensi-stunting | target 2025 | 14,0
                """)
    }

    @Test(
        "Judul bagian dukungan menyebut APBN; \"Dukungan\" saja bukan kelompok",
        arguments: [
            ("Dukungan APBN (di luar APBD)", ProgramGroup.support), ("DUKUNGAN APBN", .support), ("Pendukung", .support),
            ("Dukungan", nil), ("Program Dukungan", nil), ("Di luar APBD", nil),
        ])
    func supportHeading(label: String, group: ProgramGroup?) { #expect(SectionHeading.group(of: label) == group) }

    @Test("Jumlah di kaki tabel program: cakupannya kelompok-kelompok barisnya")
    func footTotal() throws {
        let page = try PaperPage(
            """
            PERJANJIAN KINERJA
            TAHUN 2025
            DINAS KESEHATAN
            No;Sasaran Strategis;Indikator Kinerja;Target
            1;Meningkatnya derajat kesehatan;Angka Harapan Hidup;72,5
            No;Program;Anggaran;Sumber Dana
            1;Program Upaya Kesehatan;Rp 45.250.000,00;APBD
            2;Program Penunjang Urusan Pemerintahan Daerah;Rp 20.000.000,00;APBD
            ;JUMLAH;Rp 65.250.000,00;

            """)
        #expect(page.targets == "pk-2025 | angka-harapan-hidup | target 2025 | 72,5")
        #expect(page.totals == "pk-2025 | JUMLAH | utama+penunjang | 65.250.000")
        #expect(page.budget.printedSums.isEmpty)
        #expect(page.budget.extraColumns.isEmpty)
    }

    @Test("Pengukuran perjanjian kinerja yang berisi realisasi per triwulan adalah monitoring; \"%\" di sampingnya capaiannya")
    func measuredAgreement() throws {
        let page = try PaperPage(
            """
            PENGUKURAN RENCANA AKSI PERJANJIAN KINERJA
            DINAS KESEHATAN TAHUN 2025
            No;Sasaran Strategis;Indikator Kinerja;Satuan;Target Tahunan;Triwulan I;;;Triwulan II;;
            ;;;;;Target;Realisasi;%;Target;Realisasi;%
            1;Meningkatnya derajat kesehatan;Angka Harapan Hidup;Tahun;72,8;72,1;72,0;99,86;72,3;72,2;99,87
            2;Meningkatnya akuntabilitas;Nilai AKIP;Predikat;A;-;-;-;-;-;-

            """)
        #expect(page.documents == "monitoring-2025 (Monitoring)")
        #expect(
            page.realisations == """
                angka-harapan-hidup | TW I | 72,8 72,1 72,0 99,86 - -
                angka-harapan-hidup | TW II | 72,8 72,3 72,2 99,87 - -
                """)
    }

    @Test("Tindak lanjut: nomor yang digabung, dan butir di bawah judulnya")
    func followUp() throws {
        let page = try PaperPage(
            """
            RENCANA AKSI TINDAKLANJUT REKOMENDASI LHE AKIP INTERNAL
            DINAS PERDAGANGAN TAHUN 2024
            NO;REKOMENDASI;RENCANA AKSI TINDAKLANJUT;TARGET;RENCANA WAKTU PELAKSANAAN;STATUS/ PROGRES PENYELESAIAN;REALISASI;;;;LINK DOKUMEN BUKTI DUKUNG
            ;;;;;;TRIWULAN I;TRIWULAN II;TRIWULAN III;TRIWULAN IV;
            1.;Data relevan;Rapat;Notulen;Oktober 2024;Selesai;;;;PK;arsip
            ;;Membuat tabel;Tabel;April 2024;Selesai;Tabel I;Tabel II;;;arsip
            2.;Laporan kinerja agar:;;;;;;;;;
            ;1) Berisi analisis;Rapat analisis;Notulen;Januari 2025;Selesai;;;;;arsip
            ;2) Menjadi kepedulian;Rapat pegawai;Notulen;Januari 2025;Belum;;;;;arsip

            """)
        #expect(
            page.followUps == """
                1 | Data relevan | Rapat | Notulen | Oktober 2024 | Selesai | -, -, -, PK | arsip
                1 | Data relevan | Membuat tabel | Tabel | April 2024 | Selesai | Tabel I, Tabel II, -, - | arsip
                2.1 | Laporan kinerja agar: 1) Berisi analisis | Rapat analisis | Notulen | Januari 2025 | Selesai | -, -, -, - | arsip
                2.2 | Laporan kinerja agar: 2) Menjadi kepedulian | Rapat pegawai | Notulen | Januari 2025 | Belum | -, -, -, - | arsip
                """)
    }
}
