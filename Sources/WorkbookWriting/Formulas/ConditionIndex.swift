import Diagnostics
import Reporting

/// Teks setiap kolom yang dipakai sebagai syarat, dibaca satu kali: rekap per unit mengulang syarat yang
/// sama atas ribuan baris.
struct ConditionIndex: Sendable {
    struct Key: Sendable, Hashable {
        var table: TableID
        var column: Int
    }

    /// Teks-teks satu kolom.
    struct Texts: Sendable {
        private var numbers: [String: Int] = [:]
        /// Nomor baris setiap teks, dari atas.
        private var places: [[Int32]] = []
        /// Baris yang berurutan hampir selalu sama teksnya.
        private var last: (text: String, number: Int)?
        private var folded: [String: Int] = [:]
        private var numericCount = 0

        fileprivate mutating func add(_ text: String, row: Int) {
            let number: Int
            if let last, last.text == text {
                number = last.number
            } else if let known = numbers[text] {
                number = known
            } else {
                number = places.count
                numbers[text] = number
                places.append([])
                folded[text.lowercased(), default: 0] += 1
                if Self.looksNumeric(text) { numericCount += 1 }
            }
            places[number].append(Int32(row))
            last = (text, number)
        }

        /// Nomor baris yang memuat teks itu, dari atas.
        func rows(of text: String) -> [Int32] { numbers[text].map { places[$0] } ?? [] }

        /// Benar bila SUMIFS memilih baris yang sama dengan kita: SUMIFS mengabaikan besar kecil huruf,
        /// membaca "01" sebagai angka 1, dan punya arti sendiri bagi teks kosong.
        func suitsSumIfs(_ text: String) -> Bool {
            let isAlone = folded[text.lowercased(), default: 0] <= 1
            return !text.isEmpty && isAlone && !(Self.looksNumeric(text) && numericCount > 1)
        }

        /// Benar bila Excel mungkin membacanya sebagai angka atau tanggal: ada angka, tidak ada huruf.
        private static func looksNumeric(_ text: String) -> Bool {
            text.contains(where: \.isNumber) && !text.contains { $0.isLetter && !"eE".contains($0) }
        }
    }

    private let texts: [Key: Texts]

    /// Membaca kolom-kolom yang disebut syarat mana pun dalam laporan, di semua inti.
    init(of layout: ReportLayout, in language: Language) {
        let keys = Array(layout.surveys.values.reduce(into: Set<Key>()) { $0.formUnion($1.conditionColumns) })
        let columns = Parallel.map(keys.count) { Self.texts(of: keys[$0], layout, language) }
        texts = Dictionary(uniqueKeysWithValues: zip(keys, columns)).compactMapValues(\.self)
    }

    /// Teks kolom itu; `nil` bila tabel atau kolomnya tidak ada.
    subscript(table: TableID, column: Int) -> Texts? {
        texts[Key(table: table, column: column)]
    }

    private static func texts(of key: Key, _ layout: ReportLayout, _ language: Language) -> Texts? {
        guard let table = layout.anchor(of: key.table)?.table, table.columns.indices.contains(key.column) else { return nil }
        var column = Texts()
        for index in table.rows.indices {
            column.add(ExcelText.visible(table.rows.cell(at: index, column: key.column).value.words(in: language)), row: index)
        }
        return column
    }
}
