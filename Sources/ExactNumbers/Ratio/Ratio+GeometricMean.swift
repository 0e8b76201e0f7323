extension Ratio {
    /// Rata-rata geometrik: akar pangkat n dari hasil kali n pecahan, dibulatkan satu kali, setengah menjauhi nol.
    ///
    /// Hasil kalinya disimpan utuh dan akarnya dicari dengan membagi dua, jadi setiap angka hasilnya pasti: 5/5 dan 9/10 dengan empat
    /// desimal memberi 0,9487.
    ///
    /// - Returns: `nil` bila tidak ada pecahan, atau ada yang negatif.
    /// - Throws: `overflow` bila hasilnya tidak muat atau `decimals` di luar 0...30.
    public static func geometricMean(_ ratios: [Ratio], decimals: Int) throws(ArithmeticError) -> Quantity? {
        guard 0...Quantity.maximumDecimals ~= decimals else { throw .overflow }
        guard !ratios.isEmpty, ratios.allSatisfy({ $0.numerator >= 0 }) else { return nil }
        // k hasilnya bila (2k - 1)^n x penyebut <= (2 x 10^d)^n x pembilang.
        var numerator = WideNatural(PowerOfTen.power(decimals).magnitude * 2).power(ratios.count)
        var denominator = WideNatural(1)
        for ratio in ratios {
            numerator *= WideNatural(ratio.numerator.magnitude)
            denominator *= WideNatural(ratio.denominator.magnitude)
        }
        func reaches(_ candidate: UInt128) -> Bool {
            candidate == 0 || WideNatural(candidate * 2 - 1).power(ratios.count) * denominator <= numerator
        }
        // Rata-rata geometrik tidak melampaui pecahan yang terbesar.
        guard let largest = ratios.max() else { return nil }
        var lower: UInt128 = 0
        var upper = try largest.rounded(to: decimals, rule: .ceiling).coefficient.magnitude
        guard upper < UInt128(Int128.max) / 2 else { throw .overflow }
        while lower < upper {
            let middle = lower + (upper - lower + 1) / 2
            if reaches(middle) { lower = middle } else { upper = middle - 1 }
        }
        return try Quantity(coefficient: Int128(lower), decimals: decimals)
    }
}
