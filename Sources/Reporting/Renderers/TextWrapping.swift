/// Memotong teks menjadi baris yang tidak lebih lebar dari batas, pada spasi bila dapat.
enum TextWrapping {
    static func lines(of text: String, width: Int) -> [String] {
        var lines: [String] = []
        for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
            var line = ""
            for word in paragraph.split(separator: " ") {
                if !line.isEmpty, line.count + 1 + word.count > width {
                    lines.append(line)
                    line = ""
                }
                var rest = word
                while rest.count > width {
                    lines.append(String(rest.prefix(width)))
                    rest = rest.dropFirst(width)
                }
                line += line.isEmpty ? String(rest) : " " + rest
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
