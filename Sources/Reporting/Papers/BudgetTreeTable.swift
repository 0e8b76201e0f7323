import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

/// Pohon anggaran di kertas: program, kegiatan, sub kegiatan, rekening, dengan pagu dua tahapan, selisih, dan persennya. Jumlah setiap induk
/// rumus atas anak-anaknya, dan jumlah tabel rumus atas akar-akarnya.
struct BudgetTreeTable {
    /// Tingkat terdalam yang dicetak.
    enum Depth {
        case subActivity
        case account
    }

    /// Satu baris: induk, atau baris anggaran.
    struct Node {
        let code: String?
        let title: LocalizedText
        let level: Int
        /// Nomor baris-baris anggaran di dalamnya.
        let lines: [Int]
        /// Nomor simpul anak langsung.
        var children: [Int]
    }

    private(set) var nodes: [Node] = []
    let id: TableID
    private let lines: BudgetLines
    private let from: BudgetStage
    private let to: BudgetStage

    /// - Parameters:
    ///   - depth: Tingkat terdalam; baris yang lebih dalam dijumlahkan ke tingkat itu.
    ///   - isInside: Baris yang dicetak.
    init(
        _ source: PaperSource, id: TableID, from: BudgetStage, to: BudgetStage, depth: Depth,
        where isInside: (BudgetLine) -> Bool = { $0.group.isInsideTotal }
    ) {
        (self.id, lines, self.from, self.to) = (id, source.year.lines, from, to)
        let rows = lines.indices.filter { row in
            let ceilings = lines.ceilings(at: row)
            return (ceilings[from] != nil || ceilings[to] != nil) && isInside(lines[row])
        }
        let tree = BudgetTree(lines, rows, isByUnit: false)
        // Rekening yang bersaudara dengan kelompok tetap berdiri: jumlah induknya jumlah anak-anaknya.
        let folded = tree.nodes.filter { node in
            depth == .subActivity && node.children.allSatisfy { tree.nodes[$0].line.map { lines[$0].account != nil } ?? false }
        }
        let hidden = Set(folded.flatMap(\.children))
        var places: [Int: Int] = [:]
        for (index, node) in tree.nodes.enumerated() where !hidden.contains(index) {
            places[index] = nodes.count
            nodes.append(Node(code: node.code, title: node.title, level: node.level, lines: node.lines, children: node.children))
        }
        for index in nodes.indices { nodes[index].children = nodes[index].children.compactMap { places[$0] } }
    }

    /// Baris-barisnya, lalu baris jumlah.
    ///
    /// - Parameters:
    ///   - total: Label jumlahnya, yang menyebut cakupannya.
    ///   - variance: Tempat keempat kolom uang.
    ///   - leading: Sel-sel di kiri kolom uang sebuah simpul; di baris jumlah sel pertamanya label.
    ///   - trailing: Sel-sel di kanannya.
    func rows(
        total: LocalizedText, variance: VarianceColumns, leading: (Node) -> [ReportCell], trailing: (Node) -> [ReportCell]
    ) throws -> [ReportRow] {
        var rows: [ReportRow] = []
        for (index, node) in nodes.enumerated() {
            let (before, after) = try figures(node.lines)
            let isGroup = !node.children.isEmpty
            func sum(_ column: Int) -> Derivation? {
                isGroup ? .sumOf(table: id, rows: runs(of: node.children), column: column) : nil
            }
            let cells =
                leading(node)
                + (try variance.cells(
                    Variance(before: before, after: after), row: index, before: sum(variance.before), after: sum(variance.after)))
                + trailing(node)
            rows.append(
                ReportRow(
                    isGroup ? .subtotal : .detail, level: node.level, cells: cells,
                    sources: isGroup ? [] : node.lines.map { lines[$0].location }))
        }
        let roots = nodes.indices.filter { nodes[$0].level == 0 }
        let (before, after) = try figures(roots.flatMap { nodes[$0].lines })
        let label = [ReportCell.text(total)] + Array(repeating: .joinedLeft, count: variance.first - 1)
        let width = (rows.first?.cells.count ?? variance.first + 4) - variance.first - 4
        rows.append(
            ReportRow(
                .total,
                cells: label
                    + (try variance.cells(
                        Variance(before: before, after: after), row: nodes.count,
                        before: .sumOf(table: id, rows: runs(of: roots), column: variance.before),
                        after: .sumOf(table: id, rows: runs(of: roots), column: variance.after)))
                    + Array(repeating: .empty, count: width)))
        return rows
    }

    /// Alasan dan keterangan perubahan baris-baris sebuah simpul, masing-masing satu kali; hanya di simpul terdalam.
    func reasons(of node: Node) -> ReportCell {
        guard node.children.isEmpty else { return .empty }
        var seen: Set<ChangeNote> = []
        let notes = node.lines.map { lines[$0].change }.filter { !$0.isEmpty && seen.insert($0).inserted }
        let words = notes.flatMap(\.words)
        return words.isEmpty ? .empty : .text(words.joined(by: "; "))
    }

    /// Unit pelaksana baris-barisnya; kosong bila OPD induk sendiri atau beberapa unit.
    func unit(of node: Node) -> ReportCell {
        let units = Set(node.lines.map { lines[$0].unit })
        guard units.count == 1, let unit = units.first else { return .empty }
        return unit.map { .verbatim($0) } ?? .empty
    }

    private func figures(_ rows: [Int]) throws -> (before: Rupiah, after: Rupiah) {
        let ceilings = rows.map { lines.ceilings(at: $0) }
        return (try .sum(ceilings.compactMap { $0[from] }), try .sum(ceilings.compactMap { $0[to] }))
    }

    private func runs(of numbers: [Int]) -> [Range<Int>] { RowRanges(numbers).ranges.map { Range($0) } }
}
