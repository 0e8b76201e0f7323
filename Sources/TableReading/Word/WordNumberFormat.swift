/// Cara menulis nomor otomatis.
enum WordNumberFormat {
    case decimal, paddedDecimal, lowerLetter, upperLetter, lowerRoman, upperRoman
    /// Butir bergambar: hiasan, bukan teks.
    case bullet
    case none

    /// Cara menulis yang tidak dikenal (misalnya aksara lain) ditulis sebagai angka biasa.
    init(_ name: String) {
        self =
            switch name {
            case "decimalZero": .paddedDecimal
            case "lowerLetter": .lowerLetter
            case "upperLetter": .upperLetter
            case "lowerRoman": .lowerRoman
            case "upperRoman": .upperRoman
            case "bullet": .bullet
            case "none": .none
            default: .decimal
            }
    }

    /// Nomor sebagai teks. Yang tidak dapat ditulis dengan huruf atau angka Romawi ditulis dengan angka biasa.
    func text(_ value: Int) -> String {
        switch self {
        case .decimal: String(value)
        case .paddedDecimal: (0...9).contains(value) ? "0\(value)" : String(value)
        case .lowerLetter: Self.letters(value).lowercased()
        case .upperLetter: Self.letters(value)
        case .lowerRoman: Self.roman(value).lowercased()
        case .upperRoman: Self.roman(value)
        case .bullet, .none: ""
        }
    }

    /// A sampai Z, lalu AA, BB, CC seperti di Word.
    private static func letters(_ value: Int) -> String {
        guard (1...260).contains(value) else { return String(value) }
        let (round, place) = (value - 1).quotientAndRemainder(dividingBy: 26)
        return String(repeating: String(UnicodeScalar(UInt8(65 + place))), count: round + 1)
    }

    private static func roman(_ value: Int) -> String {
        guard (1...3999).contains(value) else { return String(value) }
        var rest = value
        var text = ""
        let marks = [
            (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"),
            (5, "V"), (4, "IV"), (1, "I"),
        ]
        for (size, mark) in marks {
            while rest >= size {
                text += mark
                rest -= size
            }
        }
        return text
    }
}
