import BudgetModel
import ExactNumbers

extension [BalanceLine] {
    /// Baris-baris yang sama dijumlahkan menjadi satu; apa adanya bila jumlahnya terlalu besar untuk dihitung tepat.
    var withoutTwins: [BalanceLine] {
        let twins = twins
        var merged = self
        for twin in twins {
            guard let sum = merged[twin.first].adding(self[twin.second]) else { return self }
            merged[twin.first] = sum
        }
        let repeated = Set(twins.map(\.second))
        return merged.enumerated().filter { !repeated.contains($0.offset) }.map(\.element)
    }
}

extension BalanceLine {
    /// Jumlah kedua baris; `nil` bila terlalu besar untuk dihitung tepat.
    fileprivate func adding(_ other: BalanceLine) -> BalanceLine? {
        var sum = self
        for stage in other.amounts.stages {
            guard let amount = try? (sum.amounts[stage] ?? .zero) + (other.amounts[stage] ?? .zero) else { return nil }
            sum.amounts[stage] = amount
        }
        sum.rounding = (try? rounding + other.rounding) ?? max(rounding, other.rounding)
        return sum
    }
}
