public import BudgetModel
public import Diagnostics
public import ExactNumbers

/// Cara mengukur efisiensi. Tidak ada yang berlaku bagi semua, jadi keluaran menyebut namanya.
public enum EfficiencyMethod: Sendable, Hashable, CaseIterable {
    /// `E = jumlah(PAK x CK - RAK) / jumlah(PAK x CK) x 100`, PMK 214/2017.
    case saving
    /// Rata-rata geometrik capaian indikator, PMK 22/2021.
    case geometricMean
    /// Persen pagu yang tidak dibelanjakan, hanya bila capaian paling sedikit 100 %; kebiasaan.
    case unspent
    /// Capaian - penyerapan, dalam poin; kebiasaan.
    case gap

    /// Nama dan dasarnya bagi pembaca.
    public var name: LocalizedText {
        switch self {
        case .saving:
            LocalizedText(
                id: "efisiensi E = jumlah(PAK x CK - RAK) / jumlah(PAK x CK) (PMK 214/2017)",
                en: "efficiency E = sum(PAK x CK - RAK) / sum(PAK x CK) (PMK 214/2017)")
        case .geometricMean:
            LocalizedText(
                id: "rata-rata geometrik capaian indikator (PMK 22/2021)", en: "geometric mean of indicator achievements (PMK 22/2021)")
        case .unspent:
            LocalizedText(
                id: "sisa pagu dalam persen bila capaian paling sedikit 100 % (kebiasaan)",
                en: "unspent share when achievement is at least 100% (practice)")
        case .gap:
            LocalizedText(id: "capaian - penyerapan, dalam poin (kebiasaan)", en: "achievement - absorption, in points (practice)")
        }
    }

    /// Nama nilai efisiensi ``SavingEfficiency/score``.
    public static let scoreName = LocalizedText(
        id: "nilai efisiensi NE = 50 + E/20 x 50, E dibatasi -20 sampai 20 (kebiasaan)",
        en: "efficiency score NE = 50 + E/20 x 50, E limited to -20 to 20 (practice)")
}

/// Satu keluaran di dalam hitungan efisiensi PMK 214/2017.
public struct EfficiencyRow: Sendable, Hashable {
    /// PAK: pagu.
    public let ceiling: Rupiah
    /// RAK: realisasi, pasti atau rentang.
    public let realised: AmountRange
    /// CK: capaian sebagai faktor; 1,22 berarti 122 %.
    public let achievement: Ratio

    /// Membentuk nilai ini dari bagian-bagiannya.
    public init(ceiling: Rupiah, realised: AmountRange, achievement: Ratio) {
        self.ceiling = ceiling
        self.realised = realised
        self.achievement = achievement
    }
}

/// Efisiensi menurut PMK 214/2017: `E = jumlah(PAK x CK - RAK) / jumlah(PAK x CK) x 100`.
public struct SavingEfficiency: Sendable, Hashable {
    /// Jumlah PAK x CK. Setiap hasil kali jumlah uang: dibulatkan satu kali ke sen.
    public let expected: Rupiah
    /// Jumlah RAK.
    public let realised: AmountRange
    /// E sebagai pecahan, batas bawah dan atas; 0,2567 berarti 25,67 %.
    public let ratio: ClosedRange<Ratio>
    /// NE = 50 + E/20 x 50, dari 0 sampai 100, batas bawah dan atas.
    public let score: ClosedRange<Ratio>
    /// `true` bila E melewati batas -20 % atau 20 %, sehingga ``score`` dibatasi.
    public let isLimited: Bool

    /// - Returns: `nil` bila tidak ada baris, atau jumlah PAK x CK tidak lebih dari nol.
    public init?(_ rows: [EfficiencyRow]) throws(ArithmeticError) {
        var expected = Rupiah.zero
        var realised = AmountRange(.zero)
        for row in rows {
            expected = try expected + row.ceiling.multiplied(by: row.achievement)
            realised = try realised + row.realised
        }
        guard expected > .zero else { return nil }
        self.expected = expected
        self.realised = realised
        let lower = try Ratio(expected - realised.upper, over: expected)
        let upper = try Ratio(expected - realised.lower, over: expected)
        ratio = lower...max(lower, upper)
        let limit = try Ratio(1, over: 5)
        let least = try Ratio(-1, over: 5)
        isLimited = lower < least || upper > limit
        func score(_ ratio: Ratio) throws(ArithmeticError) -> Ratio {
            try Ratio(50, over: 1) + min(max(ratio, least), limit) * Ratio(250, over: 1)
        }
        let lowest = try score(lower)
        self.score = lowest...max(lowest, try score(upper))
    }
}

