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
        let findings = reading.allFindings.filter { includes($0.rule) } + check.findings
        return Outcome(
            findings: findings.inReadingOrder.judged(by: decisions(on: reading.doubts)), skippedRules: check.skippedRules,
            budget: reading.budget
        )
    }

    /// Keputusan yang berlaku. Keraguan hanya diterima dengan jawaban, dan hanya selama jawaban itu yang dipakai.
    private func decisions(on doubts: [ReadingDoubt]) -> [Decision] {
        sources.flatMap(\.decisions).filter { decision in
            doubts.allSatisfy { doubt in
                decision.rule != doubt.rule || decision.evidence != doubt.evidence
                    || doubt.settlement.map { $0.word == decision.answer } ?? false
            }
        }
    }

    /// Temuan dengan keputusannya, dan aturan yang tidak dapat dijalankan.
    struct Outcome {
        let findings: [JudgedFinding]
        let skippedRules: [RuleID]
        let budget: Budget
    }
}
