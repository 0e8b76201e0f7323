import BudgetModel
import Diagnostics
import ExactNumbers

/// Pemeriksaan antartabel setelah semuanya dibaca.
extension PackageSession {
    mutating func checkReferences() {
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
        var sums: [[String]: Quantity] = [:]
        var reported: Set<[String]> = []
        for link in budget.links {
            let key = [link.program.matchKey, link.unit.matchKey]
            guard let sum = try? (sums[key] ?? .zero) + link.weight else { continue }
            sums[key] = sum
            if sum > Quantity(100), reported.insert(key).inserted {
                log.add(.badWeight(program: link.program.name, sum: sum, at: link.location))
            }
        }
    }
}
