import Diagnostics
import ExactNumbers
import Reporting

/// Yang harus diketahui tentang isi sebuah tabel sebelum sel pertamanya ditulis, dari satu kali jalan: baris tabel besar dibuat
/// saat diminta, jadi setiap jalan tambahan membuatnya sekali lagi.
struct TableSurvey: Sendable {
    /// Hal yang sama bagi semua sel setiap kolom.
    let numbers: [ColumnNumbers]
    /// Lebar isi terlebar setiap kolom, indennya termasuk.
    let contentWidths: [Double]
    /// Banyaknya baris sampai baris berisi terakhir; sesudahnya hanya baris yang disediakan.
    let filledRows: Int
    /// Tingkat baris terdalam; 0 bila tidak ada yang dapat dilipat.
    let deepestLevel: Int
    /// Sel yang angkanya tidak dapat disimpan Excel dengan tepat, menurut urutan.
    let inexact: [(row: Int, column: Int, text: LocalizedText)]
    /// Baris yang memuat jumlah beberapa sel; rumusnya mungkin terlalu panjang.
    let sumRows: [Int]
    /// Banyaknya sel bertemuan.
    let markedCells: Int
    /// Kolom yang dibandingkan jumlah bersyarat mana pun di tabel ini.
    let conditionColumns: Set<ConditionIndex.Key>

    /// - Parameter parts: Bagian-bagian sebuah tabel dari atas; paling sedikit satu.
    private init(_ parts: [PartialSurvey], in language: Language) {
        var whole = parts[0]
        for part in parts.dropFirst() { whole.append(part) }
        (numbers, filledRows, deepestLevel) = (whole.numbers, whole.filledRows, whole.deepestLevel)
        (inexact, sumRows, markedCells, conditionColumns) = (whole.inexact, whole.sumRows, whole.markedCells, whole.conditionColumns)
        contentWidths = whole.numbers.indices.map { max(whole.wordWidths[$0], whole.shapes[$0].width(whole.numbers[$0], in: language)) }
    }

    /// Baris sebagian survei: cukup banyak bagi setiap inti, cukup sedikit supaya semuanya bekerja.
    private static let partRows = 4_096

    /// Survei tabel-tabel itu, dijalani di semua inti.
    ///
    /// - Throws: baris yang selnya tidak sebanyak kolom, yang pertama menurut urutan tabel dan barisnya.
    static func surveys(of tables: [ReportTable], in language: Language) throws(WorkbookError) -> [TableSurvey] {
        var parts: [(table: Int, rows: Range<Int>)] = []
        for (index, table) in tables.enumerated() {
            for start in stride(from: 0, to: max(table.rows.count, 1), by: partRows) {
                parts.append((index, start..<min(start + partRows, table.rows.count)))
            }
        }
        let units = parts
        let results = Parallel.map(units.count) { (unit) -> Result<PartialSurvey, WorkbookError> in
            do throws(WorkbookError) {
                return .success(try PartialSurvey(of: tables[units[unit].table], units[unit].rows, in: language))
            } catch {
                return .failure(error)
            }
        }
        var surveys: [TableSurvey] = []
        var own: [PartialSurvey] = []
        for (unit, result) in results.enumerated() {
            own.append(try result.get())
            guard unit + 1 == units.count || units[unit + 1].table != units[unit].table else { continue }
            surveys.append(TableSurvey(own, in: language))
            own = []
        }
        return surveys
    }
}

/// Survei sebagian baris sebuah tabel.
private struct PartialSurvey: Sendable {
    private(set) var numbers: [ColumnNumbers]
    private(set) var wordWidths: [Double]
    private(set) var shapes: [NumberShapes]
    private(set) var filledRows = 0
    private(set) var deepestLevel = 0
    private(set) var inexact: [(row: Int, column: Int, text: LocalizedText)] = []
    private(set) var sumRows: [Int] = []
    private(set) var markedCells = 0
    private(set) var conditionColumns: Set<ConditionIndex.Key> = []

    /// Lebar kata-kata di kolom angka, yang dilipat.
    private static let phraseWidth = 14.0

    init(of table: ReportTable, _ rows: Range<Int>, in language: Language) throws(WorkbookError) {
        numbers = table.columns.map { _ in ColumnNumbers() }
        wordWidths = table.columns.map { _ in 0 }
        shapes = table.columns.map { _ in NumberShapes() }
        let columns = ColumnShapes(of: table.columns)
        for index in rows {
            let row = table.rows[index]
            guard row.cells.count == numbers.count else {
                throw .raggedRow(table: table.id.name, row: index + 1, cells: row.cells.count, columns: numbers.count)
            }
            deepestLevel = max(deepestLevel, row.level)
            if row.cells.contains(where: { $0.value != .empty }) { filledRows = index + 1 }
            for column in row.cells.indices {
                let value = row.cells[column].value
                numbers[column].take(value)
                let indent = Double(columns.indent(of: column, level: row.level)) * ColumnShapes.width
                if let words = value.plainWords(in: language) {
                    var width = TextMeasure.width(words, bold: row.role != .detail) + indent
                    if !columns[column].isText, value.isPhrase(in: language) {
                        width = min(width, max(TextMeasure.longestWord(words, bold: row.role != .detail), Self.phraseWidth))
                    }
                    wordWidths[column] = max(wordWidths[column], width)
                } else {
                    shapes[column].take(value, isBold: row.role != .detail, indent: indent)
                    if let text = value.inexactText { inexact.append((index, column, text)) }
                }
                take(row.cells[column].derivation, row: index)
                if !row.cells[column].marks.isEmpty { markedCells += 1 }
            }
        }
    }

    /// Menyambung dengan bagian di bawahnya.
    mutating func append(_ next: PartialSurvey) {
        for column in numbers.indices {
            numbers[column].take(next.numbers[column])
            wordWidths[column] = max(wordWidths[column], next.wordWidths[column])
            shapes[column].take(next.shapes[column])
        }
        filledRows = max(filledRows, next.filledRows)
        deepestLevel = max(deepestLevel, next.deepestLevel)
        inexact += next.inexact
        sumRows += next.sumRows
        markedCells += next.markedCells
        conditionColumns.formUnion(next.conditionColumns)
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
private struct NumberShapes: Sendable {
    private struct Shape: Hashable, Sendable {
        enum Kind: Hashable, Sendable { case amount, percent, quantity }
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

    /// Rupa-rupa sebuah kolom lain dari tabel yang sama.
    mutating func take(_ others: NumberShapes) { examples.merge(others.examples) { own, _ in own } }

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
