import BudgetModel
import ExactNumbers

extension [BalanceLine] {
    /// Pasangan baris yang sama pada tahapan yang sama: nomor baris pertama dan nomor ulangannya.
    var twins: [(first: Int, second: Int)] {
        var owners: [[String]: [BudgetStage: Int]] = [:]
        var twins: [(first: Int, second: Int)] = []
        for (index, line) in enumerated() {
            var own = owners[line.identity] ?? [:]
            if let first = line.amounts.stages.compactMap({ own[$0] }).min() { twins.append((first, index)) }
            for stage in line.amounts.stages where own[stage] == nil { own[stage] = index }
            owners[line.identity] = own
        }
        return twins
    }

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
    /// Apa yang membuat dua baris menjadi baris yang sama bila tahapannya juga sama.
    fileprivate var identity: [String] { [String(year), NameKey(office).text, kind.rawValue] + path.map(\.matchKey) }

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
