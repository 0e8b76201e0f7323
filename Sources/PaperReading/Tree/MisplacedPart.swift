import BudgetModel
import ExactNumbers

/// Bagian yang hilang dari sebuah induk tetapi berdiri di tempat lain: kekurangan induk itu tepat sama, di semua tahapannya, dengan sebuah
/// baris terhitung di luar bagian-bagiannya. Begitu pula bagian yang berdiri dua kali: tanpa salah satu dari dua bagian yang sama
/// jumlahnya, induknya tepat cocok. Satu salah cetak tidak menghasilkannya; susunan yang salah terbaca menghasilkannya.
enum MisplacedPart {
    /// Induk yang ditimbang; susunan yang salah tampak di induk-induk pertamanya.
    private static let maximumParents = 50
    /// Jumlah di bawah satu juta rupiah dapat sama karena kebetulan.
    private static let tellingSen: Int128 = 100_000_000
    /// Di satu tahapan saja barang yang sama berharga sama; bagian yang hilang harus besar, sekurang-kurangnya seperdua puluh tabelnya.
    private static let largeShare: Int128 = 20

    /// `true` bila ada di antara induk-induk yang tidak cocok ini.
    static func isMissing(from differing: [Int], in forest: Forest) -> Bool {
        let ledger = forest.ledger
        return differing.prefix(maximumParents).contains { parent in
            let own = forest.countedParts(of: parent)
            if isDoubled(own, under: parent, in: forest) { return true }
            guard let missing = missing(from: parent, own, in: forest) else { return false }
            let inside = Set(own)
            return ledger.entries.indices.contains { index in
                index != parent && !inside.contains(index) && ledger.entries[index].role == .content
                    && forest.kind(of: index) == forest.kind(of: parent)
                    && missing.allSatisfy { ledger.amount(index, $0.slot)?.sen == $0.sen }
            }
        }
    }

    private static func isDoubled(_ own: [Int], under parent: Int, in forest: Forest) -> Bool {
        guard own.count > 2 else { return false }
        let (ledger, sums) = (forest.ledger, forest.sum(own))
        let slots = ledger.ceilingSlots.filter { ledger.amount(parent, $0) != nil }
        let excess = slots.map { slot in (sums[slot]?.sen ?? 0) - (ledger.amount(parent, slot)?.sen ?? 0) }
        guard areTelling(excess, in: forest) else { return false }
        let equal = own.filter { part in zip(slots, excess).allSatisfy { ledger.amount(part, $0)?.sen == $1 } }
        // Dua daun yang sama baris yang tersalin dua kali, bukan susunan lain.
        return equal.count > 1 && equal.contains { forest.parts[$0] != nil }
    }

    private static func missing(from parent: Int, _ own: [Int], in forest: Forest) -> [(slot: Int, sen: Int128)]? {
        let sums = forest.sum(own)
        var missing: [(slot: Int, sen: Int128)] = []
        for slot in forest.ledger.ceilingSlots {
            guard let printed = forest.ledger.amount(parent, slot) else { continue }
            missing.append((slot, printed.sen - (sums[slot]?.sen ?? 0)))
        }
        return areTelling(missing.map(\.sen), in: forest) ? missing : nil
    }

    /// `true` bila kesamaan dengan jumlah-jumlah ini, satu setiap tahapan, bukan kebetulan.
    static func areTelling(_ amounts: [Int128], in forest: Forest) -> Bool {
        guard let first = amounts.first, amounts.allSatisfy({ $0 >= tellingSen }) else { return false }
        if amounts.count > 1 { return true }
        let totals = forest.total(of: .spending)
        let total = totals.stages.compactMap { totals[$0]?.sen }.max() ?? 0
        return RepeatedTables.isTelling(Rupiah(sen: first)) && first * largeShare >= total
    }
}
