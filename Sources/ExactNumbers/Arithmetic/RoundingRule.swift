/// Cara membulatkan hasil bagi yang tidak habis.
///
/// Semua dihitung tepat dan dibulatkan satu kali, saat ditampilkan. Baku: ``halfAwayFromZero``,
/// sama dengan fungsi ROUND di Excel. Tidak ada peraturan yang menetapkan cara lain.
public enum RoundingRule: String, Sendable, CaseIterable {
    /// Ke yang terdekat; tepat di tengah menjauhi nol: 2,5 menjadi 3 dan -2,5 menjadi -3.
    case halfAwayFromZero
    /// Ke yang terdekat; tepat di tengah ke angka genap: 2,5 menjadi 2 dan 3,5 menjadi 4.
    case halfEven
    /// Menjauhi nol: 2,1 menjadi 3 dan -2,1 menjadi -3.
    case up
    /// Menuju nol (dipotong): 2,9 menjadi 2 dan -2,9 menjadi -2.
    case down
    /// Ke atas: 2,1 menjadi 3 dan -2,9 menjadi -2.
    case ceiling
    /// Ke bawah: 2,9 menjadi 2 dan -2,1 menjadi -3.
    case floor

    /// Hasil bagi bulat `dividend / divisor` menurut cara ini.
    ///
    /// - Throws: `divisionByZero`; `overflow` hanya untuk `Int128.min / -1`.
    public func quotient(of dividend: Int128, by divisor: Int128) throws(ArithmeticError) -> Int128 {
        try quotient(of: WideProduct(dividend, times: divisor < 0 ? -1 : 1), by: divisor.magnitude)
    }

    /// Satu-satunya pembagian dengan pembulatan di modul ini.
    func quotient(of product: WideProduct, by divisor: UInt128) throws(ArithmeticError) -> Int128 {
        var (quotient, remainder) = try product.magnitudeDivided(by: divisor)
        if raises(quotient, remainder: remainder, divisor: divisor, isNegative: product.isNegative) {
            let (raised, overflow) = quotient.addingReportingOverflow(1)
            if overflow { throw .overflow }
            quotient = raised
        }
        return try Int128(magnitude: quotient, isNegative: product.isNegative)
    }

    /// Apakah besaran yang sudah dipotong harus ditambah satu.
    private func raises(_ quotient: UInt128, remainder: UInt128, divisor: UInt128, isNegative: Bool) -> Bool {
        if remainder == 0 { return false }
        // Menggandakan sisa dapat meluap; membandingkannya dengan kekurangannya tidak.
        let shortfall = divisor - remainder
        switch self {
        case .halfAwayFromZero: return remainder >= shortfall
        case .halfEven: return remainder > shortfall || (remainder == shortfall && quotient & 1 == 1)
        case .up: return true
        case .down: return false
        case .ceiling: return !isNegative
        case .floor: return isNegative
        }
    }
}
