import Diagnostics

/// Satu tabel sebagai HTML: tajuk yang berulang di setiap halaman cetak, angka rata kanan, dan catatan sel bernomor di bawahnya.
struct HTMLTable {
    let lines: [String]

    init(_ table: ReportTable, language: Language) {
        let table = table.visible
        func plain(_ text: LocalizedText) -> String { ForeignText.html(text.text(in: language)) }
        var notes: [String] = []
        var lines = ["<table>"]
        if let caption = table.caption { lines.append("<caption>\(plain(caption))</caption>") }
        let titles = table.columns.map { "<th scope=\"col\"\(Self.kind($0))>\(plain($0.title))</th>" }
        lines += ["<thead>", "<tr>\(titles.joined())</tr>", "</thead>", "<tbody>"]
        for row in table.rows {
            let cells = zip(table.columns.indices, row.cells).map { column, cell in
                var text = ForeignText.html(cell.text(in: language))
                if let note = cell.note {
                    notes.append(plain(note))
                    text += "<sup>\(notes.count)</sup>"
                }
                let indent = column == 0 && row.level > 0 ? " style=\"padding-left: \(row.level + 1)em\"" : ""
                return "<td\(Self.kind(table.columns[column]))\(indent)>\(text)</td>"
            }
            let role = row.role == .detail ? "" : " class=\"\(row.role.rawValue)\""
            lines.append("<tr\(role)>\(cells.joined())</tr>")
        }
        lines += ["</tbody>", "</table>"]
        for (index, note) in notes.enumerated() { lines.append("<p class=\"note\"><sup>\(index + 1)</sup> \(note)</p>") }
        self.lines = lines
    }

    private static func kind(_ column: ReportColumn) -> String { column.kind.isNumeric ? " class=\"number\"" : "" }
}
