import BudgetModel

/// Mencetak satu tabel: tajuk, baris-baris pohon, dan jumlah-jumlahnya.
struct TablePrinter {
    let tree: PaperTree
    let layout: PaperLayout
    let marks: MarkColumns
    private(set) var rows: [PrintedRow] = []

    init(_ tree: PaperTree, _ layout: PaperLayout) {
        self.tree = tree
        self.layout = layout
        marks = MarkColumns(layout, tree: tree)
    }

    var hasStageColumn: Bool { layout.stageForm == .blocks || layout.stageForm == .interleaved }
    var stageColumn: Int? { hasStageColumn ? marks.titles.count : nil }

    private func columns(_ shown: [Int]) -> AmountColumns {
        AmountColumns(layout: layout, stages: tree.stages, shown: shown, start: marks.titles.count + (hasStageColumn ? 1 : 0))
    }

    mutating func addTitles(stage: BudgetStage?) {
        guard layout.hasTitles else { return }
        let isOffice = tree.roots.count != 1 && tree.spending.count == tree.roots.count
        rows.append(PrintedRow([isOffice ? "DINAS CONTOH" : "PEMERINTAH KABUPATEN CONTOH"], role: .title))
        rows.append(PrintedRow(["RINCIAN ANGGARAN"], role: .title))
        rows.append(PrintedRow(["TAHUN ANGGARAN 2024"], role: .title))
        if let stage { rows.append(PrintedRow(["APBD \(stage.name.uppercased())"], role: .title)) }
        if let unit = layout.format.unitWord, !layout.hasUnitInHeading {
            rows.append(PrintedRow(["(dalam \(unit) rupiah)"], role: .title))
        }
    }

    mutating func addHeader(shown: [Int]) {
        let amounts = columns(shown).titles
        let stageTitle = hasStageColumn ? [["Tahapan", "Tahapan APBD", "Jenis Anggaran"][layout.variant % 3]] : []
        if layout.hasGroupedHeading {
            let group = [layout.format.exponent == 0 ? "Jumlah (Rp)" : "Jumlah"] + Array(repeating: "", count: amounts.count - 1)
            rows.append(PrintedRow(marks.titles + stageTitle + group, role: .header))
            rows.append(PrintedRow(Array(repeating: "", count: marks.titles.count) + amounts, role: .header))
        } else {
            rows.append(PrintedRow(marks.titles + stageTitle + amounts, role: .header))
        }
        guard layout.hasNumberRow, let width = rows.last?.cells.count else { return }
        rows.append(PrintedRow((1...width).map(String.init), role: .numbers))
    }

    /// Semua akar, dengan kata tahapan bila tahapan berdiri sebagai kolom.
    mutating func addBody(shown: [Int]) {
        let first = rows.count
        defer { if layout.marks == .runningNumbers { numberRows(from: first) } }
        let spendingRoots = tree.spending.count
        let printed = tree.roots.filter { root in shown.contains { root.node.amounts[$0] != nil } }
        for (index, root) in printed.enumerated() {
            add(root.node, kind: root.kind, path: [], ordinals: [index + 1], shown: shown)
            if tree.roots.count > spendingRoots {
                if layout.hasGrandTotal { addTotal("Jumlah \(root.kind.name)", [root], kind: root.kind, shown: shown) }
                if layout.hasBalances { addBalance(after: root.kind, shown: shown) }
            }
        }
        if layout.hasGrandTotal, tree.roots.count == spendingRoots {
            addTotal(["JUMLAH", "Jumlah Belanja", "TOTAL", "Jumlah"][layout.variant % 4], tree.roots, kind: .spending, shown: shown)
        }
    }

