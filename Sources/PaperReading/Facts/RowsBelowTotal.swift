import BudgetModel
import Diagnostics

/// Baris berjumlah di bawah "Jumlah" yang sudah sama dengan semua baris di atasnya: hitungan (rata-rata, selisih, sisa), tahun
/// lain, atau baris yang terlupa.
struct RowsBelowTotal {
    /// Baris-barisnya yang namanya berkata hitungan: tidak pernah dihitung.
    let computed: [Int]
    /// Baris-baris lain.
    let other: [Int]
    private let total: Int?

    init(_ settlement: Settlement, facts: TableFacts) {
        let (forest, claimed) = (settlement.forest, settlement.claimed)
        let entries = forest.ledger.entries
        guard let last = claimed.last(where: { entries[$0.entry].role == .total }), !RowWords.isPartOf(facts.name(last.entry)),
            forest.ledger.agreement(of: last.entry, with: forest.sum(last.parts)).isEqual
        else {
            (computed, other, total) = ([], [], nil)
            return
        }
        let section = entries[last.entry].section
        let kind = entries[last.entry].kind
        let claims = Set(last.parts)
        func isCounted(_ index: Int) -> Bool {
            entries[index].role == .content && forest.kind(of: index) == kind
                && forest.ledger.ceilingSlots.contains { forest.counts(index, slot: $0) }
        }
        let above = entries.indices.prefix(last.entry).filter { entries[$0].section == section && isCounted($0) }
        let later = claimed.filter { $0.entry > last.entry }.reduce(into: Set<Int>()) { $0.formUnion($1.parts) }
        let below = entries.indices.dropFirst(last.entry + 1).filter { index in
            entries[index].section == section && entries[index].role == .content && forest.ledger.hasAmount(index) && !later.contains(index)
        }
        // Jumlah di atas bagian-bagiannya tidak menutup apa pun.
        guard claims.isSuperset(of: above), claims.allSatisfy({ $0 < last.entry }), !below.isEmpty else {
            (computed, other, total) = ([], [], nil)
            return
        }
        // Di bawah nama kantor lain berdiri anggaran kantor itu.
        let office = above.last.flatMap { facts.office($0) }
        total = last.entry
        computed = below.filter { RowWords.isComputed(facts.name($0)) }
        other = below.filter { !RowWords.isComputed(facts.name($0)) && isCounted($0) && (office == nil || facts.office($0) == office) }
    }

    /// Keraguan tentang baris-baris yang namanya tidak berkata hitungan; `nil` bila tidak ada.
    func doubt(_ facts: TableFacts, table: SourceLocation) -> AsideDoubt? {
        guard let total, let first = other.first else { return nil }
        let (name, label) = (facts.name(first), facts.name(total))
        let row = facts.location(total)?.row ?? 0
        return AsideDoubt(
            rule: RulePage.rowBelowTotal.id, entries: other, reason: .belowTotal, places: other.map { facts.location($0) ?? table },
            facts: [
                Facts.Fact("nama", .verbatim(name)), Facts.Fact("jumlah", .verbatim(label)), Facts.Fact("baris", .count(other.count)),
            ],
            question: LocalizedText(
                id:
                    "\(count: other.count) baris, mulai dari \"\(name)\", berdiri di bawah \"\(label)\" (baris \(row)) yang sudah sama dengan semua baris di atasnya; tidak tertulis apakah uangnya di luar jumlah itu.",
                en:
                    "\(count: other.count) rows, from \"\(name)\" on, stand below \"\(label)\" (row \(row)), which already equals all rows above it; it is not written whether their money comes on top of that total."
            ),
            aside: (
                "luar", LocalizedText(id: "bukan bagian anggaran ini; tidak dihitung", en: "not part of this budget; not counted")
            ),
            kept: (
                "tambah", LocalizedText(id: "tambahan di luar jumlah itu; dihitung", en: "on top of that total; counted")
            ))
    }
}

extension RowLedger.Agreement {
    /// `true` bila sama, tepat atau menurut pembulatan cetaknya.
    var isEqual: Bool { self == .exact || self == .rounded }
}
