package import BudgetModel
package import Diagnostics
import ExactNumbers

extension Budget {
    /// Isi yang sama dengan baris anggaran dijumlahkan per program; lihat ``/BudgetModel/ProgramSums``.
    ///
    /// - Parameter spans: Baris yang ketika dibaca sudah mewakili beberapa baris, menurut tempatnya.
    /// - Throws: ``AnalysisError/overflow``.
    package func summedByProgram(spans: [SourceLocation: RowSpan]) throws(AnalysisError) -> Budget {
        var budget = self
        do throws(ArithmeticError) {
            try budget.sumPrograms(spans: spans)
        } catch {
            throw .overflow
        }
        return budget
    }
}
