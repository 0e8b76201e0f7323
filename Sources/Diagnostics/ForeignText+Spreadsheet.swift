extension ForeignText {
    /// Isi sel CSV yang tidak dijalankan program lembar kerja sebagai rumus: yang mulai seperti rumus diberi apostrof.
    ///
    /// Isi yang sudah berapostrof di depan mulai seperti itu mendapat satu lagi, supaya ``unguarded(_:)`` selalu
    /// mengembalikan isi yang sama.
    package static func guarded(_ cell: String) -> String { startsFormula(afterMarks: cell) ? "'" + cell : cell }

    /// Isi sel sebelum ``guarded(_:)``.
    package static func unguarded(_ cell: String) -> String {
        cell.utf8.first == UInt8(ascii: "'") && startsFormula(afterMarks: cell) ? String(cell.unicodeScalars.dropFirst()) : cell
    }

    /// Rumus yang hasilnya teks ini, `="1.02"`, supaya program lembar kerja tidak menjadikannya bilangan, tanggal, atau jam. `nil` bagi teks kosong,
    /// dan teks yang lebih panjang daripada yang boleh berdiri di dalam rumus.
    package static func keptAsText(_ text: String) -> String? {
        guard !text.isEmpty, text.utf16.count <= 255 else { return nil }
        return "=\"" + text.replacing("\"", with: "\"\"") + "\""
    }

    /// `true` bila teks ini tersusun dari angka dan tanda saja, atau bilangan berpangkat (`1E5`), sehingga dapat dibaca sebagai bilangan,
    /// tanggal, atau jam.
    package static func readsAsNumber(_ text: String) -> Bool {
        text.unicodeScalars.contains { "0"..."9" ~= $0 }
            && !text.unicodeScalars.contains { $0.properties.isAlphabetic && $0 != "E" && $0 != "e" }
    }

    private static func startsFormula(afterMarks cell: String) -> Bool {
        let content = cell.unicodeScalars.drop { $0 == "'" }
        guard let first = content.first, isFormulaStart(first) else { return false }
        let rest = content.dropFirst()
        // Tanda kosong "-" dan angka negatif bukan rumus.
        guard first == "-" else { return !rest.isEmpty || first.value < 0x20 || first == "\u{FEFF}" }
        return rest.contains { !isNumberPart($0) }
    }

    /// Tanda yang memulai rumus di Excel, LibreOffice, dan pengetikan lebar Asia Timur, dan yang hilang di depan sebuah sel.
    private static func isFormulaStart(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "=", "+", "-", "@", "\t", "\r", "\n", "\u{FEFF}": true
        case "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}", "\u{FE66}", "\u{FE62}", "\u{FE63}", "\u{FE6B}": true
        default: false
        }
    }

    private static func isNumberPart(_ scalar: Unicode.Scalar) -> Bool {
        "0123456789.,% -".unicodeScalars.contains(scalar)
    }
}
