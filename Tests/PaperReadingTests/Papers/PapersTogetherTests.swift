import BudgetModel
import DataPackage
import Diagnostics
import ExactNumbers
import Testing

@testable import BudgetIntake
@testable import PaperReading

@Suite("Kertas-kertas satu kantor disatukan tanpa kode")
struct PapersTogetherTests {
    static let agreement = """
        PERJANJIAN KINERJA TAHUN 2024;;;;
        DINAS PERDAGANGAN;;;;
        NO;SASARAN;INDIKATOR KINERJA;TARGET;
        1;Meningkatnya ekspor;Nilai ekspor (Triliun Rp);12,50;
        Anggaran : Rp 300;;;;
        NO;INDIKATOR KINERJA;PROGRAM;ANGGARAN;KET
        1;Nilai ekspor;Program Ekspor;Rp. 100;APBD
        2;Tertib pasar;Program Pasar;Rp. 200;APBD

        """

    static let indicators = """
        INDIKATOR KINERJA UTAMA
        DINAS PERDAGANGAN
        TAHUN 2024
        NO;SASARAN;INDIKATOR KINERJA SASARAN;TARGET;;Definisi
        ;;;2024;2025;
        1;Meningkatnya ekspor;Nilai Ekspor Triliun (Rp);12,50;13,25;Nilai barang
        2;Tertibnya pasar;Tertib pasar;80;85;Pasar tertib

        """

