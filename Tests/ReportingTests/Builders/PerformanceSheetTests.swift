import BudgetFixtures
import BudgetModel
import Diagnostics
import ExactNumbers
import Reporting
import SeededRandom
import Testing

/// Lembar *Kinerja*: apa yang dihitung, dari sel mana, dan apa yang tetap kosong.
@Suite("Lembar Kinerja")
struct PerformanceSheetTests {
    private static let place = SourceLocation(file: "k.csv", row: 2)

    private static func figure(_ plain: String) throws -> PrintedFigure {
        let parts = plain.split(separator: "-", omittingEmptySubsequences: true)
        if let grade = AKIPPredicate(rawValue: plain) { return PrintedFigure(text: plain, reading: .grade(grade), location: place) }
        let values = try parts.map { try NumberNotation.decimalPoint.parse(String($0)).quantity }
        let reading: PrintedFigure.Reading = values.count == 2 ? .range(values[0]...values[1]) : .single(values[0])
        return PrintedFigure(text: plain, reading: reading, location: place)
    }

    /// Satu program, satu indikator yang dilayaninya: target, realisasi triwulan berurutan mulai TW I, dan rupiah yang dibelanjakan.
    private static func report(
        _ direction: Indicator.Direction = .positive, _ accumulation: Indicator.Accumulation = .sum,
        formula: Indicator.NegativeFormula = .twoMinusRatio, targets: (String?, String?), realised: [String?], spent: [Int64] = []
    ) throws -> Report {
        var budget = Budget()
        budget.lines = BudgetLines([.line("A", murni: 1000, perubahan: 800)])
        budget.indicators = [
            Indicator(
                code: "i", name: "Nilai ekspor", unitOfMeasure: "miliar", direction: direction, accumulation: accumulation,
                negativeFormula: formula, location: place)
        ]
        budget.links = [ProgramLink(program: CodedName(name: "A"), indicator: "i", weight: Quantity(100), location: place)]
        budget.documents = [
            Document(code: "pk", kind: "PK", year: 2024, stage: .original, location: place),
            Document(code: "pk-p", kind: "PK Perubahan", year: 2024, stage: .revised, amends: "pk", location: place),
        ]
        for (paper, value) in [("pk", targets.0), ("pk-p", targets.1)] {
            guard let value else { continue }
            budget.targets.append(Target(document: paper, indicator: "i", kind: .target, year: 2024, figure: try figure(value)))
        }
        for (quarter, value) in zip(Quarter.allCases, realised) {
            guard let value else { continue }
            budget.indicatorRealisations.append(
                IndicatorRealisation(
                    document: "monev", indicator: "i", year: 2024, quarter: quarter, realised: try figure(value), location: place))
        }
        for (quarter, amount) in zip(Quarter.allCases, spent) {
            budget.moneyRealisations.append(
                MoneyRealisation(
                    document: nil, subject: .indicator("i"), year: 2024, quarter: quarter, span: .cumulative,
                    evidence: .amount(Rupiah(amount)), location: SourceLocation(file: "r.csv", row: quarter.rawValue)))
        }
        return try .of(budget)
    }

