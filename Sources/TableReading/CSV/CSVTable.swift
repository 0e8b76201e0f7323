public import Diagnostics

/// Tabel dari berkas CSV. Pemisah, pengodean, dan akhir baris dikenali dari isinya.
///
/// Berkas dibaca dua kali: sekali untuk memastikan pengodean seluruh isi, sekali untuk sel-selnya.
/// Memori yang dipakai tidak bergantung pada besarnya berkas.
///
///     let table = try CSVTable(path: "pagu.csv", name: "pagu.csv")
///     var row = TableRow()
///     while try table.readRow(into: &row) { … row.text(at: 0) … }
public final class CSVTable: Table {
    /// Nama berkas; CSV tidak punya lembar.
    public let location: SourceLocation
    /// Cara berkas ini ditulis.
    public let dialect: CSVDialect

    /// Berkas yang dibaca; sidiknya dihitung lewat deskriptor yang sama.
    package let stored: StoredFile
    private let limits: ReadingLimits
    private let budget: ReadingBudget
    private let pieces: CSVPieces
    /// Baris berikutnya di potongan sekarang.
    private var next = 0
    private var rowNumber = 0

    /// Membuka berkas dan mengenali caranya ditulis.
    ///
    /// - Parameters:
    ///   - path: Letak berkas.
    ///   - name: Nama yang ditunjukkan kepada pengguna dalam setiap pesan.
    ///   - separator: Pemisah yang sudah diketahui; `nil` berarti dikenali dari isi.
    ///   - limits: Batas pembacaan.
    /// - Throws: ``TableReadingError`` bila berkas tidak dapat dibuka, kosong, berisi byte NUL, atau
    ///   pengodeannya tidak pasti.
    public convenience init(
        path: String,
        name: String,
        separator: CSVDialect.Separator? = nil,
        limits: ReadingLimits = .default
    ) throws(TableReadingError) {
        let stored = try StoredFile(path: path, name: name)
        try self.init(
            stored, source: try TextSource(stored), separator: separator, budget: ReadingBudget(limits, for: stored))
    }

    /// Membuka berkas yang dianggap UTF-8 tanpa memeriksa seluruh isinya dahulu; `nil` bila tandanya menyebut pengodean lain. Pemanggil
    /// memeriksa isinya dengan ``UTF8Survey``, dan tidak memakai apa pun dari tabel ini bila anggapan itu keliru.
    package convenience init?(assumingUTF8 stored: StoredFile, limits: ReadingLimits) throws(TableReadingError) {
        guard let encoding = try TextEncoding.assumed(of: stored) else { return nil }
        try self.init(
            stored, source: try TextSource(stored, encoding: encoding), separator: nil, budget: ReadingBudget(limits, for: stored))
    }

    /// Jawaban basis data: UTF-8 bertajuk, dipisah koma.
    package convenience init(answer stored: StoredFile, limits: ReadingLimits) throws(TableReadingError) {
        try self.init(
            stored, source: try TextSource(stored, encoding: .utf8), separator: .comma, budget: ReadingBudget(limits, for: stored))
    }

    init(
        _ stored: StoredFile, source: TextSource, separator: CSVDialect.Separator?, budget: ReadingBudget
    ) throws(TableReadingError) {
        location = SourceLocation(file: stored.name)
        self.stored = stored
        self.budget = budget
        limits = budget.limits
        pieces = try CSVPieces(of: source, named: stored.name, separator: separator, limits: limits)
        let opening = pieces.opening
        dialect = CSVDialect(
            separator: opening.separator,
            encoding: source.encoding,
            lineEnd: opening.lineEnd,
            declaresSeparator: opening.length > 0
        )
    }

    /// Lihat ``Table/maximumLeadingBytes``.
    public var maximumLeadingBytes: Int { limits.maximumLeadingBytes }

    /// Baris berikutnya; baris kosong datang sebagai baris tanpa sel.
    public func readRow(into row: inout TableRow) throws(TableReadingError) -> Bool {
        row.clear()
        guard try findRow() else { return false }
        pieces.current.take(next, into: &row)
        try pass()
        row.number = rowNumber
        try budget.deliver(row)
        return true
    }

    /// Menyerahkan baris-baris berikutnya di tempatnya, dengan nomornya, sampai sebuah baris yang tidak sederhana, atau yang tidak diterima `take`. Baris itu
    /// belum terbaca: ``readRow(into:)`` membacanya dengan arti yang sama bagi setiap baris.
    ///
    /// - Returns: Banyaknya baris yang diterima.
    package func readPlainRows(_ take: (PlainRow, Int) -> Bool) throws(TableReadingError) -> Int {
        var count = 0
        while rowNumber < limits.maximumRows, try findRow() {
            let first = next
            let last = min(pieces.current.count, next + limits.maximumRows - rowNumber)
            next = try pieces.current.readPlainRows(first..<last, from: rowNumber + 1, budget: budget, take)
            rowNumber += next - first
            count += next - first
            if next < last { break }
        }
        return count
    }

    private func pass() throws(TableReadingError) {
        next += 1
        rowNumber += 1
        guard rowNumber <= limits.maximumRows else { throw .limitExceeded(.rows, maximum: limits.maximumRows, at: location) }
    }

    /// Maju sampai ada baris di ``next``; `false` bila berkas habis. Kegagalan baru berlaku sesudah semua baris di depannya.
    private func findRow() throws(TableReadingError) -> Bool {
        while next == pieces.current.count {
            switch pieces.current.end {
            case nil: pieces.advance()
            case .over: return false
            case .failed(let error): throw error
            case .fault(let fault): throw explained(fault, inRow: rowNumber + 1)
            }
            next = 0
        }
        return true
    }

    private func explained(_ fault: CSVScanner.Fault, inRow number: Int) -> TableReadingError {
        switch fault {
        case .limit(let limit, let column):
            .limitExceeded(limit, maximum: limits[limit], at: location.at(row: number, column: column))
        case .quotedCellTooLong(let line, let column):
            .quotedCellTooLong(
                location.at(row: number, column: column), line: line, maximum: limits.maximumCellBytes)
        case .unterminatedQuote(let line, let column):
            .unterminatedQuote(location.at(row: number, column: column), line: line)
        }
    }
}
