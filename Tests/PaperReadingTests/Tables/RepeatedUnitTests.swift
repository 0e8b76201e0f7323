import BudgetModel
import Diagnostics
import Testing

@testable import BudgetIntake
@testable import PaperReading

@Suite("Uang OPD yang ditulis lagi di unit-unitnya")
struct RepeatedUnitTests {
    static let columns = """
        TAHUN ANGGARAN 2024
        OPD,Unit,Program,Murni,Perubahan
        Dinas Kesehatan,,Program Upaya Kesehatan,900.000.000,1.000.000.000
        Dinas Kesehatan,Puskesmas A,Program Upaya Kesehatan,400.000.000,450.000.000
        Dinas Kesehatan,Puskesmas B,Program Upaya Kesehatan,500.000.000,550.000.000

        """

    @Test("Baris tanpa unit yang sama dengan jumlah unit-unitnya ditanyakan, dengan jumlah setiap jawaban")
    func asked() throws {
        let page = try FlatPage(Self.columns)
        #expect(
            page.findings(.error)
                == "baris 3 kesalahan B048: Pagu 1 program, mulai dari \"Program Upaya Kesehatan\", ditulis tanpa unit dan sama dengan jumlah unit-unitnya; uangnya terhitung dua kali bila baris tanpa unit itu jumlah unit-unitnya."
        )
        let answers = try #require(page.result.doubts.first).answers
        #expect(
            answers.map { answer in
                "\(answer.word) \(answer.totals.stages.map { FlatPage.text(answer.totals[$0]) }.joined(separator: " "))"
            } == ["sekali 900.000.000 1.000.000.000", "terpisah 1.800.000.000 2.000.000.000"])
    }

    @Test("Jawaban \"sekali\" menyisihkan baris tanpa unit; setiap sel tetap punya satu nasib")
    func once() throws {
        let doubt = try #require(try FlatPage(Self.columns).result.doubts.first)
        var options = IntakeOptions()
        options.answers = [DoubtAnswer(rule: doubt.rule, target: .evidence(doubt.evidence), word: "sekali", source: "--answer")]
        let page = try FlatPage(Self.columns, options: options)
        #expect(
            page.lines == """
                Program Upaya Kesehatan (Puskesmas A) | utama | APBD | Murni 400.000.000 | Perubahan 450.000.000
                Program Upaya Kesehatan (Puskesmas B) | utama | APBD | Murni 500.000.000 | Perubahan 550.000.000
                """)
        let accounts = page.result.tables.flatMap(\.accounts).map { account in
            account.entries.map { "\($0.fate.rawValue) \($0.cells): \(FlatPage.text($0.total))" }.joined(separator: ", ")
        }
        #expect(
            accounts == ["dihitung 2: 900.000.000, disisihkan 1: 900.000.000", "dihitung 2: 1.000.000.000, disisihkan 1: 1.000.000.000"])
    }

    @Test("Unit di dalam pohon kode, di bawah program OPD-nya")
    func coded() throws {
        let page = try FlatPage(
            """
            TAHUN ANGGARAN 2024
            Kode,Uraian,Murni,Perubahan
            1.02.0.00.0.00.01.0000,DINAS KESEHATAN,900.000.000,1.000.000.000
            1.02.02,PROGRAM PEMENUHAN UPAYA KESEHATAN,900.000.000,1.000.000.000
            1.02.0.00.0.00.01.0001,PUSKESMAS A,400.000.000,450.000.000
            1.02.02,PROGRAM PEMENUHAN UPAYA KESEHATAN,400.000.000,450.000.000
            1.02.0.00.0.00.01.0002,PUSKESMAS B,500.000.000,550.000.000
            1.02.02,PROGRAM PEMENUHAN UPAYA KESEHATAN,500.000.000,550.000.000

            """)
        #expect(page.result.doubts.map(\.rule) == [RulePage.repeatedUnit.id])
    }

    @Test(
        "Pagu milik kantornya sendiri tidak ditanyakan: jumlah lain, salah satu tahapan lain, atau satu unit berpagu bulat sama",
        arguments: [
            "Dinas K,,Program A,800.000.000,1.000.000.000\nDinas K,UPTD A,Program A,400.000.000,450.000.000\nDinas K,UPTD B,Program A,500.000.000,550.000.000\n",
            "Dinas K,,Program A,900.000.000,1.000.000.001\nDinas K,UPTD A,Program A,400.000.000,450.000.000\nDinas K,UPTD B,Program A,500.000.000,550.000.000\n",
            "Dinas K,,Program A,100.000.000,100.000.000\nDinas K,UPTD A,Program A,100.000.000,100.000.000\nDinas K,,Program B,7,8\n",
        ])
    func ownMoney(rows: String) throws {
        let page = try FlatPage("TAHUN ANGGARAN 2024\nOPD,Unit,Program,Murni,Perubahan\n" + rows)
        #expect(page.result.doubts.isEmpty)
        #expect(page.budget.lines.count == 3)
    }
}
