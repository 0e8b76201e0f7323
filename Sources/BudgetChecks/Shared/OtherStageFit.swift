import BudgetAnalysis
import BudgetModel
import ExactNumbers

extension BudgetYear {
    /// Cakupan dan tahapan lain yang jumlahnya tepat sama dengan jumlah tertera yang tidak cocok dengan tahapannya
    /// sendiri; lebih dari satu tahapan berarti tahapannya dijumlahkan.
    func otherStageFit(_ reading: PrintedTotalReading) throws -> [BudgetStage]? {
        guard let own = reading.stage, reading.fittingScopes.isEmpty else { return nil }
        let total = reading.total
        var candidates = stages.filter { $0 != own }.map { [$0] }
        candidates += stages.filter { $0 != own }.map { [min($0, own), max($0, own)] }
        return try candidates.first { stages in
            let sums = try stages.map { try sum(of: total.scope, at: $0, in: total.offices) }
            return try Rupiah.sum(sums) == total.amount && !total.amount.isZero
        }
    }
}
