import BudgetModel
import Diagnostics
import ExactNumbers

/// Tabel anggaran di perjanjian kinerja seorang pejabat di bawah kepala perangkat daerah.
struct PositionTable: Sendable, Hashable {
    let location: SourceLocation
    /// "KEPALA BIDANG ANGGARAN".
    let title: String
    /// Makin besar makin rendah jabatannya.
    let rank: Int
}

/// Perjanjian kinerja berjenjang: uang kepala bidang bagian dari uang kepala dinas, uang kepala sub bidang bagian dari uang kepala
/// bidang. Bila tahapan yang sama ada di jenjang yang lebih tinggi, uang jenjang di bawahnya ditanyakan.
enum PositionTables {
    static func settle(_ result: inout IntakeResult, answers: [DoubtAnswer]) {
        guard !result.positionTables.isEmpty else { return }
        let tables = Dictionary(result.positionTables.map { ($0.location, $0) }) { first, _ in first }
        // Jenjang tertinggi setiap kantor, tahun, dan tahapan.
        var highest: [BudgetedStage: Int] = [:]
        for line in result.budget.lines {
            let rank = tables[line.location.table]?.rank ?? 0
            for key in line.budgetedStages { highest[key] = min(highest[key] ?? rank, rank) }
        }
        let lower = Set(
            result.budget.lines.compactMap { line -> SourceLocation? in
                guard let rank = tables[line.location.table]?.rank else { return nil }
                return line.budgetedStages.contains { highest[$0].map { $0 < rank } ?? false } ? line.location.table : nil
            })
        guard !lower.isEmpty else { return }
        let repeating = result.positionTables.filter { lower.contains($0.location) }
        let doubt = doubt(about: repeating, in: result.budget.lines).settled(by: answers)
        result.doubts.append(doubt)
        guard doubt.settlement?.word == RepeatedTableDoubt.repeatWord else { return }
        for table in repeating { result.setAside(table.location, .repeatedTable) }
    }

    private static func doubt(about tables: [PositionTable], in lines: BudgetLines) -> ReadingDoubt {
        let lower = Set(tables.map(\.location))
        let first = tables[0]
        return ReadingDoubt(
            rule: RulePage.repeatedTable.id, places: tables.map(\.location),
            facts: [Facts.Fact("pejabat", .verbatim(first.title)), Facts.Fact("tabel", .count(tables.count))],
            question: LocalizedText(
                id:
                    "\(count: tables.count) tabel perjanjian kinerja pejabat (mulai dari \"\(first.title)\") berdiri di samping perjanjian kinerja atasannya pada tahapan yang sama; uang pejabat biasanya bagian dari uang atasannya, jadi terhitung dua kali.",
                en:
                    "\(count: tables.count) tables of performance agreements of officials (from \"\(first.title)\" on) stand beside their superiors' at the same stage; an official's money is usually part of the superior's, so it counts twice."
            ),
            answers: [
                ReadingDoubt.Answer(
                    RepeatedTableDoubt.repeatWord,
                    LocalizedText(
                        id: "bagian dari uang atasannya; tidak dihitung", en: "part of the superiors' money; it is not counted"),
                    totals: lines.filter { !lower.contains($0.location.table) }.spendingTotals),
                ReadingDoubt.Answer(
                    RepeatedTableDoubt.separateWord,
                    LocalizedText(id: "uangnya memang lain; semuanya dihitung", en: "it is other money; all of it is counted"),
                    totals: lines.spendingTotals),
            ])
    }
}
