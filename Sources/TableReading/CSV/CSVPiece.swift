/// Sepotong berkas CSV: bitanya, dan baris-baris yang berakhir di dalamnya.
struct CSVPiece: ~Copyable {
    /// Sebuah baris.
    struct Row {
        /// Nomor sel pertamanya, atau nomornya di antara baris yang disalin.
        let first: Int32
        /// Banyaknya sel; `-1` bila barisnya disalin.
        let count: Int32
        /// Bita barisnya, dengan pemisah dan akhir barisnya.
        let size: Int32
        /// Nomor baris teks di berkasnya.
        let line: Int
    }

    /// Mengapa sesudah potongan ini tidak ada lagi.
    enum End {
        case over
        case failed(TableReadingError)
        case fault(CSVScanner.Fault)
    }

    /// Isinya sebagai UTF-8.
    var bytes = ScratchBuffer<UInt8>(capacity: 0)
    private var cells = ScratchBuffer<PlainRow.Cell>(capacity: 0)
    private var rows = ScratchBuffer<Row>(capacity: 0)
    private var copies: [TableRow] = []
    private var copyCount = 0
    /// `nil` bila masih ada potongan berikutnya.
    var end: End?

    /// Banyaknya baris.
    var count: Int { rows.count }

    subscript(index: Int) -> Row { rows[index] }

    /// Membuang isinya dan menyimpan ruangnya.
    mutating func clear() {
        bytes.truncate(to: 0)
        cells.truncate(to: 0)
        rows.truncate(to: 0)
        copyCount = 0
        end = nil
    }

    /// Menambahkan baris sederhana yang mulai di `position`.
    ///
    /// - Parameter longest: Bita terbanyak sebuah baris yang pasti tidak melampaui batas.
    mutating func appendPlainRow(from position: Int, line: Int, separator: UInt8, longest: Int, maximumColumns: Int) -> CSVScanner.PlainScan
    {
        let first = cells.count
        let scan = CSVScanner.plainRow(
            in: bytes.contents, from: position, separator: separator, maximumColumns: maximumColumns, cells: &cells)
        guard case .row(let end) = scan, end - position <= longest else {
            cells.truncate(to: first)
            if case .cut = scan { return .cut }
            return .other
        }
        rows.append(
            Row(
                first: Int32(truncatingIfNeeded: first), count: Int32(truncatingIfNeeded: cells.count - first),
                size: Int32(truncatingIfNeeded: end - position), line: line))
        return scan
    }

    /// Menambahkan baris yang disalin; ruang `row` ditukar dengan ruang yang tidak terpakai.
    mutating func append(_ row: inout TableRow) {
        rows.append(
            Row(
                first: Int32(truncatingIfNeeded: copyCount), count: -1, size: Int32(truncatingIfNeeded: row.bytes.count),
                line: row.line))
        if copyCount == copies.count { copies.append(TableRow()) }
        swap(&copies[copyCount], &row)
        copyCount += 1
        row.clear()
    }

    /// Menyerahkan baris-baris di tempatnya, sampai yang disalin, yang kosong, atau yang tidak diterima `take`.
    ///
    /// - Parameter number: Nomor baris pertama rentang itu di lembarnya.
    /// - Returns: Nomor baris yang belum terbaca.
    func readPlainRows(_ range: Range<Int>, from number: Int, budget: ReadingBudget, _ take: (PlainRow, Int) -> Bool)
        throws(TableReadingError) -> Int
    {
        for index in range {
            let row = rows[index]
            guard row.count > 0, take(plainRow(row), number + index - range.lowerBound) else { return index }
            try budget.deliver(bytes: Int(row.size), cells: Int(row.count))
        }
        return range.upperBound
    }

    /// Mengisi `target`, yang kosong, dengan baris ke-`index`; hanya boleh sekali bagi setiap baris.
    mutating func take(_ index: Int, into target: inout TableRow) {
        let row = rows[index]
        if row.count < 0 { swap(&copies[Int(row.first)], &target) } else { plainRow(row).copy(to: &target) }
        target.line = row.line
    }

    private func plainRow(_ row: Row) -> PlainRow {
        PlainRow(
            bytes.contents, cells: UnsafeBufferPointer(rebasing: cells.contents[Int(row.first)..<Int(row.first) + Int(row.count)]))
    }
}
