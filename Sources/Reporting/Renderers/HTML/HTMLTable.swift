import Diagnostics

/// Satu tabel sebagai HTML: tajuk yang berulang di setiap halaman cetak, angka rata kanan, dan catatan sel bernomor di bawahnya.
struct HTMLTable {
    let lines: [String]

    /// - Parameter folds: Baris-baris rincian di bawah sebuah jumlah dapat dilipat: jumlahnya berkotak pilih, dan gaya halaman menyembunyikan
    ///   rinciannya selama kotaknya kosong.
    init(_ table: ReportTable, language: Language, folds: Bool = false) {
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
        let joins = TableJoins(of: table)
        let folded = folds ? HTMLFolds(of: table) : HTMLFolds()
        lines += ["</thead>", folded.opening(at: 0)]
        for (index, row) in table.rows.enumerated() {
            if index > 0, folded.starts(at: index) { lines += ["</tbody>", folded.opening(at: index)] }
            let cells = zip(table.columns.indices, row.cells).filter { $1.join == nil }.map { column, cell in
                let size = joins.size(row: index, column: column)
                var text = ForeignText.html(cell.text(in: language))
                if let note = cell.note {
                    notes.append(plain(note))
                    text += "<sup>\(notes.count)</sup>"
                }
                if column == folded.column, folded.isHead(index) { text = folded.head(text) }
                let kinds = [
                    table.columns[column].kind.isNumeric ? "number" : nil,
                    column == 0 && row.level > 0 ? "level-\(min(row.level, Self.deepestLevel))" : nil,
                ]
                return "<td\(Self.classes(kinds))\(Self.span(size.rows, size.columns))>\(text)</td>"
            }
            let kinds = [row.role == .detail ? nil : row.role.rawValue, folded.isFolded(index) ? "folded" : nil]
            lines.append("<tr\(Self.classes(kinds))>\(cells.joined())</tr>")
        }
        lines += ["</tbody>", "</table>"]
        for (index, note) in notes.enumerated() { lines.append("<p class=\"note\"><sup>\(index + 1)</sup> \(note)</p>") }
        self.lines = lines
    }

    private static func span(_ rows: Int, _ columns: Int) -> String {
        (rows > 1 ? " rowspan=\"\(rows)\"" : "") + (columns > 1 ? " colspan=\"\(columns)\"" : "")
    }

    /// Tingkat terdalam yang punya jorokan sendiri.
    private static let deepestLevel = 6

    private static func classes(_ kinds: [String?]) -> String {
        let kinds = kinds.compactMap(\.self)
        return kinds.isEmpty ? "" : " class=\"\(kinds.joined(separator: " "))\""
    }

    private static func kind(_ column: ReportColumn) -> String { classes([column.kind.isNumeric ? "number" : nil]) }
}
