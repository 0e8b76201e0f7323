import BudgetAnalysis
import BudgetModel
import ExactNumbers

extension ProgramPosition {
    /// `true` bila ada uang pada tahapan itu.
    func hasMoney(at stage: BudgetStage) -> Bool { ceilings[stage].map { !$0.isZero } ?? false }

    /// `true` bila ada uang pada tahapan mana pun.
    var hasMoney: Bool { ceilings.stages.contains { hasMoney(at: $0) } }
}

extension [ProgramPosition] {
    /// Jumlah pagu pada tahapan terakhir yang memuat uang; `nil` bila tidak ada uang sama sekali.
    func latestMoney(in year: BudgetYear) throws(ArithmeticError) -> (stage: BudgetStage, amount: Rupiah)? {
        guard let stage = year.stages.last(where: { stage in contains { $0.hasMoney(at: stage) } }) else { return nil }
        return (stage, try .sum(compactMap { $0.ceilings[stage] }))
    }
}
