import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

/// Tabel-tabel efisiensi *Kinerja*: hitungan PMK 214/2017 setiap indikator dan jumlahnya, lalu setiap cara dengan namanya.
struct PerformanceEfficiency {
    static let id: TableID = "kinerja-efisiensi"
    static let summary: TableID = "kinerja-efisiensi-cara"

    private enum Column: Int {
        case indicator, quarter, ceiling, achievement, expected, least, most, lower, upper
    }

    private(set) var tables: [ReportTable] = []
    private let quarters: PerformanceQuarters
    private let targets: PerformanceTargets
    private let spending: AbsorptionTables?
    private let stage: BudgetStage

    init(
        _ performances: [IndicatorPerformance], _ quarters: PerformanceQuarters, _ targets: PerformanceTargets,
        _ spending: AbsorptionTables?, _ stage: BudgetStage
    ) throws {
        (self.quarters, self.targets, self.spending, self.stage) = (quarters, targets, spending, stage)
        let summaries = try Quarter.allCases.map { (quarter) throws(AnalysisError) in try performances.efficiency(in: quarter, at: stage) }
        guard let last = summaries.last(where: { $0.saving != nil || $0.geometricMean != nil }) else { return }
        let own = quarters.rows.filter { $0.measured.quarter == last.quarter }
        if let saving = last.saving { tables.append(try savingTable(saving, own.filter { last.withMoney.contains($0.code) })) }
        tables.append(try summaryTable(last, own.filter { last.withAchievement.contains($0.code) }))
    }

    private func savingTable(_ saving: SavingEfficiency, _ rows: [PerformanceQuarters.Row]) throws -> ReportTable {
        var table = ReportTable(
            id: Self.id, caption: Self.savingCaption,
            columns: [
                ReportColumn(LocalizedText(id: "Indikator", en: "Indicator"), .name),
                ReportColumn(LocalizedText(id: "Sampai", en: "Up to"), .label, width: 10),
                ReportColumn(LocalizedText(id: "PAK: pagu (\(stage.label))", en: "PAK: ceiling (\(stage.label))"), .amount),
                ReportColumn(LocalizedText(id: "CK: capaian", en: "CK: achievement"), .percent),
                ReportColumn(LocalizedText(id: "PAK x CK", en: "PAK x CK"), .amount),
                ReportColumn(LocalizedText(id: "RAK: realisasi paling sedikit", en: "RAK: realised at least"), .amount),
                ReportColumn(LocalizedText(id: "RAK: realisasi paling banyak", en: "RAK: realised at most"), .amount),
                ReportColumn(LocalizedText(id: "E paling rendah", en: "E at least"), .percent),
                ReportColumn(LocalizedText(id: "E paling tinggi", en: "E at most"), .percent),
            ])
        var (ceilings, realised) = (Rupiah.zero, AmountRange(.zero))
        for row in rows {
            let money = row.performance.money[row.measured.quarter]
            guard let absorption = money.absorption(at: stage), let achieved = row.measured.cumulativeAchievement?.ratio else { continue }
            let number = table.rows.count
            let expected = try absorption.ceiling.multiplied(by: achieved)
            let own = try SavingEfficiency([
                EfficiencyRow(ceiling: absorption.ceiling, realised: absorption.realised, achievement: achieved)
            ])
            let ceiling = targets.ceilingCell(of: row.code).flatMap { targets.value(at: $0) == .amount(absorption.ceiling) ? $0 : nil }
            let product = row.quotient.map {
                $0.meaningful(.ratio(.product(Self.cell(.ceiling, number), $0.numerator), over: $0.denominator, decimals: 2))
            }
            let parts = spending?.realised(money, as: absorption)
            table.rows.append(
                ReportRow(
                    cells: [
                        .verbatim(row.performance.indicator.name), .verbatim(row.measured.quarter.name),
                        ReportCell(.amount(absorption.ceiling), derivation: ceiling.map(Derivation.same)),
                        quarters.reference(row, .cumulativeAchievement),
                        ReportCell(.amount(expected), derivation: product.map(Derivation.formula)),
                        ReportCell(.amount(absorption.realised.lower), derivation: CeilingCells.derivation(of: parts?.lower)),
                        ReportCell(.amount(absorption.realised.upper), derivation: CeilingCells.derivation(of: parts?.upper)),
                    ] + (try Self.ratios(own, number))))
            ceilings = try ceilings + absorption.ceiling
            realised = try realised + absorption.realised
        }
        let count = table.rows.count
        func sum(_ column: Column) -> Derivation {
            .sum((0..<count).map { CellReference(Self.id, row: $0, column: column.rawValue) })
        }
        table.rows.append(
            ReportRow(
                .total,
                cells: [
                    .text(LocalizedText(id: "Jumlah", en: "Total")), .empty, ReportCell(.amount(ceilings), derivation: sum(.ceiling)),
                    .empty, ReportCell(.amount(saving.expected), derivation: sum(.expected)),
                    ReportCell(.amount(realised.lower), derivation: sum(.least)),
                    ReportCell(.amount(realised.upper), derivation: sum(.most)),
                ] + (try Self.ratios(saving, count))))
        return table
    }

