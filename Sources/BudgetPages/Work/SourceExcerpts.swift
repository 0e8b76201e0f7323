import BudgetModel
import Diagnostics
import TableReading

/// Potongan tabel-tabel pengguna di sekitar tempat-tempat yang dibicarakan temuan: tajuknya, dan dua baris di atas dan di bawahnya.
///
/// Setiap tabel dibaca satu kali, sampai baris terakhir yang diperlukan. Tabel yang tidak dapat dibuka lagi tidak berpotongan; temuannya sudah
/// mengatakan sebabnya.
struct SourceExcerpts: Sendable {
    /// Satu baris seperti tertera.
    struct Row: Sendable, Hashable {
        let number: Int
        let cells: [String]
        let isHeader: Bool
    }

    private var rows: [SourceLocation: [Int: [String]]] = [:]
    private var headers: [SourceLocation: [Int]] = [:]

    private static let around = 2
    private static let longestCell = 120
    /// Baris tajuk yang ditampilkan; tajuk bertingkat jarang lebih.
    private static let shownHeaders = 3
    private static let maximumColumns = 60

    init(of findings: [Finding], in tables: [TableUnderstanding]) {
        for table in tables { headers[table.location.table] = Array(table.headerRows.prefix(Self.shownHeaders)) }
        var wanted: [SourceLocation: Set<Int>] = [:]
        for place in findings.map(\.location) {
            guard let row = place.row else { continue }
            let near = (row - Self.around)...(row + Self.around)
            wanted[place.table, default: []].formUnion(near)
        }
        for (table, numbers) in wanted {
            rows[table] = Self.read(table, numbers.union(headers[table] ?? []))
        }
    }

    /// Baris-baris di sekitar sebuah tempat, tajuknya dahulu; kosong bila tidak terbaca.
    func rows(around place: SourceLocation) -> [Row] {
        guard let row = place.row, let held = rows[place.table] else { return [] }
        let header = (headers[place.table] ?? []).filter { $0 < row - Self.around }
        let near = Array((row - Self.around)...(row + Self.around))
        return (header + near).compactMap { number in
            held[number].map { Row(number: number, cells: $0, isHeader: header.contains(number)) }
        }
    }

    private static func read(_ place: SourceLocation, _ numbers: Set<Int>) -> [Int: [String]] {
        guard let last = numbers.max(), let file = try? TableFile.open(path: place.file, name: place.file),
            let sheet = file.sheets.firstIndex(where: { $0.name == place.sheet }) ?? (file.sheets.count == 1 ? 0 : nil),
            let table = try? file.table(at: sheet)
        else { return [:] }
        var rows: [Int: [String]] = [:]
        var row = TableRow()
        while let more = try? table.readRow(into: &row), more, row.number <= last {
            guard numbers.contains(row.number) else { continue }
            rows[row.number] = (0..<min(row.count, maximumColumns)).map { column in
                let text = row.text(at: column)
                return text.count > longestCell ? text.prefix(longestCell) + "…" : text
            }
        }
        return rows
    }
}
