/// Membaca baris-baris satu lembar `content.xml`.
///
/// Sel dan baris berulang tidak digandakan di memori: sel berulang memakai byte yang sama, baris berulang
/// diserahkan lagi dengan nomor berikutnya. Yang kosong dilewati, berapa pun ulangannya.
struct OpenDocumentScanner: ~Copyable {
    var xml: XMLReader
    let limits: ReadingLimits
    /// Sel gabungan yang sudah ditemukan.
    private(set) var mergedRanges: [MergedRange] = []
    private let sheet: Int
    private var isInside = false
    private var isFinished = false
    private var rowNumber = 0
    private var repeatsLeft = 0
    private var repeated = TableRow()
    private var cellCount = 0
    private var cell = OpenDocumentCell()
    private var groups = OpenDocumentGroups()

    init(_ part: ZipPart, sheet: Int) throws(TableReadingError) {
        xml = try XMLReader(part, splitAt: .tableRow)
        limits = part.archive.limits
        self.sheet = sheet
    }

    /// Baris berisi berikutnya.
    mutating func readRow(into row: inout TableRow) throws(TableReadingError) -> Bool {
        row.clear()
        if repeatsLeft > 0 {
            repeatsLeft -= 1
            row = repeated
            return try deliver(&row)
        }
        guard try enterSheet() else { return false }
        while true {
            switch try xml.next() {
            case .start where xml.isRow:
                if try readRowElement(into: &row) { return try deliver(&row) }
            case .start where xml.isRowGroup:
                if xml.isNamed("table-row-group") { groups.open(in: xml) }
            case .start:
                try xml.skipElement()
            case .end where xml.depth == 3:
                isFinished = true
                while try xml.next() != .finished {}
                return false
            case .end:
                groups.close(outside: xml.depth)
            case .text:
                continue
            case .finished:
                throw xml.part.damaged(.malformedXML)
            }
        }
    }

    private mutating func enterSheet() throws(TableReadingError) -> Bool {
        if isFinished || isInside { return !isFinished }
        isInside = try xml.enterSheet(sheet)
        isFinished = !isInside
        return isInside
    }

    private mutating func deliver(_ row: inout TableRow) throws(TableReadingError) -> Bool {
        rowNumber += 1
        row.number = rowNumber
        row.line = rowNumber
        cellCount += row.count
        guard rowNumber <= limits.maximumRows else { throw xml.part.exceeded(.rows) }
        guard cellCount <= limits.maximumCells else { throw xml.part.exceeded(.cells) }
        return true
    }

    /// `false` bila baris ini (dan ulangannya) kosong.
    private mutating func readRowElement(into row: inout TableRow) throws(TableReadingError) -> Bool {
        let repeats = try xml.count("number-rows-repeated")
        row.isHidden = xml.isInvisible || groups.isHidden
        row.outlineLevel = groups.level
        let rowDepth = xml.depth
        var column = 0
        while true {
            switch try xml.next() {
            case .start where xml.isCell:
                try readCell(at: &column, into: &row)
            case .start:
                try xml.skipElement()
            case .end where xml.depth < rowDepth:
                guard row.count > 0 else {
                    rowNumber += repeats
                    return false
                }
                try checkRepeats(repeats, of: row)
                repeatsLeft = repeats - 1
                if repeatsLeft > 0 { repeated = row }
                return true
            case .end, .text:
                continue
            case .finished:
                throw xml.part.damaged(.malformedXML)
            }
        }
    }

    /// Menolak ulangan yang melampaui batas sebelum satu pun diantarkan: berkas satu kilobita dapat menyebut semiliar sel.
    private func checkRepeats(_ repeats: Int, of row: TableRow) throws(TableReadingError) {
        guard repeats <= limits.maximumRows - rowNumber else { throw xml.part.exceeded(.rows) }
        guard repeats <= (limits.maximumCells - cellCount) / row.count else { throw xml.part.exceeded(.cells) }
    }

    private mutating func readCell(at column: inout Int, into row: inout TableRow) throws(TableReadingError) {
        let repeats = try xml.count("number-columns-repeated")
        let first = column
        let (next, overflow) = column.addingReportingOverflow(repeats)
        guard !overflow else { throw xml.part.damaged(.unexpectedContent) }
        column = next
        guard xml.isNamed("table-cell") else {
            // Sel tertutup gabungan tidak tampak; isinya, bila ada, tidak dibaca siapa pun.
            try xml.skipElement()
            return
        }
        try noteMerge(atColumn: first)
        let start = row.bytes.count
        let kind = try cell.read(from: &xml, to: &row.bytes)
        guard row.bytes.count > start else { return }
        guard row.bytes.count - start <= limits.maximumCellBytes else { throw xml.part.exceeded(.cellBytes) }
        guard row.bytes.count <= limits.maximumRowBytes else { throw xml.part.exceeded(.rowBytes) }
        guard next <= limits.maximumColumns else { throw xml.part.exceeded(.columns) }
        for place in first..<next {
            _ = row.place(TableRow.Cell(start: start, end: row.bytes.count, kind: kind), at: place)
        }
    }

    private mutating func noteMerge(atColumn column: Int) throws(TableReadingError) {
        let columns = try xml.count("number-columns-spanned")
        let rows = try xml.count("number-rows-spanned")
        guard columns > 1 || rows > 1 else { return }
        let firstRow = rowNumber + 1
        let (lastRow, rowOverflow) = firstRow.addingReportingOverflow(rows - 1)
        let (lastColumn, columnOverflow) = column.addingReportingOverflow(columns - 1)
        guard !rowOverflow, !columnOverflow else { throw xml.part.damaged(.unexpectedContent) }
        mergedRanges.append(MergedRange(rows: firstRow...lastRow, columns: column...lastColumn))
        guard mergedRanges.count <= limits.maximumMergedRanges else { throw xml.part.exceeded(.mergedRanges) }
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

    /// Banyaknya ulangan atau rentang; tanpa atribut berarti satu.
    func count(_ name: StaticString) throws(TableReadingError) -> Int {
        guard let attribute = attribute(name, in: spaces.table) else { return 1 }
        guard let count = attribute.wholeNumber, count > 0 else {
            throw part.damaged(.unexpectedContent)
        }
        return count
    }
}
