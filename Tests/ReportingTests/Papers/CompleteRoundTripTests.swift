import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers
import PaperReading
import Reporting
import Testing

@Suite("Kertas dari paket yang lengkap, ditulis lalu dibaca kembali")
struct CompleteRoundTripTests {
    private func read(_ paper: String, _ settings: [PaperSettings.Name: String] = [:]) throws -> IntakeResult {
        try TemporaryWorkbook(PaperDesk.complete(settings).report(paper)).read()
    }

    /// Pagu setiap program APBD pada suatu tahapan, menurut nama program dan unitnya.
    private func ceilings(_ budget: Budget, _ stage: BudgetStage, byUnit: Bool = true) throws -> [String: Rupiah] {
        var sums: [String: Rupiah] = [:]
        for line in budget.lines where line.fundingSource == .regional {
            guard let amount = line.ceilings[stage] else { continue }
            let name = line.program.words(unit: byUnit ? line.unit : nil)
            sums[name] = try (sums[name] ?? .zero) + amount
        }
        return sums
    }

    /// Realisasi rupiah setiap program: nama, unit, waktu, sifat, jumlah.
    private func money(_ budget: Budget, isNamed: Bool = true) -> [String] {
        budget.moneyRealisations.compactMap { item in
            guard case .amount(let amount) = item.evidence else { return nil }
            let time = "\(item.period.name) \(item.span.rawValue) \(amount.plainText)"
            return isNamed ? "\(item.subject.words) \(time)" : time
        }.sorted()
    }

    /// Realisasi sampai dengan atau di dalam triwulan menurut paketnya, seperti ditulis ``money(_:isNamed:)``.
    private func expected(_ quarters: [Quarter], _ span: MoneyRealisation.Span, isNamed: Bool = true) throws -> [String] {
        let programs = try YearProgress(PaperDesk.complete().source.year).programs
        return try quarters.flatMap { quarter in
            try programs.map { program in
                let amount = try #require(
                    try span == .cumulative
                        ? program.realised.amount(upTo: quarter.rawValue * 3) : program.realised.amount(within: .quarter(quarter)))
                let position = program.positions[0]
                let time = "\(quarter.name) \(span.rawValue) \(amount.plainText)"
                return isNamed ? "\(position.program.words(unit: position.unit)) \(time)" : time
            }
        }.sorted()
    }

    @Test("RFK triwulan: pagu, dan realisasi sampai dengan bulan itu; bobot, tertimbang, dan deviasi tidak menjadi angka lain")
    func progress() throws {
        let result = try read("rfk", [.month: "Juni"])
        #expect(result.findings.filter { $0.severity == .error } == [])
        #expect(try ceilings(result.budget, .revised) == (try ceilings(PaperDesk.complete().source.year.budget, .revised)))
        #expect(money(result.budget) == (try expected([.second], .cumulative)))
        #expect(result.budget.printedVariances.isEmpty)
        #expect(result.budget.printedAbsorptions.map(\.percent.text) == ["39.00", "39.90", "39.00", "39.90", "39.00", "39.12"])
    }

    @Test("RFK bulan di tengah triwulan: pagunya terbaca, realisasinya disisihkan dan disebut")
    func midQuarter() throws {
        let result = try read("rfk", [.month: "Agustus"])
        #expect(result.findings.filter { $0.severity == .error } == [])
        #expect(try ceilings(result.budget, .revised) == (try ceilings(PaperDesk.complete().source.year.budget, .revised)))
        #expect(result.budget.moneyRealisations == [])
        #expect(result.findings.contains { $0.message.text(in: .indonesian).contains("REALISASI S.D. BULAN INI (RP)") })
    }

    @Test("LRA: anggaran setiap rekening, realisasi setiap program; bertambah/(berkurang) bukan selisih tahapan")
    func realisation() throws {
        let result = try read("lra")
        #expect(result.findings.filter { $0.severity == .error } == [])
        #expect(try ceilings(result.budget, .revised) == (try ceilings(PaperDesk.complete().source.year.budget, .revised)))
        #expect(result.budget.stages == [.revised])
        #expect(money(result.budget) == (try expected([.fourth], .cumulative)))
        #expect(result.budget.balanceLines.map { $0.amounts[.revised] } == [Rupiah(92_500_000), Rupiah(133_250_000)])
        #expect(result.budget.printedVariances.isEmpty)
    }

    @Test(
        "Evaluasi Renja: pagu tahun berjalan, realisasi setiap triwulan, target, dan kinerja dengan desimalnya",
        arguments: [[:], [.evaluationForm: "E.55"]] as [[PaperSettings.Name: String]])
    func evaluation(settings: [PaperSettings.Name: String]) throws {
        let result = try read("renja-evaluasi", settings)
        let own = try PaperDesk.complete().source.year.budget
        #expect(result.findings.filter { $0.severity == .error } == [])
        #expect(try ceilings(result.budget, .revised).values.sorted() == (try ceilings(own, .revised)).values.sorted())
        #expect(money(result.budget, isNamed: false) == (try expected(Quarter.allCases, .period, isNamed: false)))
        func realised(_ budget: Budget) -> Set<String> {
            Set(
                budget.indicatorRealisations.filter { $0.year == 2025 }.map { item in
                    let name = budget.indicator(item.indicator)?.name ?? ""
                    return "\(name) \(item.quarter.name) \(item.realised.value?.plainText ?? item.realised.text)"
                })
        }
        #expect(realised(result.budget) == realised(own))
        #expect(
            result.budget.targets.map { "\($0.kind.rawValue) \($0.year ?? 0) \($0.figure.value?.plainText ?? "?")" } == [
                "target 2025 1920.00", "kondisi akhir 2028 9780.00", "target 2025 49.50", "kondisi akhir 2028 51.40",
                "target 2025 1040.00", "kondisi akhir 2028 5330.00",
            ])
    }

    @Test("Setiap kertas yang lengkap terbaca tanpa kesalahan", arguments: OfficePaper.all.map(\.id))
    func everyPaper(paper: String) throws {
        let result = try read(paper, paper == "rfk" ? [.month: "September"] : [:])
        #expect(result.findings.filter { $0.severity == .error }.map { $0.message.text(in: .indonesian) } == [])
        let own = try PaperDesk.complete().source.year.budget
        let known = try own.spendingStages.flatMap { try Array(ceilings(own, $0).values) + Array(ceilings(own, $0, byUnit: false).values) }
        for stage in result.budget.spendingStages {
            for (program, amount) in try ceilings(result.budget, stage) { #expect(known.contains(amount), "\(paper): \(program)") }
        }
    }
}
