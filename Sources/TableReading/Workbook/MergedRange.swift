/// Sel gabungan: satu isi yang tampak di beberapa baris dan kolom. Isinya tersimpan di sel kiri atas.
public struct MergedRange: Sendable, Hashable {
    /// Nomor baris seperti ``TableRow/number``, mulai 1.
    public var rows: ClosedRange<Int>
    /// Kolom seperti di ``TableRow``, mulai 0.
    public var columns: ClosedRange<Int>

    /// Gabungan baris `rows` (mulai 1) dan kolom `columns` (mulai 0).
    public init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
        self.rows = rows
        self.columns = columns
    }
}

extension MergedRange {
    /// `nil` bila teks bukan alamat `A1:C3` di dalam lembar; yang melampaui tepi lembar berakhir di tepinya.
    init?(reference: String, within limits: ReadingLimits) {
        let corners = reference.split(separator: ":")
        guard corners.count == 2, let first = Self.corner(corners[0]), let last = Self.corner(corners[1]),
            first.row <= last.row, first.column <= last.column, first.row <= limits.maximumRows,
            first.column < limits.maximumColumns
        else { return nil }
        self.init(
            rows: first.row...min(last.row, limits.maximumRows), columns: first.column...min(last.column, limits.maximumColumns - 1))
    }

    private static func corner(_ text: Substring) -> (row: Int, column: Int)? {
        let bytes = Array(text.utf8.filter { $0 != UInt8(ascii: "$") })
        let digits = bytes.drop { !$0.isDigit }
        let column = bytes.withUnsafeBufferPointer { $0.columnReference }
        guard let column, let row = Int(String(decoding: digits, as: UTF8.self)), row > 0 else { return nil }
        return (row, column)
    }

    /// Gabungan satu lembar XLSX. Daftarnya berdiri sesudah semua baris, jadi lembar dibaca sampai habis.
    static func excel(in part: ZipPart) throws(TableReadingError) -> [MergedRange] {
        var scanner = try XMLReader(part, splitAt: .row, recordedDepth: 3)
        var ranges: [MergedRange] = []
        while true {
            switch try scanner.next() {
            case .start where scanner.depth == 3 && scanner.isNamed("mergeCell"):
                guard let reference = scanner.attribute("ref"),
                    let range = MergedRange(reference: String(decoding: reference, as: UTF8.self), within: part.archive.limits)
                else { continue }
                ranges.append(range)
                guard ranges.count <= part.archive.limits.maximumMergedRanges else {
                    throw part.exceeded(.mergedRanges)
                }
            case .start, .end, .text:
                continue
            case .finished:
                return ranges
            }
        }
    }
}
