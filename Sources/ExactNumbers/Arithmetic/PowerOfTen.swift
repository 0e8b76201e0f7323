/// Pangkat sepuluh yang muat dalam `Int128`: 10^0 sampai 10^38.
enum PowerOfTen {
    private static let powers: [Int128] = {
        var powers: [Int128] = [1]
        for exponent in 1...38 { powers.append(powers[exponent - 1] * 10) }
        return powers
    }()

    /// 10 pangkat `exponent`; pemanggil menjamin 0...38, jauh di atas ``Quantity/maximumDecimals`` + 2.
    static func power(_ exponent: Int) -> Int128 {
        powers[exponent]
    }
}
