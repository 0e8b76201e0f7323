import Foundation
import TableReading

/// Satu tabel CSV di memori: tajuk dan baris teks.
struct PaperTable: Sendable {
    let name: String
    let titles: [String]
    var rows: [[String]]

    init(name: String, text: String) throws {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).csv")
        try Data(text.utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let table = try CSVTable(path: file.path, name: name)
        var row = TableRow()
        var rows: [[String]] = []
        while try table.readRow(into: &row) {
            if row.count > 0 { rows.append((0..<row.count).map { row.text(at: $0) }) }
        }
        self.name = name
        titles = rows.first ?? []
        self.rows = Array(rows.dropFirst())
    }

    var text: String {
        var text = CSVText()
        text.append(row: titles)
        for row in rows { text.append(row: row) }
        return text.text
    }
}
