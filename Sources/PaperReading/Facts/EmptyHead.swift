import BudgetModel
import Diagnostics

/// "BELANJA LANGSUNG" yang tidak menaungi satu baris pun menurut kodenya, padahal sesudahnya ada belanja yang dihitung: di bagan lama
/// akun teratas dicetak di atas program-programnya, jadi uangnya hampir pasti terhitung dua kali.
struct EmptyHead {
    let doubt: AsideDoubt

    /// `nil` bila tidak ada.
    init?(in forest: Forest, facts: TableFacts) {
        let entries = forest.ledger.entries
        func isCounted(_ index: Int) -> Bool {
            entries[index].role == .content && forest.kind(of: index) == .spending && forest.parts[index] == nil
                && forest.ledger.hasAmount(index)
        }
        let heads = entries.indices.filter { entries[$0].isProgramHead && isCounted($0) }
        guard let first = heads.first else { return nil }
        func isUnderHead(_ index: Int) -> Bool {
            var above = Int32(index)
            while above >= 0 {
                if entries[Int(above)].isProgramHead { return true }
                above = entries[Int(above)].parent
            }
            return false
        }
        let following = entries.indices.filter { $0 > first && isCounted($0) && !isUnderHead($0) }
        guard !following.isEmpty else { return nil }
        let (name, count) = (facts.name(first), following.count)
        doubt = AsideDoubt(
            rule: RulePage.repeatedSum.id, entries: heads, reason: .repeatedParent,
            places: (heads + following).compactMap { facts.location($0) },
            facts: [Facts.Fact("nama", .verbatim(name)), Facts.Fact("baris", .count(count))],
            question: LocalizedText(
                id:
                    "\"\(name)\" akun teratas, tetapi menurut kodenya tidak menaungi \(count: count) baris sesudahnya; bila baris-baris itu bagiannya, uangnya terhitung dua kali.",
                en:
                    "\"\(name)\" is a head account, but by its code it does not hold the \(count: count) rows after it; if they are its parts, the money counts twice."
            ),
            aside: AsideDoubt.total, kept: AsideDoubt.otherMoney)
    }
}
