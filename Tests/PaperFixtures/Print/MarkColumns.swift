/// Kolom-kolom di kiri uang: tanda susunan dan nama.
struct MarkColumns {
    let layout: PaperLayout
    /// Tingkat terdalam yang dicetak, untuk lebar kolom bertangga dan ruas.
    let depth: Int
    /// Ruas akun terbanyak.
    let segments: Int

    init(_ layout: PaperLayout, tree: PaperTree) {
        self.layout = layout
        depth = tree.roots.map(\.node.depth).max() ?? 1
        segments = tree.roots.flatMap(\.node.rows).map(\.code.count).max() ?? 1
    }

    var titles: [String] {
        let code = layout.variant.isMultiple(of: 2) ? "Kode" : "Kode Rekening"
        let name = ["Uraian", "Uraian", "Nama Rekening", "URAIAN"][layout.variant % 4]
        switch layout.marks {
        case .paddedAccounts, .plainAccounts, .oldAccounts, .dottedAccounts: return [code, name]
        case .programCode: return ["Kode", layout.variant.isMultiple(of: 3) ? "Program/Kegiatan/Sub Kegiatan" : "Uraian"]
        case .programColumns, .outerCodesOnce: return Array(repeating: "Kode", count: 4) + ["Uraian"]
        case .accountColumns, .segmentColumns:
            // Tajuk yang digabung tercetak sekali, atau diulang di setiap kolomnya.
            let repeated = layout.variant.isMultiple(of: 2) ? code : ""
            return [code] + Array(repeating: repeated, count: segments - 1) + ["Uraian"]
        case .mixedNumbers, .decimalNumbers, .runningNumbers, .numberedParents: return ["No", "Uraian"]
        case .steppedColumns: return ["Uraian"] + Array(repeating: "", count: depth - 1)
        case .numberedNames, .indents, .totalledLabels, .labels, .rootlessLabels, .childLetters, .dashes, .bareNumbers: return ["Uraian"]
        }
    }

    /// Sel-sel sebuah baris; `path` leluhurnya dari akar, `ordinals` nomor setiap leluhur dan dirinya.
    func cells(_ node: PaperNode, path: [PaperNode], ordinals: [Int]) -> [String] {
        switch layout.marks {
        case .paddedAccounts, .programCode: [CodePrinting.complete(node), node.name]
        case .plainAccounts: [node.code.map(String.init).joined(separator: "."), node.name]
        case .oldAccounts: [CodePrinting.joined(node.code, widths: CodePrinting.oldAccountWidths), node.name]
        case .dottedAccounts: [CodePrinting.complete(node) + ".", node.name]
        case .programColumns: programColumns(node, path: path) + [node.name]
        case .accountColumns: accountColumns(node) + [node.name]
        case .segmentColumns: segmentColumns(node) + [node.name]
        case .mixedNumbers: [CodePrinting.mixed(ordinals), node.name]
        case .decimalNumbers: [ordinals.map(String.init).joined(separator: "."), node.name]
        case .numberedNames: ["\(CodePrinting.mixed(ordinals))\(ordinals.count < 4 ? "." : "") \(node.name)"]
        case .indents:
            [String(repeating: " ", count: (ordinals.count - 1) * (layout.variant.isMultiple(of: 2) ? 2 : 4)) + node.name]
        case .steppedColumns: stepped(node.name, at: ordinals.count - 1)
        case .totalledLabels, .labels, .rootlessLabels: [node.name]
        case .runningNumbers: ["", node.name]
        case .numberedParents: [ordinals.count == 1 ? String(ordinals[0]) : "", node.name]
        case .childLetters: [(ordinals.count > 1 ? CodePrinting.childMark(ordinals) + " " : "") + node.name]
        case .dashes: [String(repeating: "-", count: ordinals.count - 1) + (ordinals.count > 1 ? " " : "") + node.name]
        case .bareNumbers: ["\(ordinals.map(String.init).joined(separator: ".")) \(node.name)"]
        case .outerCodesOnce: ownProgramColumn(node) + [node.name]
        }
    }

    /// Sel-sel baris yang hanya bernama; `level` kedalamannya, supaya jorokannya sama dengan judulnya.
    func cells(named name: String, level: Int) -> [String] {
        switch layout.marks {
        case .indents:
            return [String(repeating: " ", count: level * (layout.variant.isMultiple(of: 2) ? 2 : 4)) + name]
        case .steppedColumns: return stepped(name, at: level)
        default: return Array(repeating: "", count: titles.count - 1) + [name]
        }
    }

    private func stepped(_ name: String, at level: Int) -> [String] {
        (0..<depth).map { $0 == level ? name : "" }
    }

    /// Bidang, OPD, program sampai sub kegiatan, dan rekening: setiap kolom kode lengkap, diulang di bawahnya.
    private func programColumns(_ node: PaperNode, path: [PaperNode]) -> [String] {
        var cells = ["", "", "", ""]
        for row in path + [node] {
            let column =
                switch row.rank {
                case .urusan, .bidang: 0
                case .office, .unit: 1
                case .program, .activity, .subActivity: 2
                case .account: 3
                }
            cells[column] = CodePrinting.complete(row)
        }
        return cells
    }

    /// Hanya kolom tingkatnya sendiri yang berisi.
    private func ownProgramColumn(_ node: PaperNode) -> [String] { programColumns(node, path: []) }

    /// `5 | 5.1 | 5.1.02`: leluhurnya diulang, atau hanya kolom tingkatnya sendiri yang berisi.
    private func accountColumns(_ node: PaperNode) -> [String] {
        (0..<segments).map { column in
            guard column < node.code.count, layout.variant % 3 > 0 || column == node.code.count - 1 else { return "" }
            return CodePrinting.joined(Array(node.code.prefix(column + 1)), widths: CodePrinting.accountWidths)
        }
    }

    private func segmentColumns(_ node: PaperNode) -> [String] {
        (0..<segments).map { column in
            column < node.code.count ? CodePrinting.padded(node.code[column], CodePrinting.accountWidths[column]) : ""
        }
    }
}
