import Diagnostics

/// Satu tabel sebagai baris teks: kolom angka selebar isinya, kolom teks berbagi sisa lebar.
///
/// Angka tidak pernah dipotong. Bila layarnya terlalu sempit bagi semua kolom, setiap baris menjadi satu kelompok baris ``TerminalRecords``.
struct TerminalTable {
    let lines: [String]

    private static let gap = "  "
    private static let narrowestText = 9
    private static let longestWord = 18

    init(_ table: ReportTable, language: Language, width: Int) {
        let table = table.visible
        let titles = table.columns.map { $0.fullTitle.text(in: language) }
        let cells = table.rows.map { row in row.cells.map { $0.text(in: language) } }
        let caption = table.caption.map { TextWrapping.lines(of: $0.text(in: language), width: min(width, TerminalText.widestSentence)) }
        let indented = zip(table.rows, cells).map { row, texts in
            texts.enumerated().map { column, text in column == 0 ? Self.indent(row) + text : text }
        }
        guard let widths = Self.widths(table, titles: titles, cells: indented, width: width) else {
            lines = (caption ?? []) + TerminalRecords(table, titles: titles, cells: cells, width: width).lines
            return
        }
        let rule = widths.map { String(repeating: "-", count: $0) }.joined(separator: Self.gap)
        var lines = (caption ?? []) + Self.row(titles, table.columns, widths)
        lines.append(rule)
        for (row, texts) in zip(table.rows, indented) {
            if row.role == .total { lines.append(rule) }
            lines += Self.row(texts, table.columns, widths)
        }
        self.lines = lines
    }

    static func indent(_ row: ReportRow) -> String { String(repeating: "  ", count: row.level) }

    /// Lebar setiap kolom; `nil` bila tidak semuanya muat.
    private static func widths(
        _ table: ReportTable, titles: [String], cells: [[String]], width: Int
    ) -> [Int]? {
        var widths = table.columns.indices.map { column in
            let content = cells.map { $0[column].count }.max() ?? 0
            let longestWord = titles[column].split(separator: " ").map(\.count).max() ?? 0
            return max(content, table.columns[column].kind.isNumeric ? longestWord : titles[column].count, 1)
        }
        // Kata yang terbelah sukar dibaca; yang tidak wajar panjangnya tetap dibelah.
        let narrowest = table.columns.indices.map { column in
            let words = cells.lazy.flatMap { $0[column].split(separator: " ") }.map(\.count).max() ?? 0
            return max(narrowestText, min(words, longestWord))
        }
        let available = width - gap.count * (widths.count - 1)
        while widths.reduce(0, +) > available {
            let shrinkable = widths.indices.filter {
                !table.columns[$0].kind.isNumeric && widths[$0] > narrowest[$0]
            }
            guard let widest = shrinkable.max(by: { widths[$0] < widths[$1] }) else { return nil }
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
