import BudgetModel
import ExactNumbers

/// Satu triwulan sebagaimana tertera di lembar-lembarnya.
struct QuarterReading {
    let quarter: Quarter
    let sheets: [IndicatorRealisation]
    let realised: PerformanceValue?
    let yearTarget: PerformanceValue?
    let target: PerformanceValue?
    let targetOrigin: QuarterPerformance.TargetOrigin?
    let isDisputed: Bool

    /// - Parameter promised: Target tahun yang berlaku menurut kertas; dipakai bila lembarnya tidak mencetaknya.
    init(
        _ quarter: Quarter, _ sheets: [IndicatorRealisation], of indicator: Indicator, promised: PerformanceValue?
    ) throws(ArithmeticError) {
        self.quarter = quarter
        self.sheets = sheets
        let realised = Printed(sheets.map(\.realised))
        let year = Printed(sheets.compactMap(\.yearTarget), known: promised)
        self.realised = realised.value
        yearTarget = year.isNone ? promised : year.value
        let derived = try yearTarget.map { (target) throws(ArithmeticError) in try indicator.quarterTarget(ofYear: target) }
        let printed = Printed(sheets.compactMap(\.quarterTarget), known: derived)
        if let given = printed.value {
            let isRounding = try derived?.isPrinted(as: given) ?? false
            target = isRounding ? derived : given
            targetOrigin = isRounding ? .derived : .given
        } else {
            target = printed.isNone ? derived : nil
            targetOrigin = target.map { _ in .derived }
        }
        isDisputed = [realised, year, printed].contains(where: \.isDisputed)
    }

    /// Satu isian menurut semua lembar yang mencetaknya.
    private struct Printed {
        let value: PerformanceValue?
        let isNone: Bool
        let isDisputed: Bool

        init(_ figures: [PrintedFigure], known: PerformanceValue? = nil) {
            let values = figures.map { PerformanceValue($0, known: known) }.distinct
            value = values.count == 1 ? values[0] : nil
            isNone = figures.isEmpty
            isDisputed = values.count > 1
        }
    }
}
