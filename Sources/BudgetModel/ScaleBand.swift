public import Diagnostics

/// Satu tingkat sebuah skala kinerja setempat. Tingkat-tingkat dengan dasar hukum yang sama membentuk satu skala.
public struct ScaleBand: Sendable, Hashable {
    /// Capaian paling rendah tingkat ini dalam persen, seperti tertera; `nil` bagi tingkat terendah, yang memuat selebihnya.
    public var lower: PrintedFigure?
    /// Sebutannya: `Sangat Tinggi`.
    public var word: String
    /// Dasar hukum skalanya.
    public var basis: String
    /// Tempat di berkas pengguna.
    public var location: SourceLocation

    /// Membentuk nilai ini dari bagian-bagiannya.
    public init(lower: PrintedFigure?, word: String, basis: String, location: SourceLocation) {
        self.lower = lower
        self.word = word
        self.basis = basis
        self.location = location
    }
}
