/// Satu baris CSV di tempatnya, tanpa disalin; hanya berlaku selama panggilan yang memberikannya.
package struct PlainRow {
    /// Tempat satu sel di dalam potongannya.
    @usableFromInline
    struct Cell: BitwiseCopyable {
        @usableFromInline var start: Int32
        @usableFromInline var end: Int32
    }

    @usableFromInline let bytes: UnsafeBufferPointer<UInt8>
    @usableFromInline let cells: UnsafeBufferPointer<Cell>

    init(_ bytes: UnsafeBufferPointer<UInt8>, cells: UnsafeBufferPointer<Cell>) {
        (self.bytes, self.cells) = (bytes, cells)
    }

    /// Banyaknya sel.
    @inlinable package var count: Int { cells.count }

    /// Bita UTF-8 isi sel; kutip pembuka dan penutupnya tidak ikut.
    @inlinable package subscript(column: Int) -> UnsafeBufferPointer<UInt8> {
        let cell = cells[column]
        return UnsafeBufferPointer(rebasing: bytes[Int(cell.start)..<Int(cell.end)])
    }

    /// Isi sel; kosong bila kolomnya tidak ada.
    @inlinable package subscript(optional column: Int?) -> UnsafeBufferPointer<UInt8> {
        column.map { self[$0] } ?? UnsafeBufferPointer(start: nil, count: 0)
    }

    /// Baris yang sama sebagai salinan.
    func copy(to row: inout TableRow) {
        guard let first = cells.first, let last = cells.last else { return }
        let start = Int(first.start)
        row.bytes.append(contentsOf: bytes[start..<Int(last.end)])
        for cell in cells {
            var look = CellLook()
            look.isQuoted = cell.start > 0 && bytes[Int(cell.start) - 1] == quotationMark
            row.cells.append(TableRow.Cell(start: Int(cell.start) - start, end: Int(cell.end) - start, kind: .text, look: look))
        }
    }
}

extension CSVScanner {
    /// Hasil mencari sebuah baris sederhana.
    enum PlainScan {
        /// Barisnya; yang berikutnya mulai di `end`.
        case row(end: Int)
        /// Bitanya habis sebelum barisnya selesai.
        case cut
        /// Baris lain: ``CSVScanner/scan(_:from:into:)`` yang membacanya.
        case other
    }

    /// Menambahkan sel-sel sebuah baris yang kutipnya, bila ada, hanya membungkus sel: tanpa kutip ganda dan tanpa ganti baris di
    /// dalamnya. Baris kosong tidak menambahkan sel. Bila hasilnya bukan baris, sel yang sudah ditambahkan tidak berarti.
    static func plainRow(
        in bytes: UnsafeBufferPointer<UInt8>, from start: Int, separator: UInt8, maximumColumns: Int,
        cells: inout ScratchBuffer<PlainRow.Cell>
    ) -> PlainScan {
        var position = start
        let widest = cells.count + maximumColumns
        var isBlank = position < bytes.count && (bytes[position] == lineFeed || bytes[position] == carriageReturn)
        while position < bytes.count {
            if !isBlank {
                let isQuoted = bytes[position] == quotationMark
                let cellStart = isQuoted ? position + 1 : position
                let end = bytes.firstDelimiter(isQuoted ? quotationMark : separator, from: cellStart)
                position = isQuoted ? end + 1 : end
                guard position < bytes.count else { return .cut }
                guard !isQuoted || bytes[end] == quotationMark, cells.count < widest else { return .other }
                cells.append(PlainRow.Cell(start: Int32(truncatingIfNeeded: cellStart), end: Int32(truncatingIfNeeded: end)))
            }
            isBlank = false
            let byte = bytes[position]
            position += 1
            if byte == separator { continue }
            if byte == lineFeed { return .row(end: position) }
            guard byte == carriageReturn else { return .other }
            guard position < bytes.count else { return .cut }
            return .row(end: bytes[position] == lineFeed ? position + 1 : position)
        }
        return .cut
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
