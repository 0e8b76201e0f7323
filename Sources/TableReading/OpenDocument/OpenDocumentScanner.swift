/// Membaca baris-baris satu lembar `content.xml`.
///
/// Sel dan baris berulang tidak digandakan di memori: sel berulang memakai byte yang sama, baris berulang
/// diserahkan lagi dengan nomor berikutnya. Yang kosong dilewati, berapa pun ulangannya.
struct OpenDocumentScanner: ~Copyable {
    let cursor: OpenDocumentCursor
    let limits: ReadingLimits
    /// Sel gabungan yang sudah ditemukan.
    private(set) var mergedRanges: [MergedRange] = []
    private let sheet: Int
    private(set) var isFinished = false
    private var rowNumber = 0
    private var repeatsLeft = 0
    private var repeated = TableRow()
    private var cellCount = 0
    private var cell = OpenDocumentCell()
    private var groups = OpenDocumentGroups()

    init(_ cursor: OpenDocumentCursor, sheet: Int) throws(TableReadingError) {
        self.cursor = cursor
        limits = cursor.xml.part.archive.limits
        self.sheet = sheet
        isFinished = try !cursor.enter(sheet)
    }

    /// Baris berisi berikutnya.
    mutating func readRow(into row: inout TableRow) throws(TableReadingError) -> Bool {
        row.clear()
        if repeatsLeft > 0 {
            repeatsLeft -= 1
            row = repeated
            return try deliver(&row)
        }
        guard !isFinished else { return false }
        while true {
            switch try cursor.xml.next() {
            case .start where cursor.xml.isRow:
                if try readRowElement(into: &row) { return try deliver(&row) }
            case .start where cursor.xml.isRowGroup:
                if cursor.xml.isNamed("table-row-group") { groups.open(in: cursor.xml) }
            case .start:
                try cursor.xml.skipElement()
            case .end where cursor.xml.depth == 3:
                // Keutuhan sisanya sudah dipastikan ketika lembar-lembarnya didaftar.
                isFinished = true
                cursor.leave()
                return false
            case .end:
                groups.close(outside: cursor.xml.depth)
            case .text:
                continue
            case .finished:
                throw cursor.xml.part.damaged(.malformedXML)
            }
        }
    }

    private mutating func deliver(_ row: inout TableRow) throws(TableReadingError) -> Bool {
        rowNumber += 1
        row.number = rowNumber
        row.line = rowNumber
        cellCount += row.count
        guard rowNumber <= limits.maximumRows else { throw part.exceeded(.rows) }
        guard cellCount <= limits.maximumCells else { throw part.exceeded(.cells) }
        return true
    }

    /// `false` bila baris ini (dan ulangannya) kosong.
    private mutating func readRowElement(into row: inout TableRow) throws(TableReadingError) -> Bool {
        let repeats = try cursor.xml.count("number-rows-repeated", atMost: limits.maximumRows + 1)
        row.isHidden = cursor.xml.isInvisible || groups.isHidden
        row.outlineLevel = groups.level
        let rowDepth = cursor.xml.depth
        var column = 0
        while true {
            switch try cursor.xml.next() {
            case .start where cursor.xml.isCell:
                try readCell(at: &column, into: &row)
            case .start:
                try cursor.xml.skipElement()
            case .end where cursor.xml.depth < rowDepth:
                guard row.count > 0 else {
                    // Sesudah baris terakhir lembar mana pun tidak ada lagi yang perlu dihitung.
                    rowNumber = min(rowNumber + repeats, limits.maximumRows)
                    return false
                }
                try checkRepeats(repeats, of: row)
                repeatsLeft = repeats - 1
                if repeatsLeft > 0 { repeated = row }
                return true
            case .end, .text:
                continue
            case .finished:
                throw part.damaged(.malformedXML)
            }
        }
    }

    private var part: ZipPart { cursor.xml.part }

    /// Menolak ulangan yang melampaui batas sebelum satu pun diantarkan: berkas satu kilobita dapat menyebut semiliar sel.
    private func checkRepeats(_ repeats: Int, of row: TableRow) throws(TableReadingError) {
        guard repeats <= limits.maximumRows - rowNumber else { throw part.exceeded(.rows) }
        guard repeats <= (limits.maximumCells - cellCount) / row.count else { throw part.exceeded(.cells) }
    }

    private mutating func readCell(at column: inout Int, into row: inout TableRow) throws(TableReadingError) {
        let repeats = try cursor.xml.count("number-columns-repeated", atMost: limits.maximumColumns + 1)
        let first = column
        let next = min(column + repeats, limits.maximumColumns + 1)
        column = next
        guard cursor.xml.isNamed("table-cell") else {
            // Sel tertutup gabungan tidak tampak; isinya, bila ada, tidak dibaca siapa pun.
            try cursor.xml.skipElement()
            return
        }
        try noteMerge(atColumn: first)
        let start = row.bytes.count
        let cursor = cursor
        let kind = try cell.read(from: &cursor.xml, to: &row.bytes)
        guard row.bytes.count > start else { return }
        guard row.bytes.count - start <= limits.maximumCellBytes else { throw part.exceeded(.cellBytes) }
        guard row.bytes.count <= limits.maximumRowBytes else { throw part.exceeded(.rowBytes) }
        guard next <= limits.maximumColumns else { throw part.exceeded(.columns) }
        for place in first..<next {
            _ = row.place(TableRow.Cell(start: start, end: row.bytes.count, kind: kind), at: place)
        }
    }

    private mutating func noteMerge(atColumn column: Int) throws(TableReadingError) {
        let columns = try cursor.xml.count("number-columns-spanned", atMost: limits.maximumColumns)
        let rows = try cursor.xml.count("number-rows-spanned", atMost: limits.maximumRows)
        guard columns > 1 || rows > 1, rowNumber < limits.maximumRows, column < limits.maximumColumns else { return }
        // Gabungan yang melampaui tepi lembar berakhir di tepinya.
        let lastRow = min(rowNumber + rows, limits.maximumRows)
        let lastColumn = min(column + columns, limits.maximumColumns) - 1
        mergedRanges.append(MergedRange(rows: rowNumber + 1...lastRow, columns: column...lastColumn))
        guard mergedRanges.count <= limits.maximumMergedRanges else { throw part.exceeded(.mergedRanges) }
    }
}

extension XMLReader {
    var isRow: Bool { space == spaces.table && isNamed("table-row") }

    /// Pembungkus baris: kelompok lipatan dan baris tajuk yang diulang di setiap halaman.
    var isRowGroup: Bool {
        space == spaces.table
            && (isNamed("table-row-group") || isNamed("table-header-rows") || isNamed("table-rows"))
    }

    fileprivate var isCell: Bool {
        space == spaces.table && (isNamed("table-cell") || isNamed("covered-table-cell"))
    }

    /// Banyaknya ulangan atau rentang, dipotong di `maximum`; tanpa atribut berarti satu.
    func count(_ name: StaticString, atMost maximum: Int) throws(TableReadingError) -> Int {
        guard let attribute = attribute(name, in: spaces.table) else { return 1 }
        guard let count = attribute.wholeNumber, count > 0 else {
            throw part.damaged(.unexpectedContent)
        }
        return min(count, maximum)
    }
}
