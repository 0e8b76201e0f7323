/// Jumlah uang yang tepat sampai sen.
///
/// Memuat lebih dari 10^36 rupiah; jumlah semua APBD se-Indonesia tidak mendekatinya. Hitungan yang
/// tetap tidak muat memberi ``ArithmeticError/overflow``, tidak pernah hasil yang salah.
public struct Rupiah: Hashable, Sendable {
    /// Jumlah dalam sen: rupiah x 100.
    public let sen: Int128

    /// Jumlah dalam sen.
    public init(sen: Int128) {
        self.sen = sen
    }

    /// Jumlah dalam rupiah bulat; selalu muat.
    public init(_ rupiah: Int64) {
        sen = Int128(rupiah) * 100
    }

    /// Nol rupiah.
    public static let zero = Rupiah(sen: 0)

    /// Benar bila tepat nol.
    public var isZero: Bool { sen == 0 }

    /// Benar bila kurang dari nol.
    public var isNegative: Bool { sen < 0 }

    /// Benar bila bukan rupiah bulat.
    public var hasSen: Bool { sen % 100 != 0 }

    /// Banyaknya angka penting: 1.234.567,50 punya 8, 1.000.000 punya 1, nol punya 1.
    ///
    /// Excel menyimpan 15 angka penting; jumlah yang lebih panjang tidak tepat di dalam selnya.
    public var significantDigits: Int {
        if let short = UInt64(exactly: sen.magnitude) { return Self.significantDigits(of: short) }
        return Self.significantDigits(of: sen.magnitude)
    }

    private static func significantDigits(of whole: some UnsignedInteger) -> Int {
        var rest = whole
        while rest != 0 && rest % 10 == 0 { rest /= 10 }
        var count = 1
        while rest >= 10 {
            rest /= 10
            count += 1
        }
        return count
    }

    /// `true` bila sel angka Excel, yang menyimpan 15 angka penting, menyimpannya tanpa mengubah satu angka pun.
    package var isHeldByCells: Bool { sen.magnitude < Self.shortest || significantDigits <= Self.cellDigits }

    private static let cellDigits = 15
    /// Sen mulai mana angkanya dapat lebih dari lima belas; hampir semua jumlah di bawahnya, jadi angkanya tidak perlu dihitung.
    private static let shortest: UInt128 = 1_000_000_000_000_000

    /// Jumlah tanpa tandanya.
    public var magnitude: Rupiah {
        get throws(ArithmeticError) { isNegative ? try negated() : self }
    }

    /// Benar bila jarak ke `other` tidak lebih dari `distance`.
    public func isWithin(_ distance: Rupiah, of other: Rupiah) -> Bool {
        let (difference, overflow) = sen.subtractingReportingOverflow(other.sen)
        return !overflow && difference.magnitude <= distance.sen.magnitude
    }

    /// Jumlah sebagai bilangan desimal: tanpa desimal bila bulat, dua desimal bila ada sen.
    public var quantity: Quantity {
        hasSen
            ? Quantity(validCoefficient: sen, decimals: 2)
            : Quantity(validCoefficient: sen / 100, decimals: 0)
    }

    /// Teks untuk mesin: `-1234567` atau `1234567.50`; titik desimal, tanpa pengelompokan.
    public var plainText: String { quantity.plainText }
}

extension Rupiah: Comparable {
    /// Urutan menurut jumlah.
    public static func < (left: Rupiah, right: Rupiah) -> Bool {
        left.sen < right.sen
    }
}
