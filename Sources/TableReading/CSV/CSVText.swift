import Diagnostics

/// Menulis tabel sebagai teks CSV menurut RFC 4180.
///
/// Isi sel ditulis apa adanya. Sel yang mulai seperti rumus (`=`, `+`, `-`, `@`) dijalankan Excel bila berkasnya dibuka
/// dengan klik ganda; dengan `guardsFormulas` sel seperti itu diberi apostrof di depan, dan ``guardedCells`` menghitungnya.
public struct CSVText: Sendable {
    /// Teks yang sudah ditulis.
    public private(set) var text = ""
    /// Banyaknya sel yang diberi apostrof.
    public private(set) var guardedCells = 0

    /// Isi sel dan cara program lembar kerja harus membacanya.
    public enum Cell: Sendable, Hashable {
        /// Dibaca program menurut rupanya.
        case text(String)
        /// Tetap teks walaupun seperti bilangan, tanggal, atau jam: ditulis sebagai rumus `="1.02"`.
        case code(String)
    }

    private let separator: CSVDialect.Separator
    private let lineEnd: CSVDialect.LineEnd
    private let guardsFormulas: Bool

    /// Teks kosong dengan pemisah dan akhir baris tertentu.
    public init(separator: CSVDialect.Separator = .comma, lineEnd: CSVDialect.LineEnd = .lineFeed, guardsFormulas: Bool = false) {
        self.separator = separator
        self.lineEnd = lineEnd
        self.guardsFormulas = guardsFormulas
    }

    /// Menambahkan satu baris; baris tanpa sel menjadi baris kosong.
    public mutating func append(row cells: some Sequence<String>) { append(cells: cells.lazy.map { .text($0) }) }

    /// Menambahkan satu baris; baris tanpa sel menjadi baris kosong.
    public mutating func append(cells: some Sequence<Cell>) {
        var cellCount = 0
        for cell in cells {
            if cellCount > 0 { text.unicodeScalars.append(Unicode.Scalar(separator.byte)) }
            switch cell {
            case .text(let content): append(content)
            case .code(let code): append(code: code)
            }
            cellCount += 1
        }
        // Satu sel kosong tanpa kutip tidak dapat dibedakan dari baris kosong.
        if cellCount == 1, text.isEmpty || text.utf8.last == lineEnd.rawValue.utf8.last { text += "\"\"" }
        text += lineEnd.rawValue
    }

    /// Teks yang sudah ditulis, yang lalu dikosongkan supaya barisnya dapat ditambahkan sepotong demi sepotong.
    public mutating func take() -> String {
        defer { text = "" }
        return text
    }

    private mutating func append(_ content: String) {
        let cell = guardsFormulas ? ForeignText.guarded(content) : content
        if cell.utf8.count != content.utf8.count { guardedCells += 1 }
        guard needsQuotes(cell) else {
            text += cell
            return
        }
        quote(cell)
    }

    /// Teks yang terlalu panjang bagi sebuah rumus juga tidak boleh menjadi bilangan.
    private mutating func append(code: String) {
        if let formula = ForeignText.keptAsText(code) {
            quote(formula)
        } else if !code.isEmpty {
            guardedCells += 1
            quote("'" + code)
        }
    }

    private mutating func quote(_ cell: String) {
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
