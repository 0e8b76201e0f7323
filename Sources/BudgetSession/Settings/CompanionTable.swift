import BudgetModel
import Diagnostics
import TableReading

/// Berkas CSV kecil yang menemani masukan: setelan dan keputusan. Tajuknya tetap, dan tidak ada isi yang dilewati.
struct CompanionTable {
    /// Satu baris berkas.
    struct Row {
        /// Tempat baris.
        let place: SourceLocation
        /// Isi sel dari kiri.
        let cells: [String]

        /// Tempat sel di kolom ini, dihitung dari 0.
        func place(_ column: Int) -> SourceLocation {
            SourceLocation(file: place.file, row: place.row, column: column + 1)
        }
    }

    /// Baris isi menurut urutan, masing-masing dengan sel sebanyak tajuk yang mungkin; baris kosong tidak ikut.
    let rows: [Row]

    private static let limits = {
        var limits = ReadingLimits()
        limits.maximumRows = 1_000_000
        limits.maximumColumns = 256
        return limits
    }()

    /// - Parameters:
    ///   - path: Letak berkas.
    ///   - columns: Tajuk yang harus ada, menurut urutan; huruf besar dan kecil tidak dibedakan.
    ///   - optional: Tajuk sesudahnya yang boleh tidak ada; selnya lalu kosong.
    init(path: String, columns: [String], optional: [String] = []) throws(CompanionTableError) {
        let (titles, rows) = try Self.content(of: path, columns: columns, optional: optional)
        let width = columns.count + optional.count
        self.rows = try rows.map { (row) throws(CompanionTableError) in
            guard row.cells.dropFirst(titles.count).allSatisfy({ $0.trimmedName.isEmpty }) else {
                throw .tooManyCells(row.place, columns: titles)
            }
            let cells = row.cells.prefix(titles.count)
            return Row(place: row.place, cells: cells + Array(repeating: "", count: width - cells.count))
        }
    }

    /// Baris sesudah tajuk. Pemisahnya yang membuat tajuknya cocok; menebaknya dari isi dapat keliru, karena bukti
    /// dan alasan memuat koma dan titik koma.
    private static func content(
        of path: String, columns: [String], optional: [String]
    ) throws(CompanionTableError) -> (titles: [String], rows: ArraySlice<Row>) {
        for separator in [CSVDialect.Separator.comma, .semicolon, .tab] {
            let rows = try rows(path, separator: separator)
            for titles in [columns, columns + optional] where rows.first?.hasTitles(titles) ?? false {
                return (titles, rows.dropFirst())
            }
        }
        throw .wrongHeader(file: path, columns: columns)
    }

    private static func rows(_ path: String, separator: CSVDialect.Separator) throws(CompanionTableError) -> [Row] {
        do throws(TableReadingError) {
            let table = try CSVTable(path: path, name: path, separator: separator, limits: limits)
            var rows: [Row] = []
            var row = TableRow()
            while try table.readRow(into: &row) {
                guard !row.isBlank else { continue }
                let cells = (0..<row.count).map { ForeignText.unguarded(row.text(at: $0)) }
                rows.append(Row(place: table.location.at(row: row.number), cells: cells))
            }
            return rows
        } catch {
            throw .table(error)
        }
    }
}

extension CompanionTable.Row {
    fileprivate func hasTitles(_ titles: [String]) -> Bool {
        let own = cells.map { $0.trimmedName.lowercased() }
        return Array(own.prefix(titles.count)) == titles.map { $0.lowercased() }
            && own.dropFirst(titles.count).allSatisfy(\.isEmpty)
    }
}
