import BudgetAnalysis
import BudgetChecks
import BudgetModel
import Diagnostics
import ExactNumbers

/// Kalimat target dan capaian kinerja satu indikator sampai dengan triwulan terakhir yang tertera, menurut hitungan ``IndicatorPerformance``.
struct NarrativeAchievement {
    private let year: Int
    private let from: BudgetStage
    private let to: BudgetStage
    private let choice: TargetChoice
    private let performances: [String: IndicatorPerformance]

    init(_ annual: BudgetYear, from: BudgetStage, to: BudgetStage) throws(AnalysisError) {
        year = annual.year
        (self.from, self.to) = (from, to)
        choice = annual.targetChoice
        performances = Dictionary(try annual.performances().map { ($0.indicator.code, $0) }) { first, _ in first }
    }

    /// Realisasi kinerja indikator menurut triwulan.
    func records(of indicator: String) -> [IndicatorRealisation] { performances[indicator]?.quarters.flatMap(\.sheets) ?? [] }

    func sentences(of indicator: Indicator) throws(ArithmeticError) -> [LocalizedText] {
        guard let performance = performances[indicator.code] else { return [] }
        return [try target(of: performance), try achievement(of: performance)].compactMap(\.self)
    }

    /// Target tahun ini di kertas kedua tahapan; `nil` bila tidak satu pun menyebutnya dengan pasti.
    private func target(of performance: IndicatorPerformance) throws(ArithmeticError) -> LocalizedText? {
        let change = (
            before: choice.target(performance.promises, at: from).value, after: choice.target(performance.promises, at: to).value
        )
        func value(_ target: PerformanceValue) -> LocalizedText { Self.value(target, performance.indicator) }
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
        let step = try Self.step(before, after)
        return LocalizedText(
            id:
                "Target kinerja Tahun \(year) semula \(value(before)) pada tahapan \(from.label) menjadi \(value(after)) pada tahapan \(to.label)\(step).",
            en:
                "The performance target of \(year) was \(value(before)) at stage \(from.label) and became \(value(after)) at stage \(to.label)\(step)."
        )
    }

    /// Naik atau turunnya, dengan persennya bila targetnya semula di atas nol; kosong bila salah satunya bukan satu angka.
    private static func step(_ before: PerformanceValue, _ after: PerformanceValue) throws(ArithmeticError) -> LocalizedText {
        guard let before = before.number, let after = after.number else { return .nothing }
        let change = try TargetVariance(before: before, after: after)
        let size = try change.difference.magnitude
        var percent = LocalizedText.nothing
        if let ratio = try change.change?.percent().magnitude {
            percent = LocalizedText(id: ", atau \(percent: ratio)", en: ", or \(percent: ratio)")
        }
        return change.difference.isNegative
            ? LocalizedText(id: ", turun \(size)\(percent)", en: ", a decrease of \(size)\(percent)")
            : LocalizedText(id: ", naik \(size)\(percent)", en: ", an increase of \(size)\(percent)")
    }

    /// Realisasi kinerja sampai dengan triwulan terakhir dan capaiannya; `nil` bila tidak tertera.
    private func achievement(of performance: IndicatorPerformance) throws(ArithmeticError) -> LocalizedText? {
        guard let last = performance.quarters.last(where: { !$0.sheets.isEmpty }) else { return nil }
        let indicator = performance.indicator
        let quarter = last.quarter.name
        let start = LocalizedText(id: "Realisasi kinerja sampai dengan \(quarter)", en: "Performance up to \(quarter)")
        guard let (realised, how) = try Self.realised(last, of: performance) else {
            let reason = Self.unclear(performance, last.quarter)
            return LocalizedText(id: "\(start) tidak dihitung: \(reason).", en: "\(start) is not computed: \(reason).")
        }
        let result = Self.value(realised, indicator)
        guard let target = last.yearTarget else {
            return LocalizedText(
                id: "\(start)\(how) \(result); target tahunnya tidak diketahui, jadi capaiannya tidak dihitung.",
                en: "\(start)\(how) is \(result); its year target is unknown, so the achievement is not computed.")
        }
        let promised = Self.value(target, indicator)
        switch last.cumulativeAchievement {
        case nil:
            return LocalizedText(
                id: "\(start)\(how) \(result); capaiannya terhadap target tahun \(promised) tidak berarti, jadi tidak dihitung.",
                en:
                    "\(start)\(how) is \(result); an achievement against the year target of \(promised) has no meaning and is not computed."
            )
        case .grade(let steps):
            let word =
                steps >= 0
                ? LocalizedText(id: "memenuhi target tahun \(promised)", en: "which meets the year target of \(promised)")
                : LocalizedText(
                    id: "\(-steps) tingkat di bawah target tahun \(promised)", en: "\(-steps) steps below the year target of \(promised)")
            return LocalizedText(id: "\(start)\(how) \(result), \(word).", en: "\(start)\(how) is \(result), \(word).")
        case .ratio(let ratio):
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
    }

    /// Nilai sampai dengan sebuah triwulan dan cara menyatukannya; predikat yang terakhir berlaku. `nil` bila tidak pasti.
    private static func realised(
        _ last: QuarterPerformance, of performance: IndicatorPerformance
    ) throws(ArithmeticError) -> (value: PerformanceValue, how: LocalizedText)? {
        let accumulation = performance.indicator.accumulation
        guard let cumulative = last.cumulativeRealised else {
            guard case .grade? = last.realised else { return nil }
            return last.realised.map { ($0, .nothing) }
        }
        let needed = accumulation == .endPosition ? [last] : performance.quarters.filter { $0.quarter <= last.quarter }
        let decimals = needed.compactMap(\.realised?.number?.decimals).max() ?? 0
        let shown = try cumulative.rounded(to: accumulation == .mean ? max(decimals, 2) : decimals)
        return (.number(shown), last.quarter > .first ? how(accumulation) : .nothing)
    }

    /// Mengapa nilainya tidak dihitung: triwulan pertama yang tidak pasti.
    private static func unclear(_ performance: IndicatorPerformance, _ last: Quarter) -> LocalizedText {
        let isLast = performance.indicator.accumulation == .endPosition
        let needed = isLast ? [last] : Quarter.allCases.filter { $0 <= last }
        for quarter in needed {
            let own = performance[quarter].sheets
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
    private static func value(_ value: PerformanceValue, _ indicator: Indicator) -> LocalizedText {
        guard let unit = indicator.unitOfMeasure, !unit.isEmpty else { return value.text }
        return LocalizedText(id: "\(value.text) \(unit)", en: "\(value.text) \(unit)")
    }
}
