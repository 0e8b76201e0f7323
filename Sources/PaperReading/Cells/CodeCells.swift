package import Diagnostics
package import TableReading

/// Mengawasi sel kode yang oleh lembar kerja tidak disimpan sebagai teks.
///
/// Excel menyimpan `5.10` yang diketik sebagai angka 5.1, dan `5.1.02` sebagai tanggal; keduanya tidak dapat
/// dikembalikan dengan pasti. Angka bulat aman: nol di depan tidak membedakan kode.
package struct CodeCells {
    package init() {}

    private var first: (text: String, place: SourceLocation)?
    private var count = 0

    /// Melihat satu sel kode.
    package mutating func observe(_ row: TableRow, at position: Int, of table: SourceLocation, log: inout FindingLog) {
        switch row.kind(at: position) {
        case .number:
            let text = row.text(at: position)
            guard text.contains(".") else { return }
            first = first ?? (text, table.at(row: row.number, column: position + 1))
            count += 1
        case .date, .time:
            log.add(.codeAsDate(row.text(at: position), at: table.at(row: row.number, column: position + 1)))
        default: break
        }
    }

    /// Satu temuan untuk semua kode yang berupa angka.
    package func finish(log: inout FindingLog) {
        guard let first else { return }
        log.add(.codeAsNumber(first.text, count: count, at: first.place))
    }
}

extension FindingLog {
    /// Mencatat kutip rusak di sebuah baris CSV.
    package mutating func noteBrokenQuote(_ row: TableRow, of table: SourceLocation) {
        guard let column = row.brokenQuoteColumn else { return }
        add(.brokenQuote(row.text(at: column), at: table.at(row: row.number, column: column + 1)))
    }
}
