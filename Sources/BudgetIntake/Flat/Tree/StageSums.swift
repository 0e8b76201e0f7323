import BudgetModel
import ExactNumbers

/// Jumlah per tahapan; yang tidak muat ditandai, tidak pernah salah.
struct StageSums {
    private(set) var amounts: [BudgetStage: Rupiah] = [:]
    private(set) var hasOverflow = false

    mutating func add(_ stage: BudgetStage, _ amount: Rupiah) {
        do throws(ArithmeticError) {
            amounts[stage] = try (amounts[stage] ?? .zero) + amount
        } catch {
            hasOverflow = true
        }
    }

    mutating func add(_ ceilings: StageAmounts) {
        for stage in ceilings.stages { if let amount = ceilings[stage] { add(stage, amount) } }
    }

    /// Jumlah suatu tahapan; nol bila tidak ada baris.
    subscript(stage: BudgetStage) -> Rupiah { amounts[stage] ?? .zero }

    /// `true` bila semua jumlah tertera sama.
    func matches(_ printed: StageAmounts) -> Bool {
        printed.stages.allSatisfy { self[$0] == printed[$0] }
    }
}
