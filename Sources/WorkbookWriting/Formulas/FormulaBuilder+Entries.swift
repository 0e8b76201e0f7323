import Diagnostics
import Reporting

/// Selisih dan perubahan dua sel isian, yang boleh masih kosong.
extension FormulaBuilder {
    func areEntries(_ first: CellReference, _ second: CellReference) -> Bool {
        layout.isForm(references.ownSheet) && isEntry(first) && isEntry(second)
    }

    private func isEntry(_ reference: CellReference) -> Bool {
        guard let columns = layout.anchor(of: reference.table)?.table.columns, columns.indices.contains(reference.column) else {
            return false
        }
        return columns[reference.column].entry != nil
    }

    /// Selalu rumus, karena kedua isiannya masih akan berubah.
    func entered(
        _ derivation: Derivation, _ after: CellReference, _ before: CellReference, _ cell: ReportCell, _ percentDecimals: Int,
        _ spot: CellSpot
    ) throws(WorkbookError) -> Outcome {
        let (after, before) = (try operand(after, spot), try operand(before, spot))
        let isComplete = after.number != nil && before.number != nil
        guard isComplete || cell.value == .empty else { throw .disagreement(spot.place) }
        let names = (after: references.cell(after.place), before: references.cell(before.place))
        let formula: String
        var isReached = true
        if case .difference = derivation {
            if isComplete, case .approximate = try difference(after, before, cell, spot) { isReached = false }
            formula = FormulaText.difference(after: names.after, before: names.before, decimals: 2)
        } else {
            if isComplete, case .approximate = try change(after, before, cell, percentDecimals, spot) { isReached = false }
            formula = FormulaText.change(
                after: names.after, before: names.before, decimals: percentDecimals + 2, newWord: Derivation.newWord.text(in: language))
        }
        return Outcome(FormulaText.whenNumbers([names.before, names.after], formula), isReached: isReached)
    }
}
