import BudgetModel
import Diagnostics
import Testing

@testable import BudgetIntake
@testable import PaperReading

/// Yang pernah salah terbaca oleh uji sifat, masing-masing sebagai tabel terkecilnya.
@Suite("Kertas yang ditulis dengan cara lain")
struct PaperDressTests {
    /// Perjanjian kinerja: baris-baris tabel targetnya, lalu yang di antara kedua tabel, lalu tabel programnya.
    private static func agreement(_ targets: String, _ between: String, _ programs: String) -> String {
        """
        PERJANJIAN KINERJA TAHUN 2025;;;
        DINAS PERDAGANGAN;;;
        \(targets)
        \(between)
        \(programs)

        """
    }

    @Test("Baris target yang semuanya teks bukan tingkat teratas tajuk tabel di bawahnya")
    func textTargetsAboveHeader() throws {
        let page = try PaperPage(
            Self.agreement(
                "Sasaran;Indikator Kinerja;Target;Formulasi\nMeningkatnya layanan;Indeks Layanan;75-80;a dibagi b",
                "Anggaran : Rp. 500.000;;;",
                "Indikator Kinerja;Program;Pagu;Ket\nIndeks Layanan;Program Pelayanan;500.000;APBD"))
        #expect(page.targets == "pk-2025 | indeks-layanan | target 2025 | 75-80")
        #expect(page.totals == "pk-2025 | Anggaran | utama | 500.000")
        #expect(page.links == "Program Pelayanan | indeks-layanan | 100")
    }

    @Test("\"Juta (Rp)\" di tabel target tidak pernah mengalikan pagu di tabel di bawahnya")
    func unitOfTargetTable() throws {
        let page = try PaperPage(
            Self.agreement(
                "Sasaran;Indikator Kinerja;Satuan;Target\nMeningkatnya ekspor;Nilai Ekspor;Juta (Rp);BB", ";;;",
                "Indikator Kinerja;Program;Pagu;Ket\nNilai Ekspor;Program Ekspor;Rp500.000,00;APBD"))
        #expect(FlatPage(page.result).lines == "Program Ekspor | utama | APBD | Murni 500.000")
        #expect(page.indicators == "nilai-ekspor | Nilai Ekspor | Juta (Rp) | Meningkatnya ekspor")
    }

    @Test("Indikator yang tidak diulang menaungi program di bawahnya, tetapi bukan program penunjang dan dana APBN")
    func blankIndicators() throws {
        let page = try PaperPage(
            Self.agreement(
                "Sasaran;Indikator Kinerja;Target;\nMeningkatnya ekspor;Nilai Ekspor;12,5;", ";;;",
                """
                Indikator Kinerja;Program;Pagu;Ket
                Nilai Ekspor;Program Ekspor;500.000;APBD
                ;Program Promosi;300.000;APBD
                ;Program Penunjang Urusan Pemerintahan Daerah;200.000;APBD
                ;Program Perdagangan Luar Negeri;100.000;APBN
                """))
        #expect(page.links == "Program Ekspor | nilai-ekspor | 100\nProgram Promosi | nilai-ekspor | 100")
    }

    @Test("Bila indikator diulang di setiap baris, sel kosong berarti tanpa indikator")
    func repeatedIndicators() throws {
        let page = try PaperPage(
            Self.agreement(
                "Sasaran;Indikator Kinerja;Target;\nMeningkatnya ekspor;Nilai Ekspor;12,5;", ";;;",
                """
                Indikator Kinerja;Program;Pagu;Ket
                Nilai Ekspor;Program Ekspor;500.000;APBD
                Nilai Ekspor;Program Promosi;300.000;APBD
                ;Program Tata Ruang;200.000;APBD
                """))
        #expect(page.links == "Program Ekspor | nilai-ekspor | 100\nProgram Promosi | nilai-ekspor | 100")
    }

    @Test("\"PENDUKUNG : Rp. -\" berkata nol")
    func dashTotal() throws {
        let page = try PaperPage(
            Self.agreement(
                "Sasaran;Indikator Kinerja;Target;\nMeningkatnya ekspor;Nilai Ekspor;12,5;", "Anggaran : Rp. 500.000;;;",
                """
                Indikator Kinerja;Program;Pagu;Ket
                Nilai Ekspor;Program Ekspor;500.000;APBD
                PENDUKUNG : Rp. -;;;
                ;Program Perdagangan Luar Negeri;Rp. -;APBN
                """))
        #expect(page.totals == "pk-2025 | Anggaran | utama | 500.000\npk-2025 | PENDUKUNG | pendukung | 0")
        #expect(FlatPage(page.result).lines.contains("Program Perdagangan Luar Negeri | pendukung | APBN | Murni 0"))
    }

