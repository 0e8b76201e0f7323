public import Diagnostics
public import ExactNumbers

/// Jumlah yang dicetak sebuah tabel di atas atau di bawah baris-barisnya: rekening induk, subtotal, total.
///
/// Ini bukti, bukan isi: jumlahnya tidak pernah ikut dijumlahkan, hanya dibandingkan dengan baris-baris yang menurut kertas
/// dijumlahkannya.
public struct PrintedSum: Sendable, Hashable {
    /// Mengapa baris ini dibaca sebagai jumlah baris-baris itu.
    public enum Basis: String, Sendable, Hashable {
        /// Kode, tingkat, atau nama tingkatnya.
        case code
        /// Nomor urut.
        case number
        /// Jorokan atau butir.
        case indent
        /// Jumlahnya sendiri.
        case sum
        /// Labelnya: "Jumlah", judul bagian.
        case label
    }

    /// Nama baris seperti tertera: `BELANJA OPERASI`, `JUMLAH`, ...
    public var label: String
    /// Kode baris bila tertera.
    public var code: String?
    /// Tahapan kolomnya.
    public var stage: BudgetStage
    /// Jumlah tertera.
    public var printed: Rupiah
    /// Baris-baris tabel yang sama yang dijumlahkannya: baris anggaran, atau jumlah lain.
    public var addends: RowRanges
    /// Jarak terjauh jumlah ini dari yang sebenarnya karena dicetak dalam ribuan atau juta; nol bila rupiahnya penuh.
    public var rounding: Rupiah
    /// Mengapa ia dibaca sebagai jumlah.
    public var basis: Basis
    /// Tempat baris di berkas pengguna.
    public var location: SourceLocation

    /// Membentuk nilai ini dari bagian-bagiannya.
    public init(
        label: String, code: String? = nil, stage: BudgetStage, printed: Rupiah, addends: RowRanges, rounding: Rupiah = .zero,
        basis: Basis = .label, location: SourceLocation
    ) {
        self.label = label
        self.code = code
        self.stage = stage
        self.printed = printed
        self.addends = addends
        self.rounding = rounding
        self.basis = basis
        self.location = location
    }
}
