extension Ratio {
    /// Nilai pecahan dengan `decimals` desimal: 1/3 menjadi 0,33.
    ///
    /// - Throws: `overflow` bila hasilnya tidak muat atau `decimals` di luar 0...30.
    public func rounded(
        to decimals: Int,
        rule: RoundingRule = .halfAwayFromZero
    ) throws(ArithmeticError) -> Quantity {
        try scaled(byPowerOfTen: decimals, decimals: decimals, rule: rule)
    }

    /// Nilai dalam persen dengan `decimals` desimal: 1/3 menjadi 33,33.
    ///
    /// - Throws: `overflow` bila hasilnya tidak muat atau `decimals` di luar 0...30.
    public func percent(
        decimals: Int = 2,
        rule: RoundingRule = .halfAwayFromZero
    ) throws(ArithmeticError) -> Quantity {
        try scaled(byPowerOfTen: decimals + 2, decimals: decimals, rule: rule)
    }

    private func scaled(
        byPowerOfTen exponent: Int,
        decimals: Int,
        rule: RoundingRule
    ) throws(ArithmeticError) -> Quantity {
        guard 0...Quantity.maximumDecimals ~= decimals else { throw .overflow }
        let product = WideProduct(numerator, times: PowerOfTen.power(exponent))
        return Quantity(
            validCoefficient: try rule.quotient(of: product, by: denominator.magnitude), decimals: decimals)
    }
}
