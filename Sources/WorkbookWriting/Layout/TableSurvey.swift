import Diagnostics
import ExactNumbers
import Reporting

/// Yang harus diketahui tentang isi sebuah tabel sebelum sel pertamanya ditulis, dari satu kali jalan: baris tabel besar dibuat
/// saat diminta, jadi setiap jalan tambahan membuatnya sekali lagi.
struct TableSurvey: Sendable {
    /// Hal yang sama bagi semua sel setiap kolom.
    private(set) var numbers: [ColumnNumbers]
    /// Lebar isi terlebar setiap kolom, indennya termasuk.
    private(set) var contentWidths: [Double]
    /// Banyaknya baris sampai baris berisi terakhir; sesudahnya hanya baris yang disediakan.
    private(set) var filledRows = 0
    /// Benar bila ada baris yang dapat dilipat.
    private(set) var hasOutline = false
    /// Sel yang angkanya tidak dapat disimpan Excel dengan tepat, menurut urutan.
    private(set) var inexact: [(row: Int, column: Int, text: LocalizedText)] = []
    /// Baris yang memuat jumlah beberapa sel; rumusnya mungkin terlalu panjang.
    private(set) var sumRows: [Int] = []
    /// Banyaknya sel bertemuan.
    private(set) var markedCells = 0
    /// Kolom yang dibandingkan jumlah bersyarat mana pun di tabel ini.
    private(set) var conditionColumns: Set<ConditionIndex.Key> = []

    /// Lebar kata-kata di kolom angka, yang dilipat.
    private static let phraseWidth = 14.0

    /// - Throws: baris yang selnya tidak sebanyak kolom.
    init(of table: ReportTable, in language: Language) throws(WorkbookError) {
        numbers = table.columns.map { _ in ColumnNumbers() }
        contentWidths = table.columns.map { _ in 0 }
        var shapes = table.columns.map { _ in NumberShapes() }
        let indents = ColumnIndents(of: table.columns)
        for (index, row) in table.rows.enumerated() {
            guard row.cells.count == table.columns.count else {
                throw .raggedRow(table: table.id.name, row: index + 1, cells: row.cells.count, columns: table.columns.count)
            }
            if row.level > 0 { hasOutline = true }
            if row.cells.contains(where: { $0.value != .empty }) { filledRows = index + 1 }
            for column in row.cells.indices {
                let value = row.cells[column].value
                numbers[column].take(value)
                let indent = Double(indents.indent(of: column, level: row.level)) * ColumnIndents.width
                if let words = value.plainWords(in: language) {
                    var width = TextMeasure.width(words, bold: row.role != .detail) + indent
                    if !table.columns[column].kind.isText, value.isPhrase(in: language) {
                        width = min(width, max(TextMeasure.longestWord(words, bold: row.role != .detail), Self.phraseWidth))
                    }
                    contentWidths[column] = max(contentWidths[column], width)
                } else {
                    shapes[column].take(value, isBold: row.role != .detail, indent: indent)
                    if let text = value.inexactText { inexact.append((index, column, text)) }
                }
                take(row.cells[column].derivation, row: index)
                if !row.cells[column].marks.isEmpty { markedCells += 1 }
            }
        }
        for column in table.columns.indices {
            let width = shapes[column].width(numbers[column], in: language)
            contentWidths[column] = max(contentWidths[column], width)
        }
    }

    private mutating func take(_ derivation: Derivation?, row: Int) {
        switch derivation {
        case .sum(let parts)? where parts.count > 1:
            if sumRows.last != row { sumRows.append(row) }
        case .sumWhere(let table, _, _, let conditions)?:
            for condition in conditions { conditionColumns.insert(ConditionIndex.Key(table: table, column: condition.column)) }
        default: break
        }
    }
}

/// Rupa angka-angka sebuah kolom. Semua angka sama lebarnya, jadi satu contoh setiap rupa cukup untuk mengukur semuanya.
private struct NumberShapes {
    private struct Shape: Hashable {
        enum Kind: Hashable { case amount, percent, quantity }
        let kind: Kind
        let digits: Int
        let decimals: Int
        let isNegative: Bool
        let isBold: Bool
        let indent: Double
    }

    private var examples: [Shape: ReportCell.Value] = [:]
    private var last: Shape?

    mutating func take(_ value: ReportCell.Value, isBold: Bool, indent: Double) {
        guard let shape = Self.shape(of: value, isBold: isBold, indent: indent), shape != last else { return }
        last = shape
        if examples[shape] == nil { examples[shape] = value }
    }

    func width(_ numbers: ColumnNumbers, in language: Language) -> Double {
        examples.map { shape, value in
            TextMeasure.width(DisplayedText.text(of: value, numbers: numbers, in: language), bold: shape.isBold) + shape.indent
        }.max() ?? 0
    }

    private static func shape(of value: ReportCell.Value, isBold: Bool, indent: Double) -> Shape? {
        func shape(_ kind: Shape.Kind, _ coefficient: Int128, _ decimals: Int) -> Shape {
            Shape(
                kind: kind, digits: coefficient.digitCount, decimals: decimals, isNegative: coefficient < 0, isBold: isBold, indent: indent)
        }
        switch value {
        case .empty, .text, .code: return nil
        case .amount(let amount): return shape(.amount, amount.sen, amount.hasSen ? 2 : 0)
        case .percent(let percent): return shape(.percent, percent.coefficient, percent.decimals)
        case .quantity(let quantity): return shape(.quantity, quantity.coefficient, quantity.decimals)
        }
    }
}

extension Int128 {
    /// Banyaknya angka tanpa tanda; nol tidak berangka.
    var digitCount: Int {
        var count = 0
        var large = magnitude
        while large > UInt128(UInt64.max) {
            large /= 10
            count += 1
        }
        var rest = UInt64(large)
        while rest > 0 {
            rest /= 10
            count += 1
        }
        return count
    }
}
