import BudgetModel
import Diagnostics
import ExactNumbers

/// Keraguan tentang sebuah tabel yang memuat uang tabel-tabel lain: rekapitulasinya, salinannya, atau memang uang lain.
struct RepeatedTableDoubt {
    static let repeatWord = "ulangan"
    static let separateWord = "terpisah"

    /// Tabel yang mengulang: yang barisnya lebih sedikit; bila sama banyak, yang belakangan.
    let recap: SourceLocation
    let doubt: ReadingDoubt

    /// Satu keraguan bagi setiap tabel yang mengulang tabel lain.
    static func all(in lines: BudgetLines) -> [RepeatedTableDoubt] {
        let pairs = withoutTwins(RepeatedTables.pairs(in: lines), in: lines)
        guard !pairs.isEmpty else { return [] }
        var counts: [SourceLocation: Int] = [:]
        for row in lines.indices { counts[lines.location(at: row).table, default: 0] += 1 }
        var order: [SourceLocation] = []
        var byRecap: [SourceLocation: [RepeatedTables.Pair]] = [:]
        for pair in pairs {
            let isFirst = counts[pair.first, default: 0] < counts[pair.second, default: 0]
            let recap = pair.recap ?? (isFirst ? pair.first : pair.second)
            if byRecap[recap] == nil { order.append(recap) }
            byRecap[recap, default: []].append(pair)
        }
        return order.map { recap in
            // Jumlah setiap jawaban berlaku bila tabel-tabel pengulang lainnya memang ulangan.
            let others = Set(order).subtracting([recap])
            return RepeatedTableDoubt(
                recap: recap, pairs: byRecap[recap] ?? [], lines: lines.filter { !others.contains($0.location.table) })
        }
    }

    /// Dua berkas yang memuat baris yang sama pada tahapan yang sama bukan rekapitulasi dan rinciannya; itu kesalahan (B007).
    private static func withoutTwins(_ pairs: [RepeatedTables.Pair], in lines: BudgetLines) -> [RepeatedTables.Pair] {
        guard pairs.contains(where: { $0.first.file != $0.second.file }) else { return pairs }
        let twins = Set(lines.twinsAcrossFiles.map { [lines.location(at: $0.first).table, lines.location(at: $0.second).table] })
        return pairs.filter { !twins.contains([$0.first, $0.second]) && !twins.contains([$0.second, $0.first]) }
    }

    private init(recap: SourceLocation, pairs: [RepeatedTables.Pair], lines: BudgetLines) {
        self.recap = recap
        let others = pairs.map { $0.first == recap ? $0.second : $0.first }
        let example = pairs[0]
        let shown = others.prefix(3).map(\.text)
        let rest = others.count - shown.count
        let names = shown.dropFirst().reduce(shown[0]) { LocalizedText(id: "\($0), \($1)", en: "\($0), \($1)") }
        let places =
            rest > 0 ? LocalizedText(id: "\(names), dan \(count: rest) tabel lain", en: "\(names), and \(count: rest) more tables") : names
        doubt = ReadingDoubt(
            rule: RulePage.repeatedTable.id, places: [recap] + others,
            facts: [
                Facts.Fact("nama", .verbatim(example.name)), Facts.Fact(Facts.Name(example.stage.name), .amount(example.amount)),
                Facts.Fact("tabel", .count(others.count)),
            ],
            question: example.sharedRows.map { Self.version(of: places, rows: $0, example) }
                ?? LocalizedText(
                    id:
                        "Tabel ini memuat jumlah yang sama dengan \(places): \"\(example.name)\" \(example.amount) (\(example.stage.name)); uangnya terhitung dua kali bila ia rekapitulasi atau salinannya.",
                    en:
                        "This table holds the same sums as \(places): \"\(example.name)\" \(example.amount) (\(example.stage.englishName)); the money counts twice if it is their summary or copy."
                ),
            answers: [
                ReadingDoubt.Answer(
                    Self.repeatWord, LocalizedText(id: "tabel ini mengulang; tidak dihitung", en: "this table repeats; it is not counted"),
                    totals: lines.filter { $0.location.table != recap }.spendingTotals),
                ReadingDoubt.Answer(
                    Self.separateWord,
                    LocalizedText(id: "uangnya memang lain; keduanya dihitung", en: "it is other money; both are counted"),
                    totals: lines.spendingTotals),
            ]
        )
    }

    private static func version(of places: LocalizedText, rows: Int, _ example: RepeatedTables.Pair) -> LocalizedText {
        LocalizedText(
            id:
                "Tabel ini memuat \(count: rows) baris yang sama dengan \(places), mulai dari \"\(example.name)\", pada tahapan yang sama (\(example.stage.name)) dengan pagu lain; bila ia tahapan lain atau versi lain, uangnya terhitung dua kali. Sebut tahapannya di judul atau nama lembarnya.",
            en:
                "This table holds the same \(count: rows) rows as \(places), from \"\(example.name)\" on, at the same stage (\(example.stage.englishName)) with other ceilings; if it is another stage or version, the money counts twice. Name its stage in its title or sheet name."
        )
    }
}

extension BudgetLines {
    /// Jumlah APBD setiap tahapan; kosong bila tidak muat.
    var spendingTotals: StageAmounts {
        var sums = StageSums()
        for line in self where line.group.isInsideTotal { sums.add(line.ceilings) }
        var totals = StageAmounts()
        guard !sums.hasOverflow else { return totals }
        for (stage, amount) in sums.amounts { totals[stage] = amount }
        return totals
    }
}
