/// Taksiran lebar teks dalam satuan lebar kolom Excel: satu angka huruf baku (Calibri 11).
///
/// Lebar pasti baru diketahui Excel saat menggambar; taksiran ini sedikit berlebih supaya angka tidak
/// menjadi `####` dan baris gabungan tidak terpotong.
enum TextMeasure {
    /// Lebar teks tanpa pelipatan; baris terpanjang bila teksnya berbaris.
    static func width(_ text: String, bold: Bool = false) -> Double {
        let widest =
            text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { line in line.reduce(0) { $0 + width(of: $1) } }
            .max() ?? 0
        return bold ? widest * 1.08 : widest
    }

    /// Banyaknya baris bila teks dilipat per kata pada lebar `limit`.
    static func lines(_ text: String, within limit: Double, bold: Bool = false) -> Int {
        text.split(separator: "\n", omittingEmptySubsequences: false)
            .reduce(0) { $0 + wrapped(String($1), within: max(limit, 1), bold: bold) }
    }

    /// Lebar kata terpanjang; tajuk tidak boleh patah di tengah kata.
    static func longestWord(_ text: String, bold: Bool = false) -> Double {
        text.split(whereSeparator: \.isWhitespace).map { width(String($0), bold: bold) }.max() ?? 0
    }

    private static func wrapped(_ line: String, within limit: Double, bold: Bool) -> Int {
        var count = 1
        var used = 0.0
        for word in line.split(separator: " ") {
            let size = width(String(word), bold: bold)
            let space = used > 0 ? width(of: " ") : 0
            if used + space + size <= limit {
                used += space + size
            } else {
                // Kata yang lebih panjang dari kolom patah menjadi beberapa baris.
                let extra = Int((size / limit).rounded(.up)) - 1
                count += (used > 0 ? 1 : 0) + max(extra, 0)
                used = size - Double(max(extra, 0)) * limit
            }
        }
        return count
    }

    private static func width(of character: Character) -> Double {
        switch character {
        case "0"..."9": 1
        case " ", ".", ",", ":", ";", "'", "i", "j", "l", "I", "|", "!": 0.5
        case "(", ")", "[", "]", "-", "/", "f", "r", "t": 0.68
        case "m", "w", "M", "W", "%", "@", "—", "…": 1.7
        case "A"..."Z": 1.2
        case _ where character.unicodeScalars.contains { $0.value >= 0x1100 }: 2
        default: 1
        }
    }
}
