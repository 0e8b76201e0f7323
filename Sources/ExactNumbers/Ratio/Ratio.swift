/// Hasil bagi tepat, selalu disederhanakan, dengan penyebut positif.
///
/// Persentase, bagian, dan rasio disimpan begini sampai ditampilkan; pembulatan terjadi satu kali,
/// di ``rounded(to:rule:)`` atau ``percent(decimals:rule:)``.
public struct Ratio: Hashable, Sendable {
    /// Pembilang, bertanda.
    public let numerator: Int128
    /// Penyebut, selalu lebih dari nol.
    public let denominator: Int128

    /// `numerator / denominator` yang disederhanakan.
    ///
    /// - Throws: `divisionByZero`; `overflow` bila bentuk sederhananya tidak muat (hanya pada tepi -2^127).
    public init(_ numerator: Int128, over denominator: Int128) throws(ArithmeticError) {
        guard denominator != 0 else { throw .divisionByZero }
        let divisor = UInt128.greatestCommonDivisor(numerator.magnitude, denominator.magnitude)
        self.numerator = try Int128(
            magnitude: numerator.magnitude / divisor, isNegative: (numerator < 0) != (denominator < 0))
        self.denominator = try Int128(magnitude: denominator.magnitude / divisor, isNegative: false)
    }

    /// Bagian dari keseluruhan, misalnya realisasi / pagu atau selisih / sebelum.
    ///
    /// - Throws: `divisionByZero` bila `whole` nol.
    public init(_ part: Rupiah, over whole: Rupiah) throws(ArithmeticError) {
        try self.init(part.sen, over: whole.sen)
    }

    /// Bagian dari keseluruhan, misalnya capaian / target; desimalnya boleh berbeda.
    ///
    /// - Throws: `divisionByZero` bila `whole` nol.
    public init(_ part: Quantity, over whole: Quantity) throws(ArithmeticError) {
        let digits = try Ratio(part.coefficient, over: whole.coefficient)
        if part.decimals == whole.decimals {
            self = digits
            return
        }
        let shift = whole.decimals - part.decimals
        let power = PowerOfTen.power(abs(shift))
        self = try digits * (shift < 0 ? Ratio(1, over: power) : Ratio(power, over: 1))
    }

    /// Persen sebagai pecahan: 38,64 menjadi 0,3864.
    public init(percent: Quantity) throws(ArithmeticError) {
        try self.init(percent.coefficient, over: PowerOfTen.power(percent.decimals + 2))
    }

    /// Bilangan desimal sebagai pecahan: 5,4375 menjadi 87/16.
    public init(_ quantity: Quantity) throws(ArithmeticError) {
        try self.init(quantity.coefficient, over: PowerOfTen.power(quantity.decimals))
    }
}

extension Ratio: Comparable {
    /// Perkalian silang 256 bit, sehingga tidak pernah meluap.
    public static func < (left: Ratio, right: Ratio) -> Bool {
        let leftProduct = left.numerator.multipliedFullWidth(by: right.denominator)
        let rightProduct = right.numerator.multipliedFullWidth(by: left.denominator)
        return (leftProduct.high, leftProduct.low) < (rightProduct.high, rightProduct.low)
    }
}
