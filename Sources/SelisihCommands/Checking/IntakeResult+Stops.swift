import BudgetChecks
import PaperReading

extension IntakeResult {
    /// Bacaan yang sama bersama temuan aturan yang kesalahannya menghentikan perbandingan dan ekspor.
    var withStops: IntakeResult {
        var result = self
        result.findings += StopCheck(budget, isComplete: !hasErrors).findings
        return result
    }
}
