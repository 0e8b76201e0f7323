/// Memotong teks menjadi baris yang tidak lebih lebar dari batas, pada spasi bila dapat. Lebar dihitung dalam huruf (`Character`).
enum TextWrapping {
    static func lines(of text: String, width: Int) -> [String] {
        let isSimple = hasSimpleLetters(text)
        if isSimple, isLine(text, width: width) { return [text] }
        var lines: [String] = []
        for paragraph in pieces(of: text[...], at: "\n", omittingEmpty: false, isSimple: isSimple) {
            var line = ""
            var length = 0
            for word in pieces(of: paragraph, at: " ", omittingEmpty: true, isSimple: isSimple) {
                var rest = word
                var restLength = isSimple ? simpleLetters(in: word) : word.count
                if length > 0, length + 1 + restLength > width {
                    lines.append(line)
                    line = ""
                    length = 0
                }
                while restLength > width {
                    lines.append(String(rest.prefix(width)))
                    rest = rest.dropFirst(width)
                    restLength -= width
                }
                if length > 0 {
                    line += " "
                    length += 1
                }
                line += rest
                length += restLength
            }
            lines.append(line)
        }
        return lines
    }

    static func padded(_ text: String, to width: Int, alignRight: Bool) -> String {
        let space = String(repeating: " ", count: max(0, width - text.count))
        return alignRight ? space + text : text + space
    }

    /// `true` bila setiap skalar teks ini satu huruf sendiri, sehingga batas dan banyaknya huruf terbaca dari bitanya.
    ///
    /// Di bawah U+0300 hanya U+000D yang dapat bergabung dengan tetangganya (`\r\n`); tanda gabung yang pertama U+0300, yang bita
    /// awalnya 0xCC.
    private static func hasSimpleLetters(_ text: String) -> Bool { text.utf8.allSatisfy { $0 < 0xCC && $0 != UInt8(ascii: "\r") } }

    /// Banyaknya huruf: bita yang bukan bita lanjutan.
    private static func simpleLetters(in text: Substring) -> Int { text.utf8.count { $0 & 0xC0 != 0x80 } }

    /// `true` bila teks berhuruf sederhana ini sudah satu baris: muat, dan kata-katanya dipisahkan satu spasi.
    private static func isLine(_ text: String, width: Int) -> Bool {
        var former = UInt8(ascii: " ")
        var length = 0
        for byte in text.utf8 {
            if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: " ") && former == byte { return false }
            if byte & 0xC0 != 0x80 { length += 1 }
            former = byte
        }
        return length <= width && former != UInt8(ascii: " ")
    }

    private static func pieces(of text: Substring, at mark: Character, omittingEmpty: Bool, isSimple: Bool) -> [Substring] {
        guard isSimple, let byte = mark.asciiValue else { return text.split(separator: mark, omittingEmptySubsequences: omittingEmpty) }
        var pieces: [Substring] = []
        var rest = text.utf8
        while let end = rest.firstIndex(of: byte) {
            if !omittingEmpty || end > rest.startIndex { pieces.append(Substring(rest[..<end])) }
            rest = rest[rest.index(after: end)...]
        }
        if !omittingEmpty || !rest.isEmpty { pieces.append(Substring(rest)) }
        return pieces
    }
}
