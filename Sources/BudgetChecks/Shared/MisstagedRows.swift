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
        var regular: [Int32: Int] = [:]
        var found: [Int32: [Pair]] = [:]
        for group in groups + Self.orphanedRows(lines, in: tables) {
            for rows in Self.byTable(group, lines) {
                let table = lines.tableNumber(at: rows[0])
                guard let all = tables[table] else { continue }
                let stages = rows.map { lines.firstStage(at: $0) }
                if rows.count == all.count, stages.indices.allSatisfy({ !stages[..<$0].contains(stages[$0]) }) {
                    regular[table, default: 0] += 1
                    continue
                }
                let byStage = Dictionary(grouping: rows.indices) { stages[$0] }
                let repeated = byStage.values.filter { $0.count > 1 }
                let missing = all.subtracting(byStage.keys.compactMap(\.self))
                guard repeated.count == 1, let pair = repeated.first, pair.count == 2, missing.count == 1, let lost = missing.first,
                    let stage = stages[pair[0]]
                else { continue }
                let (first, second) = (rows[pair[0]], rows[pair[1]])
                found[table, default: []].append(
                    Pair(
                        first: lines.location(at: first), second: lines.location(at: second), words: lines.words(at: second), stage: stage,
                        missing: lost))
            }
        }
        pairs = found.filter { $0.value.count <= regular[$0.key, default: 0] }.flatMap(\.value)
            .sorted { ($0.second.file, $0.second.row ?? 0) < ($1.second.file, $1.second.row ?? 0) }
    }

    /// Baris-baris sekelompok yang berdiri di satu tabel; hampir selalu semuanya.
    private static func byTable(_ group: [Int], _ lines: BudgetLines) -> [[Int]] {
        guard let first = group.first, !group.allSatisfy({ lines.areInOneTable($0, first) }) else { return [group] }
        return Array(Dictionary(grouping: group) { lines.tableNumber(at: $0) }.values)
    }

    /// Baris-baris senama yang satu di antaranya berdiri di luar induknya: di tabel bertingkat, baris dengan kata tahapan yang keliru
    /// terpisah dari induk tahapannya, jadi jalurnya lebih pendek daripada jalur kembarannya.
    private static func orphanedRows(_ lines: BudgetLines, in tables: [Int32: Set<BudgetStage>]) -> [[Int]] {
        lines.deepestNamesakes { tables[$0] != nil }.filter { group in
            let depths = group.map { lines.depth(at: $0) }
            guard let deepest = depths.max() else { return false }
            return depths.count { $0 < deepest } == 1
        }
    }

    /// Tabel dengan tahapan di kolomnya sendiri, satu tahapan per baris, dan tahapan-tahapannya.
    private static func stagedTables(_ lines: BudgetLines) -> [Int32: Set<BudgetStage>] {
        var tables: [Int32: Set<BudgetStage>] = [:]
        var mixed: Set<Int32> = []
        for row in lines.indices {
            let table = lines.tableNumber(at: row)
            if lines.stageCount(at: row) > 1 {
                mixed.insert(table)
            } else if let stage = lines.firstStage(at: row) {
                tables[table, default: []].insert(stage)
            }
        }
        return tables.filter { $0.value.count > 1 && !mixed.contains($0.key) }
    }
}
