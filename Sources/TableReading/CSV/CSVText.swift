/// Menulis tabel sebagai teks CSV menurut RFC 4180.
///
/// Isi sel ditulis apa adanya. Sel yang mulai dengan `=`, `+`, `-`, atau `@` akan dianggap rumus oleh
/// Excel bila berkas dibuka dengan klik ganda; penulis ini tidak menyisipkan tanda pengaman, karena itu
/// mengubah isi. Bila isi sel berasal dari pihak lain, berikan buku kerja, bukan CSV.
public struct CSVText: Sendable {
    /// Teks yang sudah ditulis.
    public private(set) var text = ""

    private let separator: CSVDialect.Separator
    private let lineEnd: CSVDialect.LineEnd

    /// Teks kosong dengan pemisah dan akhir baris tertentu.
    public init(separator: CSVDialect.Separator = .comma, lineEnd: CSVDialect.LineEnd = .lineFeed) {
        self.separator = separator
        self.lineEnd = lineEnd
    }

    /// Menambahkan satu baris; baris tanpa sel menjadi baris kosong.
    public mutating func append(row cells: some Sequence<String>) {
        var cellCount = 0
        for cell in cells {
            if cellCount > 0 { text.unicodeScalars.append(Unicode.Scalar(separator.byte)) }
            append(cell)
            cellCount += 1
        }
        // Satu sel kosong tanpa kutip tidak dapat dibedakan dari baris kosong.
        if cellCount == 1, text.isEmpty || text.utf8.last == lineEnd.rawValue.utf8.last { text += "\"\"" }
        text += lineEnd.rawValue
    }

    private mutating func append(_ cell: String) {
        guard needsQuotes(cell) else {
            text += cell
            return
        }
        text += "\""
        for scalar in cell.unicodeScalars {
            if scalar == "\"" { text += "\"" }
            text.unicodeScalars.append(scalar)
        }
        text += "\""
    }

    /// `sep=` di awal berkas dan tanda urutan byte akan hilang bila tidak dikutip.
    private func needsQuotes(_ cell: String) -> Bool {
        cell.utf8.contains {
            $0 == separator.byte || $0 == quotationMark || $0 == lineFeed || $0 == carriageReturn
        }
            || cell.lowercased().hasPrefix("sep=") || cell.unicodeScalars.first == "\u{FEFF}"
    }
}
