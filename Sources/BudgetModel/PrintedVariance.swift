public import Diagnostics
public import ExactNumbers

/// Selisih dan persen yang dicetak sebuah baris tabel; bukti yang dibandingkan dengan hitungannya.
public struct PrintedVariance: Sendable, Hashable {
    /// Jenis baris yang mencetaknya.
    public enum Subject: Sendable, Hashable {
        /// Baris anggaran.
        case line
        /// Rekening induk, subtotal, atau total.
        case sum
    }

    /// Jenis baris.
    public var subject: Subject
    /// Nama baris seperti tertera.
    public var label: String
    /// Kode baris bila tertera.
    public var code: String?
    /// Tahapan sebelum.
    public var from: BudgetStage
    /// Tahapan setelah.
    public var to: BudgetStage
    /// Jumlah tertera pada tahapan sebelum; `nil` bila selnya kosong.
    public var before: Rupiah?
    /// Jumlah tertera pada tahapan setelah; `nil` bila selnya kosong.
    public var after: Rupiah?
    /// Selisih tertera; `nil` bila tidak dicetak.
    public var difference: Rupiah?
    /// Persen tertera; `nil` bila tidak dicetak.
    public var percent: PrintedFigure?
    /// Jarak terjauh setiap jumlah tertera dari yang sebenarnya karena dicetak dalam ribuan atau juta; nol bila rupiah penuh.
    public var rounding: Rupiah
    /// Tempat baris di berkas pengguna, sama dengan tempat baris anggaran atau jumlahnya.
    public var location: SourceLocation

    /// Membentuk nilai ini dari bagian-bagiannya.
    public init(
        subject: Subject, label: String, code: String? = nil, from: BudgetStage, to: BudgetStage,
        before: Rupiah?, after: Rupiah?, difference: Rupiah?, percent: PrintedFigure?, rounding: Rupiah = .zero,
        location: SourceLocation
    ) {
        self.subject = subject
        self.label = label
        self.code = code
        self.from = from
        self.to = to
        self.before = before
        self.after = after
        self.difference = difference
        self.percent = percent
        self.rounding = rounding
        self.location = location
    }
}
