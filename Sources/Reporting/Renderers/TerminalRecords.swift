import Diagnostics

/// Tabel yang terlalu lebar bagi layarnya, sebaris tabel sekelompok baris: namanya, lalu satu baris setiap sel yang berisi.
///
///     Program utama
///       Sebelum (Murni)          3.778.131.771
///       Setelah (Perubahan)      2.318.149.930
struct TerminalRecords {
    let lines: [String]

    private static let gap = "  "
    private static let narrowestTitle = 12

    /// - Parameter cells: Isi setiap baris menurut kolom, tanpa jorokan.
    init(_ table: ReportTable, titles: [String], cells: [[String]], width: Int) {
        let fields = Array(table.columns.indices.dropFirst())
        let figures = fields.filter { table.columns[$0].kind.isNumeric }
        let figureWidth = figures.flatMap { column in cells.map { $0[column].count } }.max() ?? 0
        let deepest = table.rows.map { TerminalTable.indent($0).count }.max() ?? 0
        let available = width - deepest - Self.gap.count * 2
        let longest = fields.map { titles[$0].count }.max() ?? 0
        let titleWidth = min(longest, max(Self.narrowestTitle, min(available - figureWidth, available / 2)))

        var lines: [String] = []
        for (row, texts) in zip(table.rows, cells) {
            let indent = TerminalTable.indent(row)
            if !lines.isEmpty { lines.append(row.role == .total ? String(repeating: "-", count: width) : "") }
            lines += TextWrapping.lines(of: texts.first ?? "", width: width - indent.count).map { indent + $0 }
            for column in fields where !texts[column].isEmpty {
                let isFigure = table.columns[column].kind.isNumeric
                let title = TextWrapping.lines(of: titles[column], width: titleWidth)
                let content =
                    isFigure
                    ? [TextWrapping.padded(texts[column], to: figureWidth, alignRight: true)]
                    : TextWrapping.lines(of: texts[column], width: max(Self.narrowestTitle, available - titleWidth))
                // Angka berdiri di samping baris terakhir judulnya, teks mulai di samping baris pertamanya.
                let offset = isFigure ? title.count - 1 : 0
                for line in 0..<max(title.count, offset + content.count) {
                    let label = TextWrapping.padded(line < title.count ? title[line] : "", to: titleWidth, alignRight: false)
                    let text = line >= offset && line - offset < content.count ? content[line - offset] : ""
                    lines.append(indent + Self.gap + label + Self.gap + text)
                }
            }
        }
        self.lines = lines
    }
}
