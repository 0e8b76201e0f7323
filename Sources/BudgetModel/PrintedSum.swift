public import Diagnostics
public import ExactNumbers

/// Jumlah yang dicetak sebuah tabel di atas atau di bawah baris-barisnya: rekening induk, subtotal, total.
///
/// Ini bukti, bukan isi: jumlahnya tidak pernah ikut dijumlahkan, hanya dibandingkan dengan hitungan anaknya.
public struct PrintedSum: Sendable, Hashable {
    /// Nama baris seperti tertera: `BELANJA OPERASI`, `JUMLAH`, ...
    public var label: String
    /// Kode baris bila tertera.
    public var code: String?
    /// Tahapan kolomnya.
    public var stage: BudgetStage
    /// Jumlah tertera.
    public var printed: Rupiah
    /// Jumlah yang dihitung dari anak langsungnya; untuk baris "Jumlah", dari baris yang dicakupnya.
    public var computed: Rupiah
    /// Selisih terbesar yang dapat datang dari pembulatan cetak jumlah ini dan rinciannya; nol bila rupiahnya penuh.
    public var rounding: Rupiah
    /// Tempat baris di berkas pengguna.
    public var location: SourceLocation

    /// Membentuk nilai ini dari bagian-bagiannya.
    public init(
        label: String, code: String? = nil, stage: BudgetStage, printed: Rupiah, computed: Rupiah,
        rounding: Rupiah = .zero, location: SourceLocation
    ) {
        self.label = label
        self.code = code
        self.stage = stage
        self.printed = printed
        self.computed = computed
        self.rounding = rounding
        self.location = location
    }

    /// `true` bila jumlah tertera sama dengan hitungannya.
    public var isConsistent: Bool { printed == computed }

    /// `true` bila bedanya dapat datang dari pembulatan cetak.
    public var isWithinRounding: Bool { printed.isWithin(rounding, of: computed) }
}