    private static let savingCaption = LocalizedText(
        id: "Hitungan \(EfficiencyMethod.saving.name)", en: "Computation of the \(EfficiencyMethod.saving.name)")

    private static func cell(_ column: Column, _ row: Int) -> CellFormula {
        .cell(CellReference(id, row: row, column: column.rawValue))
    }

    /// E paling rendah dan paling tinggi sebuah baris; setrip bila jumlah PAK x CK tidak lebih dari nol.
    private static func ratios(_ saving: SavingEfficiency?, _ row: Int) throws -> [ReportCell] {
        let expected = cell(.expected, row)
        func ratio(_ value: Ratio?, _ realised: Column) throws -> ReportCell {
            let quotient = CellFormula.ratio(.difference(expected, cell(realised, row)), over: expected, decimals: 4)
            return ReportCell(
                try value.map { .percent(try $0.percent()) } ?? .text(Derivation.noneWord),
                derivation: .formula(.choice(.below(.zero, expected), quotient, .words(Derivation.noneWord))))
        }
        return [try ratio(saving?.ratio.lowerBound, .most), try ratio(saving?.ratio.upperBound, .least)]
    }

    private func summaryTable(_ summary: EfficiencySummary, _ achieved: [PerformanceQuarters.Row]) throws -> ReportTable {
        var table = ReportTable(
            id: Self.summary, caption: LocalizedText(id: "Efisiensi menurut caranya", en: "Efficiency by its method"),
            columns: [
                ReportColumn(LocalizedText(id: "Cara", en: "Method"), .name),
                ReportColumn(LocalizedText(id: "Sampai", en: "Up to"), .label, width: 10),
                ReportColumn(LocalizedText(id: "Paling rendah", en: "At least"), .percent),
                ReportColumn(LocalizedText(id: "Paling tinggi", en: "At most"), .percent),
                ReportColumn(ReportWords.remark, .note, width: 16),
            ])
        let quarter = ReportCell.verbatim(summary.quarter.name)
        if let saving = summary.saving, let total = tables.first.map({ $0.rows.count - 1 }) {
            func same(_ column: Column, _ value: Ratio) throws -> ReportCell {
                ReportCell(
                    .percent(try value.percent()), derivation: .same(CellReference(Self.id, row: total, column: column.rawValue)))
            }
            table.rows.append(
                ReportRow(cells: [
                    .text(EfficiencyMethod.saving.name), quarter, try same(.lower, saving.ratio.lowerBound),
                    try same(.upper, saving.ratio.upperBound), Self.members(summary.withMoney.count),
                ]))
            let limited =
                saving.isLimited ? LocalizedText(id: "E melewati batas 20 %, jadi dibatasi", en: "E is beyond 20% and is limited") : nil
            table.rows.append(
                ReportRow(cells: [
                    .text(EfficiencyMethod.scoreName), quarter, try Self.score(saving.score.lowerBound, .most, total),
                    try Self.score(saving.score.upperBound, .least, total), .words([limited].compactMap(\.self)),
                ]))
        }
        if let mean = summary.geometricMean {
            let quotients = achieved.compactMap(\.quotient)
            let formula: CellFormula? =
                quotients.count == achieved.count
                ? .ratio(
                    Self.product(quotients.map(\.numerator)), over: Self.product(quotients.map(\.denominator)), degree: quotients.count,
                    decimals: 4) : nil
            let cell = ReportCell(.percent(mean), derivation: formula.map(Derivation.formula))
            table.rows.append(
                ReportRow(cells: [
                    .text(EfficiencyMethod.geometricMean.name), quarter, cell, cell, Self.members(summary.withAchievement.count),
                ]))
        }
        return table
    }

    private static func product(_ factors: [CellFormula]) -> CellFormula {
        factors.dropFirst().reduce(factors[0]) { .product($0, $1) }
    }

    private static func members(_ count: Int) -> ReportCell {
        .text(LocalizedText(id: "\(count: count) indikator", en: "\(count: count) indicators"))
    }

    /// NE dari sel-sel jumlahnya: 50 + 250 x (X - RAK) / X, dengan E dibatasi seperlima ke kedua arah.
    private static func score(_ value: Ratio, _ realised: Column, _ total: Int) throws -> ReportCell {
        let expected = cell(.expected, total)
        let saved = CellFormula.difference(expected, cell(realised, total))
        let fifth = CellFormula.product(expected, .number(try Quantity(coefficient: 2, decimals: 1)))
        let scaled = CellFormula.sum([
            .product(.number(Quantity(50)), expected), .product(.number(Quantity(250)), saved),
        ])
        let limited = CellFormula.choice(
            .below(fifth, saved), .number(Quantity(100)),
            .choice(.below(.sum([saved, fifth]), .zero), .zero, .ratio(scaled, over: expected, decimals: 2)))
        return ReportCell(
            .quantity(try value.rounded(to: 2)),
            derivation: .formula(.choice(.below(.zero, expected), limited, .words(Derivation.noneWord))))
    }
}

extension PerformanceQuarters.Row {
    /// Kode indikatornya.
    var code: String { performance.indicator.code }
}
