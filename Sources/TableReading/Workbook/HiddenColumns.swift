/// Kolom tersembunyi sebuah lembar. Daftarnya berdiri sebelum semua baris, jadi hanya kepala lembar yang dibaca.
struct HiddenColumns {
    /// Kolom mulai 0; rentang yang bersambung menjadi satu.
    private(set) var ranges: [ClosedRange<Int>] = []

    private mutating func add(_ columns: ClosedRange<Int>, in part: ZipPart) throws(TableReadingError) {
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
                try add(first - 1...last - 1, in: part)
            case .start, .end, .text:
                continue
            case .finished:
                return
            }
        }
    }

    /// `table:table-column` sebuah lembar ODS, termasuk yang di dalam kelompok terlipat.
    init(openDocument part: ZipPart, sheet: Int) throws(TableReadingError) {
        var xml = try XMLReader(part, splitAt: .tableRow)
        guard try xml.enterSheet(sheet) else { return }
        var groups = OpenDocumentGroups()
        var column = 0
        while true {
            switch try xml.next() {
            case .start where xml.isColumn:
                let (next, overflow) = column.addingReportingOverflow(try xml.count("number-columns-repeated"))
                guard !overflow else { throw part.damaged(.unexpectedContent) }
                if xml.isInvisible || groups.isHidden { try add(column...next - 1, in: part) }
                column = next
            case .start where xml.isColumnGroup:
                if xml.isNamed("table-column-group") { groups.open(in: xml) }
            case .start where xml.isRow || xml.isRowGroup:
                return
            case .start:
                try xml.skipElement()
            case .end where xml.depth == 3:
                return
            case .end:
                groups.close(outside: xml.depth)
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
