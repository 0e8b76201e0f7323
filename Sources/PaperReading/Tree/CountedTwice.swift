import BudgetModel
import ExactNumbers

/// Uang yang berdiri dua kali di samping akarnya: sebuah baris terdalam di bawah satu akar sama, di semua tahapannya, dengan jumlah semua
/// akar sesudahnya. "BELANJA LANGSUNG" di bawah "BELANJA", lalu program-programnya, yang kodenya bukan kode belanja.
struct CountedTwice {
    /// Baris terdalam itu, sebagai nomor catatan.
    let leaf: Int

    /// `nil` bila tidak ada.
    init?(in forest: Forest) {
        let entries = forest.ledger.entries
        let roots = entries.indices.filter {
            entries[$0].role == .content && entries[$0].parent < 0 && forest.kind(of: $0) == .spending && forest.ledger.hasAmount($0)
        }
        guard let first = roots.first(where: { forest.parts[$0] != nil }), let next = roots.first(where: { $0 > first }) else { return nil }
        let following = roots.filter { $0 > first }
        let slots = forest.ledger.ceilingSlots
        var sums: [(slot: Int, sen: Int128)] = []
        for slot in slots {
            let amounts = following.compactMap { forest.ledger.amount($0, slot)?.sen }
            if !amounts.isEmpty { sums.append((slot, amounts.reduce(0, +))) }
        }
        guard following.count > 1, MisplacedPart.areTelling(sums.map(\.sen), in: forest) else { return nil }
        let found = (first + 1..<next).first { index in
            entries[index].role == .content && forest.parts[index] == nil && forest.kind(of: index) == .spending
                && sums.allSatisfy { forest.ledger.amount(index, $0.slot)?.sen == $0.sen }
        }
        guard let found else { return nil }
        leaf = found
    }
}
