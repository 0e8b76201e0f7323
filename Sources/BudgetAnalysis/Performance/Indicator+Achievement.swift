public import BudgetModel
public import ExactNumbers

/// Rumus capaian indikator (domain: capaian triwulan, kumulatif menurut akumulasi, tiga rumus negatif).
///
/// Semua nilai pecahan tepat tanpa pembulatan; capaian 1 berarti 100 %.
extension Indicator {
    /// Target satu triwulan bila kertas tidak mencetaknya.
    ///
    /// Indikator yang triwulannya dijumlahkan: target tahun / 4 tanpa pembulatan. Posisi akhir dan rata-rata:
    /// target tahun itu sendiri.
    public func quarterTarget(ofYear target: Ratio) throws(ArithmeticError) -> Ratio {
        accumulation == .sum ? try target * Ratio(1, over: 4) : target
    }

    /// Nilai sampai dengan triwulan terakhir di `quarters`: jumlah, nilai terakhir, atau rata-ratanya.
    ///
    /// - Parameter quarters: Nilai triwulan berurutan mulai TW I, tanpa yang hilang.
    /// - Returns: `nil` bila `quarters` kosong.
    public func cumulative(_ quarters: [Ratio]) throws(ArithmeticError) -> Ratio? {
        guard let last = quarters.last else { return nil }
        if accumulation == .endPosition { return last }
        var sum = try Ratio(0, over: 1)
        for quarter in quarters { sum = try sum + quarter }
        return accumulation == .sum ? sum : try sum * Ratio(1, over: Int128(quarters.count))
    }

    /// Capaian realisasi terhadap target, sebagai pecahan.
    ///
    /// Positif: `R/T`. Negatif: ``BudgetModel/Indicator/negativeFormula``; `2 - R/T` menurut contoh Permenpan RB
    /// 6/2022 (T 7, R 6,5 memberi 107,14 %; T 8, R 9 memberi 87,5 %), `T/R` dan `(T-R)/T` menurut kebiasaan.
    /// `(T-R)/T` mengukur selisih dari target: tepat pada target nilainya 0.
    ///
    /// - Returns: `nil` bila target tidak lebih dari nol, atau pembaginya tidak lebih dari nol: capaian lalu tidak berarti.
    public func achievement(of realised: Ratio, against target: Ratio) throws(ArithmeticError) -> Ratio? {
        guard target.numerator > 0 else { return nil }
        guard direction == .negative else { return try realised.divided(by: target) }
        switch negativeFormula {
        case .twoMinusRatio: return try Ratio(2, over: 1) - realised.divided(by: target)
        case .inverseRatio: return realised.numerator > 0 ? try target.divided(by: realised) : nil
        case .relativeGap: return try Ratio(1, over: 1) - realised.divided(by: target)
        }
    }
}

extension Ratio {
    fileprivate func divided(by other: Ratio) throws(ArithmeticError) -> Ratio {
        try self * Ratio(other.denominator, over: other.numerator)
    }
}
