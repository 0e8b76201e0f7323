/// Hasil kali tepat dua bilangan 128 bit: tanda dan besaran 256 bit.
struct WideProduct {
    let isNegative: Bool
    let high: UInt128
    let low: UInt128

    init(_ left: Int128, times right: Int128) {
        isNegative = (left < 0) != (right < 0)
        (high, low) = left.magnitude.multipliedFullWidth(by: right.magnitude)
    }

    /// Besaran dibagi `divisor`, dipotong ke arah nol, dengan sisanya.
    ///
    /// `dividingFullWidth` berhenti paksa bila hasil bagi tidak muat, maka batasnya diperiksa lebih dahulu.
    func magnitudeDivided(
        by divisor: UInt128
    ) throws(ArithmeticError) -> (quotient: UInt128, remainder: UInt128) {
        guard divisor != 0 else { throw .divisionByZero }
        guard high < divisor else { throw .overflow }
        if high == 0, let low = UInt64(exactly: low), let divisor = UInt64(exactly: divisor) {
            let (quotient, remainder) = low.quotientAndRemainder(dividingBy: divisor)
            return (UInt128(quotient), UInt128(remainder))
        }
        return high == 0
            ? low.quotientAndRemainder(dividingBy: divisor)
            : divisor.dividingFullWidth((high, low))
    }
}
