import Reporting

/// Baris-baris lembar sebagai teks XML, menurut ECMA-376 18.3.1 (`row`, `c`), dengan teks di dalam selnya.
///
/// Nomor rupa sel baru diketahui buku kerja, dan urutannya harus sama di setiap jalan; karena itu tempatnya dibiarkan kosong sampai
/// ``filled(with:)``. Selama itu rupa disebut dengan urutan pertamanya di teks ini.
struct RowText: Sendable {
    /// Nomor sebuah rupa, yang berdiri sebelum bita ke-`offset`.
    private struct Slot {
        let offset: Int
        let style: Int
    }

    /// Rupa-rupa menurut urutan pertamanya.
    private(set) var styles: [CellStyle] = []
    private var bytes: [UInt8] = []
    private var slots: [Slot] = []
    private var numbers: [CellStyle: Int] = [:]
    /// Rupa terakhir setiap kolom: sel-sel sebuah kolom hampir semua serupa.
    private var latest: [(style: CellStyle, number: Int)?]
    private let columnNames: [String]
    private var rowName = ""

    /// Teks bagi baris-baris yang kolomnya sebanyak ini.
    init(columns: Int) {
        latest = Array(repeating: nil, count: columns)
        columnNames = (0..<columns).map { CellAddress(row: 0, column: $0).columnName }
    }

    /// Membuka baris lembar ke-`row`, mulai 0.
    ///
    /// - Parameters:
    ///   - height: Tinggi dalam poin; `nil` berarti baku.
    ///   - level: Tingkat kerangka.
    mutating func open(row: Int, height: Double?, level: Int) {
        rowName = String(row + 1)
        add("<row r=\"")
        add(rowName)
        if let height, height != RowHeights.standard {
            add("\" ht=\"")
            add(number: min(height, ExcelLimits.rowHeight))
            add("\" customHeight=\"1")
        }
        if level > 0 {
            add("\" outlineLevel=\"")
            add(number: Double(min(level, ExcelLimits.outlineLevel)))
        }
        add("\">")
    }

    /// Menutup baris yang terbuka.
    mutating func close() { add("</row>") }

    /// Satu sel baris yang terbuka; teksnya sudah seperti tersimpan (``ExcelText/stored(_:)``).
    mutating func add(_ content: CellContent, column: Int, style: CellStyle) {
        add("<c r=\"")
        add(columnNames[column])
        add(rowName)
        add("\" s=\"")
        slots.append(Slot(offset: bytes.count, style: number(of: style, column: column)))
        switch content {
        case .blank, .text(""): add("\"/>")
        case .text(let text):
            let keepsSpace = text.utf8.first.map(Self.isSpace) ?? false || text.utf8.last.map(Self.isSpace) ?? false
            add(keepsSpace ? "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" : "\" t=\"inlineStr\"><is><t>")
            add(escaping: text)
            add("</t></is></c>")
        case .number(let number):
            add("\">")
            add(value: number)
        case .numberFormula(let formula, let cached):
            add("\">")
            add(formula: formula)
            add(value: cached)
        case .textFormula(let formula, let cached):
            add("\" t=\"str\">")
            add(formula: formula)
            add("<v>")
            add(escaping: cached)
            add("</v></c>")
        }
    }

    /// Rumus, di berkas tanpa tanda sama dengan di depannya.
    private mutating func add(formula: String) {
        add("<f>")
        add(escaping: formula, dropping: 1)
        add("</f>")
    }

    private mutating func add(value: Double) {
        add("<v>")
        add(number: value)
        add("</v></c>")
    }

    /// Teksnya dengan nomor setiap rupa di buku kerja, menurut urutan ``styles``.
    func filled(with indexes: [Int]) -> [UInt8] {
        let names = indexes.map { Array(String($0).utf8) }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + slots.count * 3)
        var start = 0
        for slot in slots {
            result += bytes[start..<slot.offset]
            result += names[slot.style]
            start = slot.offset
        }
        result += bytes[start...]
        return result
    }

    private mutating func number(of style: CellStyle, column: Int) -> Int {
        if let latest = latest[column], latest.style == style { return latest.number }
        let number = numbers[style] ?? styles.count
        if number == styles.count {
            styles.append(style)
            numbers[style] = number
        }
        latest[column] = (style, number)
        return number
    }

    private mutating func add(_ text: StaticString) {
        text.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
    }

    /// Bilangan biner sebagai angka terpendek yang terbaca kembali sama.
    private mutating func add(number: Double) {
        if let whole = Int(exactly: number), whole.magnitude < 1 << 53 {
            add(String(whole))
        } else {
            add(number.description)
        }
    }

    private mutating func add(_ text: String) {
        var text = text
        text.withUTF8 { unsafe bytes.append(contentsOf: $0) }
    }

    /// Teks yang tanda XML-nya disamarkan, tanpa `count` bita pertamanya.
    private mutating func add(escaping text: String, dropping count: Int = 0) {
        var text = text
        text.withUTF8 { utf8 in
            let rest = unsafe UnsafeBufferPointer(rebasing: utf8.dropFirst(count))
            var start = 0
            for index in rest.indices {
                let escaped: StaticString
                switch unsafe rest[index] {
                case UInt8(ascii: "&"): escaped = "&amp;"
                case UInt8(ascii: "<"): escaped = "&lt;"
                case UInt8(ascii: ">"): escaped = "&gt;"
                default: continue
                }
                unsafe bytes.append(contentsOf: rest[start..<index])
                add(escaped)
                start = index + 1
            }
            unsafe bytes.append(contentsOf: rest[start...])
        }
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || (0x09...0x0D).contains(byte) }
}
