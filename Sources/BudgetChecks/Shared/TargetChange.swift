import BudgetAnalysis
package import BudgetModel
package import ExactNumbers

/// Target sebuah indikator di kertas-kertas dua tahapan.
package struct TargetChange: Sendable, Hashable {
    /// Target tahun itu di kertas tahapan pertama; `nil` bila tidak ada, mendua, atau kertasnya saling berbeda.
    package let before: Quantity?
    /// Target tahun itu di kertas tahapan terakhir.
    package let after: Quantity?

    /// Target setiap indikator menurut kodenya; indikator tanpa target pasti di kedua tahapan tidak termasuk.
    package static func all(_ budget: Budget, in year: Int, from first: BudgetStage, to last: BudgetStage) -> [String: TargetChange] {
        let targets = TargetBook(budget)
        let papers = (before: budget.papers(of: first, in: year), after: budget.papers(of: last, in: year))
        var changes: [String: TargetChange] = [:]
        for indicator in Set(budget.indicators.map(\.code)) {
            let change = TargetChange(
                before: targets.agreed(of: indicator, in: year, by: papers.before)?.value,
                after: targets.agreed(of: indicator, in: year, by: papers.after)?.value)
            if change.before != nil || change.after != nil { changes[indicator] = change }
        }
        return changes
    }
}
