import BudgetModel
import ExactNumbers

extension BudgetYear {
    /// Kinerja setiap indikator tahun ini, menurut urutan tabel indikator.
    ///
    /// Indikator yang tidak punya target, realisasi, maupun uang tahun ini tetap berdiri, dengan isian kosong.
    ///
    /// - Throws: ``AnalysisError/overflow``.
    public func performances() throws(AnalysisError) -> [IndicatorPerformance] {
        let promises = TargetPromises(budget)
        let own = budget.indicatorRealisations.filter { $0.year == year }
        let sheets = Dictionary(grouping: own, by: \.indicator)
        let money = try IndicatorMoneyIndex(self)
        var performances: [IndicatorPerformance] = []
        let choice = targetChoice
        for indicator in budget.indicators {
            do {
                performances.append(
                    try IndicatorPerformance(
                        indicator, year: year, promises[indicator.code], by: choice, sheets: sheets[indicator.code] ?? [],
                        money: money.money(of: indicator.code)))
            } catch {
                throw .overflow
            }
        }
        return performances
    }

    /// Kinerja satu indikator; `nil` bila kodenya tidak dikenal.
    public func performance(of indicator: String) throws(AnalysisError) -> IndicatorPerformance? {
        try performances().first { $0.indicator.code == indicator }
    }
}

extension IndicatorPerformance {
    init(
        _ indicator: Indicator, year: Int, _ promises: [TargetPromise], by choice: TargetChoice, sheets: [IndicatorRealisation],
        money: IndicatorMoney
    ) throws(ArithmeticError) {
        self.indicator = indicator
        self.year = year
        self.promises = promises
        self.money = money
        before = choice.before(promises)
        after = choice.after(promises)
        let inForce = after == .none ? before : after
        let bySheet = Dictionary(grouping: sheets, by: \.quarter)
        var readings: [QuarterReading] = []
        for quarter in Quarter.allCases {
            readings.append(try QuarterReading(quarter, bySheet[quarter] ?? [], of: indicator, promised: inForce.value))
        }
        var quarters: [QuarterPerformance] = []
        for reading in readings { quarters.append(try QuarterPerformance(reading, after: readings, of: indicator)) }
        self.quarters = quarters
        yearTarget = inForce == .none ? readings.last?.yearTarget : inForce.value
        yearAchievement = try quarters.last?.cumulativeAchievement(of: indicator, against: yearTarget)
    }
}

extension QuarterPerformance {
    fileprivate init(_ reading: QuarterReading, after all: [QuarterReading], of indicator: Indicator) throws(ArithmeticError) {
        let known = indicator.accumulation == .endPosition ? [reading] : all.filter { $0.quarter <= reading.quarter }
        let numbers = known.compactMap { $0.realised?.number }
        var ratios: [Ratio] = []
        for number in numbers { ratios.append(try Ratio(number)) }
        let cumulative = ratios.count == known.count ? try indicator.cumulative(ratios) : nil
        quarter = reading.quarter
        sheets = reading.sheets
        yearTarget = reading.yearTarget
        target = reading.target
        targetOrigin = reading.targetOrigin
        realised = reading.realised
        isDisputed = reading.isDisputed
        achievement = try reading.realised.flatMap { (realised) throws(ArithmeticError) in
            try reading.target.flatMap { (target) throws(ArithmeticError) in try indicator.achievement(of: realised, against: target) }
        }
        cumulativeRealised = cumulative
        cumulativeAchievement = try Self.cumulativeAchievement(cumulative, reading.realised, of: indicator, against: reading.yearTarget)
    }

    fileprivate func cumulativeAchievement(
        of indicator: Indicator, against target: PerformanceValue?
    ) throws(ArithmeticError) -> Achievement? {
        try Self.cumulativeAchievement(cumulativeRealised, realised, of: indicator, against: target)
    }

    /// Predikat tidak dijumlahkan: yang terakhir berlaku.
    private static func cumulativeAchievement(
        _ cumulative: Ratio?, _ realised: PerformanceValue?, of indicator: Indicator, against target: PerformanceValue?
    ) throws(ArithmeticError) -> Achievement? {
        guard let target else { return nil }
        if let cumulative { return try indicator.achievement(ofTotal: cumulative, against: target) }
        guard case .grade = realised, let realised else { return nil }
        return try indicator.achievement(of: realised, against: target)
    }
}
