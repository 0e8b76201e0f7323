extension CSVTable {
    /// Semua baris sebuah teks CSV kecil yang sudah ada di memori, misalnya contoh di halaman aturan.
    ///
    /// - Returns: Sel setiap baris; `nil` bila kutipnya tidak ditutup atau suatu batas dilampaui.
    public static func rows(of text: String, separator: CSVDialect.Separator) -> [[String]]? {
        var scanner = CSVScanner(separator: separator, firstLine: 1, limits: .default)
        var row = TableRow()
        var rows: [[String]] = []
        func take() {
            rows.append((0..<row.count).map(row.text(at:)))
            row.clear()
        }
        var text = text
        do {
            try text.withUTF8 { bytes in
                var position = 0
                while try scanner.scan(bytes, from: &position, into: &row) { take() }
            }
            if try scanner.finish(into: &row) { take() }
            return rows
        } catch {
            return nil
        }
    }
}
