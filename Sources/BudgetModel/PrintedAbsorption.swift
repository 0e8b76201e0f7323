public import ExactNumbers

/// Persen penyerapan yang dicetak sebuah baris tabel di samping pagu dan realisasinya; bukti yang dibandingkan dengan
/// hitungannya.
public struct PrintedAbsorption: Sendable, Hashable {
    /// Nama baris seperti tertera.
    public var label: String
    /// Kode baris bila tertera.
    public var code: String?
    /// Pagu tertera per tahapan.
    public var ceilings: StageAmounts
    /// Tahapan pagu yang menjadi pembagi; `nil` bila kertas tidak menyebutnya.
    public var base: BudgetStage?
    /// Realisasi tertera.
    public var realised: Rupiah
    /// Persen tertera.
    public var percent: PrintedFigure
    /// Jarak terjauh setiap jumlah tertera dari yang sebenarnya karena dicetak dalam ribuan atau juta; nol bila rupiah penuh.
    public var rounding: Rupiah

    /// Membentuk nilai ini dari bagian-bagiannya.
    public init(
        label: String, code: String? = nil, ceilings: StageAmounts, base: BudgetStage?, realised: Rupiah, percent: PrintedFigure,
        rounding: Rupiah = .zero
    ) {
        self.label = label
        self.code = code
        self.ceilings = ceilings
        self.base = base
        self.realised = realised
        self.percent = percent
        self.rounding = rounding
    }
}
