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
    let source: TextSource
    let limits: ReadingLimits
    let budget: ReadingBudget
    var scanner: CSVScanner
    var position: Int
    var rowNumber = 0
    /// Tempat sel-sel baris yang diserahkan di tempatnya; baris yang lebih lebar disalin seperti biasa.
    var plainCells = [PlainRow.Cell](repeating: PlainRow.Cell(start: 0, end: 0), count: 256)

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
        self.source = source
        self.budget = budget
        limits = budget.limits
        guard try source.advance() else { throw .empty(file: stored.name) }

        let opening = CSVOpening(of: source, separator: separator)
        scanner = CSVScanner(separator: opening.separator, firstLine: opening.firstLine, limits: limits)
        position = opening.length
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
        row.number = rowNumber + 1
        guard try fill(&row) else { return false }
        rowNumber += 1
        guard rowNumber <= limits.maximumRows else {
            throw .limitExceeded(.rows, maximum: limits.maximumRows, at: location)
        }
        try budget.deliver(row)
        return true
    }

    private func fill(_ row: inout TableRow) throws(TableReadingError) -> Bool {
        while true {
            if try scanChunk(into: &row) { return true }
            guard try source.advance() else { break }
            position = 0
        }
        do throws(CSVScanner.Fault) {
            return try scanner.finish(into: &row)
        } catch {
            throw explained(error, inRow: row.number)
        }
    }

    private func scanChunk(into row: inout TableRow) throws(TableReadingError) -> Bool {
        do throws(CSVScanner.Fault) {
            return try source.withChunk { (bytes) throws(CSVScanner.Fault) in
                try scanner.scan(bytes, from: &position, into: &row)
            }
        } catch {
            throw explained(error, inRow: row.number)
        }
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
