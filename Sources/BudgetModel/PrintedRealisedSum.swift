public import Diagnostics
public import ExactNumbers

/// Jumlah realisasi yang dicetak sebuah induk atau total di satu kolom; bukti yang dibandingkan dengan sel-sel barisnya.
public struct PrintedRealisedSum: Sendable, Hashable {
    /// Nama baris seperti tertera.
    public var label: String
    /// Tajuk kolomnya.
    public var column: String
    /// Jumlah tertera.
    public var printed: Rupiah
    /// Jumlah sel-sel baris yang dijumlahkannya.
    public var parts: Rupiah
    /// Selisih terbesar yang dapat datang dari pembulatan cetak.
    public var rounding: Rupiah
    /// Sel jumlahnya.
    public var location: SourceLocation

    /// Membentuk nilai ini dari bagian-bagiannya.
    public init(label: String, column: String, printed: Rupiah, parts: Rupiah, rounding: Rupiah = .zero, location: SourceLocation) {
        self.label = label
        self.column = column
        self.printed = printed
        self.parts = parts
        self.rounding = rounding
        self.location = location
    }
}
