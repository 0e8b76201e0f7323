import BudgetModel
import Diagnostics
import ExactNumbers

/// Uang yang ditulis di OPD-nya, lalu ditulis lagi di unit-unitnya: program yang pagunya tanpa unit sama dengan jumlah
/// unit-unitnya.
struct RepeatedUnits {
    /// `nil` bila tidak ada yang berulang.
    let doubt: AsideDoubt?

    private struct Subject: Hashable {
        let year: Int
        let office: String
        let program: String
    }

    /// Satu program: yang tanpa unit, dan unit-unitnya.
    private struct Sums {
        let name: String
        var own = StageSums()
        var entries: [Int] = []
        var places: [SourceLocation] = []
        var units = StageSums()
        var unitNames: Set<String> = []

        var hasBoth: Bool { !entries.isEmpty && !unitNames.isEmpty }

        /// `true` bila di setiap tahapan keduanya sama.
        var agrees: Bool {
            !own.hasOverflow && !units.hasOverflow && own.amounts == units.amounts && own.amounts.values.contains { !$0.isZero }
        }

        /// Satu unit dengan pagu bulat yang sama dapat kebetulan.
        var isTelling: Bool { Set(unitNames.map { NameKey($0) }).count > 1 || own.amounts.values.contains(where: RepeatedTables.isTelling) }

        mutating func add(_ row: Int, of lines: BudgetLines, entry: Int) {
            if let unit = lines.unit(at: row) {
                units.add(lines.ceilings(at: row))
                unitNames.insert(unit)
            } else {
                own.add(lines.ceilings(at: row))
                entries.append(entry)
                places.append(lines.location(at: row))
            }
        }
    }

    init(_ facts: TableFacts, in forest: Forest) {
        guard facts.lines.nameUnitsInPart else {
            doubt = nil
            return
        }
        // Satu jati diri setiap ejaan, bukan setiap baris.
        let (groups, firsts) = facts.lines.grouping(by: [.year, .office, .program])
        var known: [Subject: Int] = [:]
        var sums: [Sums] = []
        let subjects = firsts.map { first in
            let line = facts.lines[first]
            let subject = Subject(year: line.year, office: NameKey(line.office).text, program: line.program.matchKey)
            if let number = known[subject] { return number }
            known[subject] = sums.count
            sums.append(Sums(name: line.program.name))
            return sums.count - 1
        }
        for candidate in facts.candidates {
            guard case .line(let number, _) = candidate.content, forest.ledger.entries[candidate.entry].role == .content,
                forest.parts[candidate.entry] == nil
            else { continue }
            sums[subjects[Int(groups[number])]].add(number, of: facts.lines, entry: candidate.entry)
        }
        let both = sums.filter(\.hasBoth)
        let agreeing = both.filter(\.agrees).sorted { ($0.entries.first ?? 0) < ($1.entries.first ?? 0) }
        guard let first = agreeing.first, agreeing.count * 2 >= both.count, agreeing.count > 1 || first.isTelling else {
            doubt = nil
            return
        }
        doubt = AsideDoubt(
            rule: RulePage.repeatedUnit.id, entries: agreeing.flatMap(\.entries).sorted(), reason: .repeatedByUnits,
            places: agreeing.flatMap(\.places),
            facts: [Facts.Fact("program", .verbatim(first.name)), Facts.Fact("banyaknya", .count(agreeing.count))]
                + first.own.amounts.sorted { $0.key < $1.key }.map { Facts.Fact(Facts.Name($0.name), .amount($1)) },
            question: LocalizedText(
                id:
                    "Pagu \(count: agreeing.count) program, mulai dari \"\(first.name)\", ditulis tanpa unit dan sama dengan jumlah unit-unitnya; uangnya terhitung dua kali bila baris tanpa unit itu jumlah unit-unitnya.",
                en:
                    "The ceilings of \(count: agreeing.count) programs, from \"\(first.name)\" on, stand without a unit and equal the sum of their units; the money counts twice if the rows without a unit sum the units."
            ),
            aside: (
                "sekali",
                LocalizedText(
                    id: "baris tanpa unit jumlah unit-unitnya; yang dihitung unit-unitnya",
                    en: "the rows without a unit sum the units; the units are counted")
            ),
            kept: (
                "terpisah", LocalizedText(id: "uangnya memang lain; semuanya dihitung", en: "it is other money; all of it is counted")
            ))
    }
}
