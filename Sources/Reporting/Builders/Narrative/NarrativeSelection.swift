import BudgetAnalysis
import BudgetModel

/// Indikator dan program yang dipilih, dicocokkan dengan isi masukan.
struct NarrativeSelection {
    private let indicators: Set<String>
    private let programs: Set<ProgramPosition>
    /// `true` bila tidak ada program yang dipilih.
    let isWholeProgram: Bool
    /// `true` bila tidak ada indikator yang dipilih.
    let isWholeIndicator: Bool

    /// `true` bila semuanya diceritakan.
    var isWhole: Bool { isWholeProgram && isWholeIndicator }

    /// - Throws: ``NarrativeError`` bila sebuah pilihan tidak ada di masukan.
    init(_ selection: NarrativeReport.Selection, in annual: BudgetYear) throws(NarrativeError) {
        isWholeIndicator = selection.indicators.isEmpty
        isWholeProgram = selection.programs.isEmpty
        var indicators: Set<String> = []
        for wanted in selection.indicators {
            let found = annual.budget.indicators.filter { $0.code == wanted || NameKey($0.name) == NameKey(wanted) }
            guard !found.isEmpty else { throw .noSuchIndicator(wanted, present: annual.budget.indicators.map(\.code)) }
            indicators.formUnion(found.map(\.code))
        }
        var programs: Set<ProgramPosition> = []
        for wanted in selection.programs {
            let code = CodedName(code: wanted, name: wanted).comparableCode
            let found = annual.positions.filter {
                NameKey($0.program.name) == NameKey(wanted) || ($0.program.code != nil && $0.program.comparableCode == code)
            }
            guard !found.isEmpty else { throw .noSuchProgram(wanted) }
            programs.formUnion(found)
        }
        (self.indicators, self.programs) = (indicators, programs)
    }

    func includes(_ indicator: Indicator) -> Bool { isWholeIndicator || indicators.contains(indicator.code) }

    func includes(_ position: ProgramPosition) -> Bool { isWholeProgram || programs.contains(position) }
}
