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

    /// - Parameter groups: Baris-baris yang jati dirinya sama.
    init(_ lines: BudgetLines, groups: [[Int]]) {
        let tables = Self.stagedTables(lines)
        guard !tables.isEmpty else { return }
        var regular: [SourceLocation: Int] = [:]
        var found: [SourceLocation: [Pair]] = [:]
        for group in groups + Self.orphanedRows(lines, in: tables) {
            for (table, rows) in Dictionary(grouping: group, by: { lines.location(at: $0).table }) {
                guard let all = tables[table] else { continue }
                let byStage = Dictionary(grouping: rows) { lines.ceilings(at: $0).stages.first }
                let repeated = byStage.values.filter { $0.count > 1 }
                if repeated.isEmpty, byStage.count == all.count { regular[table, default: 0] += 1 }
                let missing = all.subtracting(byStage.keys.compactMap(\.self))
                guard repeated.count == 1, let pair = repeated.first, pair.count == 2, missing.count == 1, let lost = missing.first,
                    let stage = lines.ceilings(at: pair[0]).stages.first
                else { continue }
                found[table, default: []].append(
                    Pair(
                        first: lines.location(at: pair[0]), second: lines.location(at: pair[1]), words: lines.words(at: pair[1]),
                        stage: stage,
                        missing: lost))
            }
        }
        pairs = found.filter { $0.value.count <= regular[$0.key, default: 0] }.flatMap(\.value)
            .sorted { ($0.second.file, $0.second.row ?? 0) < ($1.second.file, $1.second.row ?? 0) }
    }

    private struct OwnName: Hashable {
        let table: SourceLocation
        let code: String?
        let name: NameKey
    }

    /// Baris-baris senama yang satu di antaranya berdiri di luar induknya: di tabel bertingkat, baris dengan kata tahapan yang keliru
    /// terpisah dari induk tahapannya, jadi jalurnya lebih pendek daripada jalur kembarannya.
    private static func orphanedRows(_ lines: BudgetLines, in tables: [SourceLocation: Set<BudgetStage>]) -> [[Int]] {
        var groups: [OwnName: [Int]] = [:]
        for own in lines.inTables {
            guard let table = own.first?.location.table, tables[table] != nil else { continue }
            for (index, line) in zip(own.indices, own) {
                let name = OwnName(table: table, code: line.deepest.code, name: NameKey(line.deepest.name))
                groups[name, default: []].append(index)
            }
        }
        return groups.values.filter { group in
            let depths = group.map { lines[$0].levelsBelowProgram.count + (lines[$0].program.code == nil ? 0 : 1) }
            guard group.count > 1, let deepest = depths.max() else { return false }
            return depths.count { $0 < deepest } == 1
        }
    }

    /// Tabel dengan tahapan di kolomnya sendiri, satu tahapan per baris, dan tahapan-tahapannya.
    private static func stagedTables(_ lines: BudgetLines) -> [SourceLocation: Set<BudgetStage>] {
        var tables: [SourceLocation: Set<BudgetStage>] = [:]
        var mixed: Set<SourceLocation> = []
        for own in lines.inTables {
            guard let table = own.first?.location.table else { continue }
            let stages = own.indices.lazy.map { lines.ceilings(at: $0).stages }
            if stages.contains(where: { $0.count > 1 }) {
                mixed.insert(table)
            } else {
                tables[table, default: []].formUnion(stages.compactMap(\.first))
            }
        }
        return tables.filter { $0.value.count > 1 && !mixed.contains($0.key) }
    }
}
