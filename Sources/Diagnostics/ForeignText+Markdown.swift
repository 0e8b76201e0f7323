extension ForeignText {
    /// Teks di dalam Markdown: tidak menjadi format, tautan, atau HTML; ganti baris menjadi spasi.
    ///
    /// Kata yang akan dijadikan tautan oleh pembaca Markdown (`https://`, `www.`, alamat surel, sebutan `@`) menjadi kode,
    /// satu-satunya tempat yang tidak pernah ditautkan.
    package static func markdown(_ text: String) -> String {
        lines(text).split(omittingEmptySubsequences: false) { $0 == " " || $0 == "\n" }
            .map { becomesLink($0) ? code($0) : escaped($0) }.joined(separator: " ")
    }

    private static func becomesLink(_ word: Substring) -> Bool {
        guard word.utf8.contains(where: { $0 == UInt8(ascii: "@") || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".") }) else {
            return false
        }
        let word = word.lowercased()
        return word.contains("@") || word.contains("://") || word.contains("www.")
    }

    /// Pagarnya lebih panjang dari deretan petik balik mana pun di dalamnya. Garis tegak membelah tabel di dalam kode juga.
    private static func code(_ word: Substring) -> String {
        var (longest, run) = (0, 0)
        for scalar in word.unicodeScalars {
            run = scalar == "`" ? run + 1 : 0
            longest = max(longest, run)
        }
        let fence = String(repeating: "`", count: longest + 1)
        let space = word.first == "`" || word.last == "`" ? " " : ""
        return fence + space + word.replacing("|", with: "\\|") + space + fence
    }

    private static func escaped(_ word: Substring) -> String {
        var escaped = ""
        for scalar in word.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\\", "`", "|", "*", "_", "[", "]", "#", "~":
                escaped += "\\"
                escaped.unicodeScalars.append(scalar)
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
