import BudgetModel
import SeededRandom

extension PrintedPaper {
    /// `tree` menurut `layout`.
    package init(_ tree: PaperTree, _ layout: PaperLayout) {
        let all = Array(tree.stages.indices)
        var files: [PrintedFile] = []
        func file(_ name: String, _ printer: TablePrinter) {
            files.append(
                PrintedFile(name: name, rows: printer.rows, separator: layout.separator, stageColumn: printer.stageColumn))
        }
        var printer = TablePrinter(tree, layout)
        switch layout.stageForm {
        case .columns, .interleaved:
            printer.addTitles(stage: nil)
            printer.addHeader(shown: layout.stageForm == .columns ? all : [0])
            printer.addBody(shown: all)
            file("anggaran.csv", printer)
        case .blocks:
            printer.addTitles(stage: nil)
            printer.addHeader(shown: [0])
            for index in all { printer.addBody(shown: [index]) }
            file("anggaran.csv", printer)
        case .files:
            for (index, stage) in tree.stages.enumerated() {
                var printer = TablePrinter(tree, layout)
                let isInTitle = layout.hasTitles && layout.variant.isMultiple(of: 2)
                printer.addTitles(stage: isInTitle ? stage : nil)
                printer.addHeader(shown: [index])
                printer.addBody(shown: [index])
                let name = isInTitle ? "anggaran-\(index + 1)" : "anggaran-" + stage.name.lowercased().replacing(" ", with: "-")
                file(name + ".csv", printer)
            }
        }
        self.init(
            files: files, format: layout.format,
            totals: Dictionary(PaperKind.allCases.map { ($0, tree.totals($0)) }) { first, _ in first },
            evidence: ClosingEvidence.all(tree, layout),
            description: layout.description(of: tree))
    }

    /// Pohon acak yang dicetak acak menurut satu jenis susunan.
    package static func random(_ marks: PaperMarks, seed: UInt64) -> PrintedPaper {
        // Setiap susunan mendapat pohon-pohonnya sendiri.
        let seed = seed &* 31 &+ UInt64(PaperMarks.allCases.firstIndex(of: marks) ?? 0)
        var generator = SeededGenerator(seed: seed)
        let depth = Int.random(in: 1...marks.maxDepth, using: &generator)
        var builder = TreeBuilder(seed: seed &* 7919, maxDepth: depth)
        let shape = marks.shapes[Int.random(in: marks.shapes.indices, using: &generator)]
        let tree = builder.tree(shape)
        return PrintedPaper(tree, .random(marks, for: tree, using: &generator))
    }
}

extension PaperLayout {
    func description(of tree: PaperTree) -> String {
        var words = [
            marks.rawValue, "jumlah \(totals.rawValue)", "\(tree.stages.count) tahapan sebagai \(stageForm.rawValue)",
            format.unitWord ?? "rupiah", "\(tree.rowCount) baris",
        ]
        if hasGrandTotal { words.append("baris JUMLAH") }
        if hasBalances { words.append("surplus dan SiLPA") }
        if hasExtraColumns { words.append("selisih dan persen") }
        return words.joined(separator: "; ")
    }
}
