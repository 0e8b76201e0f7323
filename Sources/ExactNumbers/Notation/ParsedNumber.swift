/// Angka yang terbaca dari sebuah teks, dengan apa yang tertulis di sekitarnya.
public struct ParsedNumber: Hashable, Sendable {
    /// Nilai dengan desimal tercetaknya. Persen tetap dalam satuan persen: `91,07%` adalah 91,07.
    public let quantity: Quantity
    /// Benar bila bertanda `%`.
    public let isPercent: Bool
    /// Benar bila bertanda `Rp` atau `IDR`.
    public let hasCurrency: Bool

    /// Angka dengan nilai dan tanda yang tertulis di sekitarnya.
    public init(quantity: Quantity, isPercent: Bool = false, hasCurrency: Bool = false) {
        self.quantity = quantity
        self.isPercent = isPercent
        self.hasCurrency = hasCurrency
    }
}
