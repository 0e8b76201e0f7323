import BudgetAnalysis
import BudgetFixtures
import BudgetModel
import Diagnostics
import ExactNumbers
import Testing

@Suite("Jumlah tertera dibandingkan dengan barisnya")
struct PrintedTotalTests {
    private func reading(_ amount: Int64, scope: TotalScope, stage: BudgetStage?) throws -> PrintedTotalReading {
        let place = SourceLocation(file: "total-tertera.csv", row: 2)
        var budget = Budget()
        budget.documents = [Document(code: "pk", kind: "PK", year: 2024, stage: stage, location: place)]
        budget.lines = [
            .line("A", murni: 100, perubahan: 90), .line("B", group: .overhead, murni: 40, perubahan: 50),
            .line("C", group: .support, murni: 7, perubahan: 7),
        ]
        budget.printedTotals = [PrintedTotal(document: "pk", label: "Anggaran", scope: scope, amount: Rupiah(amount), location: place)]
        return try #require(Comparison(budget).annual.printedTotalReadings().first)
    }

    @Test(
        "Cakupan yang tepat sama dikenali di tahapan kertasnya",
        arguments: [
            (Int64(100), TotalScope.core, BudgetStage.original, [TotalScope.core], Int64(100)),
            (140, .core, .original, [.regional], 100),
            (140, .regional, .revised, [.regional], 140),
            (147, .everything, .original, [.everything], 147),
            (90, .core, .original, [], 100),
            (7, .support, .revised, [.support], 7),
        ])
    func scopes(amount: Int64, scope: TotalScope, stage: BudgetStage, fitting: [TotalScope], computed: Int64) throws {
        let reading = try reading(amount, scope: scope, stage: stage)
        #expect(reading.fittingScopes == fitting)
        #expect(reading.computed == Rupiah(computed))
        #expect(reading.stage == stage)
    }

    @Test("Baris yang dicetak dalam ribuan cocok sampai pembulatannya", arguments: [(Int64(100_400), true), (100_600, false)])
    func rounded(amount: Int64, fits: Bool) throws {
        let place = SourceLocation(file: "total-tertera.csv", row: 2)
        var budget = Budget()
        budget.documents = [Document(code: "pk", kind: "PK", year: 2024, stage: .original, location: place)]
        budget.lines = [.line("A", murni: 60_000, perubahan: 0), .line("B", murni: 40_000, perubahan: 0)]
        budget.lines[0].rounding = Rupiah(500)
        budget.printedTotals = [
            PrintedTotal(document: "pk", label: "Anggaran", scope: .core, amount: Rupiah(amount), location: place)
        ]
        let reading = try #require(Comparison(budget).annual.printedTotalReadings().first)
        #expect(reading.fittingScopes.contains(.core) == fits)
    }

    @Test("Kertas yang tahapannya tidak disebut tidak dihitung")
    func noStage() throws {
        let reading = try reading(100, scope: .core, stage: nil)
        #expect(reading.stage == nil)
        #expect(reading.computed == nil)
        #expect(reading.fittingScopes == [])
    }

    @Test("Satu angka dapat cocok dengan beberapa cakupan")
    func severalScopes() throws {
        let place = SourceLocation(file: "total-tertera.csv")
        var budget = Budget()
        budget.documents = [Document(code: "pk", kind: "PK", year: 2024, stage: .original, location: place)]
        budget.lines = [.line("A", murni: 100, perubahan: 90)]
        budget.printedTotals = [PrintedTotal(document: "pk", label: "Anggaran", scope: .core, amount: Rupiah(100), location: place)]
        #expect(try Comparison(budget).annual.printedTotalReadings().first?.fittingScopes == [.core, .regional, .everything])
    }
}
