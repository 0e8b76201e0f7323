import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

/// Bagian *Kinerja*: target, capaian, dan uang setiap indikator di satu tempat. Yang tertera di kertas berdiri di tabel terakhirnya; target di tabel
/// pertamanya; selebihnya acuan atau hitungan atas keduanya dan atas *Realisasi*.
struct PerformanceSheet {
    let targets: PerformanceTargets
    let quarters: PerformanceQuarters
    let section: ReportSection

    /// `nil` bila tidak satu indikator pun punya target, realisasi, atau uang tahun itu.
    init?(_ comparison: Comparison, _ ceilings: CeilingCells?, _ spending: AbsorptionTables?) throws {
        guard !comparison.budget.indicators.isEmpty else { return nil }
        let performances = try comparison.annual.performances().filter(\.isKnown)
        guard !performances.isEmpty else { return nil }
        targets = try PerformanceTargets(performances, comparison, ceilings)
        quarters = try PerformanceQuarters(performances, comparison, targets, spending)
        var tables = [targets.table]
        if !quarters.rows.isEmpty { tables.append(quarters.table) }
        let latest = try PerformanceLatest(quarters, targets, comparison)
        if !latest.table.rows.isEmpty { tables += [latest.table, latest.scaleTable] }
        tables += try PerformanceEfficiency(performances, quarters, targets, spending, comparison.to).tables
        if !comparison.budget.indicatorRealisations.isEmpty { tables.append(AchievementTable.table(comparison.budget)) }
        let notes = [Self.note] + Self.rules(quarters)
        section = ReportSection(
            id: "kinerja", title: LocalizedText(id: "Kinerja", en: "Performance"),
            // Tabel triwulan mulai di halaman sendiri, supaya barisnya tercetak di bawah tajuknya.
            blocks: notes.map { .paragraph($0) }
                + tables.flatMap { $0.id == PerformanceQuarters.id ? [.pageBreak, .table($0)] : [.table($0)] })
    }

    private static let note = LocalizedText(
        id:
            "Realisasi dan target triwulan diacu dari angka tertera di tabel terakhir; capaian, jarak, dan efisiensi dihitung darinya. Yang tidak diketahui kosong, dan triwulan yang hilang mengosongkan angka kumulatif sesudahnya.",
        en:
            "Realised values and quarter targets refer to the printed figures in the last table; achievement, gap, and efficiency are computed from them. What is unknown is empty, and a missing quarter empties the figures to date after it."
    )

    /// Ketentuan yang dipakai tabel-tabelnya.
    private static func rules(_ quarters: PerformanceQuarters) -> [LocalizedText] {
        let values = quarters.rows.compactMap(\.measured.yearTarget)
        var rules: [LocalizedText] = []
        if values.contains(where: { if case .range = $0 { true } else { false } }) { rules.append(AchievementFormula.rangeRule) }
        if values.contains(where: { if case .grade = $0 { true } else { false } }) { rules.append(AchievementFormula.gradeRule) }
        guard quarters.rows.contains(where: { $0.spending != nil && $0.measured.cumulativeAchievement != nil }) else { return rules }
        let (gap, unspent) = (EfficiencyMethod.gap.name, EfficiencyMethod.unspent.name)
        return rules + [
            LocalizedText(id: "Jarak: \(gap). Sisa pagu: \(unspent).", en: "Gap: \(gap). Unspent: \(unspent).")
        ]
    }
}

extension IndicatorPerformance {
    /// `true` bila target, realisasi, atau uangnya tahun ini diketahui.
    fileprivate var isKnown: Bool {
        before != .none || after != .none || !money.shares.isEmpty
            || quarters.contains { !$0.sheets.isEmpty || money[$0.quarter].source != .unknown }
    }
}
