import BudgetAnalysis
import BudgetChecks
import BudgetModel
import Diagnostics
import ExactNumbers

/// Kalimat target dan capaian kinerja satu indikator sampai dengan triwulan terakhir yang tertera.
struct NarrativeAchievement {
    private let year: Int
    private let from: BudgetStage
    private let to: BudgetStage
    private let targets: [String: TargetChange]
    private let records: [String: [IndicatorRealisation]]

    init(_ annual: BudgetYear, from: BudgetStage, to: BudgetStage) {
        year = annual.year
        (self.from, self.to) = (from, to)
        targets = TargetChange.all(annual.budget, in: year, from: from, to: to)
        records = Dictionary(grouping: annual.budget.indicatorRealisations.filter { $0.year == annual.year }, by: \.indicator)
            .mapValues { $0.sorted { $0.quarter < $1.quarter } }
    }

    /// `true` bila target atau realisasi kinerjanya tertera.
    func knows(_ indicator: String) -> Bool { targets[indicator] != nil || records[indicator] != nil }

    /// Realisasi kinerja indikator menurut triwulan.
    func records(of indicator: String) -> [IndicatorRealisation] { records[indicator] ?? [] }

    func sentences(of indicator: Indicator) throws(ArithmeticError) -> [LocalizedText] {
        [try target(of: indicator), try achievement(of: indicator)].compactMap(\.self)
    }

    /// Target tahun ini di kertas kedua tahapan; `nil` bila tidak satu pun menyebutnya dengan pasti.
    private func target(of indicator: Indicator) throws(ArithmeticError) -> LocalizedText? {
        guard let change = targets[indicator.code] else { return nil }
        func value(_ quantity: Quantity) -> LocalizedText { Self.value(quantity, indicator) }
        guard let after = change.after else {
            guard let before = change.before else { return nil }
            return LocalizedText(
                id:
                    "Target kinerja Tahun \(year) pada tahapan \(from.label) \(value(before)); target pada tahapan \(to.label) tidak diketahui.",
                en:
                    "The performance target of \(year) at stage \(from.label) is \(value(before)); the target at stage \(to.label) is unknown."
            )
        }
        guard from != to else {
            return LocalizedText(
                id: "Target kinerja Tahun \(year) pada tahapan \(to.label) \(value(after)).",
                en: "The performance target of \(year) at stage \(to.label) is \(value(after)).")
        }
        guard let before = change.before else {
            return LocalizedText(
                id:
                    "Target kinerja Tahun \(year) pada tahapan \(to.label) \(value(after)); target pada tahapan \(from.label) tidak diketahui.",
                en:
                    "The performance target of \(year) at stage \(to.label) is \(value(after)); the target at stage \(from.label) is unknown."
            )
        }
        guard before != after else {
            return LocalizedText(
                id: "Target kinerja Tahun \(year) tetap \(value(after)).",
                en: "The performance target of \(year) stayed \(value(after)).")
        }
        let difference = try after - before
        let size = try difference.magnitude
        var percent = LocalizedText.nothing
        if before > .zero {
            let ratio = try Ratio(difference, over: before).percent().magnitude
            percent = LocalizedText(id: ", atau \(percent: ratio)", en: ", or \(percent: ratio)")
        }
        let word =
            difference.isNegative
            ? LocalizedText(id: "turun \(size)", en: "a decrease of \(size)")
            : LocalizedText(id: "naik \(size)", en: "an increase of \(size)")
        return LocalizedText(
            id:
                "Target kinerja Tahun \(year) semula \(value(before)) pada tahapan \(from.label) menjadi \(value(after)) pada tahapan \(to.label), \(word)\(percent).",
            en:
                "The performance target of \(year) was \(value(before)) at stage \(from.label) and became \(value(after)) at stage \(to.label), \(word)\(percent)."
        )
    }

