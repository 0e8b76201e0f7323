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

    /// Tinggi baris tajuk tabel.
    func headerHeight(of table: ReportTable) -> Double {
        let lines = table.columns.enumerated().filter { $1.audience != .hidden }.map { index, column in
            self.lines(column.title.exactText(in: language), .header, within: widths.columns[index] - 1)
        }
        return Double(lines.max() ?? 1) * CellStyle.Look.header.lineHeight + 6
    }

    /// Tinggi baris tabel; `nil` bila satu baris teks, yang muat di tinggi baku.
    func height(of row: ReportRow, in columns: [ReportColumn], _ indents: ColumnIndents) -> Double? {
        let look = CellStyle.Look.body(row.role)
        var most = 1
        for index in columns.indices where columns[index].kind.isText && columns[index].audience != .hidden {
            guard let text = row.cells[index].value.plainWords(in: language), !text.isEmpty else { continue }
            let indent = Double(indents.indent(of: index, level: row.level)) * ColumnIndents.width
            most = max(most, lines(text, look, within: widths.columns[index] - indent - 1))
        }
        return most > 1 ? Double(most) * look.lineHeight + 2 : nil
    }

    private func lines(_ text: String, _ look: CellStyle.Look, within width: Double) -> Int {
        // Lebar kolom dihitung dengan huruf baku 11 poin.
        TextMeasure.lines(text, within: width * 11 / look.fontSize, bold: look.isBold)
    }
}
