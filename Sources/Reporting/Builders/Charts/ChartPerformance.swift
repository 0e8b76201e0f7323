import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

/// Capaian kinerja di samping penyerapan uang, setiap indikator dan triwulan, dan gambarnya.
struct ChartPerformance {
    static let id: TableID = "grafik-kinerja"

    let table: ReportTable
    let chart: ReportChart

    /// `nil` bila tidak satu triwulan pun punya kedua angkanya, atau terlalu banyak untuk digambar.
    init?(_ quarters: PerformanceQuarters) {
        var rows: [ReportRow] = []
        var words: [LocalizedText] = []
        for row in quarters.rows {
            let cells = [quarters.reference(row, .cumulativeAchievement), quarters.reference(row, .absorption)]
            guard case .percent(let achieved) = cells[0].value, case .percent(let absorbed) = cells[1].value else { continue }
            let (name, quarter) = (row.performance.indicator.name, row.measured.quarter.name)
            let title = LocalizedText(id: "\(name), \(quarter)", en: "\(name), \(quarter)")
            rows.append(ReportRow(cells: [.text(title)] + cells))
            words.append(
                LocalizedText(
                    id: "\(title): capaian \(percent: achieved), serapan \(percent: absorbed)",
                    en: "\(title): achieved \(percent: achieved), absorbed \(percent: absorbed)"))
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
