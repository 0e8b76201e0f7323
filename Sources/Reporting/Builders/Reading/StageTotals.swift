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

    /// Tempat setiap kunci di `totals`; satu pencarian setiap baris, berapa pun tahapannya.
    private var places: [Key: Int] = [:]
    private var columns: [(period: Period, totals: [Total])] = []

    mutating func add(_ amounts: StageAmounts, year: Int, to key: Key) throws(ArithmeticError) {
        let place = place(of: key)
        for stage in amounts.stages {
            guard let amount = amounts[stage] else { continue }
            let column = column(of: Period(year: year, stage: stage))
            while columns[column].totals.count <= place { columns[column].totals.append(Total()) }
            try columns[column].totals[place].add(amount)
        }
    }

    /// Menambahkan baris-baris yang sudah dijumlahkan bersama.
    mutating func add(_ group: LineGroup, year: Int, to key: Key) throws(ArithmeticError) {
        let place = place(of: key)
        for own in group.counts {
            guard let amount = group.ceilings[own.stage] else { continue }
            let column = column(of: Period(year: year, stage: own.stage))
            while columns[column].totals.count <= place { columns[column].totals.append(Total()) }
            try columns[column].totals[place].add(amount, count: own.count)
        }
    }

    /// Tahun dan tahapan yang ada, menurut waktu.
    var periods: [Period] { columns.map(\.period).sorted() }

    /// Jumlah beberapa kunci; `nil` bila tak satu pun tertera pada tahun dan tahapan itu.
    func total(_ keys: [Key], in period: Period) throws(ArithmeticError) -> Total? {
        guard let totals = columns.first(where: { $0.period == period })?.totals else { return nil }
        let members = keys.compactMap { places[$0] }.filter { $0 < totals.count && totals[$0].count > 0 }.map { totals[$0] }
        guard !members.isEmpty else { return nil }
        return Total(count: members.reduce(0) { $0 + $1.count }, sum: try .sum(members.map(\.sum)))
    }

    private mutating func place(of key: Key) -> Int {
        if let place = places[key] { return place }
        places[key] = places.count
        return places.count - 1
    }

    private mutating func column(of period: Period) -> Int {
        if let column = columns.firstIndex(where: { $0.period == period }) { return column }
        columns.append((period, []))
        return columns.count - 1
    }
}

extension StageTotals.Total {
    fileprivate mutating func add(_ amount: Rupiah, count: Int = 1) throws(ArithmeticError) {
        self.count += count
        sum = try sum + amount
    }
}
