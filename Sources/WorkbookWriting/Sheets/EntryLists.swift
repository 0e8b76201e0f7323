import Diagnostics
import Reporting

/// Daftar pilihan kolom isian. Excel menyimpan daftar pendek di dalam aturan sel; yang lebih panjang dari batasnya, atau yang butirnya
/// memuat koma, berdiri di lembar tersembunyi.
struct EntryLists: Sendable {
    /// Nama lembar tersembunyi, sama di semua bahasa.
    static let sheetName = "Daftar"

    private let language: Language
    private var columns: [[String]] = []

    /// Daftar semua kolom isian laporan.
    init(of layout: ReportLayout, in language: Language) {
        self.language = language
        for column in layout.sheets.flatMap(\.tables).flatMap(\.table.columns) {
            switch column.entry {
            case .choice(let items)?, .suggestion(let items)?:
                let words = words(items)
                if Self.literal(words) == nil, !columns.contains(words) { columns.append(words) }
            case .free?, .number?, .integer?, .column?, nil: break
            }
        }
    }

    /// Sumber daftar sebagai rumus aturan sel.
    func source(of items: [LocalizedText]) -> String {
        let words = words(items)
        guard let column = columns.firstIndex(of: words) else { return Self.literal(words) ?? "" }
        return ReferenceText.column(column, rows: 0...(words.count - 1), sheetName: Self.sheetName)
    }

    /// Menulis lembar tersembunyi bila ada yang membutuhkannya.
    func write(into file: inout WorkbookFile) throws(WorkbookError) {
        guard !columns.isEmpty else { return }
        let sheet = try file.addSheet(named: Self.sheetName)
        for (column, words) in columns.enumerated() {
            for (row, word) in words.enumerated() {
                try file.write(.text(word), at: CellAddress(row: row, column: column), on: sheet, style: .text(.paragraph))
            }
        }
        file.hide(sheet)
    }

    private func words(_ items: [LocalizedText]) -> [String] { items.map { $0.exactText(in: language) } }

    /// Daftar sebagai teks di dalam aturan sel; `nil` bila tidak muat di situ.
    private static func literal(_ words: [String]) -> String? {
        let joined = words.joined(separator: ",")
        guard joined.utf16.count <= ExcelLimits.literal, !words.contains(where: { $0.contains(",") || $0.contains("\"") }) else {
            return nil
        }
        return "\"\(joined)\""
    }
}
