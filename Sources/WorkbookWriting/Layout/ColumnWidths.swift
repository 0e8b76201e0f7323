import Diagnostics
import ExactNumbers
import Reporting

/// Lebar kolom satu lembar, dari isi seperti akan tampil; tabel-tabel selembar berbagi kolom.
struct ColumnWidths: Sendable, Hashable {
    /// Lebar per kolom tabel, dari kiri.
    let columns: [Double]

    static let minimum = 8.0
    static let maximum = 60.0
    /// Judul dan paragraf dilipat pada lebar ini bila tabelnya lebih sempit.
    static let textWidth = 95.0
    /// Lebar baku kolom Excel, termasuk ruang tepinya.
    static let standard = 9.14

    init(of sheet: SheetLayout, in language: Language) {
        var columns = Array(repeating: Self.minimum, count: sheet.columnCount)
        for (_, table) in sheet.tables {
            for index in table.columns.indices {
                let width = Self.width(of: index, in: table, language)
                columns[index] = max(columns[index], width)
            }
        }
        self.columns = columns
    }

    /// Banyaknya kolom yang digabung untuk judul dan paragraf: seluruh tabel, atau lebih bila sempit.
    var textSpan: Int {
        let total = columns.reduce(0, +)
        guard total < Self.textWidth else { return columns.count }
        return columns.count + Int(((Self.textWidth - total) / Self.standard).rounded(.up))
    }

    /// Lebar gabungan kolom-kolom itu.
    var spannedWidth: Double {
        columns.reduce(0, +) + Double(textSpan - columns.count) * Self.standard
    }

    private static func width(of index: Int, in table: ReportTable, _ language: Language) -> Double {
        let column = table.columns[index]
        let numbers = ColumnNumbers(of: index, in: table)
        let header = TextMeasure.longestWord(column.title.exactText(in: language), bold: true)
        let content = table.rows.lazy.map { row in
            let indent = Double(table.indent(of: row, column: index)) * 1.3
            let text = DisplayedText.text(of: row.cells[index], numbers: numbers, in: language)
            return TextMeasure.width(text, bold: row.role != .detail) + indent
        }
        let isWordy = table.columns.count { $0.kind == .note } > 1
        let widest = max(header, min(content.max() ?? 0, widestContent(column.kind, isWordy: isWordy))) + 2
        return min(max(widest, minimum), column.kind.isText ? maximum : .greatestFiniteMagnitude)
    }

    /// Sesudah lebar ini teks dilipat, supaya halaman yang dimuat selebar kertas tetap terbaca; lebih sempit di tabel yang
    /// beberapa kolomnya kalimat.
    private static func widestContent(_ kind: ReportColumn.Kind, isWordy: Bool) -> Double {
        switch kind {
        case .name: isWordy ? 28 : 46
        case .note: isWordy ? 44 : 58
        case .label: 22
        case .code, .amount, .percent, .quantity: 250
        }
    }
}

extension ReportColumn.Kind {
    /// Benar bila isinya teks yang boleh dilipat.
    var isText: Bool {
        switch self {
        case .name, .label, .note: true
        case .code, .amount, .percent, .quantity: false
        }
    }
}

extension ReportTable {
    /// Inden sebuah sel: kolom nama pertama menurut tingkat barisnya, kolom teks pendek dan keterangan satu
    /// langkah supaya tidak menempel pada angka di kirinya.
    func indent(of row: ReportRow, column: Int) -> Int {
        if column == columns.firstIndex(where: { $0.kind == .name }) { return row.level }
        return switch columns[column].kind {
        case .label, .note: 1
        case .name, .code, .amount, .percent, .quantity: 0
        }
    }
}
