import Reporting

/// Gambar-gambar yang berdiri berdampingan, dan baris lembar yang ditempatinya.
struct ChartBand: Sendable, Hashable {
    var charts: [ReportChart]
    let rows: Int

    /// Baris lembar sebuah gambar biasa.
    static let standardRows = 18
    /// Dua gambar berdampingan di selebar kertas.
    private static let across = 2

    /// Gambar dengan baris sebanyak ini mendapat seluruh lebar, dan tinggi menurut banyaknya baris.
    private static func isCrowded(_ chart: ReportChart, _ count: Int) -> Bool {
        switch chart.kind {
        case .steps: count > mostUprightSteps
        case .bars: count > 10
        }
    }

    /// Langkah yang lebih banyak digambar mendatar: namanya di bawah kolom tegak akan miring dan bertindihan.
    static let mostUprightSteps = 8

    /// Gambar-gambar sebuah blok, menurut urutannya.
    static func bands(of charts: [ReportChart], in report: Report) -> [ChartBand] {
        var bands: [ChartBand] = []
        var isOpen = false
        for chart in charts {
            let count = report.tables.first { $0.id == chart.table }?.rows.count ?? 0
            if isCrowded(chart, count) {
                bands.append(ChartBand(charts: [chart], rows: 8 + count * 3 / 2))
                isOpen = false
            } else if isOpen, bands[bands.count - 1].charts.count < across {
                bands[bands.count - 1].charts.append(chart)
            } else {
                bands.append(ChartBand(charts: [chart], rows: standardRows))
                isOpen = true
            }
        }
        return bands
    }
}
