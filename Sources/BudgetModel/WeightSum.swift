public import ExactNumbers

extension [Quantity] {
    /// Jumlah-jumlah yang mungkin dimiliki bobot-bobot ini sebelum dibulatkan ke cetaknya.
    ///
    /// Bobot bulat ditulis orang apa adanya; hanya yang berdesimal mungkin dibulatkan, paling banyak setengah satuan
    /// desimal terakhirnya.
    ///
    /// - Throws: `overflow` bila batasnya butuh desimal atau angka yang tidak muat.
    public var weightSumInterval: ClosedRange<Quantity> {
        get throws(ArithmeticError) {
            var (least, greatest) = (Quantity.zero, Quantity.zero)
            for weight in self {
                let interval = weight.decimals > 0 ? try weight.printedInterval : weight...weight
                least = try least + interval.lowerBound
                greatest = try greatest + interval.upperBound
            }
            return least...greatest
        }
    }
}