    /// Realisasi kinerja sampai dengan triwulan terakhir dan capaiannya; `nil` bila tidak tertera.
    private func achievement(of indicator: Indicator) throws(ArithmeticError) -> LocalizedText? {
        guard let last = records[indicator.code]?.last else { return nil }
        let own = records(of: indicator.code)
        let quarter = last.quarter.name
        let start = LocalizedText(id: "Realisasi kinerja sampai dengan \(quarter)", en: "Performance up to \(quarter)")
        guard let (realised, count) = try Self.cumulative(own, indicator) else {
            return LocalizedText(
                id: "\(start) tidak dihitung: \(Self.unclear(own, indicator)).",
                en: "\(start) is not computed: \(Self.unclear(own, indicator)).")
        }
        let how = count > 1 ? Self.how(indicator.accumulation) : .nothing
        let result = Self.value(realised.shown, indicator)
        guard let target = last.yearTarget?.value ?? targets[indicator.code]?.after else {
            return LocalizedText(
                id: "\(start)\(how) \(result); target tahunnya tidak diketahui, jadi capaiannya tidak dihitung.",
                en: "\(start)\(how) is \(result); its year target is unknown, so the achievement is not computed.")
        }
        let promised = Self.value(target, indicator)
        guard let ratio = try indicator.achievement(of: realised.exact, against: Ratio(target)) else {
            return LocalizedText(
                id: "\(start)\(how) \(result); capaiannya terhadap target tahun \(promised) tidak berarti, jadi tidak dihitung.",
                en: "\(start)\(how) is \(result); an achievement against the year target of \(promised) has no meaning and is not computed."
            )
        }
        let percent = try ratio.percent()
        let formula =
            indicator.direction == .negative
            ? LocalizedText(
                id: " menurut rumus \(indicator.negativeFormula.rawValue)", en: " by the formula \(indicator.negativeFormula.rawValue)")
            : .nothing
        return LocalizedText(
            id: "\(start)\(how) \(result), dengan capaian \(percent: percent)\(formula) terhadap target tahun \(promised).",
            en: "\(start)\(how) is \(result), an achievement of \(percent: percent)\(formula) against the year target of \(promised).")
    }

    /// Nilai tepat sampai dengan triwulan terakhir, nilai itu dengan desimal tercetaknya, dan banyaknya triwulan; `nil` bila ada triwulan yang
    /// hilang, mendua, atau dicetak berbeda.
    private static func cumulative(
        _ records: [IndicatorRealisation], _ indicator: Indicator
    ) throws(ArithmeticError) -> (value: (exact: Ratio, shown: Quantity), count: Int)? {
        guard let last = records.last?.quarter else { return nil }
        let needed = indicator.accumulation == .endPosition ? [last] : Quarter.allCases.filter { $0 <= last }
        var values: [Quantity] = []
        for quarter in needed {
            let printed = Set(records.filter { $0.quarter == quarter }.map(\.realised.value))
            guard printed.count == 1, let value = printed.first ?? nil else { return nil }
            values.append(value)
        }
        var ratios: [Ratio] = []
        for value in values { ratios.append(try Ratio(value)) }
        guard let exact = try indicator.cumulative(ratios) else { return nil }
        let decimals = values.map(\.decimals).max() ?? 0
        return ((exact, try exact.rounded(to: indicator.accumulation == .mean ? max(decimals, 2) : decimals)), last.rawValue)
    }

    /// Mengapa nilainya tidak dihitung: triwulan pertama yang tidak pasti.
    private static func unclear(_ records: [IndicatorRealisation], _ indicator: Indicator) -> LocalizedText {
        let last = records.last?.quarter ?? .first
        let needed = indicator.accumulation == .endPosition ? [last] : Quarter.allCases.filter { $0 <= last }
        for quarter in needed {
            let own = records.filter { $0.quarter == quarter }
            let name = quarter.name
            guard let first = own.first else {
                return LocalizedText(id: "angka \(name) tidak tercantum", en: "the figure of \(name) is not in the input")
            }
            if Set(own.map(\.realised.value)).count > 1 {
                return LocalizedText(id: "angka \(name) dicetak berbeda", en: "the figure of \(name) is printed differently")
            }
            if first.realised.value == nil {
                let text = first.realised.text
                return LocalizedText(
                    id: "angka \(name) tertera \"\(text)\", yang tidak pasti artinya",
                    en: "the figure of \(name) is printed as \"\(text)\", whose meaning is not certain")
            }
        }
        return LocalizedText(id: "angkanya tidak lengkap", en: "its figures are incomplete")
    }

    private static func how(_ accumulation: Indicator.Accumulation) -> LocalizedText {
        switch accumulation {
        case .sum: LocalizedText(id: " (jumlah triwulan)", en: " (sum of the quarters)")
        case .endPosition: LocalizedText(id: " (posisi akhir)", en: " (end position)")
        case .mean: LocalizedText(id: " (rata-rata triwulan)", en: " (mean of the quarters)")
        }
    }

    /// Nilai dengan satuannya.
    private static func value(_ quantity: Quantity, _ indicator: Indicator) -> LocalizedText {
        guard let unit = indicator.unitOfMeasure, !unit.isEmpty else { return LocalizedText(id: "\(quantity)", en: "\(quantity)") }
        return LocalizedText(id: "\(quantity) \(unit)", en: "\(quantity) \(unit)")
    }
}
