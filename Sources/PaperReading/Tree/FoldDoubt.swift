import BudgetModel
import Diagnostics
import ExactNumbers

/// Keraguan tentang sebuah lipatan: baris-baris itu bagian dari sebuah baris di antaranya, atau berdiri sendiri-sendiri.
struct FoldDoubt {
    static let treeWord = "induk"
    static let sumsWord = "jumlah"
    static let flatWord = "baris"

    let doubt: ReadingDoubt

    /// Klaim-klaim menurut jawaban; `nil` bila belum dijawab.
    static func claims(of review: FoldReview, answer: String?) -> [Fold.Claim]? {
        switch answer {
        case treeWord: review.claims + review.pairs
        case sumsWord: review.claims
        case flatWord: []
        default: nil
        }
    }

    init(_ review: FoldReview, in forest: Forest, facts: TableFacts, table: SourceLocation) {
        let kind = review.roots.first.map { forest.kind(of: $0) } ?? .spending
        func total(_ answer: String) -> StageAmounts {
            var folded = forest
            for claim in Self.claims(of: review, answer: answer) ?? [] { folded.claim(claim.sum, claim.parts) }
            return folded.total(of: kind)
        }
        let first = review.claims.min { $0.sum < $1.sum } ?? Fold.Claim(sum: review.roots[0], parts: [])
        let name = facts.name(first.sum)
        let place = facts.location(first.sum) ?? table
        let last = first.parts.compactMap { facts.location($0)?.row }.max() ?? 0
        let amounts = forest.ledger.ceilingSlots.compactMap { slot in forest.ledger.amount(first.sum, slot).map { (slot, $0) } }
        let parts = forest.sum(first.parts)
        let equal = amounts.filter { parts[$0.0] == $0.1 }
        let stages = (equal.isEmpty ? amounts : equal).compactMap { forest.ledger.stage($0.0) }
        let printed = stages.map(\.name).joined(separator: ", ")
        let englishStages = stages.map(\.englishName).joined(separator: ", ")
        doubt = ReadingDoubt(
            rule: RulePage.repeatedSum.id, places: [place] + first.parts.prefix(20).compactMap { facts.location($0) },
            facts: [Facts.Fact("nama", .verbatim(name))]
                + amounts.map { Facts.Fact(Facts.Name(forest.ledger.stage($0.0)?.name ?? ""), .amount($0.1)) }
                + [Facts.Fact("bagian", .count(first.parts.count))],
            question: LocalizedText(
                id:
                    "\"\(name)\" sama dengan jumlah \(first.parts.count) baris di sampingnya sampai baris \(last) (\(printed)); bila ia induknya, uangnya terhitung dua kali.",
                en:
                    "\"\(name)\" equals the sum of \(first.parts.count) rows beside it as far as row \(last) (\(englishStages)); if it is their parent, the money counts twice."
            ),
            answers: [
                ReadingDoubt.Answer(
                    Self.treeWord,
                    LocalizedText(id: "baris itu induk; yang dihitung bagian-bagiannya", en: "the row is a parent; its parts are counted"),
                    totals: total(Self.treeWord)),
                review.pairs.isEmpty
                    ? nil
                    : ReadingDoubt.Answer(
                        Self.sumsWord,
                        LocalizedText(
                            id: "baris itu induk; dua baris bersebelahan yang sama jumlahnya dihitung dua-duanya",
                            en: "the row is a parent; two neighbours with the same amount are both counted"),
                        totals: total(Self.sumsWord)),
                ReadingDoubt.Answer(
                    Self.flatWord,
                    LocalizedText(id: "setiap baris berdiri sendiri dan dihitung", en: "each row stands by itself and is counted"),
                    totals: total(Self.flatWord)),
            ].compactMap(\.self)
        )
    }
}

extension Forest {
    /// Jumlah baris sejenis yang dihitung, per tahapan; tahapan yang tidak muat tidak disebut.
    func total(of kind: AccountKind) -> StageAmounts {
        var sums = Amounts(slots: ledger.slots.count)
        for index in ledger.entries.indices where ledger.entries[index].role == .content && self.kind(of: index) == kind {
            for slot in ledger.ceilingSlots where counts(index, slot: slot) { sums.add(ledger.amount(index, slot), slot) }
        }
        var totals = StageAmounts()
        guard !sums.hasOverflow else { return totals }
        for slot in ledger.ceilingSlots { if let stage = ledger.stage(slot) { totals[stage] = sums[slot] } }
        return totals
    }
}
