import BudgetModel
import ExactNumbers

/// Kertas-kertas yang berlainan: yang sama di dua berkas, apa pun bentuk berkasnya, dipakai satu kali.
struct PaperCopies {
    private(set) var kept: [PaperFacts] = []
    private(set) var repeated: [(first: PaperFacts, second: PaperFacts)] = []

    init(_ papers: [PaperFacts]) {
        var seen: [String: PaperFacts] = [:]
        for paper in papers {
            let signature = paper.signature
            if let first = seen[signature] {
                repeated.append((first, paper))
            } else {
                seen[signature] = paper
                kept.append(paper)
            }
        }
    }
}

extension PaperFacts {
    /// Semua angkanya.
    var figures: [PaperFigure] {
        targets.map(\.figure)
            + realised.flatMap {
                [$0.realised]
                    + [$0.yearTarget, $0.quarterTarget, $0.achievement, $0.cumulative, $0.sum, $0.moneyPercent].compactMap(\.self)
            } + scores.flatMap { [$0.weight, $0.score].compactMap(\.self) }
    }

    /// Yang sama bagi kertas yang sama di dua berkas, apa pun bentuk berkasnya.
    fileprivate var signature: String {
        let front = [title.number, title.date, office.map { NameKey($0).text }].map { $0 ?? "" }
        var parts = front + [kind.rawValue, "\(year ?? 0)", "\(quarter ?? 0)"]
        parts += measures.map { "\($0.name.key)|\(NameKey($0.objective ?? "").text)" }
        parts += figures.map(\.text)
        parts += links.map { "\(NameKey($0.program).text)|\($0.unit ?? "")|\($0.indicator)" }
        parts += totals.map { "\($0.label)|\($0.amount.plainText)" }
        parts += followUps.map { "\($0.number)|\($0.action ?? "")" }
        return parts.joined(separator: "\n")
    }
}
