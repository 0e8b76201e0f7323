extension Quantity {
    /// Penjumlahan tepat pada desimal terbanyak dari keduanya; meluap memberi `overflow`.
    public static func + (left: Quantity, right: Quantity) throws(ArithmeticError) -> Quantity {
        let (left, right) = try aligned(left, right)
        return Quantity(
            validCoefficient: try left.coefficient.plus(right.coefficient), decimals: left.decimals)
    }

    /// Pengurangan tepat pada desimal terbanyak dari keduanya; meluap memberi `overflow`.
    public static func - (left: Quantity, right: Quantity) throws(ArithmeticError) -> Quantity {
        let (left, right) = try aligned(left, right)
        return Quantity(
            validCoefficient: try left.coefficient.minus(right.coefficient), decimals: left.decimals)
    }

    /// Perkalian tepat; desimalnya dijumlahkan: 1,5 x 0,25 adalah 0,375.
    ///
    /// - Throws: `overflow` bila angka atau desimalnya tidak muat.
    public static func * (left: Quantity, right: Quantity) throws(ArithmeticError) -> Quantity {
        try Quantity(
            coefficient: left.coefficient.times(right.coefficient), decimals: left.decimals + right.decimals)
    }

    /// Nilai dengan tanda terbalik.
    public func negated() throws(ArithmeticError) -> Quantity {
        Quantity(validCoefficient: try Int128(0).minus(coefficient), decimals: decimals)
    }

    /// Nilai tanpa tandanya.
    public var magnitude: Quantity {
        get throws(ArithmeticError) { isNegative ? try negated() : self }
    }

    /// Nilai yang sama dengan desimal lain; dibulatkan hanya bila desimalnya berkurang.
    ///
    /// - Throws: `overflow` bila angkanya tidak muat atau `decimals` di luar 0...``maximumDecimals``.
    public func rescaled(
        to decimals: Int,
        rule: RoundingRule = .halfAwayFromZero
    ) throws(ArithmeticError) -> Quantity {
        guard 0...Self.maximumDecimals ~= decimals else { throw .overflow }
        let rescaled =
            decimals >= self.decimals
            ? try coefficient.times(PowerOfTen.power(decimals - self.decimals))
            : try rule.quotient(of: coefficient, by: PowerOfTen.power(self.decimals - decimals))
        return Quantity(validCoefficient: rescaled, decimals: decimals)
    }

    private static func aligned(
        _ left: Quantity,
        _ right: Quantity
    ) throws(ArithmeticError) -> (Quantity, Quantity) {
        if left.decimals == right.decimals { return (left, right) }
        let decimals = max(left.decimals, right.decimals)
        return (try left.rescaled(to: decimals), try right.rescaled(to: decimals))
    }
}
