import BudgetAnalysis
import BudgetFixtures
import BudgetModel
import Diagnostics
import ExactNumbers
import Testing

/// Tabel kaitan, realisasi, dan jumlah tertera tidak punya kolom OPD: isinya berlaku bagi paketnya
/// sendiri, juga setelah digabung dengan paket lain.
@Suite("Gabungan beberapa kantor")
struct ConsolidationTests {
    private static let place = SourceLocation(file: "paket.csv", row: 2)

    private func package(
        office: String, indicator: String, murni: Int64? = nil, perubahan: Int64? = nil, printed: Int64 = 0
    ) -> Budget {
        var budget = Budget()
        budget.documents = [Document(code: "pk", kind: "PK", year: 2024, stage: .original, location: Self.place)]
        budget.indicators = [Indicator(code: "nilai", name: indicator, location: Self.place)]
        budget.lines = [.line("Program Penunjang", office: office, murni: murni, perubahan: perubahan)]
        budget.links = [
            ProgramLink(program: CodedName(name: "Program Penunjang"), indicator: "nilai", weight: Quantity(100), location: Self.place)
        ]
        budget.moneyRealisations = [
            MoneyRealisation(
                document: "pk", subject: .program(CodedName(name: "Program Penunjang"), unit: nil), year: 2024, quarter: .first,
                span: .period, evidence: .amount(Rupiah(10)), location: Self.place),
            MoneyRealisation(
                document: "pk", subject: .indicator("nilai"), year: 2024, quarter: .first, span: .cumulative,
                evidence: .amount(Rupiah(10)), location: Self.place),
        ]
        budget.printedTotals = [
            PrintedTotal(document: "pk", label: "Anggaran", scope: .core, amount: Rupiah(printed), location: Self.place)
        ]
        return budget
    }

    private func words(_ comparison: Comparison) -> [String] {
        comparison.rows.map {
            "\($0.position.office) ke \($0.indicator ?? "-"): \($0.variance.before.plainText) -> \($0.variance.after.plainText)"
        }
    }

    @Test("Program yang namanya sama di dua kantor tetap dikaitkan menurut kantornya")
    func links() throws {
        var budget = package(office: "Dinas A", indicator: "Nilai industri", murni: 100, perubahan: 80)
        budget.merge(package(office: "Dinas B", indicator: "Nilai ekspor", murni: 1000, perubahan: 900))
        #expect(try words(Comparison(budget)) == ["Dinas A ke nilai: 100 -> 80", "Dinas B ke nilai#2: 1000 -> 900"])
    }

    @Test("Realisasi satu kantor dibandingkan dengan pagu kantor itu saja, juga bila indikatornya sama")
    func realisations() throws {
        var budget = package(office: "Dinas A", indicator: "Nilai", murni: 100, perubahan: 80)
        budget.merge(package(office: "Dinas B", indicator: "Nilai", murni: 1000, perubahan: 900))
        let records = try Comparison(budget).annual.absorptionRecords()
        #expect(
            records.map { $0.absorptions.map(\.ceiling) } == [
                [Rupiah(100), Rupiah(80)], [Rupiah(100), Rupiah(80)], [Rupiah(1000), Rupiah(900)], [Rupiah(1000), Rupiah(900)],
            ])
    }

    @Test("Jumlah tertera satu kantor dibandingkan dengan baris kantor itu saja")
    func printedTotals() throws {
        var budget = package(office: "Dinas A", indicator: "Nilai", murni: 100, perubahan: 80, printed: 100)
        budget.merge(package(office: "Dinas B", indicator: "Nilai", murni: 1000, perubahan: 900, printed: 999))
        let readings = try Comparison(budget).annual.printedTotalReadings()
        #expect(readings.map(\.computed) == [Rupiah(100), Rupiah(1000)])
        #expect(readings.map { $0.fittingScopes.contains(.core) } == [true, false])
    }

    @Test("Paket murni dan paket perubahan satu kantor bertemu pada program, indikator, dan kaitan yang sama")
    func twoPackagesOfOneOffice() throws {
        var budget = package(office: "Dinas A", indicator: "Nilai", murni: 100)
        budget.merge(package(office: "Dinas A", indicator: "Nilai", perubahan: 80))
        #expect(try words(Comparison(budget)) == ["Dinas A ke nilai: 100 -> 80"])
        #expect(budget.links.count == 1)
    }

    @Test("Kantor ketiga tidak melebarkan cakupan kantor yang sudah digabung")
    func threeOffices() throws {
        var budget = package(office: "Dinas A", indicator: "Nilai", murni: 1, perubahan: 2)
        budget.merge(package(office: "Dinas B", indicator: "Nilai", murni: 10, perubahan: 20))
        var other = package(office: "Dinas C", indicator: "Nilai", murni: 100, perubahan: 200)
        other.merge(package(office: "Dinas D", indicator: "Nilai", murni: 1000, perubahan: 2000))
        budget.merge(other)
        let comparison = try Comparison(budget)
        #expect(comparison.rows.allSatisfy { $0.indicator == "nilai" && $0.weight == Quantity(100) })
        #expect(try comparison.annual.printedTotalReadings().map(\.computed) == [Rupiah(1), Rupiah(10), Rupiah(100), Rupiah(1000)])
    }

    @Test("Ejaan kantor yang berbeda tidak menjadi dua kantor")
    func spelling() throws {
        var budget = package(office: "Dinas Perindustrian", indicator: "Nilai", murni: 100)
        budget.merge(package(office: "DINAS PERINDUSTRIAN", indicator: "Nilai", perubahan: 80))
        let comparison = try Comparison(budget)
        #expect(Set(comparison.rows.map(\.position.office)) == ["Dinas Perindustrian"])
        #expect(try comparison.byOffice().map(\.key) == ["Dinas Perindustrian"])
    }
}
