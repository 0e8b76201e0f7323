public import Diagnostics
public import ExactNumbers

/// Angka seperti dicetak sebuah kertas: bukti yang diperiksa, bukan masukan hitungan yang dapat
/// dihitung ulang.
public struct PrintedFigure: Sendable, Hashable {
    /// Cara membaca teksnya.
    public enum Reading: Sendable, Hashable {
        /// Satu arti.
        case single(Quantity)
        /// Dua arti: `16.000` adalah enam belas atau enam belas ribu.
        case ambiguous(decimalComma: Quantity, decimalPoint: Quantity)
        /// Predikat: `BB`.
        case grade(AKIPPredicate)
        /// Rentang: `80-90`.
        case range(ClosedRange<Quantity>)
        /// Bukan angka.
        case unreadable
    }

    /// Teks persis seperti tertera.
    public var text: String
    /// Artinya.
    public var reading: Reading
    /// `true` bila teks memakai tanda persen.
    public var isPercent: Bool
    /// `true` bila berkas menyimpannya sebagai angka, jadi teksnya bertitik desimal dan bukan bukti cetak.
    public var isStoredNumber: Bool
    /// Tempat di berkas pengguna.
    public var location: SourceLocation

    /// Membentuk nilai ini dari bagian-bagiannya.
    public init(
        text: String, reading: Reading, isPercent: Bool = false, isStoredNumber: Bool = false,
        location: SourceLocation
    ) {
        self.text = text
        self.reading = reading
        self.isPercent = isPercent
        self.isStoredNumber = isStoredNumber
        self.location = location
    }

    /// Nilai bila artinya tunggal.
    public var value: Quantity? {
        if case .single(let quantity) = reading { quantity } else { nil }
    }
}
