public import BudgetModel
public import ExactNumbers

/// Kinerja satu indikator dalam satu tahun: target setiap kertas, empat triwulan, capaian tahun, dan uangnya.
public struct IndicatorPerformance: Sendable, Hashable {
    /// Indikatornya.
    public let indicator: Indicator
    /// Tahunnya.
    public let year: Int
    /// Semua nilai yang dijanjikan kertas-kertas, juga kondisi awal dan tahun lain, menurut urutan berkas.
    public let promises: [TargetPromise]
    /// Target tahun menurut kertas murni.
    public let before: PromisedTarget
    /// Target tahun menurut kertas perubahan; ``PromisedTarget/none`` bila tidak satu pun memuat indikator ini.
    public let after: PromisedTarget
    /// Keempat triwulan, menurut waktu.
    public let quarters: [QuarterPerformance]
    /// Target yang dipakai capaian tahun: yang berlaku menurut kertas; bila tidak ada kertasnya, yang dicetak lembar TW IV.
    public let yearTarget: PerformanceValue?
    /// Capaian tahun; `nil` selama TW IV belum diketahui.
    public let yearAchievement: Achievement?
    /// Uang yang melayani indikator ini.
    public let money: IndicatorMoney

    /// Target yang berlaku: menurut kertas perubahan bila ada, selain itu menurut kertas murni.
    public var inForce: PromisedTarget { after == .none ? before : after }

    /// Rumus capaiannya.
    public var formula: AchievementFormula { indicator.achievementFormula }

    /// Jumlah, nilai terakhir, atau rata-rata setahun; `nil` selama belum lengkap, dan bagi predikat.
    public var yearRealised: Ratio? { self[.fourth].cumulativeRealised }

    /// Triwulan terakhir yang capaian kumulatifnya diketahui.
    public var latest: QuarterPerformance? { quarters.last { $0.cumulativeAchievement != nil } }

    /// Satu triwulan.
    public subscript(quarter: Quarter) -> QuarterPerformance { quarters[quarter.rawValue - 1] }

    /// Desimal terbanyak yang dicetak kertas bagi target dan realisasi tahun ini: cara menampilkan jumlah dan rata-ratanya.
    public var printedDecimals: Int {
        let values = [before.value, after.value, yearTarget] + quarters.map(\.realised)
        return values.compactMap(\.?.bounds).map { max($0.lowerBound.decimals, $0.upperBound.decimals) }.max() ?? 0
    }

    /// Target sebelum dan setelah perubahan; `nil` bila salah satunya bukan satu angka yang pasti.
    public var targetVariance: TargetVariance? {
        get throws(ArithmeticError) {
            guard let before = before.value?.number, let after = after.value?.number else { return nil }
            return try TargetVariance(before: before, after: after)
        }
    }
}

/// Selisih dua target satu indikator.
public struct TargetVariance: Sendable, Hashable {
    /// Target sebelum.
    public let before: Quantity
    /// Target setelah.
    public let after: Quantity
    /// `after - before`.
    public let difference: Quantity
    /// Selisih / sebelum; `nil` bila target sebelum tidak lebih dari nol: pertumbuhan negatif tidak punya dasar persen.
    public let change: Ratio?

    /// Membentuk nilai ini dari bagian-bagiannya.
    public init(before: Quantity, after: Quantity) throws(ArithmeticError) {
        self.before = before
        self.after = after
        difference = try after - before
        change = before > .zero ? try Ratio(difference, over: before) : nil
    }
}
