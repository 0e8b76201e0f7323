import BudgetModel
import Diagnostics
import ExactNumbers

/// Baris yang sudah berdiri di tempat lain pada tahapan yang sama.
struct RepeatedRows {
    /// Sebuah baris dan ulangannya.
    struct Pair {
        let first: SourceLocation
        let second: SourceLocation
        /// Nama ulangannya.
        let words: String
        /// Tahapan yang dimuat keduanya.
        let stage: BudgetStage
        /// `false` bila mungkin dua barang yang memang sama, masing-masing berdiri sendiri.
        let isCertain: Bool

        /// Sepasang tabel setahapan.
        var tables: Tables { Tables(first: first.table, second: second.table, stage: stage) }
    }

    struct Tables: Hashable {
        let first: SourceLocation
        let second: SourceLocation
        let stage: BudgetStage
    }

    /// Baris yang juga ada di berkas lain.
    private(set) var acrossFiles: [Pair] = []
    /// Baris yang juga ada di tabelnya sendiri.
    private(set) var insideTables: [Pair] = []

    private let keyedTables: Set<SourceLocation>

    /// - Parameter lineGroups: Baris-baris belanja yang jati dirinya sama.
    init(_ budget: Budget, lineGroups: [[Int]]) {
        keyedTables = budget.keyedTables
        let (lines, balances) = (budget.lines, budget.balanceLines)
        let kept = KeptCells(budget.extraColumns)
        add(
            groups: lineGroups, at: { lines.location(at: $0) }, amounts: { lines.ceilings(at: $0) }, words: { lines.words(at: $0) },
            kept: kept)
        add(
            groups: balances.equalRows, at: { balances[$0].location }, amounts: { balances[$0].amounts },
            words: { balances[$0].path.last?.name ?? "" }, kept: nil)
    }

    private mutating func add(
        groups: [[Int]], at place: (Int) -> SourceLocation, amounts: (Int) -> StageAmounts, words: (Int) -> String, kept: KeptCells?
    ) {
        func pair(_ first: Int, _ second: Int, isCertain: Bool) -> Pair? {
            let (former, own) = (amounts(first).stages, amounts(second).stages)
            return own.first(where: former.contains).map { stage in
                Pair(first: place(first), second: place(second), words: words(second), stage: stage, isCertain: isCertain)
            }
        }
        let across = groups.twinsAcrossFiles(of: { place($0).file }, stages: { amounts($0).stages })
        acrossFiles += across.compactMap { pair($0.first, $0.second, isCertain: true) }
        for group in groups {
            var owners: [Owner: Int] = [:]
            func own(_ owner: Owner, _ index: Int) -> Int? {
                if let first = owners[owner] { return first }
                owners[owner] = index
                return nil
            }
            for index in group {
                let table = place(index).table
                let isKeyed = keyedTables.contains(table)
                let first: Int?
                if isKeyed {
                    first = amounts(index).stages.compactMap { own(.stage($0, table), index) }.min()
                } else if let kept, !amounts(index).isZero, let former = own(.amounts(amounts(index), table), index) {
                    // Isi kolom lain baru dilihat bila jumlahnya sudah sama.
                    _ = own(.content(amounts(index), kept.texts(at: place(former)), table), former)
                    first = own(.content(amounts(index), kept.texts(at: place(index)), table), index)
                } else {
                    first = nil
                }
                if let first, let pair = pair(first, index, isCertain: isKeyed) { insideTables.append(pair) }
            }
        }
    }

    /// Yang hanya boleh dimiliki satu baris: sebuah tahapan di tabel berkunci, seluruh isinya di tabel lain.
    private enum Owner: Hashable {
        case stage(BudgetStage, SourceLocation)
        case amounts(StageAmounts, SourceLocation)
        case content(StageAmounts, [String], SourceLocation)
    }
}

/// Isi kolom yang hanya disimpan, menurut barisnya.
private struct KeptCells {
    private let columns: [SourceLocation: [ExtraColumn]]

    init(_ columns: [ExtraColumn]) {
        self.columns = Dictionary(grouping: columns) { SourceLocation(file: $0.file, sheet: $0.sheet) }
    }

    func texts(at place: SourceLocation) -> [String] {
        guard let row = place.row else { return [] }
        return (columns[place.table] ?? []).map { $0.cells[row] ?? "" }
    }
}

extension StageAmounts {
    /// `true` bila tidak satu tahapan pun berisi uang.
    fileprivate var isZero: Bool { stages.allSatisfy { self[$0]?.isZero ?? true } }
}
