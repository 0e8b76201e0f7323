import BudgetAnalysis
import BudgetModel
import Diagnostics

extension ReportChart {
    /// Balok sebelum dan setelah, satu pasang setiap baris `table`.
    ///
    /// - Parameters:
    ///   - columns: Kolom-kolom selisih tabel itu.
    ///   - items: Nama dan selisih baris-barisnya, bagi yang tidak melihat gambarnya.
    static func beforeAndAfter(
        _ title: LocalizedText, of table: TableID, _ columns: VarianceColumns, _ comparison: Comparison,
        _ items: [(name: String, variance: Variance)]
    ) -> ReportChart {
        ReportChart(
            title, .bars, of: table, labels: 0,
            series: [
                Series(comparison.from.label, .before, column: columns.before), Series(comparison.to.label, .after, column: columns.after),
            ],
            description: items.map { item in
                LocalizedText(
                    id: "\(item.name): \(item.variance.before) menjadi \(item.variance.after)",
                    en: "\(item.name): \(item.variance.before) to \(item.variance.after)")
            }.joined(by: "; "))
    }
}
