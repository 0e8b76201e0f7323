public import Diagnostics
public import ExactNumbers

/// Sisa anggaran yang dicetak sebuah baris di samping pagu dan realisasinya; bukti yang dibandingkan dengan hitungannya.
public struct PrintedRemainder: Sendable, Hashable {
    /// Nama baris seperti tertera.
    public var label: String
    /// Kode baris bila tertera.
    public var code: String?
    /// Pagu tertera per tahapan.
    public var ceilings: StageAmounts
    /// Realisasi tertera.
    public var realised: Rupiah
    /// Sisa tertera.
    public var remaining: Rupiah
    /// Jarak terjauh setiap jumlah tertera dari yang sebenarnya karena dicetak dalam ribuan atau juta.
    public var rounding: Rupiah
    /// Sel sisanya.
    public var location: SourceLocation

    /// Membentuk nilai ini dari bagian-bagiannya.
    public init(
        label: String, code: String? = nil, ceilings: StageAmounts, realised: Rupiah, remaining: Rupiah,
        rounding: Rupiah = .zero, location: SourceLocation
    ) {
        self.label = label
        self.code = code
        self.ceilings = ceilings
        self.realised = realised
        self.remaining = remaining
        self.rounding = rounding
        self.location = location
    }
}
