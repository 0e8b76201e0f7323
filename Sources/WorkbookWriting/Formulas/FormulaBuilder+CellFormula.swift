import Diagnostics
import ExactNumbers
import Reporting

extension FormulaBuilder {
    /// Rumus bagi sebuah hitungan bebas, sesudah diperiksa bahwa hasil tepatnya isi sel.
    func outcome(of formula: CellFormula, for value: ReportCell.Value, at spot: CellSpot) throws(WorkbookError) -> Outcome {
        let reading = try FormulaReading(self, spot).value(of: formula)
        let isReached: Bool
        switch (reading, value.reading) {
        case (.number(let exact, let binary), .number(let result)):
            guard exact == result.exact else { throw .disagreement(spot.place) }
            isReached = binary == result.stored
        case (.text(let text, let isSame), .notNumber):
            guard text == value.words(in: language) else { throw .disagreement(spot.place) }
            isReached = isSame
        case (.beyond, _): return .fixedValue
        case (.number, _), (.text, _): throw .disagreement(spot.place)
        }
        let text = "=" + (try FormulaExpression(self, spot).text(of: formula))
        // Yang terlalu panjang bagi satu rumus tetap terbaca sebagai isinya.
        return text.utf16.count > ExcelLimits.formula ? .fixedValue : Outcome(text, isReached: isReached)
    }
}