    @Test(
        "Kantor di baris kedua sel judul, di belakang judulnya, atau hanya di kertas lain",
        arguments: [
            "\"PERJANJIAN KINERJA TAHUN 2025\nDINAS PERDAGANGAN\"", "PERJANJIAN KINERJA TAHUN 2025 DINAS PERDAGANGAN",
            "PERJANJIAN KINERJA TAHUN 2025",
        ])
    func office(_ title: String) throws {
        let table = "Sasaran;Indikator Kinerja;Target;\nMeningkatnya ekspor;Nilai Ekspor;12,5;"
        let page = try PaperPage([
            "pk.csv": "\(title)\n\(table)\n\nIndikator Kinerja;Program;Pagu;Ket\nNilai Ekspor;Program Ekspor;500.000;APBD\n",
            "iku.csv":
                "INDIKATOR KINERJA UTAMA\nDINAS PERDAGANGAN\nTAHUN 2025\nSasaran;Indikator Kinerja;Target 2025;Target 2026\nMeningkatnya ekspor;Nilai Ekspor;12,5;13\n",
        ])
        #expect(page.budget.offices == ["DINAS PERDAGANGAN"])
        #expect(page.budget.documents.map(\.code) == ["iku-2025", "pk-2025"])
    }

    @Test("Sasaran yang tidak diulang mengikuti baris di atasnya, juga di lembar yang judulnya digabung; di bawah tujuan lain tidak")
    func blankObjectives() throws {
        let page = try PaperPage(
            """
            Tabel 7.1 Indikator Kinerja Dinas Perdagangan yang Mengacu pada Tujuan dan Sasaran RPD 2024-2026
            TUJUAN;SASARAN;INDIKATOR;TARGET 2024;TARGET 2025;KONDISI AKHIR
            Ekonomi tumbuh;Meningkatnya ekspor;Nilai Ekspor;12;13;14
            ;;Nilai Impor;9;8;7
            Tata kelola baik;;Indeks Reformasi;66;67;68

            """)
        #expect(
            page.indicators == """
                nilai-ekspor | Nilai Ekspor | Meningkatnya ekspor | tujuan Ekonomi tumbuh
                nilai-impor | Nilai Impor | Meningkatnya ekspor | tujuan Ekonomi tumbuh
                indeks-reformasi | Indeks Reformasi | tujuan Tata kelola baik
                """)
    }

    @Test("Kriteria yang kata-katanya seperti judul tetap baris lembar kerja")
    func criterionLikeTitle() throws {
        let page = try PaperPage(
            """
            HASIL EVALUASI AKUNTABILITAS KINERJA INSTANSI PEMERINTAH (AKIP) TAHUN 2023;;;
            DINAS PERDAGANGAN;;;
            No.;Komponen Yang Dinilai;Bobot;Nilai Tahun 2023
            1.;Perencanaan Kinerja;30;24,60
            Lembar kerja evaluasi terlampir;;;
            1.c. Perencanaan Kinerja;15,00;B;12,00
            1. Rekomendasi hasil evaluasi akuntabilitas telah ditindaklanjuti;B;70;

            """)
        #expect(page.documents == "lhe-akip-2023 (LHE AKIP)")
        #expect(page.scores.contains("2023 kriteria 1.c. 1. Rekomendasi hasil evaluasi akuntabilitas telah ditindaklanjuti | - 70 B -"))
    }

    @Test("Nomor milik indikatornya: program pertama bukan induk program-program di bawahnya", arguments: ["1", "1.", "1)"])
    func numberOfIndicator(_ number: String) throws {
        let page = try PaperPage(
            Self.agreement(
                "Sasaran;Indikator Kinerja;Target;;\nMeningkatnya ekspor;Nilai Ekspor;12,5;;", ";;;",
                """
                No;Indikator Kinerja;Program;Pagu;Ket
                \(number);Nilai Ekspor;Program Ekspor;700;APBD
                ;;Program Promosi (UPTD. BALAI);300;APBD
                ;;Program Tata Ruang;56;APBD
                """))
        #expect(
            FlatPage(page.result).lines == """
                Program Ekspor | utama | APBD | Murni 700
                Program Promosi (UPTD BALAI) | utama | APBD | Murni 300
                Program Tata Ruang | utama | APBD | Murni 56
                """)
    }

    @Test("Baris pertama yang pagunya \"Rp-\" bukan tingkat tajuk")
    func dashUnderHeader() throws {
        let page = try PaperPage(
            Self.agreement(
                "Sasaran;Indikator Kinerja;Target;\nMeningkatnya ekspor;Nilai Ekspor;12,5;", ";;;",
                "Indikator Kinerja;Program;Pagu;Ket\nNilai Ekspor;Program Ekspor;Rp-;APBD-P\nNilai Ekspor;Program Promosi;Rp300;APBD-P"))
        #expect(
            FlatPage(page.result).lines
                == "Program Ekspor | utama | APBD | Perubahan 0\nProgram Promosi | utama | APBD | Perubahan 300")
        #expect(page.findings(.error) == "")
    }

    @Test("Kolom yang sudah dibaca kertasnya tidak disebut tidak dikenal")
    func knownColumn() throws {
        let page = try PaperPage(
            Self.agreement(
                "Sasaran;IKU;Target;\nMeningkatnya ekspor;Nilai Ekspor;12,5;", ";;;",
                "IKU;Program;Pagu;Ket\nNilai Ekspor;Program Ekspor;500.000;APBD"))
        #expect(!page.findings(.note).contains("B002"))
    }
}