/// Capaian yang diringkas dari beberapa indikator pada satu triwulan, terhadap pagu satu tahapan.
public struct EfficiencySummary: Sendable, Hashable {
    /// Triwulannya; capaian dan realisasinya sampai dengan triwulan itu.
    public let quarter: Quarter
    /// Tahapan pagu yang dipakai.
    public let stage: BudgetStage
    /// Kode indikator yang ikut dalam ``saving``.
    public let withMoney: [String]
    /// Kode indikator yang ikut dalam ``geometricMean``.
    public let withAchievement: [String]
    /// Menurut PMK 214/2017; `nil` bila tidak satu indikator pun punya capaian dan realisasi.
    public let saving: SavingEfficiency?
    /// Rata-rata geometrik capaian dalam persen, dua desimal; `nil` bila tidak ada, atau ada capaian negatif.
    public let geometricMean: Quantity?
}

extension [IndicatorPerformance] {
    /// Efisiensi indikator-indikator ini sampai dengan sebuah triwulan.
    ///
    /// Yang capaian atau uangnya tidak diketahui tidak ikut; yang ikut disebut. Rumus `(T-R)/T` bukan faktor capaian, jadi tidak ikut.
    ///
    /// - Throws: ``AnalysisError/overflow``.
    public func efficiency(in quarter: Quarter, at stage: BudgetStage) throws(AnalysisError) -> EfficiencySummary {
        let known = compactMap { item in
            item.formula == .relativeGap ? nil : item[quarter].cumulativeAchievement?.ratio.map { (item: item, ratio: $0) }
        }
        let rows = known.compactMap { entry in
            entry.item.money[quarter].absorption(at: stage).map {
                (
                    code: entry.item.indicator.code,
                    row: EfficiencyRow(ceiling: $0.ceiling, realised: $0.realised, achievement: entry.ratio)
                )
            }
        }
        do {
            return EfficiencySummary(
                quarter: quarter, stage: stage, withMoney: rows.map(\.code), withAchievement: known.map(\.item.indicator.code),
                saving: try SavingEfficiency(rows.map(\.row)),
                geometricMean: try Ratio.geometricMean(known.map(\.ratio), decimals: 4).map { (mean) throws(ArithmeticError) in
                    try Quantity(coefficient: mean.coefficient, decimals: 2)
                })
        } catch {
            throw .overflow
        }
    }
}

extension IndicatorPerformance {
    /// Jarak kinerja dan uang sampai dengan sebuah triwulan: capaian kumulatif - penyerapan; 0,1 berarti 10 poin. Rentang bila
    /// realisasinya hanya diketahui sebagai persen.
    ///
    /// - Returns: `nil` bila salah satunya tidak diketahui, bagi predikat, dan bagi rumus `(T-R)/T`, yang nol pada target.
    public func gap(in quarter: Quarter, at stage: BudgetStage) throws(ArithmeticError) -> ClosedRange<Ratio>? {
        guard formula != .relativeGap, let achieved = self[quarter].cumulativeAchievement?.ratio,
            let spent = money[quarter].absorption(at: stage)?.ratio
        else { return nil }
        let lower = try achieved - spent.upperBound
        return lower...max(lower, try achieved - spent.lowerBound)
    }

    /// Bagian pagu yang tidak dibelanjakan sampai dengan sebuah triwulan, sebagai efisiensi; hanya bila capaian kumulatif paling
    /// sedikit 100 %.
    ///
    /// - Returns: `nil` bila belum tercapai, tidak diketahui, bagi predikat, dan bagi rumus `(T-R)/T`.
    public func unspent(in quarter: Quarter, at stage: BudgetStage) throws(ArithmeticError) -> ClosedRange<Ratio>? {
        let whole = try Ratio(1, over: 1)
        guard formula != .relativeGap, let achieved = self[quarter].cumulativeAchievement?.ratio, achieved >= whole,
            let spent = money[quarter].absorption(at: stage)?.ratio
        else { return nil }
        let lower = try whole - spent.upperBound
        return lower...max(lower, try whole - spent.lowerBound)
    }
}
