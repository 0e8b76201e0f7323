public import BudgetAnalysis
import BudgetModel
import PaperReading
public import Reporting

extension Session {
    /// Usulan pembagian sebuah jumlah beserta laporannya.
    ///
    /// - Throws: ``/BudgetAnalysis/ProposalError``, juga bila permintaannya tidak mungkin; pemanggil memastikan ``stopped`` tidak memuat
    ///   kesalahan.
    public func proposalReport(_ wanted: ProposalRequest) throws -> Report {
        let years = reading.budget.lines.years
        guard let number = years.first else { throw ProposalError.nothingInScope(wanted.sources, present: []) }
        guard years.count == 1 else { throw ProposalError.analysis(.severalYears(years)) }
        let year = try BudgetYear(reading.budget, year: number)
        let proposal = try Proposal(year, request: wanted)
        return try ProposalReport(proposal, findings: check(years: [year]).findings, tables: reading.tables).report()
    }
}
