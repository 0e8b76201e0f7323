import BudgetAnalysis
import BudgetModel
import Diagnostics

extension ComparisonReport {
    /// Sebutan setiap jumlah *Ringkasan* menurut kelompok dan indikator, sebelum dan setelah: "Jumlah APBD Murni". Satu sel setiap jumlah, juga
    /// bila *Sandingan* memuatnya sekali setiap OPD.
    func names(in tables: [ReportTable]) -> [ReportName] {
        guard let table = tables.first(where: { $0.id == ScopeTable.id }) else { return [] }
        let columns = VarianceColumns(table: ScopeTable.id, first: 1)
        return table.rows.indices.flatMap { row -> [ReportName] in
            guard case .text(let label)? = table.rows[row].cells.first?.value else { return [] }
            return [(columns.before, comparison.from), (columns.after, comparison.to)].map { column, stage in
                ReportName(
                    LocalizedText(id: "\(label) \(stage.label)", en: "\(label) \(stage.label)"),
                    CellReference(ScopeTable.id, row: row, column: column))
            }
        }
    }
}
