import BudgetModel
import Diagnostics
import ExactNumbers

/// Uang yang berdiri dua kali di samping akarnya: sebuah baris terdalam di bawah satu akar sama, di semua tahapannya, dengan jumlah semua
/// akar sesudahnya. "BELANJA LANGSUNG" di bawah "BELANJA", lalu program-programnya, yang kodenya bukan kode belanja.
struct CountedTwice {
    let doubt: AsideDoubt

    /// `nil` bila tidak ada.
    init?(in forest: Forest, facts: TableFacts) {
        let ledger = forest.ledger
        let roots = forest.roots(of: .spending)
        guard let first = roots.first(where: { forest.parts[$0] != nil }) else { return nil }
        let following = roots.filter { $0 > first }
        guard following.count > 1 else { return nil }
        var sums: [(slot: Int, sen: Int128)] = []
        for slot in ledger.ceilingSlots {
            let amounts = following.compactMap { ledger.amount($0, slot)?.sen }
            if !amounts.isEmpty { sums.append((slot, amounts.reduce(0, +))) }
        }
        guard MisplacedPart.areTelling(sums.map(\.sen), in: forest) else { return nil }
        let leaf = (first + 1..<following[0]).first { index in
            ledger.entries[index].role == .content && forest.parts[index] == nil && forest.kind(of: index) == .spending
                && sums.allSatisfy { ledger.amount(index, $0.slot)?.sen == $0.sen }
        }
        guard let leaf else { return nil }
        let (name, count) = (facts.name(leaf), following.count)
        doubt = AsideDoubt(
            rule: RulePage.repeatedSum.id, entries: [leaf], reason: .repeatedParent,
            places: ([leaf] + following).compactMap { facts.location($0) },
            facts: [Facts.Fact("nama", .verbatim(name)), Facts.Fact("baris", .count(count))],
            question: LocalizedText(
                id:
                    "\"\(name)\" tepat sama dengan jumlah \(count: count) baris puncak sesudahnya; bila ia jumlah baris-baris itu, uangnya terhitung dua kali.",
                en:
                    "\"\(name)\" equals exactly the sum of the \(count: count) top rows after it; if it is their total, the money counts twice."
            ),
            aside: AsideDoubt.total, kept: AsideDoubt.otherMoney)
    }
}
