import BudgetAnalysis
import BudgetModel
import ExactNumbers

/// Baris-baris satu tabel *Kaitan* sebelum sel-selnya dibuat; bagian program disebut dengan nomor baris perbandingannya.
struct LinkLines {
    enum Line {
        /// Satu bagian; `isAlone` bila bagian itu seluruh programnya.
        case share(Int32, isAlone: Bool)
        /// Sebuah program di atas bagian-bagiannya, menurut nomornya di ``wholes``.
        case whole(Int32)
        /// Jumlah sebuah indikator, menurut nomornya di ``subjects``.
        case subject(Int32)
        /// Jumlah semuanya.
        case total
    }

    let id: TableID
    var lines: [Line] = []
    /// Bagian-bagian setiap program yang dibagi, dan selisihnya.
    var wholes: [(shares: [Int], variance: Variance)] = []
    /// Indikator yang dijumlahkan, `nil` bagi yang belum terkait, dan selisihnya.
    var subjects: [(indicator: String?, variance: Variance)] = []
    let total: Variance
    let hasSplits: Bool
}

/// Menyusun tabel-tabel *Kaitan* dan menaruh pembagian pagunya di *Pembagian*.
struct LinkLayout {
    /// Tempat setiap bagian program yang dibagi.
    private(set) var places: [LinkTables.Share: LinkTables.Place] = [:]
    /// Langkah-langkah pembagiannya.
    private(set) var steps: SplitTable
    /// Semua bagian setiap program yang dibagi, menurut urutan pembagiannya.
    let splits: [ProgramPosition: Split]
    private let comparison: Comparison
    private let stages: StageTable?

    init(_ comparison: Comparison, _ stages: StageTable?) throws {
        self.comparison = comparison
        self.stages = stages
        steps = SplitTable(comparison)
        // Hanya program yang punya beberapa bagian dapat dibagi.
        let rows = comparison.rows
        let split = rows.indices.filter { row in
            (row > 0 && rows[row - 1].position == rows[row].position)
                || (row + 1 < rows.count && rows[row + 1].position == rows[row].position)
        }.map { rows[$0] }
        splits = try Dictionary(grouping: split, by: \.position).compactMapValues { rows in try Split(rows, comparison) }
    }

    /// Baris-baris tabel satu OPD.
    mutating func lines(of rows: [Int], id: TableID) throws -> LinkLines {
        let shares = comparison.rows
        let groups = rows.inGroups { shares[$0].position.number }.map { (shares[$0.members[0]].position, $0.members) }
        let hasSplits = !splits.isEmpty && groups.contains { splits[$0.0] != nil }
        var table = LinkLines(id: id, total: try comparison.total(at: rows), hasSplits: hasSplits)
        for (position, members) in groups {
            let split = splits.isEmpty ? nil : splits[position]
            // Penunjang yang sebagian saja dikaitkan menampilkan satu bagian, tetapi pagunya tetap dibagi.
            let isAlone = members.count == 1 && split == nil
            if let split { place(split, members.map { shares[$0] }, id: id, row: table.lines.count) }
            if !isAlone {
                table.lines.append(.whole(Int32(table.wholes.count)))
                table.wholes.append((members, try comparison.total(at: members)))
            }
            for share in members { table.lines.append(.share(Int32(share), isAlone: isAlone)) }
        }
        let codes = Set(rows.compactMap { shares[$0].indicator })
        var subjects: [String?] = codes.isEmpty ? [] : comparison.servedIndicators.map(\.code).filter(codes.contains)
        if rows.contains(where: { shares[$0].indicator == nil }) { subjects.append(nil) }
        for subject in subjects {
            table.lines.append(.subject(Int32(table.subjects.count)))
            let own = rows.filter { shares[$0].indicator == subject }
            table.subjects.append((subject, try comparison.total(at: own)))
        }
        table.lines.append(.total)
        return table
    }

    /// Menaruh langkah-langkah pembagian sebuah program, yang pagu utuhnya berdiri di `row` dan bagian-bagiannya di bawahnya, di *Pembagian*.
    private mutating func place(_ split: Split, _ shown: [ComparisonRow], id: TableID, row: Int) {
        func cell(_ row: Int, _ column: LinkColumn) -> CellReference { CellReference(id, row: row, column: column.rawValue) }
        let weights = split.shares.map { share -> CellReference? in
            guard share.indicator != nil else { return nil }
            return shown.firstIndex { $0.indicator == share.indicator }.map { cell(row + 1 + $0, .weight) }
        }
        let others = zip(split.stages, split.wholes).dropFirst(2).map { stage, amount in
            stages?.cells(of: [split.shares[0].position], at: stage, amount: amount)?.first
        }
        let parts = steps.add(split, wholes: [cell(row, .wholeBefore), cell(row, .wholeAfter)] + others, weights: weights)
        for ((share, weight), amounts) in zip(zip(split.shares, weights), parts) {
            places[LinkTables.Share(share)] = LinkTables.Place(amounts: amounts, weight: weight)
        }
    }
}
