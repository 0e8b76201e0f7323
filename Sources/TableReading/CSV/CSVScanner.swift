/// Mesin baca CSV: menerima potongan UTF-8 mana pun, menyerahkan baris utuh.
///
/// Aturan RFC 4180 dengan tiga kelonggaran yang lazim: akhir baris LF, CRLF, atau CR; tanda kutip di
/// tengah sel tanpa kutip adalah huruf biasa; teks setelah kutip penutup disimpan dan ditandai di
/// ``TableRow/brokenQuoteColumn``.
struct CSVScanner {
    enum State {
        /// Sebelum byte pertama baris, sebelum byte pertama sel, di dalam sel tanpa kutip, di dalam
        /// kutip, dan sesudah tanda kutip yang mungkin menutup.
        case rowStart, cellStart, plain, quoted, afterQuote
    }

    /// Pelanggaran; tempatnya dilengkapi pemilik mesin.
    enum Fault: Error, Hashable {
        case limit(ReadingLimit, column: Int?)
        case quotedCellTooLong(line: Int, column: Int)
        case unterminatedQuote(line: Int, column: Int)
    }

    /// Baris teks yang sedang dibaca, mulai 1.
    var line: Int

    private let separator: UInt8
    private let limits: ReadingLimits
    private(set) var state = State.rowStart
    var skipsLineFeed = false
    private var cellStart = 0
    private var isQuotedCell = false
    private var quoteLine = 0

    init(separator: CSVDialect.Separator, firstLine: Int, limits: ReadingLimits) {
        self.separator = separator.byte
        line = firstLine
        self.limits = limits
    }

    /// Membaca dari `position` sampai satu baris selesai (`true`) atau potongan habis (`false`).
    mutating func scan(
        _ bytes: UnsafeBufferPointer<UInt8>,
        from position: inout Int,
        into row: inout TableRow
    ) throws(Fault) -> Bool {
        while position < bytes.count {
            switch state {
            case .rowStart:
                if try startRow(bytes, &position, &row) { return true }
            case .cellStart where bytes[position] == quotationMark:
                openCell(in: row)
                (isQuotedCell, quoteLine) = (true, line)
                position += 1
                state = .quoted
            case .cellStart:
                openCell(in: row)
                if try scanPlainCells(bytes, &position, &row) { return true }
            case .plain:
                if try scanPlainCells(bytes, &position, &row) { return true }
            case .quoted:
                let end = bytes.first(quotationMark, from: position)
                try append(bytes, position..<end, to: &row)
                guard end < bytes.count else {
                    position = end
                    return false
                }
                position = end + 1
                state = .afterQuote
            case .afterQuote:
                if try scanAfterQuote(bytes, &position, &row) { return true }
            }
        }
        return false
    }

    /// Akhir berkas: `true` bila masih ada satu baris tanpa akhir baris.
    mutating func finish(into row: inout TableRow) throws(Fault) -> Bool {
        switch state {
        case .rowStart:
            return false
        case .quoted:
            throw .unterminatedQuote(line: quoteLine, column: row.count + 1)
        case .cellStart:
            openCell(in: row)
        case .plain, .afterQuote:
            break
        }
        try closeCell(at: row.bytes.count, of: &row)
        endRow(with: lineFeed)
        row.lacksLineEnd = true
        return true
    }
}

extension CSVScanner {
    private mutating func startRow(
        _ bytes: UnsafeBufferPointer<UInt8>, _ position: inout Int, _ row: inout TableRow
    ) throws(Fault) -> Bool {
        let byte = bytes[position]
        if skipsLineFeed {
            skipsLineFeed = false
            if byte == lineFeed {
                position += 1
                return false
            }
        }
        row.line = line
        guard byte == lineFeed || byte == carriageReturn else {
            state = .cellStart
            return false
        }
        position += 1
        endRow(with: byte)
        return true
    }

    /// Sel-sel tanpa kutip disalin sekaligus beserta pemisahnya; yang dicatat hanya batas-batasnya.
    private mutating func scanPlainCells(
        _ bytes: UnsafeBufferPointer<UInt8>, _ position: inout Int, _ row: inout TableRow
    ) throws(Fault) -> Bool {
        let runStart = position
        let shift = row.bytes.count - runStart
        state = .plain
        while true {
            let end = bytes.firstDelimiter(separator, from: position)
            guard end < bytes.count else {
                position = end
                try append(bytes, runStart..<end, to: &row)
                return false
            }
            try closeCell(at: end + shift, of: &row)
            position = end + 1
            guard bytes[end] == separator else {
                try append(bytes, runStart..<end, to: &row)
                endRow(with: bytes[end])
                return true
            }
            cellStart = position + shift
            guard position < bytes.count, bytes[position] != quotationMark else {
                state = .cellStart
                try append(bytes, runStart..<position, to: &row)
                return false
            }
        }
    }

    private mutating func scanAfterQuote(
        _ bytes: UnsafeBufferPointer<UInt8>, _ position: inout Int, _ row: inout TableRow
    ) throws(Fault) -> Bool {
        let byte = bytes[position]
        if byte == quotationMark {
            try append(bytes, position..<position + 1, to: &row)
            position += 1
            state = .quoted
            return false
        }
        guard byte == separator || byte == lineFeed || byte == carriageReturn else {
            if row.brokenQuoteColumn == nil { row.brokenQuoteColumn = row.count }
            state = .plain
            return false
        }
        position += 1
        try closeCell(at: row.bytes.count, of: &row)
        if byte == separator {
            state = .cellStart
            return false
        }
        endRow(with: byte)
        return true
    }

    private mutating func append(
        _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, to row: inout TableRow
    ) throws(Fault) {
        row.bytes.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[range]))
        guard
            row.bytes.count - cellStart > limits.maximumCellBytes || row.bytes.count > limits.maximumRowBytes
        else { return }
        if isQuotedCell { throw .quotedCellTooLong(line: quoteLine, column: row.count + 1) }
        throw row.bytes.count > limits.maximumRowBytes
            ? .limit(.rowBytes, column: nil) : .limit(.cellBytes, column: row.count + 1)
    }

    private mutating func openCell(in row: TableRow) {
        cellStart = row.bytes.count
        isQuotedCell = false
    }

    private mutating func closeCell(at end: Int, of row: inout TableRow) throws(Fault) {
        var look = CellLook()
        if isQuotedCell {
            look.isQuoted = true
            line += row.bytes[cellStart..<min(end, row.bytes.count)].lineEndCount
            isQuotedCell = false
        }
        guard end - cellStart <= limits.maximumCellBytes else {
            throw .limit(.cellBytes, column: row.count + 1)
        }
        row.cells.append(TableRow.Cell(start: cellStart, end: end, kind: .text, look: look))
        guard row.count <= limits.maximumColumns else { throw .limit(.columns, column: nil) }
    }

    private mutating func endRow(with byte: UInt8) {
        line += 1
        skipsLineFeed = byte == carriageReturn
        state = .rowStart
    }
}
