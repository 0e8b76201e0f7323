import BudgetFixtures
import BudgetModel
import Diagnostics
import ExactNumbers
import Reporting
import Testing

/// Setiap sel yang dihitung dari sel lain harus sama dengan hitungan ulangnya: rumus buku kerja dan
/// angka tepat kita tidak boleh berbeda.
@Suite("Asal hitungan setiap sel")
struct DerivationTests {
    @Test("Semua sel turunan laporan nyata sama dengan hitungan ulangnya", arguments: Language.allCases)
    func sample(language: Language) throws {
        let check = DerivationEvaluator(try .sample(), language: language)
        #expect(check.mismatches == [])
        #expect(Set(check.counts.keys) == ["same", "difference", "sum", "sumWhere", "change", "share", "lesser", "excess", "formula"])
        #expect(check.counts.values.reduce(0, +) > 200)
    }

    @Test("Juga bila dua kantor digabung", arguments: Language.allCases)
    func consolidation(language: Language) throws {
        #expect(DerivationEvaluator(try .consolidation(), language: language).mismatches == [])
    }

    @Test("Juga bagi anggaran acak dengan beberapa kantor, unit, kaitan, rekening, dan realisasi", arguments: Array(1...60) as [UInt64])
    func random(seed: UInt64) throws {
        var random = RandomBudget(seed: seed)
        var budget = random.next(officeCount: Int(seed % 4) + 1)
        if seed.isMultiple(of: 3) {
            var other = random.next(officeCount: 2)
            for index in other.lines.indices { other.lines[index].office += " Kabupaten" }
            budget.merge(other)
        }
        budget.moneyRealisations = random.realisations(in: budget)
        guard budget.stages.count == 2 else { return }
        let report = try Report.of(budget)
        for language in Language.allCases {
            #expect(DerivationEvaluator(report, language: language).mismatches == [])
        }
        for table in report.tables {
            #expect(table.rows.filter { $0.cells.count != table.columns.count }.isEmpty, "\(table.id.name)")
        }
    }

    @Test("Ejaan unit yang berbeda tidak membuat jumlah bersyarat terhitung dua kali")
    func spelling() throws {
        var budget = Budget()
        budget.lines = [
            .line("A", unit: "UPTD RPK", murni: 1, perubahan: 2), .line("B", unit: "uptd rpk", murni: 10, perubahan: 20),
            .line("C", unit: "UPTD. RPK", murni: 100, perubahan: 200),
        ]
        let report = try Report.of(budget)
        #expect(report.table("ringkasan-unit")?.rows().map { [$0[0], $0[1]] } == [["UPTD RPK", "111"]])
        #expect(DerivationEvaluator(report, language: .indonesian).mismatches == [])
    }

    @Test("Unit yang bernama seperti kata OPD induk tidak tercampur dengan OPD induk")
    func parentOfficeName() throws {
        var budget = Budget()
        budget.lines = [.line("A", murni: 1, perubahan: 2), .line("A", unit: "OPD induk", murni: 10, perubahan: 20)]
        let report = try Report.of(budget)
        for language in Language.allCases {
            #expect(DerivationEvaluator(report, language: language).mismatches == [])
        }
    }

    @Test("Pemeriksa sendiri menangkap sel yang diubah")
    func evaluatorFails() throws {
        var report = try Report.sample()
        guard case .table(var table) = report.sections[1].blocks[0] else {
            Issue.record("bukan tabel")
            return
        }
        let last = table.rows.count - 1
        for column in table.columns.indices where table.columns[column].kind == .amount {
            table.rows[last].cells[column].value = .amount(Rupiah(1))
        }
        report.sections[1].blocks[0] = .table(table)
        #expect(DerivationEvaluator(report, language: .indonesian).mismatches.count > 3)
    }
}
