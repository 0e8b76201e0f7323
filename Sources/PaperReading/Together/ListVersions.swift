import BudgetModel
import Diagnostics

/// Lembar-lembar satu berkas yang memuat daftar yang sama pada tahapan yang sama dengan pagu lain: "Lama" dan "Baru". Lebih dari tiga
/// lembar adalah bagian-bagian satu kantor, bukan versi.
enum ListVersions {
    /// Setiap lembar dengan lembar terdahulu yang daftarnya sama.
    static func pairs(in lines: BudgetLines) -> [RepeatedTables.Pair] {
        let lists = Dictionary(grouping: lines.inTables.filter { $0.count > 1 && $0.first?.location.sheet != nil }) { table in
            ListLook(file: table.first?.location.file ?? "", count: table.count, name: table.first.map(look))
        }
        var pairs: [RepeatedTables.Pair] = []
        for alike in lists.values where (2...3).contains(alike.count) {
            for (index, second) in alike.enumerated().dropFirst() {
                guard let first = alike[..<index].first(where: { isSameList($0.indices, second.indices, in: lines) }),
                    let own = second.first, let other = first.first,
                    let stage = own.ceilings.stages.first, let amount = own.ceilings[stage]
                else { continue }
                pairs.append(
                    RepeatedTables.Pair(
                        first: other.location.table, second: own.location.table, name: own.deepest.name, stage: stage, amount: amount,
                        recap: own.location.table, sharedRows: second.count))
            }
        }
        return pairs.sorted { ($0.second.file, $0.second.sheet ?? "") < ($1.second.file, $1.second.sheet ?? "") }
    }

    private struct ListLook: Hashable {
        let file: String
        let count: Int
        let name: NameKey?
    }

    private static func look(_ line: BudgetLine) -> NameKey { NameKey(line.deepest.name) }

    /// `true` bila kedua deret nomor baris memuat baris-baris yang sama, masing-masing satu kali, dalam urutan yang sama dan pada
    /// tahapan yang sama.
    static func isSameList(
        _ first: some RandomAccessCollection<Int>, _ second: some RandomAccessCollection<Int>, in lines: BudgetLines
    ) -> Bool {
        guard first.count == second.count else { return false }
        var seen: Set<LineKey> = []
        return zip(first, second).allSatisfy { own, other in
            let key = lines.key(at: own)
            return lines.key(at: other) == key && lines.haveSameStages(own, other) && seen.insert(key).inserted
        }
    }
}
