import BudgetModel
import Diagnostics
import ExactNumbers

/// Pemeriksaan antartabel setelah semuanya dibaca.
extension PackageSession {
    mutating func checkReferences() {
        checkDuplicateCodes()
        checkDuplicateLines()
        checkDocuments()
        checkIndicators()
        checkWeights()
    }

    private mutating func checkDuplicateCodes() {
        checkUnique(budget.documents, key: \.code, words: \.code, location: \.location)
        checkUnique(budget.indicators, key: \.code, words: \.code, location: \.location)
    }

    private mutating func checkDuplicateLines() {
        var firstLocations: [LineIdentity: SourceLocation] = [:]
        for line in budget.lines {
            for stage in line.ceilings.stages {
                let identity = LineIdentity(line, stage: stage)
                guard let first = firstLocations[identity] else {
                    firstLocations[identity] = line.location
                    continue
                }
                log.add(.duplicateRow(identity.words, first: first, at: line.location))
                break
            }
        }
    }

    private mutating func checkUnique<Item, Key: Hashable>(
        _ items: [Item], key: (Item) -> Key, words: (Item) -> String, location: (Item) -> SourceLocation
    ) {
        var firstLocations: [Key: SourceLocation] = [:]
        for item in items {
            if let first = firstLocations.updateValue(location(item), forKey: key(item)) {
                log.add(.duplicateRow(words(item), first: first, at: location(item)))
            }
        }
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
            let key = [link.program.comparableCode ?? NameKey(link.program.name).text, link.unit.map { NameKey($0).text } ?? ""]
            guard let sum = try? (sums[key] ?? .zero) + link.weight else { continue }
            sums[key] = sum
            if sum > Quantity(100), reported.insert(key).inserted {
                log.add(.badWeight(program: link.program.name, sum: sum, at: link.location))
            }
        }
    }
}

/// Apa yang membuat dua baris menjadi baris yang sama pada satu tahapan.
private struct LineIdentity: Hashable {
    private let parts: [String]
    let words: String

    init(_ line: BudgetLine, stage: BudgetStage) {
        var parts = [String(line.year), NameKey(line.office).text, line.unit.map { NameKey($0).text } ?? ""]
        for level in [line.program, line.activity, line.subActivity, line.account] {
            parts.append(level?.comparableCode ?? level.map { NameKey($0.name).text } ?? "")
        }
        parts += [line.group.rawValue, line.fundingSource.name, stage.name]
        self.parts = parts
        let name = line.levelsBelowProgram.last?.name ?? line.program.name
        words = line.unit.map { "\(name) (\($0))" } ?? name
    }

    static func == (left: LineIdentity, right: LineIdentity) -> Bool { left.parts == right.parts }
    func hash(into hasher: inout Hasher) { hasher.combine(parts) }
}
