/// Memotong teks menjadi baris yang tidak lebih lebar dari batas, pada spasi bila dapat.
enum TextWrapping {
    static func lines(of text: String, width: Int) -> [String] {
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

    static func padded(_ text: String, to width: Int, alignRight: Bool) -> String {
        let space = String(repeating: " ", count: max(0, width - text.count))
        return alignRight ? space + text : text + space
    }
}
