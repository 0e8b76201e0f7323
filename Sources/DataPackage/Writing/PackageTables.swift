package import BudgetModel
package import Diagnostics

/// Isi anggaran sebagai tabel-tabel paket data, siap ditulis sebagai CSV, JSON, atau isian.
package struct PackageTables: Sendable, Hashable {
    /// Satu tabel paket data.
    package struct Table: Sendable, Hashable {
        package let name: String
        package let explanation: LocalizedText
        /// Kolom menurut urutan paket data, lalu kolom yang tidak dikenal.
        package let columns: [PackageColumn]
        /// Baris; setiap baris memuat sel sebanyak kolom.
        package let rows: [[PackageCell]]
        let fiscal: FiscalTable?
    }

    /// Semua tabel menurut urutan paket data, juga yang tidak berisi; pendapatan dan pembiayaan, dan skala, hanya bila ada.
    package let tables: [Table]

    /// - Parameter stages: Tahapan yang mendapat kolom pagu di samping tahapan yang ada di anggaran.
    package init(_ budget: Budget, stages: [BudgetStage] = [.original]) {
        let isBlank = budget == Budget()
        let budget = budget.withoutTwins
        let stages = Set(stages).union(budget.stages).sorted()
        tables = Schema.tables.map { $0.table(of: budget, stages: stages, isBlank: isBlank) }
            .filter { !$0.rows.isEmpty || !Schema.onlyWhenFilled.contains($0.name) }
    }
}
