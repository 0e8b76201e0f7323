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

    init(of sheet: SheetLayout, _ surveys: [TableID: TableSurvey], in language: Language) {
        var columns = Array(repeating: Self.minimum, count: sheet.columnCount)
        for table in sheet.tables.map(\.table) {
            guard let survey = surveys[table.id] else { continue }
            for index in table.columns.indices {
                let width = Self.width(of: index, in: table, survey, language)
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

    /// Lebar gabungan itu dalam piksel: tujuh setiap huruf, lima di tepi setiap kolom.
    var pixels: Int {
        let widths = columns + Array(repeating: Self.standard - 0.71, count: textSpan - columns.count)
        return widths.reduce(0) { $0 + Int($1 * 7 + 5) }
    }

    private static func width(of index: Int, in table: ReportTable, _ survey: TableSurvey, _ language: Language) -> Double {
        let column = table.columns[index]
        if let width = column.width { return width }
        if column.audience == .hidden { return 0 }
        let header = TextMeasure.longestWord(column.title.exactText(in: language), bold: true)
        let isWordy = table.columns.count { $0.kind == .note } > 1
        let widest = max(header, min(survey.contentWidths[index], widestContent(column.kind, isWordy: isWordy))) + 2
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
