import BudgetChecks
import BudgetIntake
import BudgetModel
import Diagnostics
import PaperReading

/// Ketentuan satu pemeriksaan, sudah dibaca dan sah sebelum masukan yang besar dibaca.
struct Inspection {
    /// Ambang.
    let settings: CheckSettings
    /// Berkas keputusan.
    let sources: [DecisionSource]

    /// Memeriksa hasil pembacaan dengan aturan yang dipilih `includes`.
    func check(_ reading: IntakeResult, where includes: (RuleID) -> Bool = { _ in true }) -> Outcome {
        let check = BudgetCheck(
            reading.budget, settings: settings, isComplete: !reading.hasErrors,
            rules: RuleCatalogue.rules.filter { includes($0.id) }
        )
        let findings = reading.findings.filter { includes($0.rule) } + check.findings
        return Outcome(
            findings: findings.inReadingOrder.judged(by: sources.flatMap(\.decisions)), skippedRules: check.skippedRules,
            budget: reading.budget
        )
    }

    /// Temuan dengan keputusannya, dan aturan yang tidak dapat dijalankan.
    struct Outcome {
        let findings: [JudgedFinding]
        let skippedRules: [RuleID]
        let budget: Budget
    }
}
