import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

/// Realisasi terakhir setiap bagian program yang rupiahnya dicetak bagi bagian itu saja.
struct ProgramSpending {
    /// Satu realisasi sampai dengan sebuah waktu.
    struct Spent {
        let period: Period
        let amount: Rupiah

        /// Waktunya.
        var words: LocalizedText { LocalizedText(id: "realisasi s.d. \(period.label)", en: "realised up to \(period.label)") }
    }

    private var spent: [IndicatorShare: Spent] = [:]

    /// - Throws: ``AnalysisError/overflow``.
    init(_ year: BudgetYear) throws(AnalysisError) {
        var disputed: Set<IndicatorShare> = []
        for record in try year.absorptionRecords() {
            let shares = year.shares(meantBy: record.realisation)
            guard shares.count == 1, let realised = record.absorptions.first?.realised, realised.isExact else { continue }
            let (share, found) = (shares[0], Spent(period: record.realisation.period, amount: realised.lower))
            guard let known = spent[share], known.period.lastMonth >= found.period.lastMonth else {
                spent[share] = found
                disputed.remove(share)
                continue
            }
            // Dua kertas yang berbeda tentang waktu yang sama tidak dipakai.
            if known.period.lastMonth == found.period.lastMonth, known.amount != found.amount { disputed.insert(share) }
        }
        for share in disputed { spent[share] = nil }
    }

    /// Realisasi sebuah bagian; `nil` bila tidak diketahui.
    subscript(share: IndicatorShare) -> Spent? { spent[share] }
}

extension ReportCell {
    /// Penyerapan terhadap pagu sebuah tahapan: persen tertera bila itu yang dicetak, rentang bila tidak pasti.
    static func absorbed(_ money: QuarterMoney, at stage: BudgetStage) throws(ArithmeticError) -> ReportCell {
        if let printed = money.printedPercent, printed.stage ?? stage == stage { return ReportCell(.percent(printed.value)) }
        guard let absorption = money.absorption(at: stage) else { return .empty }
        guard let ratio = absorption.ratio else { return .text(Derivation.noneWord) }
        let (lower, upper) = (try ratio.lowerBound.percent(), try ratio.upperBound.percent())
        guard lower != upper else { return ReportCell(.percent(lower)) }
        return .text(LocalizedText(id: "\(percent: lower)-\(percent: upper)", en: "\(percent: lower)-\(percent: upper)"))
    }
}
