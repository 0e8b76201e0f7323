import BudgetModel
import ExactNumbers

/// Banyaknya baris dan jumlahnya menurut tahun, tahapan, dan sebuah kunci, dari satu kali jalan.
///
/// Tahun selalu bagian kunci: pagu dua tahun tidak pernah dijumlahkan.
struct StageTotals<Key: Hashable> {
    /// Tahun dan tahapan, menurut waktu.
    struct Period: Hashable, Comparable {
        let year: Int
        let stage: BudgetStage

        static func < (left: Self, right: Self) -> Bool { (left.year, left.stage) < (right.year, right.stage) }
    }

    struct Total {
        var count = 0
        var sum = Rupiah.zero
    }

    private var totals: [Period: [Key: Total]] = [:]

    mutating func add(_ amounts: StageAmounts, year: Int, to key: Key) throws(ArithmeticError) {
        for stage in amounts.stages {
            guard let amount = amounts[stage] else { continue }
            try totals[Period(year: year, stage: stage), default: [:]][key, default: Total()].add(amount)
        }
    }

    /// Tahun dan tahapan yang ada, menurut waktu.
    var periods: [Period] { totals.keys.sorted() }

    /// Jumlah beberapa kunci; `nil` bila tak satu pun tertera pada tahun dan tahapan itu.
    func total(_ keys: [Key], in period: Period) throws(ArithmeticError) -> Total? {
        let members = keys.compactMap { totals[period]?[$0] }
        guard !members.isEmpty else { return nil }
        return Total(count: members.reduce(0) { $0 + $1.count }, sum: try .sum(members.map(\.sum)))
    }
}

extension StageTotals.Total {
    fileprivate mutating func add(_ amount: Rupiah) throws(ArithmeticError) {
        count += 1
        sum = try sum + amount
    }
}
