/// Triwulan.
public enum Quarter: Int, Sendable, Hashable, Comparable, CaseIterable {
    /// Januari sampai Maret.
    case first = 1
    /// April sampai Juni.
    case second
    /// Juli sampai September.
    case third
    /// Oktober sampai Desember.
    case fourth

    /// Triwulan dari tulisan orang: `TW I`, `Triwulan 2`, `III`, `q4`; `nil` bila bukan.
    public init?(_ text: String) {
        var word = text.uppercased().filter { $0.isLetter || $0.isNumber }
        for prefix in ["TRIWULAN", "TW", "Q"] where word.hasPrefix(prefix) {
            word.removeFirst(prefix.count)
            break
        }
        switch word {
        case "I", "1": self = .first
        case "II", "2": self = .second
        case "III", "3": self = .third
        case "IV", "4": self = .fourth
        default: return nil
        }
    }

    /// Urutan menurut arti di atas.
    public static func < (left: Quarter, right: Quarter) -> Bool {
        left.rawValue < right.rawValue
    }

    /// Nama pendek: `TW I`.
    public var name: String {
        switch self {
        case .first: "TW I"
        case .second: "TW II"
        case .third: "TW III"
        case .fourth: "TW IV"
        }
    }
}
