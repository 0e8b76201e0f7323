import Diagnostics
import ExactNumbers
import Reporting

/// Lebar kolom satu lembar, dari isi seperti akan tampil; tabel-tabel selembar berbagi kolom. Lembar yang akan tercetak terlalu kecil
/// mempersempit kolom-kolom teksnya, yang terlebar dahulu: teks dapat dilipat, angka tidak.
struct ColumnWidths: Sendable, Hashable {
    /// Lebar per kolom tabel, dari kiri.
    let columns: [Double]

    static let minimum = 8.0
    static let maximum = 60.0
    /// Judul dan paragraf dilipat pada lebar ini bila tabelnya lebih sempit.
    static let textWidth = 95.0
    /// Lebar baku kolom Excel, termasuk ruang tepinya.
    static let standard = 9.14

    /// - Parameter page: Halaman tempatnya dicetak; `nil` bila tidak perlu terbaca di kertas.
    init(of sheet: SheetLayout, _ surveys: [TableID: TableSurvey], in language: Language, on page: PageFrame? = nil) {
        var columns = Array(repeating: Self.minimum, count: sheet.columnCount)
        var least = columns
        for table in sheet.tables.map(\.table) {
            guard let survey = surveys[table.id] else { continue }
            for index in table.columns.indices {
                let width = Self.width(of: index, in: table, survey, language)
                columns[index] = max(columns[index], width)
                least[index] = max(least[index], min(width, Self.leastWidth(of: table.columns[index], language)))
            }
        }
        for index in sheet.hiddenColumns { (columns[index], least[index]) = (0, 0) }
        self.columns = page.map { Self.narrowed(columns, least, to: $0.readablePixels) } ?? columns
    }

    /// Kolom yang lebih lebar daripada sebuah batas dipersempit sampai batas itu; batasnya sebesar mungkin selama semuanya muat.
    private static func narrowed(_ columns: [Double], _ least: [Double], to room: Int) -> [Double] {
        var (result, limit) = (columns, columns.max() ?? 0)
        while pixels(of: result) > room, limit > minimum {
            limit -= 1
            result = zip(columns, least).map { max($1, min($0, limit)) }
        }
        return result
    }

    /// Selebar ini sebuah kolom masih terbaca: angka utuh, kata tajuk utuh, teks dilipat.
    private static func leastWidth(of column: ReportColumn, _ language: Language) -> Double {
        let least =
            switch column.kind {
            case .name, .note: 26.0
            case .label: 12.0
            case .code, .amount, .percent, .quantity: Double.greatestFiniteMagnitude
            }
        return max(least, TextMeasure.longestWord(column.title.exactText(in: language), bold: true) + 2)
    }

    /// Lebar kolom-kolom itu di layar: tujuh piksel setiap huruf, lima di tepi setiap kolom yang tampak.
    private static func pixels(of columns: [Double]) -> Int { columns.reduce(0) { $0 + ($1 > 0 ? Int($1 * 7 + 5) : 0) } }

    /// Banyaknya kolom yang digabung untuk judul dan paragraf: seluruh tabel, atau lebih bila sempit.
    var textSpan: Int {
        let total = columns.reduce(0, +)
        guard total < Self.textWidth else { return columns.count }
        return columns.count + Int(((Self.textWidth - total) / Self.standard).rounded(.up))
    }

    /// Kolom-kolom itu dibagi menjadi `count` bagian yang selebar mungkin sama.
    func areas(of count: Int) -> [ClosedRange<Int>] {
        let bounds = (0...count).map { boundary(nearest: spannedWidth * Double($0) / Double(count)) }
        return zip(bounds, bounds.dropFirst()).map { $0...max($0, $1 - 1) }
    }

    /// Sebutan sebuah isian kertas di seperlima kiri, isinya di sisanya.
    var fieldAreas: (name: ClosedRange<Int>, content: ClosedRange<Int>) {
        let start = max(boundary(nearest: spannedWidth / 5), 1)
        return (0...(start - 1), start...max(start, textSpan - 1))
    }

    /// Lebar kolom-kolom ini bersama.
    func width(of area: ClosedRange<Int>) -> Double { area.reduce(0) { $0 + width(at: $1) } }

    private func width(at column: Int) -> Double { column < columns.count ? columns[column] : Self.standard }

    /// Kolom yang tepi kirinya paling dekat dengan jarak ini dari kiri.
    private func boundary(nearest distance: Double) -> Int {
        var (best, left) = (0, 0.0)
        var closest = distance
        for column in 0..<textSpan {
            left += width(at: column)
            if abs(left - distance) < closest { (best, closest) = (column + 1, abs(left - distance)) }
        }
        return best
    }

    /// Lebar gabungan kolom-kolom itu.
    var spannedWidth: Double {
        columns.reduce(0, +) + Double(textSpan - columns.count) * Self.standard
    }

    /// Lebar gabungan itu dalam piksel.
    var pixels: Int { Self.pixels(of: columns + Array(repeating: Self.standard - 0.71, count: textSpan - columns.count)) }

    private static func width(of index: Int, in table: ReportTable, _ survey: TableSurvey, _ language: Language) -> Double {
        let column = table.columns[index]
        if let width = column.width { return width }
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
