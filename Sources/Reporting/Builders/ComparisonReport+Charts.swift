import BudgetAnalysis
import BudgetModel
import Diagnostics

/// Gambar-gambar *Ringkasan* dan tabel yang digambarnya.
extension ComparisonReport {
    /// Gambar-gambar dan tabel yang digambarnya.
    struct Pictures {
        let charts: [ReportChart]
        let performance: PerformanceSheet?
        /// Bagian *Data Grafik*; `nil` bila tidak ada tabelnya.
        let data: ReportSection?
    }

    /// Semua yang patut digambar.
    func pictures(_ sideBySide: SideBySideTable, _ sheet: PerformanceSheet?) throws -> Pictures {
        let steps = try ChartSteps(comparison, sideBySide)
        let programs = try ChartPrograms(comparison, sideBySide)
        let performance = sheet.flatMap { ChartPerformance($0.quarters) }
        let charts = [steps?.chart, programs?.chart, performance?.chart, try fundingChart()].compactMap(\.self)
        let tables = [steps?.table, programs?.table, performance?.table].compactMap(\.self)
        let note = LocalizedText(
            id: "Angka di balik gambar-gambar Ringkasan; setiap sel rumus atas lembar lain.",
            en: "The figures behind the pictures of the summary; every cell is a formula on another sheet.")
        let data = ReportSection(
            id: "grafik", title: LocalizedText(id: "Data Grafik", en: "Chart Data"), blocks: [.paragraph(note)] + tables.map { .table($0) })
        return Pictures(charts: charts, performance: sheet, data: tables.isEmpty ? nil : data)
    }

    /// Sumber dana sebelum dan setelah, dari tabelnya di *Ringkasan*; `nil` bila hanya satu.
    private func fundingChart() throws -> ReportChart? {
        let groups = try comparison.byFundingSource()
        guard (2...12).contains(groups.count) else { return nil }
        let columns = VarianceColumns(table: Self.fundingTable, first: 1)
        return .beforeAndAfter(
            LocalizedText(id: "Menurut sumber dana", en: "By funding source"), of: Self.fundingTable, columns, comparison,
            groups.map { ($0.key.name, $0.variance) })
    }
}
