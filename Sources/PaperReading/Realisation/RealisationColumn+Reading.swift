import BudgetModel
import Diagnostics

extension RealisationColumn {
    /// Memilah kolom realisasi: yang menyebut triwulannya (sendiri, lewat judul, atau lewat kolom triwulan) dibaca,
    /// lainnya disimpan.
    static func read(
        _ layout: HeaderLayout, soleStage: BudgetStage?, facts: TitleFacts, year: Int?, table: SourceLocation
    ) -> (read: [RealisationColumn], kept: [KeptRealisation]) {
        var (read, kept) = ([RealisationColumn](), [KeptRealisation]())
        for column in layout.columns {
            guard case .realisation(let title) = column.meaning else { continue }
            if layout.isDated, column.isRealisedAmount, title.time == .none {
                read.append(
                    RealisationColumn(
                        title: column.title, isPercent: false, period: nil, ceiling: nil,
                        money: MoneyColumn(column, tableUnit: facts.amountUnit, table: table)))
                continue
            }
            switch period(of: title, years: column.isForced ? [] : column.years, facts: facts, year: year) {
            case .success(let period):
                read.append(
                    RealisationColumn(
                        title: column.title, isPercent: title.content == .percent, period: period, ceiling: title.ceiling ?? soleStage,
                        money: MoneyColumn(column, tableUnit: facts.amountUnit, table: table)
                    )
                )
            case .failure(let refused):
                kept.append(KeptRealisation(title: column.title, position: column.position, reason: refused.reason))
            }
        }
        return (read, kept)
    }

    private struct Refused: Error {
        let reason: KeptRealisation.Reason
    }

    private static func period(
        of title: RealisationTitle, years: Set<Int>, facts: TitleFacts, year: Int?
    ) -> Result<RealisationPeriod, Refused> {
        guard title.content != .unclear else { return .failure(Refused(reason: .unclearContent)) }
        if let part = title.part { return .failure(Refused(reason: .part(part))) }
        if let year, let other = years.max(), !years.contains(year) { return .failure(Refused(reason: .otherYear(other))) }
        let report = title.endsWithReport && facts.reportMonth != .none ? facts.reportMonth : facts.realisedUntil
        switch title.time == .none ? report : title.time {
        case .none: return .failure(Refused(reason: .unknownTime))
        case .between: return .failure(Refused(reason: .betweenQuarters))
        case .known(let period):
            if let named = period.year, let year, named != year { return .failure(Refused(reason: .otherYear(named))) }
            return .success(period)
        }
    }
}
