/// Taksiran lebar teks dalam satuan lebar kolom Excel: satu angka huruf baku (Calibri 11).
///
/// Lebar pasti baru diketahui Excel saat menggambar; taksiran ini sedikit berlebih supaya angka tidak
/// menjadi `####` dan baris gabungan tidak terpotong. Teks ASCII diukur menurut bitanya dari satu daftar lebar; hasilnya sama
/// dengan mengukur huruf demi huruf.
enum TextMeasure {
    /// Lebar teks tanpa pelipatan; baris terpanjang bila teksnya berbaris.
    static func width(_ text: String, bold: Bool = false) -> Double {
        let widest = plainWidth(text) ?? lines(of: text).map { $0.reduce(0) { $0 + width(of: $1) } }.max() ?? 0
        return bold ? widest * boldness : widest
    }

    /// Banyaknya baris bila teks dilipat per kata pada lebar `limit`.
    static func lines(_ text: String, within limit: Double, bold: Bool = false) -> Int {
        if let count = plainLines(text, within: limit, bold: bold) { return count }
        return lines(of: text).reduce(0) { total, line in
            var wrapping = Wrapping(limit: max(limit, 1))
            for word in line.split(separator: " ") { wrapping.add(width(String(word), bold: bold)) }
            return total + wrapping.count
        }
    }

    /// Lebar kata terpanjang; tajuk tidak boleh patah di tengah kata.
    static func longestWord(_ text: String, bold: Bool = false) -> Double {
        text.split(whereSeparator: \.isWhitespace).map { width(String($0), bold: bold) }.max() ?? 0
    }

    static func width(of character: Character) -> Double {
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

    private static let boldness = 1.08

    private static func lines(of text: String) -> [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }
}

/// Jalan cepat bagi teks ASCII, tempat satu bita satu huruf. CR tidak termasuk, karena CR LF satu huruf.
extension TextMeasure {
    private static let newline = UInt8(ascii: "\n")
    private static let space = UInt8(ascii: " ")
    private static let widths = (UInt8(0)..<0x80).map { width(of: Character(Unicode.Scalar($0))) }

    private static func isPlain(_ byte: UInt8) -> Bool { byte < 0x80 && byte != UInt8(ascii: "\r") }

    private static func plainWidth(_ text: String) -> Double? {
        let widths = widths
        var widest = 0.0
        var line = 0.0
        for byte in text.utf8 {
            guard isPlain(byte) else { return nil }
            if byte == newline {
                widest = max(widest, line)
                line = 0
            } else {
                line += widths[Int(byte)]
            }
        }
        return max(widest, line)
    }

    private static func plainLines(_ text: String, within limit: Double, bold: Bool) -> Int? {
        let widths = widths
        var total = 0
        var wrapping = Wrapping(limit: max(limit, 1))
        var word: Double?
        func endWord() {
            if let size = word { wrapping.add(bold ? size * boldness : size) }
            word = nil
        }
        for byte in text.utf8 {
            guard isPlain(byte) else { return nil }
            switch byte {
            case newline:
                endWord()
                total += wrapping.count
                wrapping = Wrapping(limit: wrapping.limit)
            case space: endWord()
            default: word = (word ?? 0) + widths[Int(byte)]
            }
        }
        endWord()
        return total + wrapping.count
    }

    /// Satu baris teks yang dilipat kata demi kata.
    private struct Wrapping {
        let limit: Double
        private(set) var count = 1
        private var used = 0.0

        init(limit: Double) {
            self.limit = limit
        }

        mutating func add(_ size: Double) {
            let space = used > 0 ? TextMeasure.width(of: " ") : 0
            if used + space + size <= limit {
                used += space + size
            } else {
                // Kata yang lebih panjang dari kolom patah menjadi beberapa baris.
                let extra = Int((size / limit).rounded(.up)) - 1
                count += (used > 0 ? 1 : 0) + max(extra, 0)
                used = size - Double(max(extra, 0)) * limit
            }
        }
    }
}
