import ExactNumbers

/// Hubungan persen tertera dengan persen yang benar; tandanya tidak dinilai.
enum PercentFit {
    /// Sama setelah dibulatkan.
    case exact
    /// Kurang dari satu satuan desimal terakhir: dipotong.
    case cutOff
    case wrong

    /// Excel menyimpan ekor biner sampai lima belas angka; yang dinilai paling banyak enam desimal.
    static func comparableDecimals(_ printed: Quantity) -> Int { min(printed.decimals, 6) }

    /// Membandingkan `ratio x 10^exponent` dengan yang tertera: dua bagi persen, nol bagi pecahan.
    init(_ printed: Quantity, to ratio: Ratio, exponent: Int = 2) throws(ArithmeticError) {
        let decimals = Self.comparableDecimals(printed)
        let shown = try printed.rescaled(to: decimals).magnitude
        func shownAs(_ rule: RoundingRule) throws(ArithmeticError) -> Quantity {
            let size = try ratio.rounded(to: decimals + exponent, rule: rule).magnitude
            return try Quantity(coefficient: size.coefficient, decimals: decimals)
        }
        if try shown == shownAs(.halfAwayFromZero) {
            self = .exact
        } else {
            self = [try shownAs(.floor), try shownAs(.ceiling)].contains(shown) ? .cutOff : .wrong
        }
    }
}
