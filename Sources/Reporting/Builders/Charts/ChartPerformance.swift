import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

/// Capaian kinerja di samping penyerapan uang, setiap indikator dan triwulan, dan gambarnya.
struct ChartPerformance {
    static let id: TableID = "grafik-kinerja"

    let table: ReportTable
    let chart: ReportChart
    /// Triwulan terakhir setiap indikator, menurut kodenya.
    private(set) var latest: [String: Latest] = [:]

    /// Capaian dan serapan satu triwulan, dengan selnya di tabel ini.
    struct Latest {
        let quarter: Quarter
        let achieved: ReportCell
        let absorbed: ReportCell
    }

    /// `nil` bila tidak satu triwulan pun punya kedua angkanya, atau terlalu banyak untuk digambar.
    init?(_ comparison: Comparison, _ absorption: AbsorptionTables) {
        let budget = comparison.budget
        var rows: [ReportRow] = []
        var words: [LocalizedText] = []
        let spending = Dictionary(grouping: absorption.percents.indices) { absorption.percents[$0].realisation.subject }
        let realised = Dictionary(grouping: budget.indicatorRealisations.indices) { budget.indicatorRealisations[$0].indicator }
        for indicator in budget.indicators {
            for index in realised[indicator.code] ?? [] {
                let item = budget.indicatorRealisations[index]
                guard let achieved = item.cumulativeAchievement, case .percent(let value) = ComparisonReport.cell(achieved).value else {
                    continue
                }
                let spent = (spending[.indicator(indicator.code)] ?? []).map { absorption.percents[$0] }.filter {
                    $0.realisation.period == .quarter(item.quarter)
                }
                guard spent.count == 1, case .percent(let percent) = spent[0].value else { continue }
                let cell = CellReference(AchievementTable.id, row: index, column: AchievementTable.cumulative)
                let title = LocalizedText(id: "\(indicator.name), \(item.quarter.name)", en: "\(indicator.name), \(item.quarter.name)")
                if latest[indicator.code].map({ $0.quarter < item.quarter }) ?? true {
                    func own(_ column: Int) -> Derivation { .same(CellReference(Self.id, row: rows.count, column: column)) }
                    latest[indicator.code] = Latest(
                        quarter: item.quarter, achieved: ReportCell(.percent(value), derivation: own(1)),
                        absorbed: ReportCell(.percent(percent), derivation: own(2)))
                }
                rows.append(
                    ReportRow(
                        cells: [
                            .text(title), ReportCell(.percent(value), derivation: .same(cell)),
                            ReportCell(spent[0].value, derivation: .same(spent[0].cell)),
                        ]))
                words.append(
                    LocalizedText(
                        id: "\(title): capaian \(percent: value), serapan \(percent: percent)",
                        en: "\(title): achieved \(percent: value), absorbed \(percent: percent)"))
            }
        }
        guard (1...Self.shownRows).contains(rows.count) else { return nil }
        let (achieved, absorbed) = (
            LocalizedText(id: "Capaian kumulatif", en: "Cumulative achievement"), LocalizedText(id: "Serapan", en: "Absorption")
        )
        table = ReportTable(
            id: Self.id, caption: Self.title,
            columns: [
                ReportColumn(LocalizedText(id: "Indikator dan triwulan", en: "Indicator and quarter"), .name),
                ReportColumn(achieved, .percent), ReportColumn(absorbed, .percent),
            ], rows: rows)
        chart = ReportChart(
            Self.title, .bars, of: Self.id, labels: 0,
            series: [ReportChart.Series(achieved, .after, column: 1), ReportChart.Series(absorbed, .before, column: 2)],
            description: words.joined(by: "; "))
    }

    private static let shownRows = 24
    private static let title = LocalizedText(id: "Capaian kinerja dan penyerapan anggaran", en: "Performance and absorption")
}
