import BudgetModel
import SeededRandom

/// Membangun pohon acak: akun (5, 5.1, 5.1.02, ...) atau program (3.30.02, ..., 5.1.02...).
package struct TreeBuilder {
    package enum Shape: Sendable, CaseIterable {
        /// Satu akar belanja.
        case accounts
        /// Pendapatan, belanja, dan pembiayaan.
        case summary
        /// Beberapa program tanpa akar.
        case programs
        /// Bidang dan OPD di atas program.
        case offices
    }

    var generator: SeededGenerator
    var names = PaperNames()
    var rest = 90
    var amounts: PaperAmounts
    let stages: [BudgetStage]
    let maxDepth: Int
    /// `true` sebelum daun pertama, yang menjamin setiap tahapan berisi.
    var isFirst = true

    package init(seed: UInt64, maxDepth: Int = 5) {
        generator = SeededGenerator(seed: seed)
        self.maxDepth = maxDepth
        let choices: [[BudgetStage]] = [
            [.original], [.original, .revised], [.original, .revised], [.original, .shift(1), .revised], [.original, .shift(1)],
        ]
        stages = choices[Int.random(in: choices.indices, using: &generator)]
        let grains: [AmountGrain] = [.sen, .rupiah, .rupiah, .rupiah, .thousands, .thousands, .millions, .tenMillions]
        let grain = grains[Int.random(in: grains.indices, using: &generator)]
        amounts = PaperAmounts(grain: grain, stageCount: stages.count)
    }

    /// Satu pohon; pemanggilan berikutnya memberi pohon lain dengan tahapan yang sama.
    package mutating func tree(_ shape: Shape) -> PaperTree {
        names = PaperNames()
        rest = 90
        isFirst = true
        var roots: [PaperTree.Root] =
            switch shape {
            case .accounts: [root(.spending)]
            case .summary: PaperKind.allCases.map { root($0) }
            case .programs: programs([3, 30]).map { PaperTree.Root(.spending, $0) }
            case .offices: [PaperTree.Root(.spending, bidang())]
            }
        for index in roots.indices { roots[index].node.settle() }
        return PaperTree(stages: stages, grain: amounts.grain, roots: roots)
    }

    mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }
    mutating func isTrue(_ percent: Int) -> Bool { number(1...100) <= percent }

    mutating func leafAmounts() -> [Int64?] {
        defer { isFirst = false }
        return amounts.leaf(isFirst: isFirst, using: &generator)
    }

    /// Banyaknya anak: banyak di atas, sedikit di bawah, dan satu saja bila tabelnya sudah panjang.
    mutating func childCount(_ depth: Int) -> Int {
        guard rest > 0 else { return 1 }
        let wide = [1, 2, 2, 3, 3, 4, 5, 6]
        let narrow = [1, 1, 2, 2, 3]
        let count = depth < 2 ? wide[number(0...7)] : narrow[number(0...4)]
        rest -= count
        return count
    }

    /// Nomor-nomor saudara yang menaik, kadang berlompatan.
    mutating func numbers(_ count: Int, jumps: Bool = true) -> [Int] {
        var last = 0
        return (0..<count).map { _ in
            last += jumps && isTrue(20) ? 2 : 1
            return last
        }
    }
}
