import BudgetAnalysis
import BudgetModel
import ExactNumbers

extension Variance {
    /// Perubahan jumlah beberapa pagu; `nil` bila arahnya bergantung pada pagu yang tidak tertulis.
    ///
    /// Pagu yang tidak tertulis dihitung nol, tetapi arahnya harus sama juga bila pagu itu tidak diikutkan: program
    /// yang lupa disalin ke satu kertas bukan pemotongan.
    static func certain(
        of ceilings: [StageAmounts], from: BudgetStage, to: BudgetStage
    ) throws(ArithmeticError) -> Variance? {
        let variance = try Variance(before: .sum(ceilings.compactMap { $0[from] }), after: .sum(ceilings.compactMap { $0[to] }))
        let complete = ceilings.filter { $0[from] != nil && $0[to] != nil }
        let common = try Variance(before: .sum(complete.compactMap { $0[from] }), after: .sum(complete.compactMap { $0[to] }))
        return variance.difference.sen.signum() == common.difference.sen.signum() ? variance : nil
    }
}