    @Test("Satu indikator di bawah dua ejaan satuan satu indikator; kodenya sama dengan atau tanpa kertas lain")
    func joined() throws {
        let both = try PaperPage(["iku.csv": Self.indicators, "pk.csv": Self.agreement])
        #expect(
            both.indicators == """
                nilai-ekspor | Nilai Ekspor | Triliun (Rp) | Meningkatnya ekspor
                tertib-pasar | Tertib pasar | Tertibnya pasar
                """)
        #expect(both.links == "Program Ekspor | nilai-ekspor | 100\nProgram Pasar | tertib-pasar | 100")
        let alone = try PaperPage(["pk.csv": Self.agreement])
        #expect(alone.budget.indicators.map(\.code) == ["nilai-ekspor"])
    }

    @Test("Kertas yang sama dua kali dipakai satu kali, dan disebut; yang berbeda satu angka dipakai dua-duanya")
    func repeated() throws {
        let page = try PaperPage(["a.csv": Self.indicators, "b.csv": Self.indicators])
        #expect(page.budget.documents.map(\.code) == ["iku-2024"])
        #expect(page.budget.targets.count == 4)
        #expect(
            page.findings(.note)
                == "B051 kantor/b.csv, baris 1: Kertas ini (IKU) sama dengan kantor/a.csv, baris 1; yang dipakai yang pertama.")
        let other = try PaperPage(["a.csv": Self.indicators, "b.csv": Self.indicators.replacing("13,25", with: "14,25")])
        #expect(other.budget.documents.map(\.code) == ["iku-2024", "iku-2024-2"])
    }

    @Test("Program di bawah dua indikator berbagi bobot sampai dua desimal tanpa sisa")
    func sharedWeight() throws {
        let third = "INDIKATOR KINERJA"
        let page = try PaperPage(
            """
            PERJANJIAN KINERJA TAHUN 2024;;;;
            DINAS PERDAGANGAN;;;;
            NO;SASARAN;\(third);TARGET;
            1;S;A;1;
            2;S;B;2;
            3;S;C;3;
            NO;\(third);PROGRAM;ANGGARAN;KET
            1;A;Program Ekspor;Rp. 100;APBD
            2;B;Program Ekspor;Rp. 100;APBD
            3;C;Program Ekspor;Rp. 100;APBD

            """)
        #expect(page.budget.links.map { "\($0.indicator) \($0.weight.plainText)" } == ["a 33.34", "b 33.33", "c 33.33"])
    }

    @Test("Angka yang tidak diputuskan kertasnya dilaporkan dengan kedua artinya")
    func ambiguous() throws {
        let page = try PaperPage(
            "PERJANJIAN KINERJA TAHUN 2024\nDINAS X\nNO;SASARAN;INDIKATOR KINERJA;TARGET KINERJA\n1;S;Nilai ekspor;16.000\n")
        #expect(
            page.findings(.warning)
                == "N001 kantor/kertas.csv, baris 4, kolom D: \"16.000\" di kolom \"TARGET KINERJA\" dapat berarti ribuan (16.000) atau desimal (16,000); angka lain di kertas ini tidak memutuskannya."
        )
    }

    @Test("Yang diekspor sebagai paket data terbaca kembali sama")
    func roundTrip() throws {
        let page = try PaperPage(["iku.csv": Self.indicators, "pk.csv": Self.agreement])
        let files = DataPackage(page.budget).files
        let again = try PaperPage(Dictionary(uniqueKeysWithValues: files.map { ($0.name, $0.text) }))
        #expect(again.targets == page.targets)
        #expect(again.links == page.links)
        #expect(again.documents == page.documents)
        #expect(again.totals == page.totals)
    }

    @Test("Kertas yang tidak dikenal di samping yang dikenal disebut, dan tidak menghalangi")
    func unknownBeside() throws {
        let page = try PaperPage([
            "pk.csv": Self.agreement, "iku.csv": Self.indicators, "surat.csv": "Yth. Kepala;Bagian\nbersama ini;kami\n",
        ])
        #expect(page.budget.lines.count == 2)
        #expect(!page.result.hasErrors)
        #expect(page.result.findings.contains { $0.rule == RulePage.unrecognisedTable.id && $0.severity == .warning })
    }

    @Test("Kertas yang menyusul tidak mengubah kode yang sudah ada, juga bila berkasnya berdiri di depan")
    func stableCodes() throws {
        func revised(_ date: String, _ value: String) -> String {
            "LAMPIRAN\nNOMOR : 188/\(value)\nTANGGAL : \(date)\nINDIKATOR KINERJA UTAMA PERUBAHAN\n"
                + Self.indicators.replacing("INDIKATOR KINERJA UTAMA\n", with: "").replacing("13,25", with: value)
        }
        let files = ["iku.csv": Self.indicators, "pk.csv": Self.agreement, "q.csv": revised("27 Juni 2024", "13,75")]
        let before = try PaperPage(files)
        let after = try PaperPage(files.merging(["a.csv": revised("5 Oktober 2024", "14,00")]) { first, _ in first })
        #expect(
            before.documents == """
                iku-2024 (IKU)
                pk-2024 (PK) | Murni
                iku-perubahan-2024 (IKU Perubahan) | 188/13,75 | 27 Juni 2024 | mengubah iku-2024
                """)
        #expect(
            after.documents == "iku-perubahan-2024-2 (IKU Perubahan) | 188/14,00 | 5 Oktober 2024 | mengubah iku-2024\n\(before.documents)")
        #expect(after.budget.indicators.map(\.code).sorted() == before.budget.indicators.map(\.code).sorted())
    }

    @Test("Kertas dua kantor di satu folder: kode, indikator, dan kertas yang diubahnya masing-masing")
    func twoOffices() throws {
        let other = Self.agreement.replacing("DINAS PERDAGANGAN", with: "DINAS KESEHATAN PROVINSI CONTOH").replacing("12,50", with: "9,75")
        let revised = other.replacing("PERJANJIAN KINERJA TAHUN", with: "PERJANJIAN KINERJA PERUBAHAN TAHUN")
        let page = try PaperPage([
            "a.csv": Self.agreement, "b.csv": other, "c.csv": revised, "d.csv": Self.indicators,
        ])
        #expect(
            page.documents == """
                pk-2024-dinas-perdagangan (PK) | Murni
                pk-2024-dinas-kesehatan (PK) | Murni
                pk-perubahan-2024-dinas-kesehatan (PK Perubahan) | Perubahan | mengubah pk-2024-dinas-kesehatan
                iku-2024-dinas-perdagangan (IKU)
                """)
        #expect(
            page.budget.indicators.map(\.code) == [
                "nilai-ekspor-dinas-perdagangan", "nilai-ekspor-dinas-kesehatan", "tertib-pasar-dinas-perdagangan",
            ])
        #expect(
            page.links == """
                Program Ekspor | nilai-ekspor-dinas-perdagangan | 100
                Program Pasar | tertib-pasar-dinas-perdagangan | 100
                Program Ekspor | nilai-ekspor-dinas-kesehatan | 100
                """)
        #expect(
            page.findings(.warning).contains(
                "B057 kantor/b.csv, baris 8, kolom C: Program di baris ini berdiri di bawah indikator \"Tertib pasar\""))
    }

    @Test("Kepala surat penilai bukan kantor lain; kertas tanpa nama kantor milik kantor berkas lainnya")
    func letterhead() throws {
        let letter = """
            INSPEKTORAT DAERAH
            HASIL EVALUASI AKUNTABILITAS KINERJA INSTANSI PEMERINTAH (AKIP) TAHUN 2023
            No.;Komponen Yang Dinilai;Bobot;Nilai Tahun 2023
            1.;Perencanaan Kinerja;30;24,60

            """
        let page = try PaperPage([
            "iku.csv": Self.indicators.replacing("DINAS PERDAGANGAN\n", with: ""), "lhe.csv": letter, "pk.csv": Self.agreement,
        ])
        #expect(page.budget.documents.map(\.code) == ["iku-2024", "lhe-akip-2023", "pk-2024"])
        #expect(page.budget.indicators.map(\.code) == ["nilai-ekspor", "tertib-pasar"])
    }
}
