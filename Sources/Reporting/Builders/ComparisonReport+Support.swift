import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

extension ComparisonReport {
    /// Bagian *Dukungan APBN*: program pusat, dan besarnya dibandingkan program utama dan jumlah APBD.
    func support(_ sideBySide: SideBySideTable?) throws -> ReportSection {
        let title = LocalizedText(id: "Dukungan APBN", en: "APBN support")
        let rows = comparison.rows.filter { !$0.isInsideTotal }
        guard !rows.isEmpty else {
            return ReportSection(
                id: "dukungan-apbn", title: title,
                blocks: [
                    .paragraph(
                        LocalizedText(
                            id: "Tidak ada baris dukungan APBN di berkas masukan.",
                            en: "The input holds no lines of APBN support."
                        )
                    )
                ]
            )
        }
        return ReportSection(
            id: "dukungan-apbn", title: title,
            blocks: [
                .paragraph(
                    LocalizedText(
                        id: "Dukungan APBN ditampilkan di samping APBD dan tidak pernah dijumlahkan ke dalamnya.",
                        en: "APBN support is shown beside APBD and never added to it."
                    )
                ),
                .table(try supportTable(rows, sideBySide)),
                .table(try ratioTable(sideBySide)),
            ]
        )
    }

    private static let supportID: TableID = "dukungan-apbn"

    private func supportTable(_ rows: [ComparisonRow], _ sideBySide: SideBySideTable?) throws -> ReportTable {
        let columns = VarianceColumns(table: Self.supportID, first: 3)
        var table = ReportTable(
            id: Self.supportID,
            columns: [
                ReportColumn(LocalizedText(id: "Program", en: "Program"), .name),
                ReportColumn(ReportWords.unit, .label),
                ReportColumn(ReportWords.fundingSource, .label),
            ] + VarianceColumns.titles(comparison)
        )
        for row in rows {
            let origin = sideBySide.flatMap { sideBySide in sideBySide.row(of: row).map { (sideBySide.layout.variance, $0) } }
            func own(_ column: (VarianceColumns) -> Int) -> Derivation? {
                origin.map { .same(CellReference(SideBySideTable.id, row: $0.1, column: column($0.0))) }
            }
            table.rows.append(
                ReportRow(
                    cells: [
                        .verbatim(row.position.program.name), .text(ReportWords.unit(row.position.unit)),
                        .verbatim(row.position.fundingSource.name),
                    ] + (try columns.cells(row.variance, row: table.rows.count, before: own(\.before), after: own(\.after))),
                    sources: [row.position.location]
                )
            )
        }
        func sum(_ column: Int) -> Derivation {
            .sum(rows.indices.map { CellReference(Self.supportID, row: $0, column: column) })
        }
        let total = try columns.cells(
            Comparison.total(of: rows), row: rows.count, before: sum(columns.before), after: sum(columns.after)
        )
        table.rows.append(
            ReportRow(
                .total,
                cells: [.text(LocalizedText(id: "Jumlah dukungan APBN", en: "APBN support total")), .empty, .empty]
                    + total
            )
        )
        return table
    }

    /// Perbandingan dukungan terhadap program utama dan terhadap seluruh APBD, per tahapan.
    private func ratioTable(_ sideBySide: SideBySideTable?) throws -> ReportTable {
        let id: TableID = "rasio-apbn"
        var table = ReportTable(
            id: id,
            caption: LocalizedText(
                id: "Dukungan APBN dibandingkan dengan APBD", en: "APBN support compared with APBD"
            ),
            columns: [
                ReportColumn(LocalizedText(id: "Uraian", en: "Item"), .name),
                ReportColumn(comparison.from.label, .amount),
                ReportColumn(comparison.to.label, .amount),
            ]
        )
        let scopes: [(TotalScope, LocalizedText)] = [
            (.support, LocalizedText(id: "Dukungan APBN", en: "APBN support")),
            (.core, LocalizedText(id: "Program utama", en: "Core programs")),
            (.regional, ReportWords.regionalTotal),
        ]
        var totals: [Variance] = []
        for (scope, label) in scopes {
            let total = try comparison.total(scope)
            totals.append(total)
            let places = sideBySide?.rows(of: scope, in: .all) ?? []
            let columns = sideBySide?.layout.variance
            func origin(_ column: Int?) -> Derivation? { column.flatMap { SideBySideTable.derivation(of: places, column: $0) } }
            table.rows.append(
                ReportRow(cells: [
                    .text(label), ReportCell(.amount(total.before), derivation: origin(columns?.before)),
                    ReportCell(.amount(total.after), derivation: origin(columns?.after)),
                ])
            )
        }
        let ratios = [
            (1, LocalizedText(id: "Rasio terhadap program utama", en: "Ratio to core programs")),
            (2, LocalizedText(id: "Rasio terhadap jumlah APBD", en: "Ratio to the APBD total")),
        ]
        for (whole, label) in ratios {
            let amounts = [(totals[0].before, totals[whole].before), (totals[0].after, totals[whole].after)]
            var cells: [ReportCell] = [.text(label)]
            for (index, (part, base)) in amounts.enumerated() {
                let value: ReportCell.Value =
                    base.isZero ? .text(Derivation.noneWord) : .percent(try Ratio(part, over: base).percent())
                cells.append(
                    ReportCell(
                        value,
                        derivation: .share(
                            part: CellReference(id, row: 0, column: index + 1),
                            whole: CellReference(id, row: whole, column: index + 1)
                        )
                    )
                )
            }
            table.rows.append(ReportRow(cells: cells))
        }
        return table
    }
}
