public import ExactNumbers

/// Jumlah uang yang hanya diketahui batas-batasnya, misalnya dari persen tercetak.
///
/// Kedua batas termasuk. Jumlah pasti punya batas yang sama.
public struct AmountRange: Sendable, Hashable {
    /// Batas bawah, dibulatkan ke bawah ke sen.
    public let lower: Rupiah
    /// Batas atas, dibulatkan ke atas ke sen.
    public let upper: Rupiah

    /// Membentuk nilai ini dari bagian-bagiannya.
    public init(_ amount: Rupiah) {
        lower = amount
        upper = amount
    }

    init(lower: Rupiah, upper: Rupiah) {
        self.lower = lower
        self.upper = upper
    }

    /// Realisasi yang disiratkan persen tercetak atas sebuah pagu: `pagu x (p +- setengah satuan
    /// desimal terakhir) / 100` (domain.md bagian 4). Tidak pernah di bawah nol bila pagunya positif
    /// dan persennya tidak negatif.
    public init(percent: Quantity, of ceiling: Rupiah) throws(ArithmeticError) {
        let interval = try percent.printedInterval
        let lowest = percent.isNegative ? interval.lowerBound : max(interval.lowerBound, .zero)
        lower = try ceiling.multiplied(by: Ratio(percent: lowest), rule: .floor)
        upper = try ceiling.multiplied(by: Ratio(percent: interval.upperBound), rule: .ceiling)
    }

    /// `true` bila jumlahnya pasti.
    public var isExact: Bool { lower == upper }

    /// Jumlah dua rentang.
    public static func + (left: AmountRange, right: AmountRange) throws(ArithmeticError) -> AmountRange {
        AmountRange(lower: try left.lower + right.lower, upper: try left.upper + right.upper)
    }

    /// Sisa pagu setelah realisasi ini.
    public func remaining(of ceiling: Rupiah) throws(ArithmeticError) -> AmountRange {
        AmountRange(lower: try ceiling - upper, upper: try ceiling - lower)
    }
}
