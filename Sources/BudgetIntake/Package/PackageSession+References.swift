import BudgetModel
import Diagnostics
import ExactNumbers
import PaperReading

/// Pemeriksaan antartabel setelah semuanya dibaca.
extension PackageSession {
    mutating func checkReferences() {
        if let emptyLines, budget.balanceLines.isEmpty { log.add(.noRows(at: emptyLines)) }
        checkDuplicates()
        checkDocuments()
        checkIndicators()
        checkWeights()
    }

    private mutating func checkDocuments() {
        let codes = Set(budget.documents.map(\.code))
        var references: [(String, SourceLocation)] = []
        references += budget.documents.compactMap { document in document.amends.map { ($0, document.location) } }
        references += budget.targets.map { ($0.document, $0.figure.location) }
        references += budget.moneyRealisations.compactMap { item in item.document.map { ($0, item.location) } }
        references += budget.indicatorRealisations.map { ($0.document, $0.location) }
        references += budget.printedTotals.map { ($0.document, $0.location) }
        references += budget.akipScores.map { ($0.document, $0.location) }
        references += budget.followUps.map { ($0.document, $0.location) }
        for (code, place) in references where !codes.contains(code) {
            log.add(.unknownReference("Dokumen", text: code, table: PackageTable.documents.rawValue, at: place))
        }
    }

    private mutating func checkIndicators() {
        let codes = Set(budget.indicators.map(\.code))
        var references: [(String, SourceLocation)] = []
        references += budget.targets.map { ($0.indicator, $0.figure.location) }
        references += budget.links.map { ($0.indicator, $0.location) }
        references += budget.indicatorRealisations.map { ($0.indicator, $0.location) }
        for item in budget.moneyRealisations {
            if case .indicator(let code) = item.subject { references.append((code, item.location)) }
        }
        for (code, place) in references where !codes.contains(code) {
            log.add(.unknownReference("Indikator", text: code, table: PackageTable.indicators.rawValue, at: place))
        }
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
