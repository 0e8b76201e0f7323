public import BudgetAnalysis
import BudgetChecks
public import BudgetModel
import ExactNumbers
import PaperReading
public import Reporting

extension Session {
    /// Usulan pembagian sebuah jumlah beserta laporannya; lembar *Usulan* terisi dengannya.
    ///
    /// - Throws: ``/BudgetAnalysis/ProposalError``, juga bila permintaannya tidak mungkin; pemanggil memastikan ``stopped`` tidak memuat
    ///   kesalahan.
    public func proposalReport(_ wanted: ProposalRequest) throws -> Report {
        let year: BudgetYear
        guard !reading.budget.lines.isEmpty else { throw ProposalError.nothingInScope(wanted.sources, present: []) }
        do { year = try BudgetYear(only: reading.budget) } catch { throw ProposalError.analysis(error) }
        let proposal = try Proposal(year, request: wanted)
        return try ProposalReport(proposal, findings: check(years: [year]).findings, tables: reading.tables).report(threshold: threshold)
    }

    /// Lembar *Usulan* di atas sebuah tahapan, dengan setiap usulan sama dengan pagunya.
    ///
    /// - Parameter base: Tahapan dasar; bawaan tahapan terakhir.
    /// - Throws: ``/BudgetAnalysis/AnalysisError``; pemanggil memastikan ``stopped`` tidak memuat kesalahan.
    public func proposalReport(base: BudgetStage? = nil) throws -> Report {
        let year = try BudgetYear(only: reading.budget)
        let form = try ProposalForm(year, base: base)
        return try ProposalReport(form, findings: check(years: [year]).findings, tables: reading.tables).report(threshold: threshold)
    }

    /// Perubahan yang diwarnai.
    private var threshold: Quantity { request.settings.changeThresholds[.core] ?? Quantity(50) }
}
