import BudgetFixtures
import BudgetModel
import Diagnostics
import Reporting
import Testing

@Suite("Lembar tahapan")
struct StageTableTests {
    private static func report(_ lines: [BudgetLine]) throws -> Report {
        var budget = Budget()
        budget.lines = BudgetLines(lines)
        return try Report.of(budget)
    }

    @Test("Setiap program di semua tahapan dengan perubahan setiap langkah; APBN di bawah jumlah; yang tidak dimuat tetap kosong")
    func matrix() throws {
        let report = try Self.report([
            .line("A", murni: 100, geser: 90, perubahan: 120), .line("B", unit: "UPTD", murni: 50, perubahan: 40, row: 3),
            .line("C", group: .support, geser: 7, perubahan: 7, row: 4),
        ])
        let table = try #require(report.table("tahapan"))
        #expect(
            table.columns.map { $0.title.text(in: .indonesian) } == [
                "Program", "Unit pelaksana", "Sumber dana", "Murni", "Pergeseran 1", "Bertambah/ (Berkurang) ke Pergeseran 1", "Perubahan",
                "Bertambah/ (Berkurang) ke Perubahan",
            ])
        #expect(
            table.rows() == [
                ["A", "OPD induk", "APBD", "100", "90", "-10", "120", "30"], ["B", "UPTD", "APBD", "50", "", "-50", "40", "40"],
                ["Jumlah APBD", "", "", "150", "90", "-60", "160", "70"], ["C", "OPD induk", "APBN", "", "7", "7", "7", "0"],
            ])
        #expect(DerivationEvaluator(report, language: .indonesian).mismatches == [])
        #expect(table.rows[0].cells[3].derivation == .same(CellReference("sandingan", row: 2, column: 3)))
        #expect(table.rows[0].cells[4].derivation == nil)
    }

    @Test("Dua tahapan tidak memerlukannya")
    func twoStages() throws {
        #expect(try Self.report([.line("A", murni: 1, perubahan: 2)]).table("tahapan") == nil)
    }
}
