extension Int128 {
    func plus(_ other: Int128) throws(ArithmeticError) -> Int128 {
        let (result, overflow) = addingReportingOverflow(other)
        if overflow { throw .overflow }
        return result
    }

    func minus(_ other: Int128) throws(ArithmeticError) -> Int128 {
        let (result, overflow) = subtractingReportingOverflow(other)
        if overflow { throw .overflow }
        return result
    }

    func times(_ other: Int128) throws(ArithmeticError) -> Int128 {
        let (result, overflow) = multipliedReportingOverflow(by: other)
        if overflow { throw .overflow }
        return result
    }

    /// Bilangan bertanda dari besaran; -2^127 pun sah, +2^127 tidak.
    init(magnitude: UInt128, isNegative: Bool) throws(ArithmeticError) {
        let limit = Int128.max.magnitude
        if magnitude <= limit {
            let value = Int128(truncatingIfNeeded: magnitude)
            self = isNegative ? -value : value
        } else if isNegative && magnitude == limit + 1 {
            self = .min
        } else {
            throw .overflow
        }
    }
}

extension UInt128 {
    /// Faktor persekutuan terbesar; `gcd(0, n)` adalah `n`.
    static func greatestCommonDivisor(_ left: UInt128, _ right: UInt128) -> UInt128 {
        var (larger, smaller) = (left, right)
        while smaller != 0 {
            // Uang hampir selalu muat di 64 bit, yang sisa baginya belasan kali lebih cepat.
            if let larger = UInt64(exactly: larger), let smaller = UInt64(exactly: smaller) {
                return UInt128(greatestCommonDivisor(larger, smaller))
            }
            (larger, smaller) = (smaller, larger % smaller)
        }
        return larger
    }

    private static func greatestCommonDivisor(_ left: UInt64, _ right: UInt64) -> UInt64 {
        var (larger, smaller) = (left, right)
        while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
        return larger
    }
}
