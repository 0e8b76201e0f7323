import BudgetModel
import Diagnostics

/// Baris-baris satu tahapan sebagai pohon yang diratakan: OPD, unit, program, kegiatan, sub kegiatan, lalu barisnya sendiri. OPD dan unit
/// hanya bila ada lebih dari satu.
struct BudgetTree {
    struct Node: Sendable {
        let title: LocalizedText
        let code: String?
        let level: Int
        /// Nomor baris anggarannya; `nil` bagi kelompok.
        let line: Int?
        /// Simpul anak langsung; selalu sesudah simpul ini.
        var children: [Int] = []
        /// Semua baris anggaran di dalamnya, menurut urutan pohon.
        var lines: [Int] = []
    }

    /// Simpul menurut urutan baca: kelompok di atas anggotanya.
    private(set) var nodes: [Node] = []
    /// Simpul terluar.
    private(set) var roots: [Int] = []

    /// - Parameters:
    ///   - rows: Nomor baris `lines` yang ditampilkan.
    ///   - isByUnit: `false` bila program beberapa unit berdiri bersama, dan unitnya disebut di baris-barisnya.
    init(_ lines: BudgetLines, _ rows: [Int], isByUnit: Bool = true) {
        var draft = Draft()
        let depths = Self.depths(of: lines, rows, isByUnit: isByUnit)
        for row in rows {
            let line = lines[row]
            var parent: Int?
            for depth in depths where depth.title(line) != nil {
                guard let title = depth.title(line) else { continue }
                parent = draft.group(Int(depth.places[row]), in: parent, depth: depth.number, title)
            }
            draft.add(row, line, to: parent, namesUnit: !isByUnit)
        }
        flatten(draft)
    }

    /// Satu tingkat kelompok.
    private struct Depth {
        let number: Int
        /// Kelompok setiap baris pada tingkat ini.
        let places: [Int32]
        /// Judul kelompok sebuah baris; `nil` bila baris itu tidak punya kelompok di tingkat ini.
        let title: (BudgetLine) -> CodedName?
    }

    private static func depths(of lines: BudgetLines, _ rows: [Int], isByUnit: Bool) -> [Depth] {
        let offices = Set(rows.map { lines.office(at: $0) })
        let hasUnits = rows.contains { lines.unit(at: $0) != nil }
        var dimensions: LineDimensions = [.region, .office]
        var depths: [Depth] = []
        func add(_ dimension: LineDimensions, _ title: @escaping (BudgetLine) -> CodedName?) {
            dimensions.formUnion(dimension)
            depths.append(Depth(number: depths.count, places: lines.grouping(by: dimensions).places, title: title))
        }
        if offices.count > 1 { add([]) { CodedName(name: $0.office) } }
        if isByUnit { if hasUnits { add(.unit) { CodedName(name: $0.unit ?? "") } } else { dimensions.insert(.unit) } }
        add(.program) { $0.isBelowProgram ? $0.program : nil }
        add(.activity) { $0.subActivity != nil || $0.account != nil ? $0.activity : nil }
        add(.subActivity) { $0.account != nil ? $0.subActivity : nil }
        return depths
    }

    /// Pohonnya selagi disusun.
    private struct Draft {
        struct Key: Hashable {
            let parent: Int?
            let depth: Int
            let place: Int
        }

        var nodes: [(title: LocalizedText, code: String?, line: Int?, children: [Int])] = []
        var roots: [Int] = []
        private var known: [Key: Int] = [:]

        mutating func group(_ place: Int, in parent: Int?, depth: Int, _ title: CodedName) -> Int {
            let key = Key(parent: parent, depth: depth, place: place)
            if let node = known[key] { return node }
            let name = title.name.isEmpty ? ReportWords.parentOffice : LocalizedText(verbatim: title.name)
            let node = append(name, title.code, nil, to: parent)
            known[key] = node
            return node
        }

        mutating func add(_ row: Int, _ line: BudgetLine, to parent: Int?, namesUnit: Bool) {
            let unit = namesUnit ? line.unit.map { " (\($0))" } : nil
            _ = append(LocalizedText(verbatim: line.deepest.name + (unit ?? "")), line.deepest.code, row, to: parent)
        }

        private mutating func append(_ title: LocalizedText, _ code: String?, _ line: Int?, to parent: Int?) -> Int {
            nodes.append((title, code, line, []))
            if let parent { nodes[parent].children.append(nodes.count - 1) } else { roots.append(nodes.count - 1) }
            return nodes.count - 1
        }
    }

    private mutating func flatten(_ draft: Draft) {
        nodes.reserveCapacity(draft.nodes.count)
        func place(_ number: Int, level: Int) -> Int {
            let node = draft.nodes[number]
            let index = nodes.count
            nodes.append(Node(title: node.title, code: node.code, level: level, line: node.line))
            if let line = node.line { nodes[index].lines = [line] }
            for child in node.children {
                let placed = place(child, level: level + 1)
                nodes[index].children.append(placed)
                nodes[index].lines += nodes[placed].lines
            }
            return index
        }
        for root in draft.roots { roots.append(place(root, level: 0)) }
    }
}
