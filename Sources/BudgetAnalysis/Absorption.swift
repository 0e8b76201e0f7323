public import BudgetModel
public import ExactNumbers

/// Penyerapan: realisasi terhadap pagu satu tahapan, dan sisanya.
public struct Absorption: Sendable, Hashable {
    /// Tahapan pagu yang dipakai; selalu disebut.
    public let stage: BudgetStage
    /// Pagu tahapan itu.
    public let ceiling: Rupiah
    /// Realisasi sampai dengan triwulan ini.
    public let realised: AmountRange
    /// Sisa pagu.
    public let remaining: AmountRange
    /// Realisasi yang pasti melampaui pagu bila lebih besar darinya: batas bawahnya, dikurangi pembulatan realisasi dan pagu
    /// yang dicetak dalam ribuan atau juta.
    public let leastSpent: Rupiah
    /// Realisasi yang tidak mungkin dilampaui: batas atasnya, ditambah pembulatan realisasi, dan pembulatan pagu bila realisasinya persen.
    public let mostSpent: Rupiah
    /// Realisasi / pagu, batas bawah dan atas; `nil` bila pagu nol.
    public let ratio: ClosedRange<Ratio>?
    /// `true` bila realisasi ada padahal pagunya nol: kesalahan, bukan 0 %.
    public let isSpentWithoutCeiling: Bool

    /// - Parameters:
    ///   - rounding: Pembulatan realisasi.
    ///   - ceilingRounding: Pembulatan pagu yang direalisasikan.
    init(
        stage: BudgetStage, ceiling: Rupiah, realised: AmountRange, rounding: Rupiah, ceilingRounding: Rupiah
    ) throws(ArithmeticError) {
        self.stage = stage
        self.ceiling = ceiling
        self.realised = realised
        leastSpent = try realised.lower - rounding - ceilingRounding
        mostSpent = try realised.upper + rounding + (realised.isExact ? .zero : ceilingRounding)
        remaining = try realised.remaining(of: ceiling)
        if ceiling.isZero {
            ratio = nil
        } else {
            let lower = try Ratio(realised.lower, over: ceiling)
            let upper = try Ratio(realised.upper, over: ceiling)
            ratio = lower...max(lower, upper)
        }
        isSpentWithoutCeiling = ceiling.isZero && leastSpent > .zero
    }
}

/// Penyerapan satu program atau indikator sampai dengan satu triwulan, terhadap setiap tahapan.
public struct AbsorptionRecord: Sendable, Hashable {
    /// Realisasi asal.
    public let realisation: MoneyRealisation
    /// Terhadap setiap tahapan yang mungkin, menurut waktu. Kosong bila realisasi kumulatif tidak
    /// dapat diketahui (`gap`) atau pagunya tidak ditemukan.
    public let absorptions: [Absorption]
    /// Realisasi yang dijumlahkan sampai di sini: dirinya sendiri bila kumulatif; kosong bila ada yang hilang.
    public let parts: [MoneyRealisation]
    /// Triwulan atau bulan sebelumnya yang tidak ada, sehingga angka per periode tidak dapat dijumlahkan.
    public let gap: Period?
}
