import BudgetModel
import ExactNumbers

/// Jumlah pagu per tahapan; yang tidak muat ditandai, tidak pernah salah.
struct StageSums {
    private(set) var amounts: [BudgetStage: Rupiah] = [:]
    private(set) var hasOverflow = false

    mutating func add(_ ceilings: StageAmounts) {
        for stage in ceilings.stages { if let amount = ceilings[stage] { add(stage, amount) } }
    }

    mutating func add(_ other: StageSums) {
        for (stage, amount) in other.amounts { add(stage, amount) }
        hasOverflow = hasOverflow || other.hasOverflow
    }

    private mutating func add(_ stage: BudgetStage, _ amount: Rupiah) {
        do throws(ArithmeticError) {
            amounts[stage] = try (amounts[stage] ?? .zero) + amount
        } catch {
            hasOverflow = true
        }
    }

    /// Jumlah suatu tahapan; nol bila tidak ada baris.
    subscript(stage: BudgetStage) -> Rupiah { amounts[stage] ?? .zero }
}
