import BudgetAnalysis
import BudgetFixtures
import BudgetModel
import Diagnostics
import ExactNumbers
import Reporting
import Testing

@Suite("Pohon anggaran di kertas resmi")
struct BudgetTreeTableTests {
    /// Satu sub kegiatan berekening, dan satu rekening yang langsung di bawah programnya.
    private static var budget: Budget {
        var inside = BudgetLine.line(
            "Program A", code: "3.30.02", account: CodedName(code: "5.1.02.01", name: "Barang"), murni: 100, perubahan: 80)
        inside.activity = CodedName(code: "3.30.02.1.01", name: "Pasar")
        inside.subActivity = CodedName(code: "3.30.02.1.01.01", name: "Gelar Pasar")
        var budget = Budget()
        budget.lines = [
            inside,
            .line("Program A", code: "3.30.02", account: CodedName(code: "5.1.02.04", name: "Perjalanan"), murni: 7, perubahan: 5, row: 3),
        ]
        return budget
    }

    @Test("Jumlah induk sama dengan jumlah anaknya, juga bila rekening bersaudara dengan kegiatan")
    func mixedLevels() throws {
        for (paper, rows) in [
            ("renja-perubahan", ["3.30.02 107", "3.30.02.1.01 100", "3.30.02.1.01.01 100", "5.1.02.04 7", "Jumlah APBD 107"]),
            (
                "pergeseran",
                ["3.30.02 107", "3.30.02.1.01 100", "3.30.02.1.01.01 100", "5.1.02.01 100", "5.1.02.04 7", "Jumlah APBD 107"]
            ),
        ] {
            let report = try PaperDesk(Self.budget).report(paper)
            let table = try #require(report.tables.first)
            #expect(table.rows(in: .indonesian).map { "\($0[0]) \($0[2])" } == rows)
            #expect(DerivationEvaluator(report, language: .indonesian).mismatches == [])
        }
    }
}
