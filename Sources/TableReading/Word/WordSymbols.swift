/// Huruf dari `w:sym`: nomor di huruf bergambar (Symbol, Wingdings) menjadi huruf Unicode yang tampak sama.
enum WordSymbols {
    /// Teks sebuah simbol; gambar yang tidak dikenal menjadi U+FFFD, supaya tampak bahwa ada sesuatu di situ.
    static func text(font: String, code: String) -> String {
        guard let value = UInt32(code, radix: 16) else { return "\u{FFFD}" }
        let isPrivate = (0xF000...0xF0FF).contains(value)
        let low = isPrivate ? value & 0xFF : value
        let table = tables.first { font.lowercased().hasPrefix($0.font) }
        if let known = table?.letters[low] { return known }
        if table == nil || table?.font == "symbol", (0x20...0x3F).contains(low), let digit = Unicode.Scalar(low) {
            return String(Character(digit))
        }
        guard table == nil, !isPrivate, let scalar = Unicode.Scalar(value), value >= 0x20 else { return "\u{FFFD}" }
        return String(Character(scalar))
    }

    private static let tables: [(font: String, letters: [UInt32: String])] = [
        (
            "symbol",
            [
                0x2D: "-", 0xA3: "≤", 0xB0: "°", 0xB1: "±", 0xB3: "≥", 0xB4: "×", 0xB7: "•", 0xB8: "÷", 0xB9: "≠", 0xBB: "≈", 0xD5: "Π",
                0xE5: "Σ", 0x53: "Σ", 0x61: "α", 0x62: "β", 0x44: "Δ", 0x6D: "µ", 0xAE: "→", 0xDE: "⇒",
            ]
        ),
        ("wingdings 2", [0x50: "✓", 0x4F: "✗", 0x52: "☑", 0x51: "☒", 0xA3: "☐", 0x97: "•", 0x98: "•"]),
        (
            "wingdings",
            [
                0xFC: "✓", 0xFB: "✗", 0xFE: "☑", 0xFD: "☒", 0xA8: "☐", 0x6F: "☐", 0x6C: "●", 0xA7: "▪", 0x9F: "•", 0xD8: "➢", 0xE0: "→",
                0x76: "❖", 0x71: "❑",
            ]
        ),
    ]
}
