import BudgetAnalysis
public import BudgetModel
public import ExactNumbers
import BudgetChecks
import PaperReading
public import Reporting

extension Session {
    /// Lembar *Usulan* di atas sebuah tahapan, dengan setiap usulan sama dengan pagunya.
    ///
    /// - Parameters:
    ///   - base: Tahapan dasar; bawaan tahapan belanja terakhir.
    ///   - target: Jumlah APBD yang dituju.
    ///   - toolVersion: Versi yang disebut di bawah judul.
    /// - Throws: ``AnalysisError``; pemanggil memastikan ``stopped`` tidak memuat kesalahan.
    public func proposalReport(base: BudgetStage? = nil, target: Rupiah? = nil, toolVersion: String) throws -> Report {
        let annual = try BudgetYear(only: reading.budget)
        let present = annual.stages.filter { $0 != .proposal }
        guard let stage = base ?? present.last, present.contains(stage) else {
            throw AnalysisError.stageNotPresent(base ?? .original, present: present)
        }
        let report = ProposalForm(annual, floors: try SpendingFloors(of: annual, at: stage), target: target, toolVersion: toolVersion)
        return try report.report(threshold: request.settings.changeThresholds[.core] ?? Quantity(50))
    }
}
