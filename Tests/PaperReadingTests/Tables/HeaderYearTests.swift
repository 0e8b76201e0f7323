import BudgetModel
import Diagnostics
import Foundation
import Testing

@testable import BudgetIntake
@testable import PaperReading

@Suite("Kolom pagu yang tajuknya menyebut tahun")
struct HeaderYearTests {
    /// Arti setiap kolom seperti ditampilkan `--show-mapping`; kosong bila tajuknya ditolak.
    static func mapping(_ page: FlatPage) -> String {
        page.understanding.split(separator: "\n").first.map(String.init) ?? ""
    }

    @Test(
        "Satu kolom bertahun dibaca seperti \"Anggaran\": tahapannya disimpulkan, dan tahunnya menjadi tahun tabel",
        arguments: [
            "Anggaran 2024", "Pagu 2024", "PAGU ANGGARAN 2024 (Rp)", "Budget 2024", "Anggaran Tahun 2024",
            "Anggaran Tahun Anggaran 2024", "Pagu T.A. 2024", "Pagu TA 2024", "Anggaran Th. 2024", "APBD FY 2024", "Belanja 2024",
            "2024 Anggaran",
        ])
    func alone(title: String) throws {
        let page = try FlatPage("Program,\(title),Keterangan\nProgram A,\"1.000.000\",-\n")
        #expect(page.lines == "Program A | utama | APBD | Murni 1.000.000")
        #expect(page.budget.lines.map(\.year) == [2024])
        #expect(
            page.findings().split(separator: "\n").first.map(String.init)
                == "tabel catatan B024: Kolom \"\(title)\" tidak menyebut tahapan; dibaca sebagai pagu Murni."
        )
        #expect(page.findings(.warning) == "")
    }

    @Test("Laporan realisasi: pagu, realisasi, dan persennya")
    func realisationReport() throws {
        let page = try FlatPage(
            "Program,Anggaran 2024,Realisasi s.d. 30 Juni 2024,%\nProgram A,\"1.000.000\",\"250.000\",\"25,00\"\n")
        #expect(
            RealisationColumnTests.realised(page.budget) == """
                baris 2 | Program A | TW II kumulatif | 250.000
                baris 2 | Program A | TW II kumulatif | 25,00 dari Murni
                """
        )
    }

    @Test("Realisasi tanpa triwulan disimpan dengan catatannya")
    func undatedRealisation() throws {
        let page = try FlatPage("Uraian,Anggaran 2024,Realisasi 2024,%\nBelanja A,1000,500,50\n")
        #expect(page.lines == "Belanja A | utama | APBD | Murni 1.000")
        #expect(page.budget.extraColumns.map(\.title) == ["Realisasi 2024", "%"])
        #expect(page.result.findings.count { $0.rule == RulePage.keptRealisation.id } == 2)
    }

    @Test("Tahapan menurut judul berlaku juga bagi kolom bertahun")
    func stageOfTitle() throws {
        let page = try FlatPage("PERUBAHAN APBD TAHUN ANGGARAN 2024\nUraian,Anggaran 2024\nBelanja A,1000\n")
        #expect(page.lines == "Belanja A | utama | APBD | Perubahan 1.000")
    }

    @Test(
        "Kolom tahun lain tidak pernah menjadi pagu tahun ini",
        arguments: [
            (
                "TAHUN ANGGARAN 2024\nUraian,Anggaran 2023,Anggaran 2024,Bertambah/(Berkurang)",
                "Uraian = uraian; Anggaran 2023 = disimpan; Anggaran 2024 = pagu Murni; Bertambah/(Berkurang) = disimpan",
                "Murni 20"
            ),
            (
                "TAHUN 2024\nUraian,APBD-P 2023,APBD 2024,%",
                "Uraian = uraian; APBD-P 2023 = disimpan; APBD 2024 = pagu Murni; % = disimpan",
                "Murni 20"
            ),
            (
                "TAHUN 2024\nUraian,2023 / Pagu,2024 / Pagu,x", "Uraian = uraian; 2023 / Pagu = disimpan; 2024 / Pagu = pagu Murni; x = ?",
                "Murni 20"
            ),
            (
                "TAHUN 2024\nUraian,Pagu,,\n,Tahun 2023,Tahun 2024,Tahun 2025",
                "Uraian = uraian; Pagu / Tahun 2023 = disimpan; Pagu / Tahun 2024 = pagu Murni; Pagu / Tahun 2025 = disimpan", "Murni 20"
            ),
        ])
    func otherYears(header: String, mapping: String, amount: String) throws {
        let page = try FlatPage(header + "\nBelanja A,10,20,30\n")
        #expect(Self.mapping(page) == mapping)
        #expect(page.lines == "Belanja A | utama | APBD | \(amount)")
        #expect(page.budget.extraColumns.map(\.cells.count).allSatisfy { $0 == 1 })
        #expect(
            page.budget.extraColumns.count == mapping.components(separatedBy: "= disimpan").count - 1 + (mapping.hasSuffix("?") ? 1 : 0))
    }

    @Test("Kolom tahun lain dan pembandingnya disebut dengan sebabnya")
    func words() throws {
        let page = try FlatPage("DINAS X TAHUN 2024\nUraian,Anggaran 2023,Anggaran 2024,Selisih\nBelanja A,10,20,10\n")
        #expect(page.budget.offices == ["DINAS X"])
        #expect(
            page.result.findings.filter { $0.rule == RulePage.unknownColumn.id }.map {
                "\($0.message.text(in: .indonesian)) \($0.advice.text(in: .indonesian))"
            }
                == [
                    "Kolom \"Anggaran 2023\" bukan tentang tahun tabel ini (2024); isinya disimpan tetapi tidak dihitung. Bila kolom ini seharusnya dibaca, sebut artinya, misalnya --map \"Anggaran 2023=murni\".",
                    "Kolom \"Selisih\" membandingkan dua tahun, bukan dua tahapan; isinya disimpan tetapi tidak dihitung. Bila kolom ini membandingkan dua tahapan, sebut tahapan kedua kolom pagunya dengan --map.",
                ]
        )
    }

    @Test("\"APBD 2024 | APBD-P 2024\" adalah murni dan perubahan tahun yang sama")
    func sameYear() throws {
        let page = try FlatPage("Uraian,APBD 2024,APBD-P 2024,Bertambah/(Berkurang),%\nBelanja A,900,1000,100,\"11,11\"\n")
        #expect(page.lines == "Belanja A | utama | APBD | Murni 900 | Perubahan 1.000")
        #expect(page.variances == "baris Belanja A | 100 | 11.11")
    }

    @Test(
        "Yang tidak pasti ditolak dengan sebabnya",
        arguments: [
            "Uraian,Anggaran 2023,Anggaran 2024", "Uraian,Anggaran 2024,Pagu 2024", "TAHUN 2025\nUraian,Anggaran 2024,x",
            "Uraian,Murni 2023,Perubahan 2024", "Uraian,Pagu,\n,2023,2024",
        ])
    func refused(header: String) throws {
        let page = try FlatPage(header + "\nBelanja A,10,20\n")
        #expect(page.budget.lines.isEmpty)
        let text = page.findings(.error)
        #expect(
            text.contains("B015: Tajuk tabel tidak dikenali: tahun kolom pagunya bukan, atau belum pasti, tahun tabel ini."), "\(text)")
        #expect(page.result.findings.first?.advice.text(in: .indonesian).hasPrefix("Sebut tahunnya, misalnya --year 2024") == true)
    }

    @Test("Pengguna menyebut tahunnya, atau arti kolomnya")
    func forced() throws {
        let two = "Uraian,Anggaran 2023,Anggaran 2024\nBelanja A,10,20\n"
        #expect(try FlatPage(two, options: FlatFindingTests.options()).lines == "Belanja A | utama | APBD | Murni 20")
        #expect(try FlatPage(two, options: FlatFindingTests.options(year: 2023)).lines == "Belanja A | utama | APBD | Murni 10")
        let map = FlatFindingTests.options(["Anggaran 2023": "murni", "Anggaran 2024": "perubahan"])
        #expect(try FlatPage(two, options: map).lines == "Belanja A | utama | APBD | Murni 10 | Perubahan 20")
        let one = try FlatPage(
            "Uraian,Pagu 2024\nBelanja A,1000\n", options: FlatFindingTests.options(["Pagu 2024": "perubahan"], year: nil))
        #expect(one.lines == "Belanja A | utama | APBD | Perubahan 1.000")
        #expect(one.budget.lines.map(\.year) == [2024])
        #expect(!one.result.findings.contains { $0.rule == RulePage.assumedStage.id })
    }

    @Test("Realisasi tahun lalu di samping realisasi tahun ini tidak ikut memakai waktu judulnya")
    func formerRealisation() throws {
        let page = try FlatPage(
            """
            UNTUK TAHUN YANG BERAKHIR SAMPAI DENGAN 31 DESEMBER 2024 DAN 2023
            Uraian,Anggaran 2024,Realisasi 2024,%,Realisasi 2023
            Belanja A,1000,800,80,700

            """)
        #expect(
            RealisationColumnTests.realised(page.budget) == """
                baris 3 | Belanja A | TW IV kumulatif | 800
                baris 3 | Belanja A | TW IV kumulatif | 80 dari Murni
                """
        )
        #expect(
            page.result.findings.filter { $0.rule == RulePage.keptRealisation.id }.map { $0.message.text(in: .indonesian) } == [
                "Kolom realisasi \"Realisasi 2023\" tentang tahun 2023, bukan tahun tabel ini; isinya disimpan tetapi tidak dihitung."
            ])
    }

    @Test("Tahun realisasi menjadi tahun tabel bila tidak ada yang lain; judul \"TA 2024\" bukan nama program")
    func yearOfRealisation() throws {
        let page = try FlatPage("Program,Anggaran,Realisasi s.d. 31 Desember 2024\nProgram A,10,9\n")
        #expect(page.budget.lines.map(\.year) == [2024])
        let untitled = try FlatPage("TA 2024\nKode,Uraian,Semula\n5.1.01,Belanja Pegawai,10\n")
        #expect(untitled.lines == "Belanja > 5.1.01 Belanja Pegawai | utama | APBD | Murni 10")
    }
}
