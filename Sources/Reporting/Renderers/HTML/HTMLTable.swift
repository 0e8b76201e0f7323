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
        let header = ReportHeader(of: table.columns)
        lines.append("<thead>")
        for row in 0..<header.rowCount {
            let isNumber = header.hasNumbers && row == header.rowCount - 1
            let cells = header.cells.filter { $0.row == row }.map { cell in
                let kind = cell.columns == 1 ? Self.kind(table.columns[cell.column]) : ""
                return "<th scope=\"col\"\(kind)\(Self.span(cell.rows, cell.columns))>\(plain(cell.text))</th>"
            }
            lines.append("<tr\(isNumber ? " class=\"numbers\"" : "")>\(cells.joined())</tr>")
        }
        lines += ["</thead>", "<tbody>"]
        let joins = TableJoins(of: table)
        for (index, row) in table.rows.enumerated() {
            let cells = zip(table.columns.indices, row.cells).filter { $1.join == nil }.map { column, cell in
                let size = joins.size(row: index, column: column)
                var text = ForeignText.html(cell.text(in: language))
                if let note = cell.note {
                    notes.append(plain(note))
                    text += "<sup>\(notes.count)</sup>"
                }
                let indent = column == 0 && row.level > 0 ? " style=\"padding-left: \(row.level + 1)em\"" : ""
                return "<td\(Self.kind(table.columns[column]))\(Self.span(size.rows, size.columns))\(indent)>\(text)</td>"
            }
            let role = row.role == .detail ? "" : " class=\"\(row.role.rawValue)\""
            lines.append("<tr\(role)>\(cells.joined())</tr>")
        }
        lines += ["</tbody>", "</table>"]
        for (index, note) in notes.enumerated() { lines.append("<p class=\"note\"><sup>\(index + 1)</sup> \(note)</p>") }
        self.lines = lines
    }

    private static func span(_ rows: Int, _ columns: Int) -> String {
        (rows > 1 ? " rowspan=\"\(rows)\"" : "") + (columns > 1 ? " colspan=\"\(columns)\"" : "")
    }

    private static func kind(_ column: ReportColumn) -> String { column.kind.isNumeric ? " class=\"number\"" : "" }
}
