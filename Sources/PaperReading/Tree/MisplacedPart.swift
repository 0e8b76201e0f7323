import BudgetModel
import ExactNumbers

/// Bagian yang hilang dari sebuah induk tetapi berdiri di tempat lain: kekurangan induk itu tepat sama, di semua tahapannya, dengan sebuah
/// baris terhitung di luar bagian-bagiannya. Satu salah cetak tidak menghasilkannya; susunan yang salah terbaca menghasilkannya.
struct MisplacedPart {
    /// Induk yang kurang, sebagai nomor catatan.
    let parent: Int
    /// Baris yang mengisinya.
    let part: Int

    /// Induk yang ditimbang; susunan yang salah tampak di induk-induk pertamanya.
    private static let maximumParents = 50
    /// Jumlah di bawah satu juta rupiah, atau di satu tahapan saja, dapat sama karena kebetulan.
    private static let tellingSen: Int128 = 100_000_000

    /// `nil` bila tidak ada.
    init?(in forest: Forest) {
        let ledger = forest.ledger
        for parent in forest.differingParents.sorted().prefix(Self.maximumParents) {
            let own = forest.countedParts(of: parent)
            guard let missing = Self.missing(from: parent, own, in: forest) else { continue }
            let inside = Set(own)
            let found = ledger.entries.indices.first { index in
                index != parent && !inside.contains(index) && ledger.entries[index].role == .content
                    && forest.kind(of: index) == forest.kind(of: parent)
                    && missing.allSatisfy { ledger.amount(index, $0.slot)?.sen == $0.sen }
            }
            if let found {
                (self.parent, part) = (parent, found)
                return
            }
        }
        return nil
    }

    private static func missing(from parent: Int, _ own: [Int], in forest: Forest) -> [(slot: Int, sen: Int128)]? {
        let sums = forest.sum(own)
        var missing: [(slot: Int, sen: Int128)] = []
        for slot in forest.ledger.ceilingSlots {
            guard let printed = forest.ledger.amount(parent, slot) else { continue }
            missing.append((slot, printed.sen - (sums[slot]?.sen ?? 0)))
        }
        guard missing.count > 1, missing.allSatisfy({ $0.sen >= tellingSen }) else { return nil }
        return missing
    }
}
