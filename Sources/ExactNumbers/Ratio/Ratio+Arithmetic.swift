extension Ratio {
    /// Penjumlahan tepat; meluap memberi `overflow`.
    public static func + (left: Ratio, right: Ratio) throws(ArithmeticError) -> Ratio {
        try combined(left, right) { (left, right) throws(ArithmeticError) in try left.plus(right) }
    }

    /// Pengurangan tepat; meluap memberi `overflow`.
    public static func - (left: Ratio, right: Ratio) throws(ArithmeticError) -> Ratio {
        try combined(left, right) { (left, right) throws(ArithmeticError) in try left.minus(right) }
    }

    /// Perkalian tepat; disederhanakan silang lebih dahulu, jadi `overflow` hanya bila hasilnya tidak muat.
    public static func * (left: Ratio, right: Ratio) throws(ArithmeticError) -> Ratio {
        let first = try Ratio(left.numerator, over: right.denominator)
        let second = try Ratio(right.numerator, over: left.denominator)
        return try Ratio(
            first.numerator.times(second.numerator), over: first.denominator.times(second.denominator))
    }

    /// Menyamakan penyebut ke kelipatan persekutuan terkecil, lalu menggabungkan pembilangnya.
    private static func combined(
        _ left: Ratio,
        _ right: Ratio,
        by operation: (Int128, Int128) throws(ArithmeticError) -> Int128
    ) throws(ArithmeticError) -> Ratio {
        let common = try Int128(
            magnitude: .greatestCommonDivisor(left.denominator.magnitude, right.denominator.magnitude),
            isNegative: false)
        let leftScale = right.denominator / common
        let rightScale = left.denominator / common
        let numerator = try operation(left.numerator.times(leftScale), right.numerator.times(rightScale))
        return try Ratio(numerator, over: left.denominator.times(leftScale))
    }
}
