import Diagnostics
import Reporting

/// Tinggi baris dalam poin, ditaksir dari isi yang dilipat.
///
/// Sel gabungan tidak pernah menyesuaikan tingginya sendiri, dan LibreOffice tidak menyesuaikan baris
/// lipat saat membuka berkas, jadi baris yang lebih dari satu baris teks selalu diberi tinggi.
struct RowHeights: Sendable {
    let widths: ColumnWidths
    let language: Language

    /// Tinggi baku baris Excel.
    static let standard = 15.0
    /// Tinggi itu di layar.
    static let standardPixels = 20

    /// Tinggi baris teks di luar tabel.
    func height(of text: LocalizedText, _ look: CellStyle.Look) -> Double {
        let lines = lines(text.exactText(in: language), look, within: widths.spannedWidth)
        return Double(lines) * look.lineHeight + look.spaceAbove + 2
    }

    /// Tinggi setiap baris tajuk tabel dari atas.
    func headerHeights(of table: ReportTable) -> [Double] {
        let header = ReportHeader(of: table.columns)
        var heights = Array(repeating: 0.0, count: header.rowCount)
        for cell in header.cells.sorted(by: { $0.rows < $1.rows }) where table.columns[cell.column].audience != .hidden {
            let isNumber = header.hasNumbers && cell.row == header.rowCount - 1
            let look = isNumber ? CellStyle.Look.columnNumber : .header
            let width = widths.columns[cell.column..<cell.column + cell.columns].reduce(0, +)
            let lines = self.lines(cell.text.exactText(in: language), look, within: width - 1)
            let needed = Double(lines) * look.lineHeight + (isNumber ? 2 : 6)
            let last = cell.row + cell.rows - 1
            heights[last] = max(heights[last], needed - heights[cell.row..<last].reduce(0, +))
        }
        return heights
    }

    /// Tinggi tajuk tabel seluruhnya.
    func headerHeight(of table: ReportTable) -> Double { headerHeights(of: table).reduce(0, +) }

    /// Tinggi baris tempat tanda tangan.
    func height(of texts: [LocalizedText?], _ look: CellStyle.Look) -> Double {
        let lines = zip(texts, widths.areas(of: texts.count)).map { text, columns in
            text.map { self.lines($0.exactText(in: language), look, within: widths.width(of: columns) - 1) } ?? 1
        }
        return Double(lines.max() ?? 1) * look.lineHeight + 2
    }

    /// Tinggi sebuah isian kertas.
    func height(of field: ReportField) -> Double {
        let areas = widths.fieldAreas
        let texts = [(field.name, areas.name), (field.content, areas.content)]
        let lines = texts.map { text, columns in self.lines(text.exactText(in: language), .paragraph, within: widths.width(of: columns) - 2)
        }
        return Double(lines.max() ?? 1) * CellStyle.Look.paragraph.lineHeight + 2
    }

    /// Tinggi baris tabel; `nil` bila satu baris teks, yang muat di tinggi baku. Sel yang digabung ke bawah membagi barisnya rata.
    func height(of row: ReportRow, at index: Int, in table: ReportTable, _ shapes: ColumnShapes, _ joins: TableJoins) -> Double? {
        let look = CellStyle.Look.body(row.role)
        var most = 1
        for column in row.cells.indices where !shapes[column].isHidden {
            guard shapes[column].isText || row.cells[column].value.isPhrase(in: language) else { continue }
            var (cell, size) = (row.cells[column], joins.size(row: index, column: column))
            var top = index
            while cell.join == .above, top > 0 {
                top -= 1
                (cell, size) = (table.rows[top].cells[column], joins.size(row: top, column: column))
            }
            guard let text = cell.value.plainWords(in: language), !text.isEmpty else { continue }
            let indent = Double(shapes.indent(of: column, level: row.level)) * ColumnShapes.width
            let width = widths.columns[column..<column + size.columns].reduce(0, +)
            let lines = lines(text, look, within: width - indent - 1)
            most = max(most, (lines + size.rows - 1) / size.rows)
        }
        return most > 1 ? Double(most) * look.lineHeight + 2 : nil
    }

    private func lines(_ text: String, _ look: CellStyle.Look, within width: Double) -> Int {
        // Lebar kolom dihitung dengan huruf baku 11 poin.
        TextMeasure.lines(text, within: width * 11 / look.fontSize, bold: look.isBold)
    }
}
