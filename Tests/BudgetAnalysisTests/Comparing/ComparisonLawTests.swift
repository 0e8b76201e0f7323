import BudgetAnalysis
import BudgetFixtures
import BudgetModel
import ExactNumbers
import Testing

/// Hukum yang berlaku bagi setiap anggaran, diuji dengan anggaran acak berbenih.
@Suite("Hukum perbandingan")
struct ComparisonLawTests {
    private static let seeds: [UInt64] = Array(1...60)

    private func budget(_ seed: UInt64) -> Budget {
        var random = RandomBudget(seed: seed)
        return random.next(officeCount: Int(seed % 4) + 1)
    }

    @Test("Membandingkan anggaran dengan dirinya sendiri tidak memberi selisih", arguments: seeds)
    func sameIsZero(seed: UInt64) throws {
        var budget = budget(seed)
        for index in budget.lines.indices {
            let amount = budget.lines[index].ceilings[.original]
            budget.lines[index].ceilings[.revised] = amount
        }
        guard budget.stages.count == 2 else { return }
        let comparison = try Comparison(budget)
        #expect(comparison.rows.filter { !$0.variance.difference.isZero } == [])
        #expect(try comparison.total(.everything).difference.isZero)
    }

    @Test("Membandingkan terbalik mencerminkan setiap selisih", arguments: seeds)
    func mirror(seed: UInt64) throws {
        let budget = budget(seed)
        guard budget.stages.count == 2 else { return }
        let forward = try Comparison(budget, from: .original, to: .revised)
        let backward = try Comparison(budget, from: .revised, to: .original)
        #expect(forward.rows.count == backward.rows.count)
        for (there, back) in zip(forward.rows, backward.rows) {
            #expect(there.position == back.position)
            #expect(there.indicator == back.indicator)
            #expect(there.variance.before == back.variance.after)
            #expect(try there.variance.difference == back.variance.difference.negated())
        }
        #expect(forward.weakMatches == backward.weakMatches)
    }

    @Test("Jumlah setiap pengelompokan sama dengan jumlah seluruhnya", arguments: seeds)
    func groupsSumToTotal(seed: UInt64) throws {
        let budget = budget(seed)
        guard budget.stages.count == 2 else { return }
        let comparison = try Comparison(budget)
        func sum(_ variances: [Variance]) throws -> Variance {
            try Variance(before: .sum(variances.map(\.before)), after: .sum(variances.map(\.after)))
        }
        let regional = try comparison.total(.regional)
        #expect(try sum([comparison.total(.core), comparison.total(.overhead)]) == regional)
        #expect(try sum(comparison.byOffice().map(\.variance)) == regional)
        #expect(try sum(comparison.byUnit().map(\.variance)) == regional)
        let everything = try comparison.total(.everything)
        #expect(try sum([regional, comparison.total(.support)]) == everything)
        #expect(try sum(comparison.byFundingSource().map(\.variance)) == everything)
        #expect(try Rupiah.sum(budget.lines.compactMap { $0.ceilings[.original] }) == everything.before)
        #expect(try Rupiah.sum(budget.lines.compactMap { $0.ceilings[.revised] }) == everything.after)
    }

    @Test("Bagian indikator berjumlah sama dengan pagu programnya, sampai ke sen, di setiap tahapan", arguments: seeds)
    func sharesSumToPosition(seed: UInt64) throws {
        let budget = budget(seed)
        guard budget.stages.count == 2 else { return }
        let comparison = try Comparison(budget)
        for group in try comparison.grouped(comparison.rows, by: { $0.position }) {
            for stage in budget.stages {
                let parts = group.rows.compactMap { $0.ceilings[stage] }
                #expect(try Rupiah.sum(parts) == (group.key.ceilings[stage] ?? .zero))
                #expect(parts.isEmpty == (group.key.ceilings[stage] == nil))
            }
        }
    }

    @Test("Urutan menggabungkan paket tidak mengubah jumlah apa pun", arguments: seeds)
    func mergeOrder(seed: UInt64) throws {
        var random = RandomBudget(seed: seed)
        var first = random.next(officeCount: 2)
        var second = random.next(officeCount: 2)
        for index in second.lines.indices { second.lines[index].office += " Kabupaten" }
        let (firstCopy, secondCopy) = (first, second)
        first.merge(secondCopy)
        second.merge(firstCopy)
        guard first.stages.count == 2 else { return }
        let (left, right) = (try Comparison(first), try Comparison(second))
        for scope in TotalScope.allCases { #expect(try left.total(scope) == right.total(scope)) }
        func byName(_ comparison: Comparison) throws -> [String: Variance] {
            let offices = try comparison.byOffice().map { ($0.key, $0.variance) }
            let indicators = try comparison.servedIndicators.map { indicator in
                (indicator.code, try Comparison.total(of: comparison.rows.filter { $0.indicator == indicator.code }))
            }
            return Dictionary(offices + indicators) { first, _ in first }
        }
        #expect(try byName(left) == byName(right))
    }
}