    private mutating func add(_ node: PaperNode, kind: PaperKind, path: [PaperNode], ordinals: [Int], shown: [Int]) {
        let cells = marks.cells(node, path: path, ordinals: ordinals)
        // Kertas tidak menjumlahkan penerimaan dan pengeluaran pembiayaan di bawah satu akar.
        let isNetted = kind == .financing && path.isEmpty
        guard !node.isLeaf else {
            let isCovered = layout.hasGrandTotal || !path.isEmpty
            addRows(cells, .line, node.amounts, kind: kind, shown: shown, isCovered: isCovered)
            return
        }
        let place = isNetted ? .heading : layout.totals
        if place == .above { addRows(cells, .parent, node.amounts, kind: kind, shown: shown) }
        if isNetted, layout.variant.isMultiple(of: 3) {
            addRows(cells, .balance, net, kind: kind, shown: shown)
        } else if place == .heading {
            addHeading(cells, kind: kind, shown: shown)
        }
        // Kertas satu tahapan memberi nomor hanya pada baris yang dicetaknya.
        let printed = node.children.filter { child in shown.contains { child.amounts[$0] != nil } }
        for (index, child) in printed.enumerated() {
            add(child, kind: kind, path: path + [node], ordinals: ordinals + [index + 1], shown: shown)
        }
        if place == .below { addRows(cells, .parent, node.amounts, kind: kind, shown: shown) }
        if place == .heading, !isNetted {
            addRows(
                marks.cells(named: "Jumlah \(node.name)", level: ordinals.count - 1), .total, node.amounts, kind: kind, shown: shown)
        }
    }

    /// Nomor urut setiap baris beruang, apa pun tingkatnya.
    private mutating func numberRows(from first: Int) {
        var number = 0
        for index in rows.indices.dropFirst(first) where [.line, .parent].contains(rows[index].role) {
            number += 1
            rows[index].cells[0] = String(number)
        }
    }

    private mutating func addHeading(_ cells: [String], kind: PaperKind, shown: [Int]) {
        let width = columns(shown).titles.count + (hasStageColumn ? 1 : 0)
        rows.append(PrintedRow(cells + Array(repeating: "", count: width), role: .heading, kind: kind))
    }

    /// Satu baris, atau satu baris setiap tahapan bila tahapan berselang-seling.
    private mutating func addRows(
        _ cells: [String], _ role: PrintedRow.Role, _ amounts: [Int64?], kind: PaperKind, shown: [Int], isCovered: Bool = false
    ) {
        for stages in layout.stageForm == .interleaved ? shown.map({ [$0] }) : [shown] {
            let word = hasStageColumn ? stages.first.map { [tree.stages[$0].name] } ?? [] : []
            var row = PrintedRow(cells + word, role: role, kind: kind)
            row.isCovered = isCovered
            if columns(stages).fill(amounts, into: &row) { rows.append(row) }
        }
    }

    private mutating func addTotal(_ name: String, _ roots: [PaperTree.Root], kind: PaperKind, shown: [Int]) {
        // Jumlah pembiayaan netto adalah hitungan tersendiri.
        guard kind != .financing else { return }
        addRows(marks.cells(named: name, level: 0), .total, Self.sum(roots.map(\.node)), kind: kind, shown: shown)
    }

    private mutating func addBalance(after kind: PaperKind, shown: [Int]) {
        func root(_ kind: PaperKind) -> [Int64?] { Self.sum(tree.roots.filter { $0.kind == kind }.map(\.node)) }
        let surplus = Self.difference(root(.revenue), root(.spending))
        switch kind {
        case .revenue: return
        case .spending: addRows(marks.cells(named: "SURPLUS/(DEFISIT)", level: 0), .balance, surplus, kind: .financing, shown: shown)
        case .financing:
            addRows(marks.cells(named: "PEMBIAYAAN NETTO", level: 0), .balance, net, kind: .financing, shown: shown)
            addRows(
                marks.cells(named: "SISA LEBIH PEMBIAYAAN ANGGARAN TAHUN BERKENAAN", level: 0), .balance,
                zip(surplus, net).map { ($0 ?? 0) + ($1 ?? 0) }, kind: .financing, shown: shown)
        }
    }

    /// Penerimaan dikurangi pengeluaran pembiayaan.
    private var net: [Int64?] {
        let parts = tree.roots.first { $0.kind == .financing }?.node.children ?? []
        let sides = (0...1).map { parts.indices.contains($0) ? parts[$0].amounts : tree.stages.map { _ in nil } }
        return Self.difference(sides[0], sides[1])
    }

    static func sum(_ nodes: [PaperNode]) -> [Int64?] {
        guard let first = nodes.first else { return [] }
        return first.amounts.indices.map { stage in
            let parts = nodes.compactMap { $0.amounts[stage] }
            return parts.isEmpty ? nil : parts.reduce(0, +)
        }
    }

    private static func difference(_ left: [Int64?], _ right: [Int64?]) -> [Int64?] {
        zip(left, right).map { ($0 ?? 0) - ($1 ?? 0) }
    }
}
