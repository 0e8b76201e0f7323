import BudgetModel

/// Penyatuan baris antartahapan, sama bagi belanja, pendapatan, dan pembiayaan; barisnya sendiri hanya nomor.
struct StageMatching {
    /// Baris `joined` yang masuk ke baris `kept`.
    struct Join {
        let kept: Int
        let joined: Int
        let basis: MatchBasis
    }

    /// Penyatuan menurut urutannya.
    private(set) var joins: [Join] = []
    /// `false` bagi baris yang masuk ke baris lain.
    private(set) var isKept: [Bool]

    private var stages: [UInt128]
    /// Baris terbuka berikutnya yang berkunci sama, atau -1.
    private var next: [Int32]

    /// Baris-baris berkunci sama yang masih menunggu tahapan lain, menurut urutannya.
    private struct Waiting {
        var first: Int
        var last: Int
        /// Tahapan yang pasti dimuat semuanya: baris baru pada tahapan itu tidak perlu mencari pasangan.
        var common: UInt128
    }

    /// - Parameters:
    ///   - stages: Tahapan setiap baris sebagai bit.
    ///   - key: Kunci sebuah baris menurut suatu dasar; `nil` bila dasarnya tidak dipunyai baris itu.
    ///   - codesAgree: `true` bila kode kedua baris tidak bertentangan.
    init(stages: [UInt128], key: (Int, MatchBasis) -> LineKey?, codesAgree: (Int, Int) -> Bool) {
        let all = stages.reduce(0, |)
        let partial = stages.indices.filter { stages[$0] != all }
        self.stages = stages
        isKept = [Bool](repeating: true, count: stages.count)
        next = partial.isEmpty ? [] : [Int32](repeating: -1, count: stages.count)
        guard !partial.isEmpty else { return }
        for basis in MatchBasis.allCases {
            join(partial.filter { isKept[$0] && self.stages[$0] != all }, by: basis, key: key, codesAgree: codesAgree)
        }
    }

    private mutating func join(
        _ rows: [Int], by basis: MatchBasis, key: (Int, MatchBasis) -> LineKey?, codesAgree: (Int, Int) -> Bool
    ) {
        var open: [LineKey: Waiting] = [:]
        for row in rows {
            guard let key = key(row, basis) else { continue }
            guard var waiting = open[key] else {
                next[row] = -1
                open[key] = Waiting(first: row, last: row, common: stages[row])
                continue
            }
            var partner = waiting.common & stages[row] == 0 ? waiting.first : -1
            while partner >= 0, stages[partner] & stages[row] != 0 || basis == .name && !codesAgree(partner, row) {
                partner = Int(next[partner])
            }
            if partner >= 0 {
                stages[partner] |= stages[row]
                isKept[row] = false
                joins.append(Join(kept: partner, joined: row, basis: basis))
            } else {
                next[waiting.last] = Int32(row)
                next[row] = -1
                waiting.last = row
                waiting.common &= stages[row]
                open[key] = waiting
            }
        }
    }
}
