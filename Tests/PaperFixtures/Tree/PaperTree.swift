package import BudgetModel
package import ExactNumbers

/// Susunan anggaran yang sebenarnya, sebelum dicetak: akar-akarnya, tahapannya, dan kebulatannya.
package struct PaperTree: Sendable {
    package struct Root: Sendable {
        package let kind: PaperKind
        package var node: PaperNode

        package init(_ kind: PaperKind, _ node: PaperNode) {
            self.kind = kind
            self.node = node
        }
    }

    package var stages: [BudgetStage]
    package var grain: AmountGrain
    package var roots: [Root]

    package init(stages: [BudgetStage], grain: AmountGrain, roots: [Root]) {
        self.stages = stages
        self.grain = grain
        self.roots = roots
    }

    package var rowCount: Int { roots.reduce(0) { $0 + $1.node.rowCount } }

    /// Akar belanja.
    package var spending: [PaperNode] { roots.filter { $0.kind == .spending }.map(\.node) }

    /// Setiap dua tahapan berbeda sekurang-kurangnya di satu baris, sehingga berkasnya tidak sama isinya.
    package var hasDistinctStages: Bool {
        let leaves = roots.flatMap(\.node.leaves)
        return stages.indices.allSatisfy { stage in
            (0..<stage).allSatisfy { earlier in leaves.contains { $0.amounts[stage] != $0.amounts[earlier] } }
        }
    }

    /// Jumlah daun setiap tahapan; tahapan tanpa daun tidak ada. Pembiayaan: penerimaan dan pengeluaran bersama, bukan netto.
    package func totals(_ kind: PaperKind) -> [BudgetStage: Rupiah] {
        let leaves = roots.filter { $0.kind == kind }.flatMap(\.node.leaves)
        var totals: [BudgetStage: Rupiah] = [:]
        for (index, stage) in stages.enumerated() {
            let amounts = leaves.compactMap { $0.amounts[index] }
            if !amounts.isEmpty { totals[stage] = Rupiah(sen: Int128(amounts.reduce(0, +))) }
        }
        return totals
    }
}
