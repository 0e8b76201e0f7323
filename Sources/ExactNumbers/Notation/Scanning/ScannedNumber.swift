/// Hasil pembaca, dengan posisi byte yang dibutuhkan untuk menolak desimal berlebih dan persen.
struct ScannedNumber {
    let coefficient: Int128
    let decimals: Int
    let decimalsStart: Int
    let percentOffset: Int?
    let hasCurrency: Bool

    var number: ParsedNumber {
        ParsedNumber(
            quantity: Quantity(validCoefficient: coefficient, decimals: decimals),
            isPercent: percentOffset != nil,
            hasCurrency: hasCurrency
        )
    }

    /// Jumlah uang; persen dan desimal ketiga ditolak.
    func amount() throws(ScanFailure) -> Rupiah {
        let scanned = try limited(toDecimals: 2)
        if let percentOffset { throw ScanFailure(.percentNotAllowed, at: percentOffset) }
        let scale: Int128 = scanned.decimals == 0 ? 100 : scanned.decimals == 1 ? 10 : 1
        let (sen, overflow) = coefficient.multipliedReportingOverflow(by: scale)
        if overflow { throw ScanFailure(.overflow) }
        return Rupiah(sen: sen)
    }

    /// Menolak desimal yang melebihi `limit`, menunjuk desimal pertama yang berlebih.
    func limited(toDecimals limit: Int) throws(ScanFailure) -> ScannedNumber {
        if decimals > limit {
            throw ScanFailure(.tooManyDecimals(limit: limit), at: decimalsStart + limit)
        }
        return self
    }
}
