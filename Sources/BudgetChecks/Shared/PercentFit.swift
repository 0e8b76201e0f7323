import ExactNumbers

/// Hubungan persen tertera dengan persen yang benar; tandanya tidak dinilai.
enum PercentFit {
    /// Sama, dibulatkan maupun dipotong.
    case exact
    /// Sama karena dibulatkan; bila dipotong, desimal terakhirnya lain.
    case rounded
    /// Desimal di belakangnya dipotong, bukan dibulatkan.
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
        let isCutOff = try shown == shownAs(.down)
        if try shown == shownAs(.halfAwayFromZero) {
            self = isCutOff ? .exact : .rounded
        } else {
            self = isCutOff ? .cutOff : .wrong
        }
    }

    /// `true` bila cocok setelah dibulatkan.
    var isRight: Bool { self == .exact || self == .rounded }
}

extension [PercentFit] {
    /// `true` bila kolomnya mungkin memang memotong persen: tidak satu pun yang dibulatkan.
    var areCutOffByCustom: Bool { !contains(.rounded) }
}
