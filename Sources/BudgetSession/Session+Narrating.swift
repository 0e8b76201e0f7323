import BudgetAnalysis
public import BudgetModel
import PaperReading
public import Reporting

extension Session {
    /// Naskah: alinea setiap indikator dan program, dari dua tahapan atau satu-satunya tahapan.
    ///
    /// - Parameters:
    ///   - from: Tahapan sebelum; bawaan tahapan pertama.
    ///   - to: Tahapan setelah; bawaan tahapan terakhir.
    ///   - selection: Indikator dan program yang diceritakan.
    /// - Throws: ``/BudgetAnalysis/AnalysisError``, ``/Reporting/NarrativeError``; pemanggil memastikan ``stopped`` tidak memuat kesalahan.
    public func narrativeReport(
        from: BudgetStage? = nil, to: BudgetStage? = nil, selection: NarrativeReport.Selection = .init()
    ) throws -> Report {
        let stages = reading.budget.spendingStages
        if stages.count == 1, let only = stages.first, from ?? only == only, to ?? only == only {
            let year = try BudgetYear(only: reading.budget)
            return try NarrativeReport(year, at: only, findings: check(years: [year]).findings, selection: selection).report()
        }
        let comparison = try Comparison(reading.budget, from: from, to: to)
        return try NarrativeReport(comparison, findings: check(years: [comparison.annual]).findings, selection: selection).report()
    }
}
