import Diagnostics

/// Satu tabel sebagai baris teks: kolom angka selebar isinya, kolom teks berbagi sisa lebar.
struct TerminalTable {
    let lines: [String]

    private static let gap = "  "
    private static let narrowestText = 9

    init(_ table: ReportTable, language: Language, width: Int) {
        let table = table.visible
        let titles = table.columns.map { $0.title.text(in: language) }
        let cells = table.rows.map { row in
            row.cells.enumerated().map { column, cell in
                let indent = column == 0 ? String(repeating: "  ", count: row.level) : ""
                return indent + cell.text(in: language)
            }
        }
        let widths = Self.widths(table, titles: titles, cells: cells, width: width)
        var lines: [String] = []
        if let caption = table.caption {
            lines += TextWrapping.lines(of: caption.text(in: language), width: width)
        }
        let rule = widths.map { String(repeating: "-", count: $0) }.joined(separator: Self.gap)
        lines += Self.row(titles, table.columns, widths)
        lines.append(rule)
        for (row, texts) in zip(table.rows, cells) {
            if row.role == .total { lines.append(rule) }
            lines += Self.row(texts, table.columns, widths)
        }
        self.lines = lines
    }

    private static func widths(
        _ table: ReportTable, titles: [String], cells: [[String]], width: Int
    ) -> [Int] {
        var widths = table.columns.indices.map { column in
            let content = cells.map { $0[column].count }.max() ?? 0
            let longestWord = titles[column].split(separator: " ").map(\.count).max() ?? 0
            return max(content, table.columns[column].kind.isNumeric ? longestWord : titles[column].count, 1)
        }
        let available = width - gap.count * (widths.count - 1)
        while widths.reduce(0, +) > available {
            let shrinkable = widths.indices.filter {
                !table.columns[$0].kind.isNumeric && widths[$0] > narrowestText
            }
            guard let widest = shrinkable.max(by: { widths[$0] < widths[$1] }) else { break }
            widths[widest] -= 1
        }
        return widths
    }

    private static func row(_ texts: [String], _ columns: [ReportColumn], _ widths: [Int]) -> [String] {
        let wrapped = texts.indices.map { column -> [String] in
            let text = texts[column]
            let indent = String(text.prefix { $0 == " " })
            return TextWrapping.lines(of: text, width: max(1, widths[column] - indent.count)).map { indent + $0 }
        }
        let height = wrapped.map(\.count).max() ?? 0
        return (0..<height).map { line in
            columns.indices.map { column in
                let text = line < wrapped[column].count ? wrapped[column][line] : ""
                return TextWrapping.padded(text, to: widths[column], alignRight: columns[column].kind.isNumeric)
            }.joined(separator: gap)
        }
    }
}
