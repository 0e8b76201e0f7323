import TableReading

/// Contoh isi sebuah tabel sebagai CSV bertajuk: namanya kolom tabelnya, barisnya sebagian isinya.
///
/// Yang dilihat hanya kolom yang menentukan kuerinya; setiap nama tahapan dan setiap kedalaman kode harus ada di contohnya.
final class SampleTable: TableContents {
    /// Nama kolom-kolomnya.
    let columns: [String]
    private let table: CSVTable
    private var counts: [[String: Int]]?

    /// - Throws: `TableReadingError`, ``TableReadingRefusal/empty(table:)`` bila tidak ada tajuk.
    init(path: String, limits: ReadingLimits) throws {
        table = try CSVTable(path: path, name: path, limits: limits)
        var row = TableRow()
        repeat {
            guard try table.readRow(into: &row) else { throw TableReadingRefusal.empty(table: path) }
        } while row.isBlank
        columns = (0..<row.count).map { row.text(at: $0) }
    }

    func values(of column: String) throws -> [(value: String?, rows: Int)] {
        try counts(of: column).sorted { $0.key < $1.key }.map { ($0.key.isEmpty ? nil : $0.key, $0.value) }
    }

    func codeLengths(of column: String) throws -> [(segments: Int?, rows: Int)] {
        var lengths: [Int: Int] = [:]
        for (code, rows) in try counts(of: column) where !code.isEmpty { lengths[code.count { $0 == "." } + 1, default: 0] += rows }
        return lengths.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    /// Isi setiap kolom, dibaca satu kali.
    private func counts(of column: String) throws -> [String: Int] {
        if counts == nil {
            var all = [[String: Int]](repeating: [:], count: columns.count)
            var row = TableRow()
            while try table.readRow(into: &row) {
                guard !row.isBlank else { continue }
                for position in columns.indices { all[position][row.text(at: position), default: 0] += 1 }
            }
            counts = all
        }
        return columns.firstIndex(of: column).flatMap { counts?[$0] } ?? [:]
    }
}
