import BudgetModel
import Diagnostics
import ExactNumbers

/// Induk di tabel tanpa kode, menurut nomor urut atau jorokan.
extension FlatReading {
    /// Menghitung induk yang dikenali dari susunannya, dan memeriksa jumlahnya.
    mutating func noteOutlineParent(_ node: RowTree.Node) {
        guard node.row.code == nil, !node.isSplit, node.row.outline != nil, node.row.namedDepth == nil else { return }
        outlineParents = ((outlineParents?.count ?? 0) + 1, outlineParents?.first ?? node.row.location)
        guard let (stage, printed) = node.children.firstDifference(from: node.row.money) else { return }
        log.add(
            .outlineSum(
                node.row.name, printed: printed, computed: node.children[stage], stage: stage,
                isIndented: node.hasIndentedChildren, at: node.row.location
            )
        )
    }

    /// Tingkat sebuah baris di susunan bernomor: induk terluar menjadi program, yang di antaranya kegiatan dan sub
    /// kegiatan, yang terdalam rekening. Kantor di susunan itu bukan program.
    func outlineLevels(_ chain: [FlatRow], in levels: inout [LineLevel: CodedName]) {
        guard let leaf = chain.last else { return }
        var free = [LineLevel.program, .activity, .subActivity].filter { levels[$0] == nil }
        for parent in chain.dropLast() {
            guard !free.isEmpty else { break }
            levels[free.removeFirst()] = CodedName(name: parent.name)
        }
        levels[levels[.program] == nil ? .program : .account] = CodedName(name: leaf.name)
    }
}

extension Finding {
    static func outlineParents(_ count: Int, at place: SourceLocation) -> Finding {
        Finding(
            rule: IntakeRule.outlineParents, severity: .note, location: place,
            message: LocalizedText(
                id: "\(count: count) baris dibaca sebagai induk menurut nomor urut atau jorokannya; jumlahnya diperiksa, tidak dihitung.",
                en: "\(count: count) rows are read as parents by their numbering or indentation; their amounts are checked, not counted."
            ),
            advice: LocalizedText(
                id: "Bila baris itu berdiri sendiri, tulis nomornya dengan cara yang sama dengan baris di bawahnya.",
                en: "If such a row stands by itself, number it in the same way as the rows below."
            )
        )
    }

    static func outlineSum(
        _ name: String, printed: Rupiah, computed: Rupiah, stage: BudgetStage, isIndented: Bool, at place: SourceLocation
    ) -> Finding {
        Finding(
            rule: IntakeRule.outlineSum, severity: isIndented ? .error : .warning, location: place, excerpt: name,
            message: LocalizedText(
                id:
                    "\"\(name)\" menaungi baris-baris di bawahnya menurut \(isIndented ? "jorokannya" : "nomor urutnya"), tetapi tertera \(printed) sedangkan barisnya berjumlah \(computed) (\(stage.name)); yang dihitung barisnya.",
                en:
                    "\"\(name)\" covers the rows below by its \(isIndented ? "indentation" : "numbering"), but prints \(printed) while they sum to \(computed) (\(stage.englishName)); the rows are counted."
            ),
            advice: LocalizedText(
                id: "Periksa jumlahnya; bila baris itu berdiri sendiri, samakan cara menomorinya.",
                en: "Check the sum; if the row stands by itself, number it like the others."
            )
        )
    }
}
