import BudgetModel
import Diagnostics

/// Baris yang tertulis dua kali pada satu tahapan dan tidak ada pada tahapan lain, di tabel yang selebihnya memuat setiap baris satu
/// kali per tahapan: salah satu kata tahapannya keliru.
struct MisstagedRows {
    /// Dua baris setahapan, dan tahapan yang tidak memuatnya.
    struct Pair {
        let first: SourceLocation
        let second: SourceLocation
        let words: String
        let stage: BudgetStage
        let missing: BudgetStage
    }

    private(set) var pairs: [Pair] = []

    init(_ lines: [BudgetLine]) {
        // Tahapan di kolomnya sendiri: satu tahapan per baris.
        var stages: [SourceLocation: Set<BudgetStage>] = [:]
        var mixed: Set<SourceLocation> = []
        for line in lines {
            let own = line.ceilings.stages
            if own.count > 1 { mixed.insert(line.location.table) }
            stages[line.location.table, default: []].formUnion(own)
        }
        let tables = stages.filter { $0.value.count > 1 && !mixed.contains($0.key) }
        guard !tables.isEmpty else { return }
        var regular: [SourceLocation: Int] = [:]
        var found: [SourceLocation: [Pair]] = [:]
        for group in lines.equalRows {
            for (table, rows) in Dictionary(grouping: group, by: { lines[$0].location.table }) {
                guard let all = tables[table] else { continue }
                let byStage = Dictionary(grouping: rows) { lines[$0].ceilings.stages.first }
                let repeated = byStage.values.filter { $0.count > 1 }
                if repeated.isEmpty, byStage.count == all.count { regular[table, default: 0] += 1 }
                let missing = all.subtracting(byStage.keys.compactMap(\.self))
                guard repeated.count == 1, let pair = repeated.first, pair.count == 2, missing.count == 1, let lost = missing.first,
                    let stage = lines[pair[0]].ceilings.stages.first
                else { continue }
                found[table, default: []].append(
                    Pair(
                        first: lines[pair[0]].location, second: lines[pair[1]].location, words: lines[pair[1]].words, stage: stage,
                        missing: lost))
            }
        }
        pairs = found.filter { $0.value.count <= regular[$0.key, default: 0] }.flatMap(\.value)
            .sorted { ($0.second.file, $0.second.row ?? 0) < ($1.second.file, $1.second.row ?? 0) }
    }
}
