import BudgetModel
import Diagnostics
import ExactNumbers
import PaperReading

/// Pemeriksaan antartabel setelah semuanya dibaca.
extension PackageSession {
    mutating func checkReferences() {
        if let emptyLines, budget.balanceLines.isEmpty { log.add(.noRows(at: emptyLines)) }
        checkDuplicates()
        checkWeights()
    }

    private mutating func checkWeights() {
        let whole = Quantity(100)
        let programs = Dictionary(grouping: budget.links.indices) { index in
            [budget.links[index].program.matchKey, budget.links[index].unit.matchKey]
        }
        for indices in programs.values.sorted(by: { $0[0] < $1[0] }) {
            let links = indices.map { budget.links[$0] }
            let weights = links.map(\.weight)
            guard let last = links.last, let sum = try? weights.reduce(.zero, +), sum > whole,
                let isRounding = try? weights.weightSumInterval.contains(whole)
            else { continue }
            log.add(.badWeight(program: last.program.name, sum: sum, isRounding: isRounding, at: last.location))
        }
    }
}
