/// Potongan-potongan sebuah berkas CSV, dipecah menjadi baris; yang berikutnya dipecah di utas lain selagi yang sekarang dipakai
/// (``Errand``). Hasilnya tidak bergantung pada banyaknya utas: setiap potongan dipecah sesudah yang mendahuluinya.
final class CSVPieces: @unchecked Sendable {
    /// Potongan yang sedang dipakai.
    var current = CSVPiece()
    /// Yang diketahui dari awal berkasnya.
    let opening: CSVOpening
    /// Potongan berikutnya, dan semua di bawahnya: milik pemecahnya sampai ``advance()`` menukarnya.
    private var ahead = CSVPiece()
    private let source: TextSource
    private var scanner: CSVScanner
    /// Baris yang baru terbaca sebagian.
    private var open = TableRow()
    /// Bita sesudah baris terakhir, yang mendahului potongan berikutnya.
    private var tail = ScratchBuffer<UInt8>(capacity: 0)
    private let limits: ReadingLimits
    private let errand = Errand()

    /// Sisa terpanjang yang dibawa ke potongan berikutnya; yang lebih panjang dibaca sebagian demi sebagian.
    private static let longestTail = 64 << 10

    /// - Throws: ``TableReadingError/empty(file:)`` bila tidak ada isinya; kesalahan membaca diteruskan.
    init(
        of source: TextSource, named name: String, separator: CSVDialect.Separator?, limits: ReadingLimits
    ) throws(TableReadingError) {
        self.source = source
        self.limits = limits
        guard try source.append(to: &tail) else { throw .empty(file: name) }
        opening = CSVOpening(of: tail.contents, isWhole: source.isLast, separator: separator)
        scanner = CSVScanner(separator: opening.separator, firstLine: opening.firstLine, limits: limits)
        tail.removeFirst(opening.length)
    }

    /// Maju ke potongan berikutnya; hanya sesudah semua baris yang sekarang dipakai, dan bila ``CSVPiece/end`` tidak menutupnya.
    func advance() {
        errand.finish { split() }
        swap(&current, &ahead)
        if current.end == nil { errand.start { [self] in split() } }
    }

    /// Memecah potongan berikutnya.
    private func split() {
        ahead.clear()
        ahead.bytes.append(tail.contents)
        tail.truncate(to: 0)
        do throws(TableReadingError) {
            if ahead.bytes.count < TextSource.chunkSize { _ = try source.append(to: &ahead.bytes) }
        } catch {
            ahead.end = .failed(error)
            return
        }
        do throws(CSVScanner.Fault) { try splitRows() } catch { ahead.end = .fault(error) }
    }

    private func splitRows() throws(CSVScanner.Fault) {
        let bytes = ahead.bytes.contents
        let longest = min(limits.maximumCellBytes, limits.maximumRowBytes)
        var position = 0
        while position < bytes.count {
            if scanner.startsRow(in: bytes, &position) {
                let row = ahead.appendPlainRow(
                    from: position, line: scanner.line, separator: opening.separator.byte, longest: longest,
                    maximumColumns: limits.maximumColumns)
                switch row {
                case .row(let end):
                    position = end
                    scanner.passRow()
                    continue
                case .cut where !source.isLast && bytes.count - position <= Self.longestTail:
                    tail.append(UnsafeBufferPointer(rebasing: bytes[position...]))
                    return
                case .cut, .other:
                    break
                }
            }
            if try scanner.scan(bytes, from: &position, into: &open) { ahead.append(&open) }
        }
        guard source.isLast else { return }
        if try scanner.finish(into: &open) { ahead.append(&open) }
        ahead.end = .over
    }
}
