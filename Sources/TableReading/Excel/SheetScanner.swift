/// Menyusun baris-baris satu lembar XLSX dari catatan ``SheetDecoder``, menurut urutannya di berkas.
struct SheetScanner: ~Copyable {
    private var segments: XMLSegments<SheetSink>
    private let strings: SharedStrings
    private let limits: ReadingLimits
    /// Catatan berikutnya di potong yang sedang dibaca.
    private var place = 0
    private var isFinished = false
    private var lastRow = 0
    private var cellCount = 0

    init(_ segments: consuming XMLSegments<SheetSink>, strings: SharedStrings, limits: ReadingLimits) {
        self.segments = segments
        self.strings = strings
        self.limits = limits
    }

    /// Baris berisi berikutnya; baris tanpa isi dilewati.
    mutating func readRow(into row: inout TableRow) throws(TableReadingError) -> Bool {
        row.clear()
        guard !isFinished else { return false }
        repeat {
            let decoder = segments.current.sink.decoder
            while place < decoder.pointee.entries.count {
                let entry = decoder.pointee.entries[place]
                place += 1
                switch entry.kind {
                case .cell:
                    let start = row.bytes.count
                    row.bytes.append(contentsOf: UnsafeBufferPointer(rebasing: decoder.pointee.bytes.contents[entry.start..<entry.end]))
                    try store(entry.content, entry.look, at: entry.place, from: start, in: &row)
                case .sharedCell:
                    let start = row.bytes.count
                    guard strings.append(entry.start, to: &row.bytes) else {
                        throw segments.part.damaged(.missingString(row: lastRow, column: entry.place + 1))
                    }
                    try store(.text, entry.look, at: entry.place, from: start, in: &row)
                case .rowStart:
                    try startRow(entry, &row)
                case .rowEnd:
                    try checkLimits(of: row)
                    if row.count > 0 { return true }
                case .dataEnd:
                    try drain()
                    return false
                case .unexpectedContent:
                    throw segments.part.damaged(.unexpectedContent)
                case .tooLong:
                    throw segments.part.exceeded(.cellBytes)
                }
            }
            place = 0
        } while try segments.advance()
        // Lembar tanpa `sheetData` tidak punya baris.
        isFinished = true
        guard segments.current.sink.decoder.pointee.section == .beforeData else { throw segments.part.damaged(.malformedXML) }
        return false
    }

    /// Sisa lembar tetap dibaca, supaya bagian yang terpotong atau rusak tidak lolos sebagai utuh.
    private mutating func drain() throws(TableReadingError) {
        isFinished = true
        while try segments.advance() {}
    }

    private mutating func startRow(_ entry: SheetEntry, _ row: inout TableRow) throws(TableReadingError) {
        let number = entry.place > 0 ? entry.place : lastRow + 1
        guard number > lastRow else { throw segments.part.damaged(.rowOrder(row: number)) }
        lastRow = number
        row.number = number
        row.line = number
        row.outlineLevel = entry.start
        row.isHidden = entry.end == 1
    }

    private mutating func checkLimits(of row: borrowing TableRow) throws(TableReadingError) {
        cellCount += row.count
        guard cellCount <= limits.maximumCells else { throw segments.part.exceeded(.cells) }
        guard lastRow <= limits.maximumRows || row.count == 0 else { throw segments.part.exceeded(.rows) }
    }

    /// Menaruh sel yang isinya semua byte mulai `start`; yang kosong tidak ditaruh.
    @inline(__always)
    private func store(
        _ kind: CellKind, _ look: CellLook, at column: Int, from start: Int, in row: inout TableRow
    ) throws(TableReadingError) {
        let end = row.bytes.count
        guard end > start else { return }
        guard column < limits.maximumColumns else { throw segments.part.exceeded(.columns) }
        guard end - start <= limits.maximumCellBytes else { throw segments.part.exceeded(.cellBytes) }
        guard end <= limits.maximumRowBytes else { throw segments.part.exceeded(.rowBytes) }
        guard row.place(TableRow.Cell(start: start, end: end, kind: kind, look: look), at: column) else {
            throw segments.part.damaged(.duplicateCell(row: lastRow, column: column + 1))
        }
    }
}
