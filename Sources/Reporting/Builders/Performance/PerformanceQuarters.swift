import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

/// Tabel kedua *Kinerja*: satu baris setiap indikator dan triwulan; realisasi tertera diacu, selebihnya dihitung di sini.
struct PerformanceQuarters {
    static let id: TableID = "kinerja-triwulan"

    enum Column: Int, CaseIterable {
        case indicator, quarter, yearTarget, target, realised, achievement, cumulative, cumulativeAchievement, absorption, gap, remark
    }

    /// Satu baris, bagi yang mengacu kepadanya.
    struct Row {
        let performance: IndicatorPerformance
        let measured: QuarterPerformance
        let number: Int
        let spending: IndicatorSpending?
        /// Capaian kumulatif sebagai hasil bagi atas sel-sel tabel ini; `nil` bila bukan hitungan dari angka-angka.
        let quotient: AchievementQuotient?

        func cell(_ column: Column) -> CellReference { CellReference(PerformanceQuarters.id, row: number, column: column.rawValue) }
    }

    private(set) var table: ReportTable
    private(set) var rows: [Row] = []
    private let targets: PerformanceTargets
    /// Baris setiap lembar di tabel angka tertera.
    private let sheets: [IndicatorRealisation: Int]
    private let stage: BudgetStage

    init(_ performances: [IndicatorPerformance], _ comparison: Comparison, _ targets: PerformanceTargets, _ spending: AbsorptionTables?)
        throws
    {
        self.targets = targets
        stage = comparison.to
        sheets = Dictionary(comparison.budget.indicatorRealisations.enumerated().map { ($1, $0) }) { first, _ in first }
        table = ReportTable(
            id: Self.id,
            caption: LocalizedText(
                id: "Capaian setiap triwulan di samping penyerapan uangnya", en: "Achievement of each quarter beside the absorption"),
            columns: Column.allCases.map { Self.column($0, comparison.to) })
        for performance in performances {
            var own: [Row] = []
            for measured in performance.quarters {
                let code = performance.indicator.code
                let ceiling = targets.ceilingCell(of: code).map { ($0, targets.value(at: $0)) }
                let spent = try IndicatorSpending(performance.money[measured.quarter], at: stage, ceiling: ceiling, spending)
                guard !measured.sheets.isEmpty || spent != nil else { continue }
                own.append(try add(performance, measured, spent, after: own))
            }
            rows += own
        }
    }

    /// Baris terakhir setiap indikator yang capaian kumulatifnya diketahui, menurut urutan indikatornya.
    var latest: [Row] {
        rows.inGroups(by: \.performance.indicator.code).compactMap { $1.last { $0.measured.cumulativeAchievement != nil } }
    }

    /// Baris terakhir sebuah indikator yang capaian kumulatif dan serapannya diketahui, selain itu yang capaiannya diketahui.
    func last(of indicator: String) -> Row? {
        let own = rows.filter { $0.code == indicator && $0.measured.cumulativeAchievement != nil }
        return own.last { $0.spending != nil } ?? own.last
    }

    /// Sel sebuah baris sebagai acuan; kosong tetap kosong.
    func reference(_ row: Row, _ column: Column) -> ReportCell {
        let value = value(row, column)
        return value == .empty ? .empty : ReportCell(value, derivation: .same(row.cell(column)))
    }

    /// Isi sebuah sel.
    func value(_ row: Row, _ column: Column) -> ReportCell.Value { table.rows[row.number].cells[column.rawValue].value }

