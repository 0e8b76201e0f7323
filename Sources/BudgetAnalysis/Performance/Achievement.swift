public import BudgetModel
public import ExactNumbers

/// Capaian sebuah realisasi terhadap targetnya.
public enum Achievement: Sendable, Hashable {
    /// Hasil bagi tepat; 1 berarti 100 %.
    case ratio(Ratio)
    /// Target dan realisasi predikat: banyaknya tingkat realisasi di atas target; nol berarti sama, negatif berarti di bawah.
    case grade(steps: Int)

    /// Hasil baginya; `nil` bagi predikat.
    public var ratio: Ratio? { if case .ratio(let ratio) = self { ratio } else { nil } }

    /// `true` bila target predikat tercapai; `nil` bagi angka, karena "tercapai" lalu bergantung pada rumus dan skala.
    public var isGradeMet: Bool? { if case .grade(let steps) = self { steps >= 0 } else { nil } }
}

extension Indicator {
    /// Capaian terhadap target berupa angka, rentang, atau predikat.
    ///
    /// Rentang: batas terdekat dari realisasi menjadi target, jadi di dalam rentang realisasi tepat pada target
    /// (``AchievementFormula/rangeRule``). Predikat: banyaknya tingkat, apa pun arah indikatornya, karena AA selalu yang terbaik.
    ///
    /// - Returns: `nil` bila realisasi dan target tidak sejenis, realisasinya rentang, atau capaiannya tidak berarti (target nol).
    public func achievement(
        of realised: PerformanceValue, against target: PerformanceValue
    ) throws(ArithmeticError) -> Achievement? {
        if case .grade(let reached) = realised, case .grade(let promised) = target {
            return .grade(steps: reached.place - promised.place)
        }
        guard let number = realised.number else { return nil }
        return try achievement(ofTotal: Ratio(number), against: target)
    }

    /// Capaian sebuah jumlah atau rata-rata triwulan.
    func achievement(ofTotal realised: Ratio, against target: PerformanceValue) throws(ArithmeticError) -> Achievement? {
        guard let bounds = target.bounds else { return nil }
        let (lower, upper) = (try Ratio(bounds.lowerBound), try Ratio(bounds.upperBound))
        if lower < upper, (lower...upper).contains(realised) {
            return .ratio(try Ratio(achievementFormula == .relativeGap ? 0 : 1, over: 1))
        }
        return try achievement(of: realised, against: min(max(realised, lower), upper)).map { .ratio($0) }
    }
}

extension Indicator {
    /// Target triwulan dari target tahun: seperempatnya bila triwulan dijumlahkan, selain itu target tahun itu sendiri; predikat tetap.
    public func quarterTarget(ofYear target: PerformanceValue) throws(ArithmeticError) -> PerformanceValue {
        guard accumulation == .sum else { return target }
        let quarter = try Quantity(coefficient: 25, decimals: 2)
        return try target.mapped { (year) throws(ArithmeticError) in
            let exact = try year * quarter
            // 16,000 / 4 tetap 4,000; 21,750 / 4 memerlukan satu desimal lagi: 5,4375.
            for decimals in year.decimals..<exact.decimals {
                let shorter = try exact.rescaled(to: decimals)
                if shorter == exact { return shorter }
            }
            return exact
        }
    }
}

extension AKIPPredicate {
    /// Tingkatnya: D nol, AA enam.
    fileprivate var place: Int { Self.allCases.count { $0 < self } }
}
