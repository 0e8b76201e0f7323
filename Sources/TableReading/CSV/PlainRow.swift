/// Satu baris CSV di tempatnya, tanpa disalin; hanya berlaku selama panggilan yang memberikannya.
package struct PlainRow {
    /// Tempat satu sel di dalam potongannya.
    struct Cell {
        var start: Int32
        var end: Int32
    }

    private let bytes: UnsafeBufferPointer<UInt8>
    private let cells: UnsafeBufferPointer<Cell>

    init(_ bytes: UnsafeBufferPointer<UInt8>, cells: UnsafeBufferPointer<Cell>) {
        (self.bytes, self.cells) = (bytes, cells)
    }

    /// Banyaknya sel.
    package var count: Int { cells.count }

    /// Bita UTF-8 isi sel; kutip pembuka dan penutupnya tidak ikut.
    package subscript(column: Int) -> UnsafeBufferPointer<UInt8> {
        let cell = cells[column]
        return UnsafeBufferPointer(rebasing: bytes[Int(cell.start)..<Int(cell.end)])
    }
}

extension CSVScanner {
    /// Sel-sel sebuah baris yang utuh di `bytes` dan yang kutipnya, bila ada, hanya membungkus sel: tanpa kutip ganda dan tanpa ganti
    /// baris di dalamnya. `nil` bagi baris lain, juga baris kosong: ``scan(_:from:into:)`` yang membacanya.
    ///
    /// - Returns: Banyaknya sel, dan tempat baris berikutnya.
    static func plainRow(
        in bytes: UnsafeBufferPointer<UInt8>, from start: Int, separator: UInt8, cells: UnsafeMutableBufferPointer<PlainRow.Cell>
    ) -> (count: Int, end: Int)? {
        var (position, count) = (start, 0)
        guard position < bytes.count, bytes[position] != lineFeed, bytes[position] != carriageReturn else { return nil }
        while position < bytes.count, count < cells.count {
            let isQuoted = bytes[position] == quotationMark
            let cellStart = isQuoted ? position + 1 : position
            let end = bytes.firstDelimiter(isQuoted ? quotationMark : separator, from: cellStart)
            position = isQuoted ? end + 1 : end
            guard position < bytes.count, !isQuoted || bytes[end] == quotationMark else { return nil }
            cells[count] = PlainRow.Cell(start: Int32(truncatingIfNeeded: cellStart), end: Int32(truncatingIfNeeded: end))
            count += 1
            let byte = bytes[position]
            position += 1
            if byte == separator { continue }
            if byte == lineFeed { return (count, position) }
            guard byte == carriageReturn, position < bytes.count else { return nil }
            return (count, bytes[position] == lineFeed ? position + 1 : position)
        }
        return nil
    }

    /// Bersiap di awal baris; `false` bila sebuah baris sedang terbaca sebagian.
    mutating func startsRow(in bytes: UnsafeBufferPointer<UInt8>, _ position: inout Int) -> Bool {
        guard state == .rowStart else { return false }
        if skipsLineFeed, position < bytes.count {
            if bytes[position] == lineFeed { position += 1 }
            skipsLineFeed = false
        }
        return true
    }

    /// Satu baris utuh sudah terbaca di luar ``scan(_:from:into:)``.
    mutating func passRow() { line += 1 }
}

extension CSVTable {
    /// Menyerahkan baris-baris berikutnya di tempatnya, sampai sebuah baris yang tidak sederhana, yang tidak diterima `take`, atau ujung
    /// potongan. Baris itu belum terbaca: ``readRow(into:)`` membacanya dengan arti yang sama bagi setiap baris.
    ///
    /// - Returns: Banyaknya baris yang diterima.
    package func readPlainRows(_ take: (PlainRow) -> Bool) throws(TableReadingError) -> Int {
        let longest = min(limits.maximumCellBytes, limits.maximumRowBytes)
        return try withPlainCells { (cells) throws(TableReadingError) in
            try source.withChunk { (bytes) throws(TableReadingError) in
                guard scanner.startsRow(in: bytes, &position) else { return 0 }
                var count = 0
                while rowNumber < limits.maximumRows {
                    guard let row = CSVScanner.plainRow(in: bytes, from: position, separator: dialect.separator.byte, cells: cells),
                        row.end - position <= longest,
                        take(PlainRow(bytes, cells: UnsafeBufferPointer(rebasing: cells[..<row.count])))
                    else { break }
                    try budget.deliver(bytes: row.end - position, cells: row.count)
                    position = row.end
                    scanner.passRow()
                    rowNumber += 1
                    count += 1
                }
                return count
            }
        }
    }

    /// Nomor baris yang akan dibaca berikutnya.
    package var nextRow: Int { rowNumber + 1 }

    private func withPlainCells<Result>(
        _ body: (UnsafeMutableBufferPointer<PlainRow.Cell>) throws(TableReadingError) -> Result
    ) throws(TableReadingError) -> Result {
        try plainCells.withUnsafeMutableBufferPointer { (cells) throws(TableReadingError) in try body(cells) }
    }
}
