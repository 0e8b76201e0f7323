/// Memotong teks menjadi baris yang tidak lebih lebar dari batas, pada spasi bila dapat. Lebar dihitung dalam huruf (`Character`).
enum TextWrapping {
    static func lines(of text: String, width: Int) -> [String] {
        if let lines = simpleLines(of: text, width: width) { return lines }
        var lines: [String] = []
        for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
            var line = ""
            var length = 0
            for word in paragraph.split(separator: " ") {
                var rest = word
                var restLength = word.count
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

    /// Baris-baris yang sama menurut bitanya, bagi kalimat biasa: satu paragraf, satu spasi di antara kata-katanya, tidak satu kata pun
    /// lebih panjang dari barisnya, dan setiap skalarnya satu huruf sendiri; `nil` bagi teks lain.
    ///
    /// Di antara U+0020 dan tanda gabung pertama, U+0300 yang bita awalnya 0xCC, tidak satu skalar pun bergabung dengan tetangganya.
    private static func simpleLines(of text: String, width: Int) -> [String]? {
        let space = UInt8(ascii: " ")
        let bytes = text.utf8
        var lines: [String] = []
        var (start, length) = (bytes.startIndex, 0)
        /// Spasi terakhir baris ini, dan panjang barisnya sampai spasi itu.
        var gap: (index: String.Index, length: Int)?
        var (index, former) = (bytes.startIndex, space)
        while index < bytes.endIndex {
            let byte = bytes[index]
            guard space..<0xCC ~= byte, byte != space || former != space else { return nil }
            if byte == space { gap = (index, length) }
            if byte & 0xC0 != 0x80 { length += 1 }
            if length > width, byte != space {
                guard let end = gap else { return nil }
                lines.append(String(text[start..<end.index]))
                start = bytes.index(after: end.index)
                length -= end.length + 1
                gap = nil
            }
            former = byte
            bytes.formIndex(after: &index)
        }
        guard former != space else { return nil }
        lines.append(String(text[start...]))
        return lines
    }

    static func padded(_ text: String, to width: Int, alignRight: Bool) -> String {
        let space = String(repeating: " ", count: max(0, width - text.count))
        return alignRight ? space + text : text + space
    }
}
