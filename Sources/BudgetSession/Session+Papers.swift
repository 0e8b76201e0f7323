import BudgetAnalysis
import BudgetChecks
import BudgetModel
import PaperReading
public import Reporting

extension Session {
    /// Kertas-kertas resmi yang dapat dibuat dari masukan ini.
    public struct Papers: Sendable {
        /// Isinya.
        public let source: PaperSource
        /// Temuan dengan keputusannya.
        let findings: [JudgedFinding]

        /// Setiap jenis kertas, dan apa yang kurang baginya.
        public var offer: [OfferedPaper] { OfficePaper.all.map { OfferedPaper($0, of: source) } }

        /// Kertas-kertas ini sebagai satu laporan.
        ///
        /// - Parameter papers: Kertas yang tidak kekurangan apa pun.
        /// - Throws: ``/BudgetAnalysis/AnalysisError``.
        public func report(_ papers: [OfficePaper]) throws -> PapersReport {
            try PapersReport(source, papers: papers, findings: findings)
        }
    }

    /// - Throws: ``/BudgetAnalysis/AnalysisError``; pemanggil memastikan ``stopped`` tidak memuat kesalahan.
    public func papers(_ settings: PaperSettings) throws -> Papers {
        let year = try BudgetYear(only: reading.budget)
        return Papers(source: try PaperSource(year, settings: settings), findings: check(years: [year]).findings)
    }
}
