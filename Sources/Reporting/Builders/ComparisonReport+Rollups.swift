import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

/// Rekap *Ringkasan* per daerah, OPD, unit, dan sumber dana: jumlah bersyarat dari *Sandingan*.
extension ComparisonReport {
    /// Satu baris rekap: label, selisih, peran, dan syarat barisnya di *Sandingan*.
    private struct RollupRow {
        let cells: [ReportCell]
        let variance: Variance
        let role: ReportRow.Role
        let conditions: [CellCondition]
        /// `true` bila barisnya hanya dicari di atas baris jumlah APBD, tanpa dukungan APBN.
        var isInsideTotal = true
    }

    func regionTable(_ sideBySide: SideBySideTable) throws -> ReportTable {
        let rows = try comparison.byRegion().map { group in
            let name = ReportWords.region(group.key)
            return RollupRow(
                cells: [.text(name)], variance: group.variance, role: .detail,
                conditions: sideBySide.layout.region.map { [CellCondition(column: $0, text: name)] } ?? []
            )
        }
        return try table(
            "ringkasan-daerah", LocalizedText(id: "Menurut daerah (jumlah APBD)", en: "By region (APBD total)"),
            [ReportColumn(ReportWords.region, .name)], rows, sideBySide
        )
    }

    func officeTable(_ sideBySide: SideBySideTable) throws -> ReportTable {
        let rows = try comparison.byOffice().map { group in
            RollupRow(
                cells: [.verbatim(group.key)], variance: group.variance, role: .detail,
                conditions: conditions(sideBySide, office: group.key, unit: nil)
            )
        }
        return try table(
            "ringkasan-opd", LocalizedText(id: "Menurut OPD (jumlah APBD)", en: "By office (APBD total)"),
            [ReportColumn(LocalizedText(id: "OPD", en: "Office"), .name)], rows, sideBySide
        )
    }

    func unitTable(_ sideBySide: SideBySideTable) throws -> ReportTable {
        let hasOffices = comparison.offices.count > 1
        let rows = try comparison.byUnit().map { group in
            let unit = ReportWords.unit(group.key.unit)
            let label = hasOffices ? LocalizedText(id: "\(group.key.office): \(unit)", en: "\(group.key.office): \(unit)") : unit
            return RollupRow(
                cells: [.text(label)], variance: group.variance, role: .detail,
                conditions: conditions(sideBySide, office: group.key.office, unit: unit)
            )
        }
        return try table(
            "ringkasan-unit",
            LocalizedText(id: "Menurut unit pelaksana (jumlah APBD)", en: "By unit (APBD total)"),
            [ReportColumn(ReportWords.unit, .name)], rows, sideBySide
        )
    }

    static let fundingTable: TableID = "ringkasan-sumber-dana"

    func fundingTable(_ sideBySide: SideBySideTable) throws -> ReportTable {
        let rows = try comparison.byFundingSource().map { group in
            let name = LocalizedText(verbatim: group.key.name)
            return RollupRow(
                cells: [.text(name)], variance: group.variance, role: group.key == .central ? .beside : .detail,
                conditions: [CellCondition(column: sideBySide.layout.fundingSource, text: name)],
                isInsideTotal: false
            )
        }
        return try table(
            Self.fundingTable,
            LocalizedText(
                id: "Menurut sumber dana (APBN di luar jumlah APBD)",
                en: "By funding source (APBN outside the APBD total)"
            ),
            [ReportColumn(ReportWords.fundingSource, .name)], rows, sideBySide
        )
    }

    /// Syarat baris milik satu OPD atau unit.
    private func conditions(_ sideBySide: SideBySideTable, office: String, unit: LocalizedText?) -> [CellCondition] {
        var conditions: [CellCondition] = []
        if let column = sideBySide.layout.office {
            conditions.append(CellCondition(column: column, text: LocalizedText(verbatim: office)))
        }
        if let unit { conditions.append(CellCondition(column: sideBySide.layout.unit, text: unit)) }
        return conditions
    }

    private func table(
        _ id: TableID, _ caption: LocalizedText, _ leading: [ReportColumn], _ rows: [RollupRow],
        _ sideBySide: SideBySideTable
    ) throws -> ReportTable {
        let columns = VarianceColumns(table: id, first: leading.count)
        let own = sideBySide.layout.variance
        var table = ReportTable(id: id, caption: caption, columns: leading + VarianceColumns.titles(comparison))
        for row in rows {
            func sum(_ column: Int) -> Derivation {
                .sumWhere(
                    table: SideBySideTable.id,
                    rows: 0..<(row.isInsideTotal ? sideBySide.totalRow : sideBySide.rowCount), column: column,
                    matching: row.conditions
                )
            }
            let cells = try columns.cells(
                row.variance, row: table.rows.count, before: sum(own.before), after: sum(own.after)
            )
            table.rows.append(ReportRow(row.role, cells: row.cells + cells))
        }
        return table
    }
}