    private mutating func add(
        _ performance: IndicatorPerformance, _ measured: QuarterPerformance, _ spent: IndicatorSpending?, after earlier: [Row]
    ) throws -> Row {
        let (indicator, number) = (performance.indicator, table.rows.count)
        func own(_ column: Column) -> CellFormula { .cell(CellReference(Self.id, row: number, column: column.rawValue)) }
        let realised =
            indicator.accumulation == .endPosition
            ? [own(.realised)] : earlier.map { .cell($0.cell(.realised)) } + [own(.realised)]
        let isNumeric = measured.cumulativeRealised != nil && measured.yearTarget?.number != nil
        var quotient: AchievementQuotient?
        if isNumeric, measured.cumulativeAchievement != nil {
            let count = CellFormula.number(Quantity(Int64(realised.count)))
            quotient = AchievementQuotient(
                performance.formula, realised: realised.count == 1 ? realised[0] : .sum(realised),
                target: indicator.accumulation == .mean && realised.count > 1 ? .product(count, own(.yearTarget)) : own(.yearTarget))
        }
        let row = Row(performance: performance, measured: measured, number: number, spending: spent, quotient: quotient)
        table.rows.append(
            ReportRow(cells: [
                .verbatim(indicator.name), .verbatim(measured.quarter.name), yearTarget(measured, of: indicator),
                quarterTarget(row), self.realised(measured), try achievement(row), try cumulative(row, realised),
                try cumulativeAchievement(row), spent?.cell ?? .empty, try gap(row), .words(Self.remarks(row)),
            ]))
        return row
    }

    private func yearTarget(_ measured: QuarterPerformance, of indicator: Indicator) -> ReportCell {
        guard let target = measured.yearTarget else { return .empty }
        var cell = ReportCell.figure(target)
        let agreed = targets.targetCells(of: indicator.code).last { targets.value(at: $0) == cell.value }
        cell.derivation = printed(cell.value, measured, \.yearTarget, column: AchievementTable.yearTarget) ?? agreed.map(Derivation.same)
        return cell
    }

    private func quarterTarget(_ row: Row) -> ReportCell {
        guard let target = row.measured.target else { return .empty }
        var cell = ReportCell.figure(target)
        if row.measured.targetOrigin == .given {
            cell.derivation = printed(cell.value, row.measured, \.quarterTarget, column: AchievementTable.quarterTarget)
        } else if row.performance.indicator.accumulation != .sum || row.measured.yearTarget == target {
            cell.derivation = .same(row.cell(.yearTarget))
        } else if target.number != nil, let quarter = try? Quantity(coefficient: 25, decimals: 2) {
            cell.derivation = .formula(.product(.cell(row.cell(.yearTarget)), .number(quarter)))
        }
        return cell
    }

    private func realised(_ measured: QuarterPerformance) -> ReportCell {
        guard let realised = measured.realised else { return measured.isDisputed ? .text(Self.disputed) : .empty }
        var cell = ReportCell.figure(realised)
        cell.derivation = printed(cell.value, measured, \.realised, column: AchievementTable.realised)
        return cell
    }

    /// Acuan ke angka tertera yang sama; persen tertera berdiri sebagai pecahan.
    private func printed(
        _ value: ReportCell.Value, _ measured: QuarterPerformance, _ figure: (IndicatorRealisation) -> PrintedFigure?, column: Int
    ) -> Derivation? {
        for sheet in measured.sheets {
            guard let row = sheets[sheet] else { continue }
            let cell = CellReference(AchievementTable.id, row: row, column: column)
            let shown = ComparisonReport.cell(figure(sheet)).value
            if shown == value { return .same(cell) }
            if case .percent(let percent) = shown, value == .quantity(percent) {
                return .formula(.rounded(.product(.number(Quantity(100)), .cell(cell)), decimals: percent.decimals))
            }
        }
        return nil
    }

    private func achievement(_ row: Row) throws -> ReportCell {
        guard let achievement = row.measured.achievement else { return .empty }
        var cell = try ReportCell.achieved(achievement)
        if achievement.ratio != nil, row.measured.target?.number != nil {
            let (realised, target) = (CellFormula.cell(row.cell(.realised)), CellFormula.cell(row.cell(.target)))
            cell.derivation = AchievementQuotient(row.performance.formula, realised: realised, target: target).percent
        }
        return cell
    }

