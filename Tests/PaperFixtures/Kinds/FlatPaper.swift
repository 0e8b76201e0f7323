import BudgetModel
import SeededRandom

/// Daftar tanpa susunan: paket, program, atau OPD dengan pagu bulat yang sering berulang.
struct FlatPaper {
    private var generator: SeededGenerator

    init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

    mutating func paper() -> PrintedPaper {
        let stages: [BudgetStage] = Array([.original, .revised].prefix(Int.random(in: 1...2, using: &generator)))
        let count = [4, 5, 6, 8, 12, 20, 30, 60].randomElement(using: &generator) ?? 8
        let ceilings = pool()
        var names = PaperNames()
        let roots = (0..<count).map { index in
            let amounts = stages.map { _ in ceilings.randomElement(using: &generator) ?? ceilings[0] }
            return PaperTree.Root(
                .spending, PaperNode(.program, names.package(using: &generator), code: [3, 30, index + 1], amounts: amounts))
        }
        let tree = PaperTree(stages: stages, grain: .millions, roots: roots)
        let marks: PaperMarks = [.rootlessLabels, .rootlessLabels, .decimalNumbers].randomElement(using: &generator) ?? .rootlessLabels
        var layout = PaperLayout(marks)
        layout.variant = Int.random(in: 0..<60, using: &generator)
        layout.hasTitles = Bool.random(using: &generator)
        layout.hasGrandTotal = Int.random(in: 0..<4, using: &generator) == 0
        if roots.contains(where: { layout.format.isAmbiguous($0.node.amounts.compactMap(\.self)) }) { layout.format.decimals = 2 }
        return PrintedPaper(tree, layout)
    }

    /// Pagu yang mungkin, dalam sen: sedikit yang berulang, atau kelipatan acak.
    private mutating func pool() -> [Int64] {
        let step: Int64 = [500_000_000, 100_000_000, 10_000_000, 100].randomElement(using: &generator) ?? 100
        let isRepeating = Bool.random(using: &generator)
        let top: Int64 = 50_000_000_000 / step
        let low = max(1, 100_000_000 / step)
        return (0..<(isRepeating ? Int.random(in: 3...8, using: &generator) : 400)).map { _ in
            Int64.random(in: low...top, using: &generator) * step
        }
    }
}
