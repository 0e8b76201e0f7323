import BudgetModel
import Diagnostics

extension RowColumns {
    /// Memilah kolom realisasi: yang menyebut triwulannya (sendiri, atau lewat judul) dibaca, lainnya disimpan.
    mutating func readRealisations(_ layout: HeaderLayout, facts: TitleFacts, year: Int?, table: SourceLocation) {
        for column in layout.columns {
            guard case .realisation(let title) = column.meaning else { continue }
            switch Self.period(of: title, years: column.isForced ? [] : column.years, facts: facts, year: year) {
            case .success(let period):
                realisations.append(
                    RealisationColumn(
                        title: column.title, isPercent: title.content == .percent, period: period,
                        ceiling: title.ceiling ?? (stages.count == 1 ? stages.first?.stage : nil),
                        money: MoneyColumn(column, tableUnit: facts.amountUnit, table: table)
                    )
                )
            case .failure(let refused):
                keptRealisations.append(KeptRealisation(title: column.title, position: column.position, reason: refused.reason))
            }
        }
    }

    private struct Refused: Error {
        let reason: KeptRealisation.Reason
    }

    private static func period(
        of title: RealisationTitle, years: Set<Int>, facts: TitleFacts, year: Int?
    ) -> Result<RealisationPeriod, Refused> {
        guard title.content != .unclear else { return .failure(Refused(reason: .unclearContent)) }
        if let year, let other = years.max(), !years.contains(year) { return .failure(Refused(reason: .otherYear(other))) }
        let time = title.time == .none ? facts.realisedUntil : title.time
        switch time {
        case .none: return .failure(Refused(reason: .unknownTime))
        case .between: return .failure(Refused(reason: .betweenQuarters))
        case .known(let period):
            if let named = period.year, let year, named != year { return .failure(Refused(reason: .otherYear(named))) }
            return .success(period)
        }
    }

    /// Kolom realisasi di tempat ini.
    func realisation(at position: Int) -> RealisationColumn? { realisations.first { $0.position == position } }
}
