import FileWriting
import Foundation

/// Buku kerja libxlsxwriter dengan baris-baris tabel besar disisipkan ke lembar-lembarnya; bagian lain disalin apa adanya.
///
/// Pustaka zip tidak menerima isi yang sudah dimampatkan, dan mekar-mampat sekali lagi selama menulisnya yang pertama; karena itu catatan zip
/// milik libxlsxwriter disalin, dan hanya sidik, panjang, dan alamatnya yang diganti.
struct PackageSplice {
    private let base: Data
    private let entries: [ZipEntry]

    /// Tempat-tempat dalam catatan isi zip (APPNOTE 4.3.7 dan 4.3.12): sidik, panjang termampat, dan panjang asli berturutan.
    private static let localSums = 14
    private static let centralSums = 16
    private static let centralOffset = 42
    private static let endCounts = 8
    private static let endSums = 12

    /// - Throws: `incomplete` bila buku kerja itu tidak terbaca.
    init(of path: String) throws(WorkbookError) {
        guard let base = try? Data(contentsOf: URL(fileURLWithPath: path), options: .mappedIfSafe),
            let entries = ZipDirectory.entries(in: base)
        else { throw .incomplete(part: "zip") }
        (self.base, self.entries) = (base, entries)
    }

    /// Menulis buku kerja utuh ke `output`.
    ///
    /// - Throws: tempatnya penuh; bagian yang melampaui empat GiB, yang tidak dikenal zip biasa.
    func write(_ pour: PourFile, to output: borrowing AtomicFile) throws(WorkbookError) {
        let blocks = Dictionary(grouping: pour.blocks) { "xl/worksheets/sheet\($0.sheet + 1).xml" }
        var directory = Data()
        var offset = 0
        for entry in entries {
            let start = offset
            var record = base[entry.record]
            if let blocks = blocks[entry.name] {
                let part = try SplicedSheet(entry, in: base, blocks)
                var header = base[entry.header]
                let sums = try Self.bytes(of: [Int(part.sum.crc), part.size, part.sum.count], part: entry.name)
                header.replace(at: Self.localSums, with: sums)
                record.replace(at: Self.centralSums, with: sums)
                offset += try Self.append(header, to: output)
                for piece in part.pieces {
                    switch piece {
                    case .own(let piece): offset += try Self.append(Data(piece.bytes), to: output)
                    case .poured(let range):
                        try pour.read(range) { (bytes) throws(WorkbookError) in try Self.append(bytes, to: output) }
                        offset += range.count
                    }
                }
            } else {
                offset += try Self.append(base[entry.header.lowerBound..<entry.content.upperBound], to: output)
            }
            record.replace(at: Self.centralOffset, with: try Self.bytes(of: [start], part: entry.name))
            directory += record
        }
        var end = base.suffix(ZipDirectory.endSize)
        end.replace(at: Self.endSums, with: try Self.bytes(of: [directory.count, offset], part: "zip"))
        _ = try Self.append(directory, to: output)
        _ = try Self.append(end, to: output)
    }

    /// Menambahkan sepotong demi sepotong, supaya tidak seluruhnya di memori.
    ///
    /// - Returns: panjangnya.
    private static func append(_ data: Data, to output: borrowing AtomicFile) throws(WorkbookError) -> Int {
        var start = data.startIndex
        while start < data.endIndex {
            let end = min(start + 1 << 20, data.endIndex)
            try append([UInt8](data[start..<end]), to: output)
            start = end
        }
        return data.count
    }

    private static func append(_ bytes: [UInt8], to output: borrowing AtomicFile) throws(WorkbookError) {
        do { try output.append(bytes) } catch { throw .file(error) }
    }

    /// Bilangan 32 bit little-endian berturutan.
    private static func bytes(of numbers: [Int], part: String) throws(WorkbookError) -> [UInt8] {
        var bytes: [UInt8] = []
        for number in numbers {
            guard let number = UInt32(exactly: number) else { throw .tooLarge(part: part) }
            for shift in stride(from: 0, to: 32, by: 8) { bytes.append(UInt8(truncatingIfNeeded: number >> UInt32(shift))) }
        }
        return bytes
    }
}

/// Satu lembar yang disisipi: potongan-potongan termampat dari awal XML-nya.
private struct SplicedSheet {
    enum Piece {
        case own(DeflatedPiece)
        /// Rentang di ``PourFile``.
        case poured(Range<Int>)
    }

    private(set) var pieces: [Piece] = []
    private(set) var sum = PieceSum()
    /// Panjang termampatnya.
    private(set) var size = 0

    /// - Parameter blocks: Bagian-bagian lembar ini dari atas.
    init(_ entry: ZipEntry, in base: Data, _ blocks: [PouredBlock]) throws(WorkbookError) {
        guard let xml = entry.inflated(in: base), let rows = SheetRows(in: xml) else { throw .incomplete(part: entry.name) }
        var start = 0
        for block in blocks {
            // Baris-baris pustaka C di dalam tabel hanya membawa tingkat kerangka, ukuran lembar, dan tautan; isinya ada di penggantinya.
            guard let room = rows.room(of: block.rows), room.lowerBound >= start else { throw .incomplete(part: entry.name) }
            try add(Array(xml[start..<room.lowerBound]))
            pieces.append(.poured(block.content))
            size += block.content.count
            sum.append(block.sum)
            start = room.upperBound
        }
        try add(Array(xml[start...]), isLast: true)
    }

    private mutating func add(_ content: [UInt8], isLast: Bool = false) throws(WorkbookError) {
        guard let piece = DeflatedPiece(content, isLast: isLast) else { throw .outOfMemory }
        pieces.append(.own(piece))
        size += piece.bytes.count
        sum.append(piece.sum)
    }
}

/// Tempat baris-baris di dalam XML lembar libxlsxwriter. Tanda kurung siku teks selalu tersamar di sana, jadi `<row` hanya berarti baris.
struct SheetRows {
    private var starts: [(row: Int, offset: Int)] = []
    private let end: Int

    private static let opening = [UInt8]("<row r=\"".utf8)
    private static let closing = [UInt8]("</sheetData>".utf8)

    /// `nil` bila XML itu tidak memuat isi lembar.
    init?(in xml: [UInt8]) {
        var offset = 0
        var end: Int?
        while end == nil, let place = xml[offset...].firstIndex(of: UInt8(ascii: "<")) {
            let rest = xml[place...]
            if rest.starts(with: Self.opening) {
                let digits = rest.dropFirst(Self.opening.count).prefix { $0 != UInt8(ascii: "\"") }
                guard let number = Int(String(decoding: digits, as: UTF8.self)) else { return nil }
                starts.append((number - 1, place))
            } else if rest.starts(with: Self.closing) {
                end = place
            }
            offset = place + 1
        }
        guard let end else { return nil }
        self.end = end
    }

    /// Bita-bita baris yang termasuk `rows`; `nil` bila tidak satu pun.
    func room(of rows: ClosedRange<Int>) -> Range<Int>? {
        guard let first = starts.first(where: { rows.contains($0.row) }) else { return nil }
        return first.offset..<(starts.first { $0.row > rows.upperBound }?.offset ?? end)
    }
}

extension Data {
    /// Mengganti bita-bita mulai ke-`offset`.
    fileprivate mutating func replace(at offset: Int, with bytes: [UInt8]) {
        replaceSubrange(startIndex + offset..<startIndex + offset + bytes.count, with: bytes)
    }
}
