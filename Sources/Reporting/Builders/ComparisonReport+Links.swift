import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

extension ComparisonReport {
    /// Bagian *Kaitan*: matriks program x indikator, satu tabel per OPD. Memuat program utama dan program
    /// lain yang dikaitkan; penunjang tanpa kaitan tidak diharapkan punya indikator.
    func links(_ sideBySide: SideBySideTable?) throws -> ReportSection {
        var blocks: [ReportBlock] = [
            .paragraph(
                LocalizedText(
                    id:
                        "Pagu program dibagi ke indikator menurut bobot; pembagian tepat sampai ke sen (sisa terbesar), sehingga bagian-bagiannya berjumlah sama dengan pagunya.",
                    en:
                        "A program's ceiling is split over indicators by weight; the split is exact to the sen (largest remainder), so the parts sum to the ceiling."
                )
            )
        ]
        let rows = comparison.rows.filter { $0.position.group == .core || $0.indicator != nil }
        for (index, office) in try comparison.grouped(rows, by: { $0.position.office }).enumerated() {
            blocks.append(.table(try linkTable(office, id: TableID("kaitan-\(index + 1)"), sideBySide)))
        }
        return ReportSection(
            id: "kaitan", title: LocalizedText(id: "Kaitan", en: "Links"), blocks: blocks
        )
    }

    private func linkTable(_ office: Rollup<String>, id: TableID, _ sideBySide: SideBySideTable?) throws -> ReportTable {
        let codes = Set(office.rows.compactMap(\.indicator))
        let indicators = comparison.servedIndicators.filter { codes.contains($0.code) }
        var columns = [
            ReportColumn(LocalizedText(id: "Program", en: "Program"), .name), ReportColumn(ReportWords.unit, .label),
        ]
        for indicator in indicators {
            let name = LocalizedText(verbatim: indicator.name)
            let title = LocalizedText(id: "Bobot: \(name)", en: "Weight: \(name)")
            columns.append(ReportColumn(title, .percent, field: .weight(of: indicator.code)))
            columns += amountColumns(name)
        }
        let hasUnlinked = office.rows.contains { $0.indicator == nil }
        if hasUnlinked { columns += amountColumns(ReportWords.unlinked) }
        let all = LocalizedText(id: "Jumlah", en: "Total")
        columns += amountColumns(all, areCeilings: true)

        var table = ReportTable(
            id: id, caption: LocalizedText(verbatim: office.key), columns: columns
        )
        for group in try comparison.grouped(office.rows, by: { $0.position }) {
            table.rows.append(
                try linkRow(group, indicators: indicators, hasUnlinked: hasUnlinked, id: id, row: table.rows.count, sideBySide))
        }
        table.rows.append(try linkTotal(table, id: id))
        return table
    }

    private func amountColumns(_ name: LocalizedText, areCeilings: Bool = false) -> [ReportColumn] {
        [comparison.from, comparison.to].map { stage in
            let title = LocalizedText(id: "\(name), \(stage.label)", en: "\(name), \(stage.label)")
            return ReportColumn(title, .amount, field: areCeilings ? .ceiling(stage) : nil)
        }
    }

    private func linkRow(
        _ group: Rollup<ProgramPosition>, indicators: [Indicator], hasUnlinked: Bool, id: TableID, row: Int,
        _ sideBySide: SideBySideTable?
    ) throws -> ReportRow {
        var cells: [ReportCell] = [
            .verbatim(group.key.program.name), .text(ReportWords.unit(group.key.unit)),
        ]
        var beforeCells: [CellReference] = []
        var afterCells: [CellReference] = []
        func append(_ share: ComparisonRow?) {
            guard let share else {
                cells += [.empty, .empty]
                return
            }
            let place = sideBySide?.row(of: share)
            func origin(_ column: Int?) -> Derivation? {
                place.flatMap { row in column.map { .same(CellReference(SideBySideTable.id, row: row, column: $0)) } }
            }
            let own = sideBySide?.layout.variance
            beforeCells.append(CellReference(id, row: row, column: cells.count))
            cells.append(ReportCell(.amount(share.variance.before), derivation: origin(own?.before)))
            afterCells.append(CellReference(id, row: row, column: cells.count))
            cells.append(ReportCell(.amount(share.variance.after), derivation: origin(own?.after)))
        }
        for indicator in indicators {
            let share = group.rows.first { $0.indicator == indicator.code }
            cells.append(share?.weight.map { ReportCell(.percent($0)) } ?? .empty)
            append(share)
        }
        if hasUnlinked { append(group.rows.first { $0.indicator == nil }) }
        cells.append(ReportCell(.amount(group.variance.before), derivation: .sum(beforeCells)))
        cells.append(ReportCell(.amount(group.variance.after), derivation: .sum(afterCells)))
        let links = comparison.annual.links.links(of: group.key).map(\.location)
        return ReportRow(cells: cells, sources: [group.key.location] + links)
    }

    private func linkTotal(_ table: ReportTable, id: TableID) throws -> ReportRow {
        var cells: [ReportCell] = [.text(LocalizedText(id: "Jumlah", en: "Total")), .empty]
        for column in table.columns.indices.dropFirst(2) {
            guard table.columns[column].kind == .amount else {
                cells.append(.empty)
                continue
            }
            var references: [CellReference] = []
            var sum = Rupiah.zero
            for (row, content) in table.rows.enumerated() {
                guard case .amount(let amount) = content.cells[column].value else { continue }
                sum = try sum + amount
                references.append(CellReference(id, row: row, column: column))
            }
            cells.append(references.isEmpty ? .empty : ReportCell(.amount(sum), derivation: .sum(references)))
        }
        return ReportRow(.total, cells: cells)
    }
}
