import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

/// Cara menghitung ulang persen capaian dan persen kumulatif yang tertera di sebuah lembar.
extension IndicatorSeries {
    /// Persen capaian triwulan: terhadap target triwulan tertera, dan terhadap target triwulan dari target tahun.
    func achievementCandidates(
        _ record: IndicatorRealisation, by indicator: Indicator
    ) throws(ArithmeticError) -> [PercentCandidate] {
        guard let realised = record.realised.value else { return [] }
        var candidates: [PercentCandidate] = []
        if let target = record.quarterTarget?.value {
            candidates += try candidate(
                PrintedValue(realised), over: PrintedValue(target), by: indicator,
                words: Worded(
                    LocalizedText(
                        id: "\(realised) terhadap target triwulan tertera \(target)",
                        en: "\(realised) against the printed quarter target of \(target)"
                    ), [.realised: .quantity(realised), .target: .quantity(target)])
            )
        }
        if let target = record.yearTarget?.value {
            let quarterTarget = try PrintedValue(target).mapped { (target) throws(ArithmeticError) in
                try indicator.quarterTarget(ofYear: target)
            }
            let words =
                indicator.accumulation == .sum
                ? LocalizedText(
                    id: "\(realised) terhadap seperempat target tahun \(target)",
                    en: "\(realised) against a quarter of the year target of \(target)"
                )
                : LocalizedText(
                    id: "\(realised) terhadap target tahun \(target)", en: "\(realised) against the year target of \(target)"
                )
            candidates += try candidate(
                PrintedValue(realised), over: quarterTarget, by: indicator,
                words: Worded(words, [.realised: .quantity(realised), .target: .quantity(target)]))
        }
        return candidates
    }

    /// Persen sampai dengan triwulan: dari realisasi triwulannya menurut akumulasi, dan dari jumlah capaian tertera.
    func cumulativeCandidates(
        _ record: IndicatorRealisation, by indicator: Indicator
    ) throws(ArithmeticError) -> [PercentCandidate] {
        guard let target = record.yearTarget?.value else { return [] }
        var candidates: [PercentCandidate] = []
        if let quarters = realised(upTo: record.quarter) {
            let realised = try PrintedValue.cumulative(quarters, by: indicator)
            let words = indicator.accumulation.cumulativeWords
            candidates += try candidate(
                realised, over: PrintedValue(target), by: indicator,
                words: Worded(
                    LocalizedText(
                        id: "\(words) terhadap target tahun \(target)", en: "\(words) against the year target of \(target)"
                    ), [.target: .quantity(target)])
            )
        }
        if let realised = record.cumulativeRealised?.value {
            candidates += try candidate(
                PrintedValue(realised), over: PrintedValue(target), by: indicator,
                words: Worded(
                    LocalizedText(
                        id: "jumlah capaian tertera \(realised) terhadap target tahun \(target)",
                        en: "the printed cumulative of \(realised) against the year target of \(target)"
                    ), [.realised: .quantity(realised), .target: .quantity(target)])
            )
        }
        return candidates
    }
}

extension PrintedValue {
    /// Nilai sampai dengan triwulan terakhir; `quarters` tidak kosong.
    static func cumulative(_ quarters: [Quantity], by indicator: Indicator) throws(ArithmeticError) -> PrintedValue {
        var values: [PrintedValue] = []
        for quarter in quarters { values.append(try PrintedValue(quarter)) }
        if indicator.accumulation == .endPosition, let last = values.last { return last }
        let sum = try PrintedValue.sum(values)
        guard indicator.accumulation == .mean else { return sum }
        let part = try Ratio(1, over: Int128(quarters.count))
        return try sum.mapped { (ratio) throws(ArithmeticError) in try ratio * part }
    }
}

extension IndicatorSeries {
    /// Nol atau satu cara hitung: tidak ada bila capaiannya tidak berarti, misalnya targetnya nol.
    private func candidate(
        _ realised: PrintedValue, over target: PrintedValue, by indicator: Indicator, words: Worded
    ) throws(ArithmeticError) -> [PercentCandidate] {
        let ratio = try PrintedValue.combining(realised, target) { (realised, target) throws(ArithmeticError) in
            try indicator.achievement(of: realised, against: target)
        }
        guard let ratio else { return [] }
        return [PercentCandidate(computed: try ratio.percent, words: withFormula(of: indicator, words))]
    }

    /// Rumus disebut bila indikatornya sendiri negatif, atau bila cara hitung ini menganggapnya negatif.
    private func withFormula(of kind: Indicator, _ words: Worded) -> Worded {
        guard indicator.direction == .negative || kind.direction == .negative else { return words }
        let formula = kind.direction == .negative ? kind.negativeFormula.rawValue : "R/T"
        return Worded(
            LocalizedText(id: "\(words) dengan rumus \(formula)", en: "\(words) by the formula \(formula)"), words.facts)
    }
}

extension Indicator {
    /// Indikator yang sama dengan arah, akumulasi, dan rumus lain yang dipakai orang.
    var otherKinds: [Indicator] {
        var kinds: [Indicator] = []
        for accumulation in Accumulation.allCases {
            for formula in [nil] + NegativeFormula.allCases.map(Optional.some) {
                var kind = self
                kind.accumulation = accumulation
                kind.direction = formula == nil ? .positive : .negative
                kind.negativeFormula = formula ?? negativeFormula
                let isOwn =
                    kind.accumulation == self.accumulation && kind.direction == direction
                    && (formula == nil || formula == negativeFormula)
                if !isOwn { kinds.append(kind) }
            }
        }
        return kinds
    }
}

extension Indicator.Accumulation {
    /// Nilai sampai dengan triwulan, dengan kata.
    var cumulativeWords: LocalizedText {
        switch self {
        case .sum: LocalizedText(id: "jumlah triwulannya", en: "the sum of its quarters")
        case .endPosition: LocalizedText(id: "nilai triwulan terakhirnya", en: "the value of its last quarter")
        case .mean: LocalizedText(id: "rata-rata triwulannya", en: "the mean of its quarters")
        }
    }
}
