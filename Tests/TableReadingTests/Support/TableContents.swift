import TableReading

/// Isi sebuah tabel, dibaca sampai habis.
struct TableContents: Equatable {
    var rows: [[String]] = []
    var numbers: [Int] = []
    var lines: [Int] = []

    init(of table: any Table) throws(TableReadingError) {
        var row = TableRow()
        while try table.readRow(into: &row) {
            rows.append((0..<row.count).map { row.text(at: $0) })
            numbers.append(row.number)
            lines.append(row.line)
        }
    }
}

/// Membaca byte CSV lewat berkas sementara dengan nama `pagu.csv`.
func readCSV(
    _ bytes: some Sequence<UInt8>,
    separator: CSVDialect.Separator? = nil,
    limits: ReadingLimits = .default
) throws -> (contents: TableContents, dialect: CSVDialect) {
    let file = try TemporaryFile(bytes)
    let table = try CSVTable(path: file.path, name: "pagu.csv", separator: separator, limits: limits)
    return (try TableContents(of: table), table.dialect)
}

func readCSV(
    _ text: String,
    separator: CSVDialect.Separator? = nil,
    limits: ReadingLimits = .default
) throws -> (contents: TableContents, dialect: CSVDialect) {
    try readCSV(Array(text.utf8), separator: separator, limits: limits)
}
