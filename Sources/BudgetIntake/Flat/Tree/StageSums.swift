import BudgetModel
import ExactNumbers

/// Jumlah pagu per tahapan dan realisasi per kolom; yang tidak muat ditandai, tidak pernah salah.
struct StageSums {
    private(set) var amounts: [BudgetStage: Rupiah] = [:]
    /// Realisasi menurut tempat kolomnya.
    private(set) var realised: [Int: Rupiah] = [:]
    private(set) var hasOverflow = false

    mutating func add(_ stage: BudgetStage, _ amount: Rupiah) { amounts[stage] = sum(amounts[stage], amount) }

    mutating func addRealised(_ amount: Rupiah, column: Int) { realised[column] = sum(realised[column], amount) }

    private mutating func sum(_ former: Rupiah?, _ amount: Rupiah) -> Rupiah? {
        do throws(ArithmeticError) {
            return try (former ?? .zero) + amount
        } catch {
            hasOverflow = true
            return former
        }
    }

    /// Menambahkan semua jumlah lain.
    mutating func add(_ other: StageSums) {
        for (stage, amount) in other.amounts { add(stage, amount) }
        for (column, amount) in other.realised { addRealised(amount, column: column) }
        hasOverflow = hasOverflow || other.hasOverflow
    }

    mutating func add(_ ceilings: StageAmounts) {
        for stage in ceilings.stages { if let amount = ceilings[stage] { add(stage, amount) } }
    }

    /// Menambahkan yang tertera di sebuah baris.
    mutating func add(_ row: FlatRow) {
        add(row.ceilings)
        for cell in row.realised {
            if case .amount(let amount) = cell.evidence { addRealised(amount, column: cell.column) }
        }
    }

    /// Menambahkan yang tertera di sebuah simpul; yang tidak tertera diambil dari hitungan anaknya.
    mutating func add(_ node: RowTree.Node) {
        add(node.row)
        guard node.hasChildren else { return }
        var printed = StageSums()
        printed.add(node.row)
        for (stage, amount) in node.children.amounts where printed.amounts[stage] == nil { add(stage, amount) }
        for (column, amount) in node.children.realised where printed.realised[column] == nil {
            addRealised(amount, column: column)
        }
    }

    /// Jumlah suatu tahapan; nol bila tidak ada baris.
    subscript(stage: BudgetStage) -> Rupiah { amounts[stage] ?? .zero }

    /// `true` bila semua jumlah tertera sama.
    func matches(_ printed: StageAmounts) -> Bool {
        printed.stages.allSatisfy { self[$0] == printed[$0] }
    }
}
