public import BudgetModel
public import ExactNumbers

/// Kinerja satu indikator pada satu triwulan. Yang tidak diketahui `nil`, tidak pernah nol.
public struct QuarterPerformance: Sendable, Hashable {
    /// Asal target triwulan.
    public enum TargetOrigin: Sendable, Hashable {
        /// Dihitung dari target tahun, juga bila kertas mencetak pembulatannya (5,438 bagi 5,4375).
        case derived
        /// Ditetapkan kertas pemantauan, dan bukan pembulatan hitungannya.
        case given
    }

    /// Triwulannya.
    public let quarter: Quarter
    /// Lembar-lembar yang memuatnya, menurut urutan berkas; kosong bila tidak ada.
    public let sheets: [IndicatorRealisation]
    /// Target tahun yang dipakai triwulan ini: yang dicetak lembarnya, selain itu yang berlaku menurut kertas.
    public let yearTarget: PerformanceValue?
    /// Target triwulan, tepat.
    public let target: PerformanceValue?
    /// Asal ``target``; `nil` bila tidak ada target.
    public let targetOrigin: TargetOrigin?
    /// Realisasi triwulan.
    public let realised: PerformanceValue?
    /// Capaian triwulan: realisasi terhadap ``target``.
    public let achievement: Achievement?
    /// Jumlah, nilai terakhir, atau rata-rata sampai dengan triwulan ini; `nil` bila ada triwulan yang hilang, kecuali pada
    /// posisi akhir, dan bagi predikat. Jumlah capaian tertera tidak dipakai: ia bukti.
    public let cumulativeRealised: Ratio?
    /// Capaian sampai dengan triwulan ini terhadap ``yearTarget``.
    public let cumulativeAchievement: Achievement?
    /// `true` bila dua lembar triwulan ini mencetak realisasi atau target yang berbeda; yang berbeda lalu tidak dipakai.
    public let isDisputed: Bool

    /// Penjelasan lembar-lembarnya, masing-masing satu kali.
    public var narratives: [String] { sheets.compactMap(\.narrative).distinct }
}
