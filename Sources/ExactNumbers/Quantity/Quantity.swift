/// Bilangan desimal tepat yang mengingat banyaknya desimal tercetak: `16.000` bertitik desimal
/// punya tiga desimal.
///
/// Nilainya `coefficient x 10^-decimals`. Persamaan, urutan, dan hash memakai nilai, bukan cetakan:
/// 16,000 sama dengan 16.
public struct Quantity: Sendable {
    /// Angka-angkanya tanpa tanda desimal: 5.640 untuk 5,640.
    public let coefficient: Int128
    /// Banyaknya desimal tercetak, 0 sampai ``maximumDecimals``.
    public let decimals: Int

    /// Batas banyaknya desimal.
    public static let maximumDecimals = 30

    /// Nol tanpa desimal.
    public static let zero = Quantity(0)

    /// Bilangan bulat.
    public init(_ integer: Int64) {
        self.init(validCoefficient: Int128(integer), decimals: 0)
    }

    /// `coefficient x 10^-decimals`.
    ///
    /// - Throws: `overflow` bila `decimals` di luar 0...``maximumDecimals``.
    public init(coefficient: Int128, decimals: Int) throws(ArithmeticError) {
        guard 0...Self.maximumDecimals ~= decimals else { throw .overflow }
        self.init(validCoefficient: coefficient, decimals: decimals)
    }

    /// Untuk pemanggil yang banyak desimalnya sudah pasti sah.
    init(validCoefficient: Int128, decimals: Int) {
        coefficient = validCoefficient
        self.decimals = decimals
    }

    /// Benar bila tepat nol.
    public var isZero: Bool { coefficient == 0 }

    /// Benar bila kurang dari nol.
    public var isNegative: Bool { coefficient < 0 }

    /// Nilai-nilai yang dapat tercetak seperti ini: nilai ± setengah satuan desimal terakhirnya.
    ///
    /// Dengan dua desimal, 85,87 mewakili 85,865 sampai 85,875.
    ///
    /// - Throws: `overflow` bila batasnya butuh desimal atau angka yang tidak muat.
    public var printedInterval: ClosedRange<Quantity> {
        get throws(ArithmeticError) {
            let widened = try coefficient.times(10)
            let lower = try Quantity(coefficient: widened.minus(5), decimals: decimals + 1)
            let upper = try Quantity(coefficient: widened.plus(5), decimals: decimals + 1)
            return lower...upper
        }
    }

    /// Teks untuk mesin: `-5.640`; titik desimal, tanpa pengelompokan, desimal tercetak dipertahankan.
    public var plainText: String {
        let digits = DigitText.text(
            coefficient.magnitude, decimals: decimals, groupMark: nil, decimalMark: UInt8(ascii: "."))
        return isNegative ? "-" + digits : digits
    }
}
