/// Apakah kesamaan-kesamaan sebuah lipatan dapat kebetulan.
///
/// Peluang satu kesamaan ialah langkah bulatnya jumlah induk dibagi rata-rata kolom, dikalikan bagi kolom-kolom yang
/// berlainan: pagu bulat sama dengan jumlah lain tidak membuktikan apa pun, `1.063.034.200` hampir pasti membuktikan.
/// Peluang hanya menimbang bukti; tidak ada angka keluaran yang dihitung darinya.
struct Chance {
    private let rows: [[Int128]]
    private let roundings: [Int128]
    private let means: [Double]

    init(rows: [[Int128]], roundings: [Int128]) {
        self.rows = rows
        self.roundings = roundings
        let width = rows.first?.count ?? 0
        means = (0..<width).map { column in
            rows.reduce(0) { $0 + abs(Double($1[column])) } / Double(max(rows.count, 1))
        }
    }

    /// Batas peluang di bawah mana kesamaan bukan kebetulan.
    private static let limit = 0.001

    /// `true` bila kesamaan terbaik di antara `claims` terlalu banyak untuk kebetulan.
    func isExceeded(by claims: [Fold.Claim]) -> Bool {
        let chances = claims.filter { $0.parts.count > 1 }.map(probability).sorted()
        return chances.enumerated().contains { index, chance in
            Self.tail(atLeast: index + 1, mean: chance * Double(rows.count)) <= Self.limit
        }
    }

    private func probability(of claim: Fold.Claim) -> Double {
        guard let first = claim.parts.first, claim.parts.contains(where: { rows[$0] != rows[first] }) else { return 1 }
        var chance = 1.0
        var seen: Set<[Int128]> = []
        for column in means.indices where means[column] > 0 {
            // Kolom yang mengulang kolom lain bukan bukti kedua.
            guard seen.insert(([claim.sum] + claim.parts).map { rows[$0][column] }).inserted else { continue }
            let amount = rows[claim.sum][column]
            guard amount != 0 else { continue }
            let tolerance = claim.parts.reduce(roundings[claim.sum]) { $0 + roundings[$1] }
            let step = max(Double(Self.roundness(amount)), 2 * Double(tolerance))
            chance *= min(1, step / means[column])
        }
        return chance
    }

    /// Pangkat sepuluh terbesar yang membagi habis sebuah jumlah.
    static func roundness(_ amount: Int128) -> Int128 {
        var power: Int128 = 1
        while amount != 0, amount.isMultiple(of: power * 10), power < 1_000_000_000_000_000_000 { power *= 10 }
        return power
    }

    /// Peluang Poisson bahwa paling sedikit `count` kesamaan terjadi bila rata-ratanya `mean`.
    private static func tail(atLeast count: Int, mean: Double) -> Double {
        guard mean < 50 else { return 1 }
        var term = 1.0
        var head = 0.0
        for k in 0..<count {
            head += term
            term *= mean / Double(k + 1)
        }
        // Untuk rata-rata kecil, ekornya dijumlahkan langsung supaya tidak hilang dalam 1 - kepala.
        var tail = 0.0
        var rest = term
        for k in count..<(count + 60) {
            tail += rest
            rest *= mean / Double(k + 1)
        }
        let scale = 1 / (head + tail)
        return tail * scale
    }
}