    private static func expectLiving(_ report: Report) {
        for language in Language.allCases { #expect(DerivationEvaluator(report, language: language).mismatches == []) }
    }

    @Test("Target, triwulan, kumulatif, serapan, dan jarak satu indikator")
    func whole() throws {
        let report = try Self.report(targets: ("10", "8"), realised: ["1.5", "2.7"], spent: [200, 500])
        #expect(
            report.table("kinerja-target")?.rows() == [
                ["Nilai ekspor", "miliar", "10", "8", "-2", "-20,00 %", "1.000", "800", "-200", "-20,00 %"]
            ])
        #expect(
            report.table("kinerja-triwulan")?.rows() == [
                ["Nilai ekspor", "TW I", "8", "2", "1,5", "75,00 %", "1,5", "18,75 %", "25,00 %", "-6,25", ""],
                ["Nilai ekspor", "TW II", "8", "2", "2,7", "135,00 %", "4,2", "52,50 %", "62,50 %", "-10,00", ""],
            ])
        #expect(
            report.table("kinerja-terakhir")?.rows() == [
                ["Nilai ekspor", "TW II", "4,2", "52,50 %", "Rendah", "8", "", "", "realisasi / target (R/T)"]
            ])
        #expect(
            report.table("kinerja-efisiensi")?.rows() == [
                ["Nilai ekspor", "TW II", "800", "52,50 %", "420", "500", "500", "-19,05 %", "-19,05 %"],
                ["Jumlah", "", "800", "", "420", "500", "500", "-19,05 %", "-19,05 %"],
            ])
        #expect(
            report.table("kinerja-efisiensi-cara")?.rows().map { Array($0[1...]) } == [
                ["TW II", "-19,05 %", "-19,05 %", "1 indikator"], ["TW II", "2,38", "2,38", ""],
                ["TW II", "52,50 %", "52,50 %", "1 indikator"],
            ])
        Self.expectLiving(report)
    }

    @Test("Setiap angka yang dihitung punya rumusnya; yang tertera berdiri di tabel terakhir saja")
    func formulas() throws {
        let report = try Self.report(targets: ("10", "8"), realised: ["1.5", "2.7"], spent: [200, 500])
        for id in ["kinerja-triwulan", "kinerja-efisiensi"] as [TableID] {
            for row in try #require(report.table(id)).rows {
                for cell in row.cells {
                    switch cell.value {
                    case .amount, .percent, .quantity: #expect(cell.derivation != nil, "\(id.name): \(cell.value)")
                    case .empty, .text, .code: break
                    }
                }
            }
        }
        #expect(report.table("capaian-tertera")?.rows.allSatisfy { $0.cells.allSatisfy { $0.derivation == nil } } == true)
        #expect(report.sections.first { $0.id == "realisasi" }?.blocks.count == 1)
    }

    @Test(
        "Setiap arah, akumulasi, dan rumus",
        arguments: [
            (Indicator.Direction.positive, Indicator.Accumulation.mean, Indicator.NegativeFormula.twoMinusRatio, "1,33", "33,33 %"),
            (.positive, .endPosition, .twoMinusRatio, "2", "50,00 %"), (.negative, .sum, .twoMinusRatio, "4", "100,00 %"),
            (.negative, .mean, .twoMinusRatio, "1,33", "166,67 %"), (.negative, .mean, .inverseRatio, "1,33", "300,00 %"),
            (.negative, .endPosition, .relativeGap, "2", "50,00 %"),
        ])
    func kinds(
        _ direction: Indicator.Direction, _ accumulation: Indicator.Accumulation, _ formula: Indicator.NegativeFormula,
        _ cumulative: String,
        _ achieved: String
    ) throws {
        let report = try Self.report(
            direction, accumulation, formula: formula, targets: ("4", nil), realised: ["1", "1", "2"], spent: [10, 20, 30])
        let last = try #require(report.table("kinerja-triwulan")?.rows().last)
        #expect(last[6...7] == [cumulative, achieved])
        Self.expectLiving(report)
    }

    @Test("Triwulan yang hilang mengosongkan kumulatif sesudahnya, tidak pernah nol")
    func missing() throws {
        let report = try Self.report(targets: (nil, "8"), realised: ["1", nil, "2"])
        #expect(
            report.table("kinerja-triwulan")?.rows() == [
                ["Nilai ekspor", "TW I", "8", "2", "1", "50,00 %", "1", "12,50 %", "", "", ""],
                ["Nilai ekspor", "TW III", "8", "2", "2", "100,00 %", "", "", "", "", ""],
            ])
        #expect(report.table("kinerja-target")?.rows().first?[2...5] == ["", "8", "", ""])
        Self.expectLiving(report)
    }

    @Test("Rentang dan predikat ditulis apa adanya, dengan ketentuannya")
    func words() throws {
        let range = try Self.report(.positive, .endPosition, targets: ("80-90", "85-95"), realised: ["86", "90"])
        #expect(range.table("kinerja-triwulan")?.rows().last?[2...7] == ["85-95", "85-95", "90", "100,00 %", "90", "100,00 %"])
        let grade = try Self.report(.positive, .endPosition, targets: ("BB", "A"), realised: ["BB", "A"])
        #expect(grade.table("kinerja-triwulan")?.rows().map { $0[7] } == ["1 tingkat di bawah target", "tercapai"])
        for report in [range, grade] {
            Self.expectLiving(report)
            #expect(report.sections.first { $0.id == "kinerja" }?.blocks.count { if case .paragraph = $0 { true } else { false } } == 2)
        }
    }

    @Test("Tanpa indikator tidak ada lembarnya")
    func absent() throws {
        var budget = Budget()
        budget.lines = BudgetLines([.line("A", murni: 1, perubahan: 2)])
        #expect(try !Report.of(budget).sections.contains { $0.id == "kinerja" })
    }

    @Test("Halaman pertama dan gambarnya mengacu ke sini")
    func references() throws {
        let report = try Self.report(targets: ("10", "8"), realised: ["1.5", "2.7"], spent: [200, 500])
        let row = try #require(report.table("ringkasan-kinerja")).rows[0]
        func cell(_ table: TableID, _ row: Int, _ column: Int) -> Derivation { .same(CellReference(table, row: row, column: column)) }
        #expect(row.cells[1...2].map(\.derivation) == [cell("kinerja-target", 0, 2), cell("kinerja-target", 0, 3)])
        #expect(row.cells[4...5].map(\.derivation) == [cell("kinerja-triwulan", 1, 7), cell("kinerja-triwulan", 1, 8)])
        let chart = try #require(report.table("grafik-kinerja"))
        #expect(chart.rows.map { $0.cells[1].derivation } == [cell("kinerja-triwulan", 0, 7), cell("kinerja-triwulan", 1, 7)])
    }

    @Test("Juga bagi target, realisasi, dan uang acak: rumusnya memberi angka kita", arguments: Array(1...60) as [UInt64])
    func random(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        func number() -> String { "\(Int.random(in: 1...40, using: &random)).\(Int.random(in: 0...999, using: &random))" }
        let formulas: [Indicator.NegativeFormula] = [.twoMinusRatio, .inverseRatio, .relativeGap]
        let report = try Self.report(
            Bool.random(using: &random) ? .positive : .negative,
            [.sum, .endPosition, .mean].randomElement(using: &random) ?? .sum,
            formula: formulas.randomElement(using: &random) ?? .inverseRatio,
            targets: (number(), Bool.random(using: &random) ? number() : nil),
            realised: (0..<Int.random(in: 1...4, using: &random)).map { _ in number() },
            spent: (0..<Int.random(in: 0...4, using: &random)).map { _ in Int64.random(in: 0...900, using: &random) })
        Self.expectLiving(report)
    }
}
