/// Bilangan-bilangan tercetak sebuah tabel, tanpa nama, kode, atau tempat: cukupkah untuk satu susunan saja?
///
/// Ini hakim uji, terpisah dari pembaca: ia menghitung semua susunan dengan mencoba semuanya.
package struct ClosingEvidence: Sendable {
    /// Baris beruang, induk sebelum rincian; satu bilangan setiap kolom.
    package let rows: [[Int64]]
    /// Baris JUMLAH di bawahnya; `nil` bila tidak dicetak, dan satu baris harus menjadi akar semua yang lain.
    package let total: [Int64]?
    /// Beberapa akar tanpa jumlah: bilangannya tidak pernah menutup.
    package let isOpen: Bool

    package init(rows: [[Int64]], total: [Int64]? = nil, isOpen: Bool = false) {
        self.rows = rows.filter { row in row.contains { $0 != 0 } }
        self.total = total
        self.isOpen = isOpen
    }

    /// `true` bila bilangannya cocok dengan dua susunan, atau penutupannya dapat kebetulan saja.
    package var fitsTwoTrees: Bool { isOpen || closings(limit: 2) != 1 || isWithinChance }

    /// Banyaknya susunan yang menutup, induk di atas dan induk di bawah, paling banyak `limit`. Setiap induk sama dengan
    /// jumlah rinciannya yang berurutan, di semua kolom.
    package func closings(limit: Int) -> Int {
        guard !rows.isEmpty else { return 1 }
        var downward = ClosingCount(rows: rows, limit: limit)
        let found = downward.whole(total)
        guard found < limit, rows.count > 1, !downward.gaveUp else { return downward.gaveUp ? limit : found }
        var upward = ClosingCount(rows: rows.reversed(), limit: limit)
        // Deret tanpa satu induk pun sama dari kedua arah.
        let flat = total == nil ? 0 : total == Self.sum(rows) ? 1 : 0
        let other = upward.whole(total)
        return upward.gaveUp ? limit : min(limit, found + other - flat)
    }

    /// `true` bila tabel datar dengan angka sebulat dan sebesar ini menutup dalam satu akar lebih sering daripada seribu
    /// kali sekali. Peluang ini hanya menilai, tidak pernah menjadi angka anggaran.
    package var isWithinChance: Bool {
        guard rows.count > 1 else { return false }
        guard let root = total ?? rows.max(by: { $0.reduce(0, +) < $1.reduce(0, +) }) else { return false }
        var chance = Double(rows.count)
        for column in independentColumns where root[column] != 0 {
            let amounts = rows.map { $0[column] }.filter { $0 != 0 }
            let mean = Double(amounts.reduce(0, +)) / Double(amounts.count)
            chance *= min(1, Double(Self.roundness(root[column])) / mean)
        }
        return chance > 0.001
    }

    /// Kolom yang bukan salinan kolom di kirinya.
    private var independentColumns: [Int] {
        guard let width = rows.first?.count else { return [] }
        return (0..<width).filter { column in !(0..<column).contains { left in rows.allSatisfy { $0[left] == $0[column] } } }
    }

    /// Pangkat sepuluh terbesar yang membagi bilangan itu.
    private static func roundness(_ amount: Int64) -> Int64 {
        var power: Int64 = 1
        while amount.isMultiple(of: power * 10), power < 1_000_000_000_000_000 { power *= 10 }
        return power
    }

    static func sum(_ rows: [[Int64]]) -> [Int64] {
        (rows.first?.indices).map { columns in columns.map { column in rows.reduce(0) { $0 + $1[column] } } } ?? []
    }
}

/// Menghitung cara memotong deret baris menjadi pohon.
private struct ClosingCount {
    let rows: [[Int64]]
    let limit: Int
    private var trees: [Int: [Int: Int]] = [:]
    private var runs: [Run: [Int: Int]] = [:]

    /// Terlalu banyak susunan parsial untuk dicoba semuanya: bilangan sebulat itu tidak menentukan satu susunan.
    var gaveUp: Bool { runs.count > Self.maximumRuns }
    private static let maximumRuns = 200_000

    private struct Run: Hashable {
        let start: Int
        let rest: [Int64]
    }

    init(rows: [[Int64]], limit: Int) {
        self.rows = rows
        self.limit = limit
    }

    /// Cara membaca semua baris: sebagai satu pohon, atau sebagai pohon-pohon yang berjumlah `total`.
    mutating func whole(_ total: [Int64]?) -> Int {
        guard let total else { return trees(at: 0)[rows.count] ?? 0 }
        return run(at: 0, rest: total)[rows.count] ?? 0
    }

    /// Ujung-ujung pohon yang berawal di baris ini, dan banyak caranya.
    private mutating func trees(at start: Int) -> [Int: Int] {
        guard start < rows.count else { return [:] }
        if let known = trees[start] { return known }
        var ends = [start + 1: 1]
        for (end, ways) in run(at: start + 1, rest: rows[start]) where end > start + 1 { add(ways, to: end, of: &ends) }
        trees[start] = ends
        return ends
    }

    /// Ujung-ujung deret pohon yang berjumlah `rest`.
    private mutating func run(at start: Int, rest: [Int64]) -> [Int: Int] {
        if gaveUp { return [:] }
        if rest.allSatisfy({ $0 == 0 }) { return [start: 1] }
        guard start < rows.count, zip(rows[start], rest).allSatisfy({ $0 <= $1 }) else { return [:] }
        let key = Run(start: start, rest: rest)
        if let known = runs[key] { return known }
        var ends: [Int: Int] = [:]
        let left = zip(rest, rows[start]).map { $0 - $1 }
        for (middle, ways) in trees(at: start) {
            for (end, more) in run(at: middle, rest: left) { add(ways * more, to: end, of: &ends) }
        }
        runs[key] = ends
        return ends
    }

    private func add(_ ways: Int, to end: Int, of ends: inout [Int: Int]) {
        ends[end] = min(limit, ends[end, default: 0] + ways)
    }
}

extension ClosingEvidence {
    /// Satu bukti untuk setiap akar dan setiap kelompok kolom yang dibaca bersama.
    static func all(_ tree: PaperTree, _ layout: PaperLayout) -> [ClosingEvidence] {
        let groups = layout.stageForm == .columns ? [Array(tree.stages.indices)] : tree.stages.indices.map { [$0] }
        return groups.flatMap { stages in
            let isForest = tree.roots.count > 1 && tree.spending.count == tree.roots.count
            if isForest {
                let rows = tree.spending.flatMap { printed($0, stages) }
                let total = layout.hasGrandTotal ? sum(tree.spending.map { amounts($0, stages) }) : nil
                return [ClosingEvidence(rows: rows, total: total, isOpen: total == nil)]
            }
            return tree.roots.map { root in
                // Baris JUMLAH yang mengulang akarnya tidak menambah bukti, tetapi akar pembiayaan tidak beruang.
                let isNetted = root.kind == .financing
                let rows = isNetted ? root.node.children.flatMap { printed($0, stages) } : printed(root.node, stages)
                return ClosingEvidence(rows: rows, total: isNetted ? amounts(root.node, stages) : nil)
            }
        }
    }

    private static func printed(_ node: PaperNode, _ stages: [Int]) -> [[Int64]] {
        node.rows.map { amounts($0, stages) }
    }

    private static func amounts(_ node: PaperNode, _ stages: [Int]) -> [Int64] { stages.map { node.amounts[$0] ?? 0 } }
}
