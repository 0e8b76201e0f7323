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
    func printedTotalsTable(_ ceilings: CeilingCells?) throws -> ReportTable {
        let id = Self.printedTotals
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
                        computed(reading, ceilings),
                        difference,
                        reading.stage.map { .text($0.label) } ?? .empty,
                        ReportCell(.text(Self.fit(reading)), derivation: try fit(reading, row: row, ceilings)),
                    ], sources: [reading.total.location])
            )
        }
        return table
    }

    private func computed(_ reading: PrintedTotalReading, _ ceilings: CeilingCells?) -> ReportCell {
        guard let computed = reading.computed, let stage = reading.stage else { return .empty }
        let total = reading.total
        let cells = ceilings?.cells(of: total.scope, in: total.offices, at: stage, amount: computed)
        return ReportCell(.amount(computed), derivation: CeilingCells.derivation(of: cells))
    }

    /// Cakupan pertama yang jumlahnya angka tertera itu sampai pembulatannya, cakupannya sendiri lebih dahulu.
    private func fit(_ reading: PrintedTotalReading, row: Int, _ ceilings: CeilingCells?) throws -> Derivation? {
        guard let stage = reading.stage, let ceilings else { return nil }
        let total = reading.total
        var formula = CellFormula.words(Self.noFit)
        let own = total.scope
        for scope in ([own] + TotalScope.allCases.filter { $0 != own }).reversed() {
            let amount = try comparison.annual.sum(of: scope, at: stage, in: total.offices)
            guard let cells = ceilings.cells(of: scope, in: total.offices, at: stage, amount: amount) else { return nil }
            let printed = CellFormula.cell(CellReference(Self.printedTotals, row: row, column: 1))
            let sum = CellFormula.sum(cells.map(CellFormula.cell))
            let rounding = try comparison.annual.rounding(of: scope, in: total.offices)
            let fits =
                rounding.isZero
                ? CellFormula.Condition.equal(printed, sum)
                : .below(.rounded(.magnitude(.difference(printed, sum)), decimals: 2), .number(Rupiah(sen: rounding.sen + 1).quantity))
            formula = .choice(fits, .words(scope.label), formula)
        }
        return .formula(formula)
    }

    private static let printedTotals: TableID = "angka-tertera"
    private static let noFit = LocalizedText(id: "tidak ada cakupan yang tepat sama", en: "no scope equals it exactly")

    private static func fit(_ reading: PrintedTotalReading) -> LocalizedText {
        if reading.stage == nil {
            return LocalizedText(
                id: "tahapan kertas tidak disebut di tabel dokumen", en: "the document table names no stage for the paper"
            )
        }
        if reading.fittingScopes.contains(reading.total.scope) { return reading.total.scope.label }
        return reading.fittingScopes.first?.label ?? noFit
    }
}
