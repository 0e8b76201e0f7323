import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

/// Tabel *Kinerja* yang menilai: capaian terakhir setiap indikator, sebutannya menurut setiap skala, capaian setahun, dan rumusnya; di bawahnya
/// skala-skala itu dengan batasnya.
struct PerformanceLatest {
    static let id: TableID = "kinerja-terakhir"
    static let scales: TableID = "kinerja-skala"

    let table: ReportTable
    let scaleTable: ReportTable

    init(_ quarters: PerformanceQuarters, _ targets: PerformanceTargets, _ comparison: Comparison) throws {
        let scales = comparison.budget.performanceScales
        var bounds: [[(lower: CellReference?, word: LocalizedText)]] = []
        scaleTable = Self.table(of: scales, bounds: &bounds)
        var table = ReportTable(
            id: Self.id, caption: LocalizedText(id: "Capaian terakhir dan sebutannya", en: "Latest achievement and its grade"),
            columns: Self.columns(scales, comparison.to))
        for row in quarters.latest {
            let performance = row.performance
            var cells: [ReportCell] = [
                .verbatim(performance.indicator.name), .verbatim(row.measured.quarter.name),
                quarters.reference(row, .cumulative), quarters.reference(row, .cumulativeAchievement),
            ]
            for (scale, bands) in zip(scales, bounds) {
                guard performance.formula != .relativeGap, let ratio = row.measured.cumulativeAchievement?.ratio else {
                    cells.append(.empty)
                    continue
                }
                let formula = row.quotient.map { Derivation.formula($0.band(bands)) }
                cells.append(ReportCell(try scale.band(of: ratio).map { .text($0.word) } ?? .empty, derivation: formula))
            }
            cells += try Self.year(row, at: table.rows.count, column: cells.count, targets)
            cells += [try Self.unspent(row, at: comparison.to), .text(performance.formula.name)]
            table.rows.append(ReportRow(cells: cells))
        }
        self.table = table
    }

    /// Target tahun yang berlaku menurut kertas, dan capaian setahun terhadapnya.
    private static func year(_ row: PerformanceQuarters.Row, at number: Int, column: Int, _ targets: PerformanceTargets) throws
        -> [ReportCell]
    {
        guard let target = row.performance.yearTarget else { return [.empty, .empty] }
        var cell = ReportCell.figure(target)
        let places = targets.targetCells(of: row.performance.indicator.code).filter { targets.value(at: $0) == cell.value }
        let isOfSheet = row.measured.yearTarget == target
        cell.derivation = (places.last ?? (isOfSheet ? row.cell(.yearTarget) : nil)).map(Derivation.same)
        guard let achievement = row.performance.yearAchievement else { return [cell, .empty] }
        var achieved = try ReportCell.achieved(achievement)
        if row.measured.quarter == .fourth, isOfSheet { achieved.derivation = .same(row.cell(.cumulativeAchievement)) }
        return [cell, achieved]
    }

    /// Pagu yang tidak dibelanjakan, hanya bila capaiannya paling sedikit 100 %.
    private static func unspent(_ row: PerformanceQuarters.Row, at stage: BudgetStage) throws -> ReportCell {
        guard row.performance.formula != .relativeGap, let achieved = row.measured.cumulativeAchievement?.ratio else { return .empty }
        let whole = try Ratio(1, over: 1)
        if let spent = row.spending?.ratio {
            let value: ReportCell.Value = achieved < whole ? .empty : .percent(try (whole - spent).percent())
            guard let quotient = row.quotient, let money = row.spending?.quotient else { return ReportCell(value) }
            let rest = CellFormula.ratio(.difference(money.whole, money.part), over: money.whole, decimals: 4)
            let formula = CellFormula.choice(.below(quotient.numerator, quotient.denominator), .words(.nothing), rest)
            return ReportCell(value, derivation: .formula(quotient.meaningful(formula)))
        }
        guard let rest = try row.performance.unspent(in: row.measured.quarter, at: stage) else { return .empty }
        let (lower, upper) = (try rest.lowerBound.percent(), try rest.upperBound.percent())
        return .text(LocalizedText(id: "\(percent: lower)-\(percent: upper)", en: "\(percent: lower)-\(percent: upper)"))
    }

    private static func columns(_ scales: [PerformanceScale], _ stage: BudgetStage) -> [ReportColumn] {
        [
            ReportColumn(LocalizedText(id: "Indikator", en: "Indicator"), .name),
            ReportColumn(LocalizedText(id: "Sampai", en: "Up to"), .label, width: 10),
            ReportColumn(LocalizedText(id: "Realisasi s.d.", en: "Realised to date"), .quantity),
            ReportColumn(LocalizedText(id: "Capaian s.d.", en: "Achievement to date"), .percent),
        ]
            + scales.map { ReportColumn(LocalizedText(id: "Sebutan (\($0.basis))", en: "Grade (\($0.basis))"), .label) } + [
                ReportColumn(LocalizedText(id: "Target tahun yang berlaku", en: "Year target in force"), .quantity),
                ReportColumn(LocalizedText(id: "Capaian setahun", en: "Achievement of the year"), .percent),
                ReportColumn(
                    LocalizedText(id: "Sisa pagu bila tercapai (\(stage.label))", en: "Unspent if achieved (\(stage.label))"), .percent),
                ReportColumn(LocalizedText(id: "Rumus capaian", en: "Formula of the achievement"), .note, width: 16),
            ]
    }

    private static func table(
        of scales: [PerformanceScale], bounds: inout [[(lower: CellReference?, word: LocalizedText)]]
    ) -> ReportTable {
        var table = ReportTable(
            id: Self.scales, caption: LocalizedText(id: "Skala sebutan", en: "Scale of grades"),
            columns: [
                ReportColumn(LocalizedText(id: "Dasar", en: "Basis"), .name),
                ReportColumn(LocalizedText(id: "Sebutan", en: "Grade"), .label),
                ReportColumn(LocalizedText(id: "Capaian paling sedikit", en: "Achievement at least"), .percent),
            ])
        for scale in scales {
            bounds.append(
                scale.bands.map { band in
                    table.rows.append(
                        ReportRow(cells: [.text(scale.basis), .text(band.word), band.lower.map { ReportCell(.percent($0)) } ?? .empty]))
                    return (band.lower.map { _ in CellReference(Self.scales, row: table.rows.count - 1, column: 2) }, band.word)
                })
        }
        return table
    }
}
