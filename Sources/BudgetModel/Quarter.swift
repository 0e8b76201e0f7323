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
        var words = text.uppercased().split { !$0.isLetter && !$0.isNumber }
        if let first = words.first, let prefix = ["TRIWULAN", "TW", "Q"].first(where: first.hasPrefix) {
            words[0].removeFirst(prefix.count)
            if words[0].isEmpty { words.removeFirst() }
        }
        guard words.count == 1 else { return nil }
        switch words[0] {
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
    public var name: String { "TW \(numeral)" }

    /// Nomornya dengan angka Romawi: `I`.
    package var numeral: String {
        switch self {
        case .first: "I"
        case .second: "II"
        case .third: "III"
        case .fourth: "IV"
        }
    }
}
