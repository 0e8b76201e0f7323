/// Angka-angka yang sudah terbaca sebagai satu bilangan bulat; 64 bit selama cukup, lalu 128 bit.
struct DigitBuffer {
    private var narrow: UInt64 = 0
    private var wide: UInt128 = 0
    private var isWide = false
    private var overflowed = false

    /// Di bawah ini satu angka lagi selalu muat dalam 64 bit.
    private static let narrowLimit: UInt64 = UInt64.max / 10

    mutating func append(_ digit: UInt8) {
        if !isWide && narrow < Self.narrowLimit {
            narrow = narrow &* 10 &+ UInt64(digit)
        } else {
            appendWide(digit)
        }
    }

    private mutating func appendWide(_ digit: UInt8) {
        if !isWide {
            wide = UInt128(narrow)
            isWide = true
        }
        let (tenfold, tooLarge) = wide.multipliedReportingOverflow(by: 10)
        let (sum, carried) = tenfold.addingReportingOverflow(UInt128(digit))
        if tooLarge || carried { overflowed = true }
        wide = sum
    }

    /// Bilangan bertanda dari semua angka yang terbaca.
    func value(isNegative: Bool) throws(ScanFailure) -> Int128 {
        guard isWide else { return isNegative ? -Int128(narrow) : Int128(narrow) }
        guard !overflowed, let value = try? Int128(magnitude: wide, isNegative: isNegative) else {
            throw ScanFailure(.overflow)
        }
        return value
    }
}
