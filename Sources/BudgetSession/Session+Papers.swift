import BudgetAnalysis
import BudgetModel
import PaperReading
public import Reporting

extension Session {
    /// Kertas-kertas resmi yang dapat dibuat dari masukan ini.
    public struct Papers: Sendable {
        /// Isinya.
        public let source: PaperSource
        let session: Session

        /// Setiap jenis kertas, dan apa yang kurang baginya.
        public var offer: [OfferedPaper] { OfficePaper.all.map { OfferedPaper($0, of: source) } }

        /// Kertas-kertas ini sebagai satu laporan.
        ///
        /// - Parameter papers: Kertas yang tidak kekurangan apa pun.
        /// - Throws: ``/BudgetAnalysis/AnalysisError``.
        public func report(_ papers: [OfficePaper]) throws -> PapersReport {
            try PapersReport(source, papers: papers, findings: session.check(years: [source.year]).findings)
        }

        /// Kertas-kertas bernama ini menurut urutan disebut, masing-masing satu kali; `semua` berarti setiap kertas yang dapat dibuat.
        ///
        /// - Throws: ``PaperChoiceError`` bila namanya tidak dikenal, atau isinya tidak cukup bagi salah satunya.
        public func chosen(_ names: [String]) throws(PaperChoiceError) -> [OfficePaper] {
            let offer = offer
            guard !names.isEmpty else { throw .unknownKind("", known: offer.map(\.paper.id)) }
            var papers: [OfficePaper] = []
            for name in names {
                if Self.all.contains(name) {
                    let possible = offer.filter(\.missing.isEmpty).map(\.paper)
                    guard !possible.isEmpty else { throw .nonePossible }
                    papers += possible
                    continue
                }
                guard let found = offer.first(where: { $0.paper.id == name }) else {
                    throw .unknownKind(name, known: offer.map(\.paper.id))
                }
                guard found.missing.isEmpty else { throw .missing(found.paper, found.missing) }
                papers.append(found.paper)
            }
            var seen: Set<String> = []
            return papers.filter { seen.insert($0.id).inserted }
        }

        private static let all = ["semua", "all"]
    }

    /// - Throws: ``/BudgetAnalysis/AnalysisError``; pemanggil memastikan ``stopped`` tidak memuat kesalahan.
    public func papers(_ settings: PaperSettings) throws -> Papers {
        Papers(source: try PaperSource(BudgetYear(only: reading.budget), settings: settings), session: self)
    }
}
