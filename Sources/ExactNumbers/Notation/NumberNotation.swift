/// Cara menulis angka: tanda mana yang desimal dan tanda mana yang mengelompokkan ribuan.
///
/// Teks yang sama dapat berarti lain dalam notasi lain: `16.000` adalah enam belas ribu dalam
/// ``decimalComma`` dan enam belas dalam ``decimalPoint``. Notasi satu kolom disimpulkan oleh
/// ``ColumnNotation``, tidak pernah ditebak dari satu angka.
public enum NumberNotation: String, Sendable, CaseIterable {
    /// Indonesia: `1.234.567,50`, juga `1 234 567,50`.
    case decimalComma
    /// Inggris: `1,234,567.50`, juga `1 234 567.50`.
    case decimalPoint

    var decimalMark: UInt8 {
        switch self {
        case .decimalComma: UInt8(ascii: ",")
        case .decimalPoint: UInt8(ascii: ".")
        }
    }

    var groupMark: UInt8 {
        switch self {
        case .decimalComma: UInt8(ascii: ".")
        case .decimalPoint: UInt8(ascii: ",")
        }
    }
}
