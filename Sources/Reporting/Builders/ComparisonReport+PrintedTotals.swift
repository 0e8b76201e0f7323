import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

extension ComparisonReport {
    static let printedTotalsNote = LocalizedText(
        id:
            "Angka yang dicetak kertas belum tentu bercakupan sama. Bandingkan hanya angka yang cakupannya sama; kolom \"Tepat sama dengan\" menyebut baris mana yang dijumlahkan angka itu.",
        en:
            "Figures printed in the papers need not have the same scope. Compare only figures of the same scope; column \"Equals exactly\" says which rows the figure adds up."
    )

    /// Jumlah tertera di samping jumlah barisnya.
    func printedTotalsTable() throws -> ReportTable {
        let id: TableID = "angka-tertera"
        var table = ReportTable(
            id: id,
            caption: LocalizedText(id: "Jumlah yang tertera di kertas", en: "Totals printed in the papers"),
            columns: [
                ReportColumn(LocalizedText(id: "Kertas", en: "Paper"), .name),
                ReportColumn(LocalizedText(id: "Tertera", en: "Printed"), .amount, field: .printed),
                ReportColumn(LocalizedText(id: "Jumlah baris di bawahnya", en: "Sum of rows below"), .amount),
                ReportColumn(LocalizedText(id: "Beda", en: "Difference"), .amount),
                ReportColumn(LocalizedText(id: "Tahapan", en: "Stage"), .label),
                ReportColumn(LocalizedText(id: "Tepat sama dengan", en: "Equals exactly"), .note),
            ]
        )
        for reading in try comparison.annual.printedTotalReadings() {
            let row = table.rows.count
            let document = comparison.budget.document(reading.total.document)
            let paper = document?.kind ?? reading.total.document
            var difference = ReportCell.empty
            if let computed = reading.computed {
                difference = ReportCell(
                    .amount(try reading.total.amount - computed),
                    derivation: .difference(
                        after: CellReference(id, row: row, column: 1), before: CellReference(id, row: row, column: 2)
                    )
                )
            }
            table.rows.append(
                ReportRow(
                    cells: [
                        .verbatim(text("\(paper): \(reading.total.label)", of: reading.total.offices)),
                        ReportCell(.amount(reading.total.amount)),
                        reading.computed.map { ReportCell(.amount($0)) } ?? .empty,
                        difference,
                        reading.stage.map { .text($0.label) } ?? .empty,
                        .text(Self.fit(reading)),
                    ], sources: [reading.total.location])
            )
        }
        return table
    }

    private static func fit(_ reading: PrintedTotalReading) -> LocalizedText {
        if reading.stage == nil {
            return LocalizedText(
                id: "tahapan kertas tidak disebut di tabel dokumen", en: "the document table names no stage for the paper"
            )
        }
        if reading.fittingScopes.contains(reading.total.scope) { return reading.total.scope.label }
        return reading.fittingScopes.first?.label
            ?? LocalizedText(id: "tidak ada cakupan yang tepat sama", en: "no scope equals it exactly")
    }
}
