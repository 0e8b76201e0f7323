import BudgetModel
import Diagnostics
import ExactNumbers

/// Seluruh daftar sebuah lembar yang ditulis dua atau tiga kali pada tahapan yang sama dengan pagu lain: "LAMA", lalu "BARU".
struct RepeatedList {
    let doubt: AsideDoubt

    private static let copies = [2, 3]
    private static let minimumRows = 2

    /// `nil` bila daftarnya tidak berulang.
    init?(_ settlement: Settlement, facts: TableFacts) {
        // Baris yang menjumlahkan di antaranya ditanyakan lebih dahulu.
        guard !settlement.reviews.contains(where: { $0.verdict == .doubt }) else { return nil }
        let (forest, entries) = (settlement.forest, settlement.forest.ledger.entries)
        let counted = facts.candidates.compactMap { candidate -> (entry: Int, line: Int)? in
            guard case .line(let number, _) = candidate.content, entries[candidate.entry].role == .content,
                forest.parts[candidate.entry] == nil
            else { return nil }
            return (candidate.entry, number)
        }
        guard let copies = Self.copies.first(where: { Self.repeats(counted.map(\.line), $0, in: facts.lines) }) else { return nil }
        let length = counted.count / copies
        // "Dinas A" dan "Dinas B" dengan program-program yang sama adalah dua kantor, juga bila pengguna menyebut satu nama.
        let owners = counted.map { Self.owners(of: $0.entry, in: forest, facts) }
        guard zip(owners, owners.dropFirst(length)).allSatisfy(==) else { return nil }
        let rest = counted[length...].map(\.entry)
        let (first, second) = (facts.lines[counted[0].line], facts.lines[counted[length].line])
        doubt = AsideDoubt(
            rule: RulePage.repeatedTable.id, entries: Array(rest), reason: .repeatedBlock,
            places: [second.location] + rest.dropFirst().compactMap { facts.location($0) },
            facts: [
                Facts.Fact("nama", .verbatim(first.deepest.name)), Facts.Fact("baris", .count(length)),
                Facts.Fact("kali", .count(copies)),
            ],
            question: LocalizedText(
                id:
                    "\(count: length) baris mulai dari \"\(first.deepest.name)\" (baris \(first.location.row ?? 0)) ditulis lagi mulai baris \(second.location.row ?? 0) pada tahapan yang sama; bila yang satu tahapan lain atau versi lain, uangnya terhitung dua kali. Sebut tahapan masing-masing di judul di atasnya, misalnya SEMULA dan MENJADI.",
                en:
                    "\(count: length) rows from \"\(first.deepest.name)\" (row \(first.location.row ?? 0)) on are written again from row \(second.location.row ?? 0) on at the same stage; if one is another stage or version, the money counts twice. Name the stage of each in the title above it, such as SEMULA and MENJADI."
            ),
            aside: (
                RepeatedTableDoubt.repeatWord,
                LocalizedText(id: "yang ditulis lagi mengulang; tidak dihitung", en: "what is written again repeats; it is not counted")
            ),
            kept: (
                RepeatedTableDoubt.separateWord,
                LocalizedText(id: "uangnya memang lain; semuanya dihitung", en: "it is other money; all of it is counted")
            ))
    }

    /// Nama baris-baris berkode yang menaungi sebuah baris.
    private static func owners(of entry: Int, in forest: Forest, _ facts: TableFacts) -> [NameKey] {
        var owners: [NameKey] = []
        var parent = Int(forest.ledger.entries[entry].parent)
        while parent >= 0 {
            if [.code, .level].contains(forest.ledger.entries[parent].basis) { owners.append(NameKey(facts.name(parent))) }
            parent = Int(forest.ledger.entries[parent].parent)
        }
        return owners
    }

    /// `true` bila baris-baris itu satu daftar yang ditulis sekian kali.
    private static func repeats(_ numbers: [Int], _ copies: Int, in lines: BudgetLines) -> Bool {
        let length = numbers.count / copies
        guard numbers.count == length * copies, length >= minimumRows else { return false }
        return (1..<copies).allSatisfy { copy in
            ListVersions.isSameList(numbers[..<length], numbers[(copy * length)..<((copy + 1) * length)], in: lines)
        }
    }
}
