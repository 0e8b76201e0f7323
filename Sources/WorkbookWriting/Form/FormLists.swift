/// Daftar pilihan. Excel menyimpan daftar pendek di dalam aturan sel; yang lebih panjang dari batasnya, atau
/// yang butirnya memuat koma, berdiri di lembar tersembunyi.
struct FormLists {
    /// Nama lembar tersembunyi.
    static let sheetName = "Daftar"

    private var columns: [[String]] = []

    /// Sumber daftar sebagai rumus aturan sel.
    mutating func source(of items: [String]) -> String {
        let joined = items.joined(separator: ",")
        if joined.utf16.count <= ExcelLimits.literal, !items.contains(where: { $0.contains(",") || $0.contains("\"") }) {
            return "\"\(joined)\""
        }
        let column = columns.firstIndex(of: items) ?? columns.count
        if column == columns.count { columns.append(items) }
        return Self.range(sheet: Self.sheetName, column: column, rows: 0..<items.count)
    }

    /// Acuan tetap ke sebagian satu kolom: `'dokumen'!$B$3:$B$1002`.
    static func range(sheet: String, column: Int, rows: Range<Int>) -> String {
        let name = CellAddress(row: 0, column: column).name.dropLast()
        return CellAddress.prefix(sheetName: sheet) + "$\(name)$\(rows.lowerBound + 1):$\(name)$\(rows.upperBound)"
    }

    /// Menulis lembar tersembunyi bila ada yang membutuhkannya.
    func write(into file: inout WorkbookFile) throws(WorkbookError) {
        guard !columns.isEmpty else { return }
        let sheet = try file.addSheet(named: Self.sheetName)
        for (column, items) in columns.enumerated() {
            for (row, item) in items.enumerated() {
                let cell = CellAddress(row: row, column: column)
                try file.write(.text(item), at: cell, on: sheet, style: .text(.paragraph))
            }
        }
        file.hide(sheet)
    }
}
