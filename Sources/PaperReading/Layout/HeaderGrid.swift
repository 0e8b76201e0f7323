import BudgetModel
import TableReading

/// Baris-baris pembuka tabel sebagai teks, dengan isi sel gabungan disebar ke seluruh selnya.
struct HeaderGrid {
    private let rows: [TableRow]
    private let merges: [MergedRange]

    init(_ rows: [TableRow], merges: [MergedRange]) {
        self.rows = rows
        self.merges =
            merges.isEmpty ? [] : MergedRange.touching(rows.map(\.number).sorted(), width: Self.maximumColumns, of: merges).map(\.range)
    }

    /// Judul setiap kolom untuk tajuk setinggi `height` mulai baris ke-`start`: tingkat luar lebih dahulu.
    func titles(from start: Int, height: Int) -> [[String]] {
        let block = rows[start..<(start + height)]
        let width = min(block.map(\.count).max() ?? 0, Self.maximumColumns)
        var cells = block.map { row in (0..<width).map { row.text(at: $0).trimmedName } }
        spreadMerges(into: &cells, rows: block)
        // Dari dalam ke luar: "Realisasi" di atas "Keuangan" menaungi semua kolom Keuangan.
        for level in cells.indices.dropLast().reversed() { Self.spreadBlanks(in: &cells, level: level) }
        return (0..<width).map { column in
            var levels: [String] = []
            for row in cells where !row[column].isEmpty && levels.last != row[column] { levels.append(row[column]) }
            return levels
        }
    }

    /// Tajuk lebih lebar dari ini bukan tabel anggaran.
    static let maximumColumns = 200

    private func spreadMerges(into cells: inout [[String]], rows block: ArraySlice<TableRow>) {
        for range in merges {
            guard let top = block.firstIndex(where: { $0.number == range.rows.lowerBound }) else { continue }
            let text =
                cells[top - block.startIndex].indices.contains(range.columns.lowerBound)
                ? cells[top - block.startIndex][range.columns.lowerBound] : ""
            for (index, row) in block.enumerated() where range.rows.contains(row.number) {
                for column in range.columns.clamped(to: 0...Self.maximumColumns) where cells[index].indices.contains(column) {
                    cells[index][column] = text
                }
            }
        }
    }

    /// CSV tidak menyimpan sel gabungan: sel kosong di kanan judul, yang di bawahnya ada judul, ikut judul itu, tetapi tidak masuk ke
    /// bawah judul luar yang lain: "IV" di bawah "Realisasi Triwulan" bukan tingkat "Tingkat Capaian" di kanannya.
    private static func spreadBlanks(in cells: inout [[String]], level: Int) {
        let below = cells[0].indices.map { column in cells[(level + 1)...].contains { !$0[column].isEmpty } }
        for column in cells[level].indices.dropFirst()
        where cells[level][column].isEmpty && below[column] && below[column - 1]
            && (level == 0 || cells[level - 1][column].isEmpty)
        {
            cells[level][column] = cells[level][column - 1]
        }
    }
}
