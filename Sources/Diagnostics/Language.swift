public import ExactNumbers

/// Bahasa keluaran. Indonesia lebih dahulu; Inggris bagi pembaca lain.
public enum Language: String, Sendable, CaseIterable {
    case indonesian = "id"
    case english = "en"

    /// Notasi angka yang biasa dibaca dalam bahasa ini.
    public var notation: NumberNotation {
        switch self {
        case .indonesian: .decimalComma
        case .english: .decimalPoint
        }
    }

    /// Bahasa jumlah uang yang ditulis dengan huruf.
    public var numberWords: NumberWords {
        switch self {
        case .indonesian: .indonesian
        case .english: .english
        }
    }
}
