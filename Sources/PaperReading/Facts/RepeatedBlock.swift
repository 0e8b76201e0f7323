import BudgetModel
import Diagnostics
import ExactNumbers

/// Dua kelompok baris di satu lembar yang masing-masing punya "Jumlah", dan kedua jumlahnya sama: uang yang sama menurut
/// program, lalu menurut sumber dana atau jenis belanja.
struct RepeatedBlock {
    let doubt: AsideDoubt

    /// Satu angka dengan empat angka penting jarang sama karena kebetulan.
    private static let telling: Int128 = 1_000

    /// `nil` bila tidak ada dua jumlah yang sama.
    init?(_ settlement: Settlement, facts: TableFacts, table: SourceLocation) {
        let (forest, ledger) = (settlement.forest, settlement.forest.ledger)
        let totals = settlement.claimed.filter { claim in
            ledger.entries[claim.entry].role == .total && claim.parts.count > 1
                && ledger.agreement(of: claim.entry, with: forest.sum(claim.parts)).isEqual
        }
        guard totals.count > 1 else { return nil }
        for (first, second) in Self.alike(totals, ledger) {
            let own = Set(second.parts)
            guard own.isDisjoint(with: first.parts),
                !settlement.claimed.contains(where: { own.isSubset(of: $0.parts) && !Set($0.parts).isDisjoint(with: first.parts) })
            else { continue }
            let start = own.min() ?? second.entry
            let entries = (start..<second.entry).filter { ledger.entries[$0].role == .content }
            doubt = Self.doubt(entries, first: first.entry, second: second.entry, facts: facts, table: table)
            return
        }
        return nil
    }

    /// Setiap jumlah dengan jumlah pertama yang sama di semua kolom pagunya; satu angka bulat saja dapat sama karena kebetulan.
    private static func alike(
        _ totals: [Settlement.Claimed], _ ledger: RowLedger
    ) -> [(first: Settlement.Claimed, second: Settlement.Claimed)] {
        var firsts: [[Rupiah?]: Settlement.Claimed] = [:]
        var pairs: [(first: Settlement.Claimed, second: Settlement.Claimed)] = []
        for total in totals where pairs.count < maximumPairs {
            let amounts = ledger.ceilingSlots.map { ledger.amount(total.entry, $0) }
            let told = Set(amounts.compactMap(\.self).filter { !$0.isZero })
            guard told.count > 1 || told.contains(where: { $0.sen / Chance.roundness($0.sen) >= telling }) else { continue }
            if let first = firsts[amounts] { pairs.append((first, total)) } else { firsts[amounts] = total }
        }
        return pairs
    }

    /// Lebih banyak jumlah yang sama adalah bentuk tabelnya, bukan ulangan.
    private static let maximumPairs = 200

    private static func doubt(_ entries: [Int], first: Int, second: Int, facts: TableFacts, table: SourceLocation) -> AsideDoubt {
        let places = ([second] + entries).map { facts.location($0) ?? table }
        let (label, former) = (facts.name(second), facts.location(first)?.row ?? 0)
        return AsideDoubt(
            rule: RulePage.repeatedTable.id, entries: entries, reason: .repeatedBlock, places: places,
            facts: [
                Facts.Fact("jumlah", .verbatim(label)), Facts.Fact("nama", .verbatim(entries.first.map { facts.name($0) } ?? "")),
                Facts.Fact("baris", .count(entries.count)),
            ],
            question: LocalizedText(
                id:
                    "\"\(label)\" (baris \(places[0].row ?? 0)) sama dengan \"\(facts.name(first))\" (baris \(former)) di lembar yang sama; bila barisnya uang yang sama yang dirinci dengan cara lain, uangnya terhitung dua kali.",
                en:
                    "\"\(label)\" (row \(places[0].row ?? 0)) equals \"\(facts.name(first))\" (row \(former)) on the same sheet; if its rows are the same money split in another way, the money counts twice."
            ),
            aside: (
                RepeatedTableDoubt.repeatWord,
                LocalizedText(
                    id: "uang yang sama; yang kedua tidak dihitung", en: "the same money; the second group is not counted")
            ),
            kept: (
                RepeatedTableDoubt.separateWord,
                LocalizedText(id: "uangnya memang lain; keduanya dihitung", en: "it is other money; both are counted")
            ))
    }
}