    private func cumulative(_ row: Row, _ parts: [CellFormula]) throws -> ReportCell {
        guard let cumulative = row.measured.cumulativeRealised else { return .empty }
        if parts.count == 1, let only = row.measured.realised {
            var cell = ReportCell.figure(only)
            cell.derivation = .same(row.cell(.realised))
            return cell
        }
        let printed = row.performance.printedDecimals
        let isMean = row.performance.indicator.accumulation == .mean
        let decimals = isMean ? max(printed, 2) : printed
        let value = ReportCell.Value.quantity(try cumulative.rounded(to: decimals))
        let formula: CellFormula =
            isMean
            ? .ratio(.sum(parts), over: .number(Quantity(Int64(parts.count))), decimals: decimals)
            : .rounded(.sum(parts), decimals: decimals)
        return ReportCell(value, derivation: .formula(formula))
    }

    private func cumulativeAchievement(_ row: Row) throws -> ReportCell {
        guard let achievement = row.measured.cumulativeAchievement else { return .empty }
        var cell = try ReportCell.achieved(achievement)
        cell.derivation = row.quotient?.percent
        return cell
    }

    /// Capaian kumulatif - penyerapan, dalam poin.
    private func gap(_ row: Row) throws -> ReportCell {
        guard row.performance.formula != .relativeGap, let achieved = row.measured.cumulativeAchievement?.ratio else { return .empty }
        if let spent = row.spending?.ratio {
            let formula = row.quotient.flatMap { quotient in
                row.spending?.quotient.map { quotient.gap(to: $0.part, over: $0.whole) }
            }
            let points = try (achieved - spent).percent()
            return ReportCell(.quantity(points), derivation: formula.map(Derivation.formula))
        }
        guard let gap = try row.performance.gap(in: row.measured.quarter, at: stage) else { return .empty }
        let (lower, upper) = (try gap.lowerBound.percent(), try gap.upperBound.percent())
        return .text(LocalizedText(id: "\(lower) sampai \(upper)", en: "\(lower) to \(upper)"))
    }

    private static func remarks(_ row: Row) -> [LocalizedText] {
        var remarks: [LocalizedText] = []
        if row.measured.targetOrigin == .given {
            remarks.append(LocalizedText(id: "target triwulan menurut kertas", en: "quarter target as the paper gives it"))
        }
        if row.measured.isDisputed { remarks.append(disputed) }
        return remarks + [row.spending?.remark].compactMap(\.self)
    }

    private static let disputed = LocalizedText(id: "lembar berbeda", en: "sheets disagree")

    private static func column(_ column: Column, _ stage: BudgetStage) -> ReportColumn {
        switch column {
        case .indicator: ReportColumn(LocalizedText(id: "Indikator", en: "Indicator"), .name)
        case .quarter: ReportColumn(LocalizedText(id: "Triwulan", en: "Quarter"), .label, width: 10)
        case .yearTarget: ReportColumn(LocalizedText(id: "Target tahun", en: "Year target"), .quantity)
        case .target: ReportColumn(LocalizedText(id: "Target triwulan", en: "Quarter target"), .quantity)
        case .realised: ReportColumn(LocalizedText(id: "Realisasi", en: "Realised"), .quantity)
        case .achievement: ReportColumn(LocalizedText(id: "Capaian", en: "Achievement"), .percent)
        case .cumulative: ReportColumn(LocalizedText(id: "Realisasi s.d.", en: "Realised to date"), .quantity)
        case .cumulativeAchievement: ReportColumn(LocalizedText(id: "Capaian s.d.", en: "Achievement to date"), .percent)
        case .absorption:
            ReportColumn(LocalizedText(id: "Serapan s.d. (pagu \(stage.label))", en: "Absorption to date (\(stage.label))"), .percent)
        case .gap: ReportColumn(LocalizedText(id: "Jarak (poin)", en: "Gap (points)"), .quantity)
        case .remark: ReportColumn(ReportWords.remark, .note, width: 22)
        }
    }
}
