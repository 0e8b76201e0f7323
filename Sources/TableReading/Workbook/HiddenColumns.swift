/// Kolom tersembunyi sebuah lembar. Daftarnya berdiri sebelum semua baris, jadi hanya kepala lembar yang dibaca.
struct HiddenColumns {
    /// Kolom mulai 0; rentang yang bersambung menjadi satu.
    private(set) var ranges: [ClosedRange<Int>] = []

    /// Yang melampaui tepi lembar berakhir di tepinya.
    private mutating func add(_ claimed: Range<Int>, in part: ZipPart) throws(TableReadingError) {
        let inside = claimed.clamped(to: 0..<part.archive.limits.maximumColumns)
        guard !inside.isEmpty else { return }
        let columns = inside.lowerBound...inside.upperBound - 1
        if let last = ranges.last, last.upperBound + 1 == columns.lowerBound {
            ranges[ranges.count - 1] = last.lowerBound...columns.upperBound
        } else {
            ranges.append(columns)
        }
        guard ranges.count <= part.archive.limits.maximumColumns else { throw part.exceeded(.columns) }
    }

    /// `cols` sebuah lembar XLSX. Kolom selebar nol sama dengan kolom tersembunyi.
    init(excel part: ZipPart) throws(TableReadingError) {
        var xml = try XMLReader(part, recordedDepth: 3)
        while true {
            switch try xml.next() {
            case .start where xml.depth == 2 && xml.isNamed("sheetData"):
                return
            case .start where xml.depth == 3 && xml.isNamed("col"):
                let isFlat = xml.attribute("width")?.isZero == true && xml.attribute("customWidth")?.isTrue == true
                guard xml.attribute("hidden")?.isTrue == true || isFlat,
                    let first = xml.attribute("min")?.wholeNumber, let last = xml.attribute("max")?.wholeNumber,
                    first >= 1, first <= last
                else { continue }
                try add(first - 1..<last, in: part)
            case .start, .end, .text:
                continue
            case .finished:
                return
            }
        }
    }

    /// `table:table-column` sebuah lembar ODS, termasuk yang di dalam kelompok terlipat.
    init(openDocument cursor: OpenDocumentCursor, sheet: Int) throws(TableReadingError) {
        guard try cursor.enter(sheet) else { return }
        let part = cursor.xml.part
        var groups = OpenDocumentGroups()
        var column = 0
        while true {
            switch try cursor.xml.next() {
            case .start where cursor.xml.isColumn:
                let next = column + (try cursor.xml.count("number-columns-repeated", atMost: part.archive.limits.maximumColumns))
                if cursor.xml.isInvisible || groups.isHidden { try add(column..<next, in: part) }
                column = next
            case .start where cursor.xml.isColumnGroup:
                if cursor.xml.isNamed("table-column-group") { groups.open(in: cursor.xml) }
            case .start where cursor.xml.isRow || cursor.xml.isRowGroup:
                return
            case .start:
                try cursor.xml.skipElement()
            case .end where cursor.xml.depth == 3:
                cursor.leave()
                return
            case .end:
                groups.close(outside: cursor.xml.depth)
            case .text:
                continue
            case .finished:
                return
            }
        }
    }
}

extension XMLReader {
    fileprivate var isColumn: Bool { space == spaces.table && isNamed("table-column") }

    /// Pembungkus kolom: kelompok lipatan dan kolom tajuk yang diulang di setiap halaman.
    fileprivate var isColumnGroup: Bool {
        space == spaces.table
            && (isNamed("table-column-group") || isNamed("table-header-columns") || isNamed("table-columns"))
    }
}
