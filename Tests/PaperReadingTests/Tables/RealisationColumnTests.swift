import BudgetAnalysis
import BudgetModel
import DataPackage
import Diagnostics
import ExactNumbers
import Testing

@testable import BudgetIntake
@testable import PaperReading

@Suite("Kolom realisasi menjadi realisasi keuangan setiap program")
struct RealisationColumnTests {
    /// Satu baris per realisasi: baris, program, waktu, bukti.
    static func realised(_ budget: Budget) -> String {
        budget.moneyRealisations.map { item in
            let evidence =
                switch item.evidence {
                case .amount(let amount): FlatPage.text(amount)
                case .percentage(let figure, let stage): "\(figure.text) dari \(stage?.name ?? "?")"
                }
            return [
                "baris \(item.location.row ?? 0)", item.subject.words, "\(item.quarter.name) \(item.span.rawValue)", evidence,
                item.offices.listed,
            ].compactMap(\.self).joined(separator: " | ")
        }.joined(separator: "\n")
    }

    static func page(_ text: String) throws -> FlatPage { try FlatPage("TAHUN ANGGARAN 2024\nDINAS X\n" + text) }

    @Test("Rupiah dan persen sampai dengan triwulan, dengan tahapan bila hanya satu kolom pagu")
    func quarters() throws {
        let page = try Self.page(
            """
            Program,Pagu Perubahan,Realisasi s.d. Triwulan II,
            ,,Rp,%
            Program A,1.000.000,250.000,"25,00"
            Program B,500.000,-,"0,00"

            """)
        #expect(
            Self.realised(page.budget) == """
                baris 5 | Program A | TW II kumulatif | 250.000
                baris 5 | Program A | TW II kumulatif | 25,00 dari Perubahan
                baris 6 | Program B | TW II kumulatif | 0
                baris 6 | Program B | TW II kumulatif | 0,00 dari Perubahan
                """
        )
        #expect(
            page.understanding.contains(
                "Realisasi s.d. Triwulan II / Rp = realisasi s.d. TW II; Realisasi s.d. Triwulan II / % = persen realisasi s.d. TW II"))
        #expect(page.budget.extraColumns.isEmpty)
        #expect(page.findings(.warning) == "")
    }

    @Test("Rincian dijumlahkan menjadi programnya; jumlah induk dan totalnya disimpan")
    func tree() throws {
        let page = try Self.page(
            """
            Kode,Uraian,Semula,Menjadi,Realisasi s.d. 30 September 2024
            3.30.02,Program A,300,280,101
            3.30.02.1.01,Kegiatan 1,300,280,100
            3.30.02.1.01.0001,Sub 1,100,80,40
            3.30.02.1.01.0002,Sub 2,200,200,60
            Jumlah,,300,280,99

            """)
        #expect(Self.realised(page.budget) == "baris 6 | Program A | TW III kumulatif | 100")
        #expect(page.findings(.warning) == "")
        #expect(
            page.budget.printedRealisedSums.map {
                "\($0.label) \(FlatPage.text($0.printed)) dari \(FlatPage.text($0.parts)) \($0.location.row ?? 0)"
            }.sorted() == [
                "Jumlah 99 dari 100 8", "Kegiatan 1 100 dari 100 5", "Program A 101 dari 100 4",
            ])
    }

    @Test("Waktu dari judul; persen tanpa tahapan bila pagunya dua")
    func title() throws {
        let page = try FlatPage(
            """
            LAPORAN REALISASI ANGGARAN KEADAAN 30 JUNI 2024
            DINAS X
            Program,Semula,Menjadi,Realisasi,%,Sisa
            Program A,200,100,50,50,50

            """)
        #expect(
            Self.realised(page.budget) == """
                baris 4 | Program A | TW II kumulatif | 50
                baris 4 | Program A | TW II kumulatif | 50 dari ?
                """
        )
        #expect(page.budget.printedVariances.isEmpty)
    }

    @Test(
        "Yang tidak menyebut sampai kapan disimpan dan disebut satu kali",
        arguments: [
            ("Realisasi", "tidak menyebut sampai kapan"), ("Realisasi s.d. 31 Agustus 2024", "tidak berakhir pada akhir triwulan"),
            ("Realisasi s.d. 31 Desember 2023", "tentang tahun 2023, bukan tahun tabel ini"),
            ("Penyerapan", "tidak menyebut rupiah atau persen"),
        ])
    func kept(title: String, why: String) throws {
        let page = try Self.page("Program,Semula,\(title)\nProgram A,100,20\nProgram B,50,\n")
        #expect(page.budget.moneyRealisations.isEmpty)
        #expect(page.budget.extraColumns.map(\.cells) == [[4: "20"]])
        let notes = page.result.findings.filter { $0.rule == RulePage.keptRealisation.id }
        #expect(
            notes.map { $0.message.text(in: .indonesian) }
                == ["Kolom realisasi \"\(title)\" \(why); isinya disimpan tetapi tidak dihitung."])
        #expect(notes.map(\.severity) == [.note])
    }

    @Test("Pengguna dapat menyebut waktunya")
    func forced() throws {
        let options = FlatFindingTests.options(["Realisasi": "realisasi s.d. TW III"])
        let page = try FlatPage("Program,Semula,Realisasi\nProgram A,100,20\n", options: options)
        #expect(Self.realised(page.budget) == "baris 2 | Program A | TW III kumulatif | 20")
    }

    @Test("Triwulan tanpa s.d. dibaca di dalam triwulan, dan dikatakan")
    func periods() throws {
        let page = try Self.page("Program,Semula,Realisasi TW I,Realisasi TW II\nProgram A,100,20,30\n")
        #expect(
            Self.realised(page.budget) == """
                baris 4 | Program A | TW I periode | 20
                baris 4 | Program A | TW II periode | 30
                """
        )
        #expect(page.result.findings.count { $0.rule == RulePage.assumedSpan.id } == 2)
    }

    @Test("Sel kosong bukan nol: programnya tidak dicatat, kecuali baris programnya sendiri mencetaknya")
    func blanks() throws {
        let page = try Self.page(
            """
            Kode,Uraian,Semula,Realisasi s.d. TW II
            3.30.02,Program A,300,
            3.30.02.1.01,Kegiatan 1,100,40
            3.30.02.1.02,Kegiatan 2,200,
            3.30.03,Program B,50,30
            3.30.03.1.01,Kegiatan 3,20,
            3.30.03.1.02,Kegiatan 4,30,

            """)
        #expect(Self.realised(page.budget) == "baris 7 | Program B | TW II kumulatif | 30")
        #expect(page.budget.extraColumns.map(\.cells) == [[5: "40"]])
        #expect(
            page.result.findings.filter { $0.rule == RulePage.incompleteRealisation.id }.map { $0.message.text(in: .indonesian) } == [
                "Realisasi 1 program di kolom \"Realisasi s.d. TW II\" tidak lengkap, yang pertama \"Program A\" (baris 6); isinya disimpan tetapi tidak dijumlahkan."
            ])
    }

    @Test("Realisasi tanpa pagu adalah kesalahan, bukan baris yang hilang")
    func withoutCeiling() throws {
        let page = try Self.page("Program,Semula,Realisasi s.d. TW II\nProgram A,100,20\nProgram B,,30\n")
        #expect(
            page.findings(.warning)
                == "baris 5 kesalahan B035: \"Program B\" punya realisasi tetapi tidak punya pagu, jadi tidak dihitung."
        )
    }

    @Test("Beberapa kantor di satu tabel tetap terpisah, juga sesudah diekspor dan dibaca kembali")
    func roundTrip() throws {
        let page = try FlatPage(
            """
            TA 2024
            OPD,Program,Semula,Menjadi,Realisasi s.d. TW II,% Realisasi,Catatan Lain
            DINAS X,Program A,100,90,"20,50","22,78",a
            DINAS Y,Program A,200,150,30,"20,00",b

            """)
        let expected = """
            baris 3 | Program A | TW II kumulatif | 20,50 | DINAS X
            baris 3 | Program A | TW II kumulatif | 22,78 dari ? | DINAS X
            baris 4 | Program A | TW II kumulatif | 30 | DINAS Y
            baris 4 | Program A | TW II kumulatif | 20,00 dari ? | DINAS Y
            """
        #expect(Self.realised(page.budget) == expected)
        let files = DataPackage(page.budget).files
        let again = try FlatPage(Dictionary(uniqueKeysWithValues: files.map { ($0.name, $0.text) }))
        #expect(again.findings(.warning) == "")
        #expect(again.budget.extraColumns.map { "\($0.file.hasSuffix("pagu.csv")) \($0.title)" } == ["true Catatan Lain"])
        let rows = Self.realised(again.budget).split(separator: "\n").map { $0.drop { $0 != "|" } }
        #expect(rows == expected.split(separator: "\n").map { $0.drop { $0 != "|" } })
    }

    @Test("Tabel panjang mengulang realisasi di baris setiap tahapan: dihitung satu kali; yang berlainan tidak dihitung")
    func repeatedPerStage() throws {
        let page = try FlatPage(
            """
            opd,program,year,version,amount,real_q1,real_q2
            Dinas A,Program X,2024,murni,1000,100,200
            Dinas A,Program X,2024,perubahan,1200,100,250
            Dinas A,Program Y,2024,murni,500,50,
            Dinas A,Program Y,2024,perubahan,400,50,60

            """)
        #expect(
            page.budget.moneyRealisations.map { "\($0.subject.words) \($0.quarter.name)" } == [
                "Program X TW I", "Program Y TW I", "Program Y TW II",
            ])
        #expect(
            Self.realised(page.budget) == """
                baris 3 | Program X | TW I periode | 100
                baris 5 | Program Y | TW I periode | 50
                baris 5 | Program Y | TW II periode | 60
                """)
        #expect(
            page.findings(.warning)
                == "baris 3 peringatan B034: Realisasi 1 program di kolom \"real_q2\" berlainan menurut baris tahapannya, yang pertama \"Program X\"; isinya disimpan tetapi tidak dihitung."
        )
    }

    @Test("Realisasi sampai di lembar penyerapan perbandingan")
    func comparison() throws {
        let page = try Self.page("Program,Semula,Menjadi,Realisasi s.d. TW II\nProgram A,200,100,50\n")
        let records = try Comparison(page.budget).annual.absorptionRecords()
        #expect(
            records.map { $0.absorptions.map { "\($0.stage.name) \(FlatPage.text($0.ceiling)) \(FlatPage.text($0.realised.lower))" } } == [
                ["Murni 200 50", "Perubahan 100 50"]
            ])
    }
}
