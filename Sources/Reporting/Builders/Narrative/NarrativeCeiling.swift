import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

/// Kalimat pagu: besarnya pada setiap tahapan, lalu perubahannya dari tahapan pertama ke tahapan terakhir.
struct NarrativeCeiling {
    let stages: [BudgetStage]

    /// - Parameters:
    ///   - subject: Awal kalimat dalam kedua bahasa: "Pagu program utama", "The ceiling of core programs".
    ///   - ceilings: Pagu per tahapan; tahapan tanpa pagu tidak tercantum, bukan nol.
    func sentence(_ subject: LocalizedText, _ ceilings: StageAmounts) throws(ArithmeticError) -> LocalizedText {
        var clauses: [LocalizedText] = []
        var previous: Rupiah?
        for (index, stage) in stages.enumerated() {
            clauses.append(Self.clause(ceilings[stage], at: stage, after: previous, isFirst: index == 0))
            previous = ceilings[stage] ?? previous
        }
        let told = NarrativeText.list(clauses)
        let change = try change(ceilings)
        return LocalizedText(id: "\(subject) \(told)\(change).", en: "\(subject) \(told)\(change).")
    }

    private static func clause(_ amount: Rupiah?, at stage: BudgetStage, after previous: Rupiah?, isFirst: Bool) -> LocalizedText {
        let name = stage.label
        guard let amount else {
            return previous == nil
                ? LocalizedText(id: "tidak tercantum pada tahapan \(name)", en: "was not listed at stage \(name)")
                : LocalizedText(id: "tidak tercantum lagi pada tahapan \(name)", en: "was no longer listed at stage \(name)")
        }
        switch previous {
        case nil: return LocalizedText(id: "pada tahapan \(name) sebesar \(amount)", en: "was \(amount) at stage \(name)")
        case amount?: return LocalizedText(id: "pada tahapan \(name) tetap sebesar \(amount)", en: "stayed \(amount) at stage \(name)")
        case _? where amount.isZero: return LocalizedText(id: "pada tahapan \(name) menjadi nihil", en: "became nil at stage \(name)")
        default: return LocalizedText(id: "pada tahapan \(name) menjadi sebesar \(amount)", en: "became \(amount) at stage \(name)")
        }
    }

    /// Perubahannya; tanpa kata bila kalimatnya sudah berkata tetap.
    private func change(_ ceilings: StageAmounts) throws(ArithmeticError) -> LocalizedText {
        guard let from = stages.first, let to = stages.last, stages.count > 1 else { return .nothing }
        let variance = try Variance(before: ceilings[from] ?? .zero, after: ceilings[to] ?? .zero)
        let base = stages.count > 2 ? LocalizedText(id: " dari tahapan \(from.label)", en: " from stage \(from.label)") : .nothing
        guard !variance.difference.isZero else {
            let moved = stages.contains { ceilings[$0] != ceilings[from] } && ceilings[to] != nil
            return moved
                ? LocalizedText(id: ", sama dengan tahapan \(from.label)", en: ", the same as at stage \(from.label)") : .nothing
        }
        let size = try variance.difference.magnitude
        let words =
            variance.difference.isNegative
            ? LocalizedText(id: ", berkurang sebesar \(size)", en: ", a decrease of \(size)")
            : LocalizedText(id: ", bertambah sebesar \(size)", en: ", an increase of \(size)")
        switch try variance.change {
        case .ratio(let ratio):
            let percent = try ratio.percent().magnitude
            return LocalizedText(id: "\(words), atau \(percent: percent)\(base)", en: "\(words), or \(percent: percent)\(base)")
        case .new: return LocalizedText(id: "\(words)\(base) (\(Derivation.newWord))", en: "\(words)\(base) (\(Derivation.newWord))")
        case .none: return LocalizedText(id: "\(words)\(base)", en: "\(words)\(base)")
        }
    }
}
