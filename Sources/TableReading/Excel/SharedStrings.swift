/// Teks bersama buku kerja XLSX: semua teks berderet dalam satu penyangga.
final class SharedStrings {
    private let bytes: [UInt8]
    private let ends: [UInt32]

    /// Buku kerja tanpa teks bersama.
    init() {
        bytes = []
        ends = []
    }

    init(_ part: ZipPart) throws(TableReadingError) {
        let maximum = min(part.archive.limits.maximumStringBytes, Int(UInt32.max))
        var bytes: [UInt8] = []
        var ends: [UInt32] = []
        var scanner = try XMLReader(part, splitAt: .string)
        while true {
            switch try scanner.next() {
            case .start where scanner.depth == 2 && scanner.isNamed("si"):
                try scanner.appendRichText(to: &bytes)
                // Teks kosong pun memakai tempat di daftar.
                guard bytes.count + ends.count * 4 <= maximum else { throw part.exceeded(.stringBytes) }
                ends.append(UInt32(bytes.count))
            case .start where scanner.depth == 2:
                try scanner.skipElement()
            case .start, .end, .text:
                continue
            case .finished:
                self.bytes = bytes
                self.ends = ends
                return
            }
        }
    }

    /// Banyaknya teks.
    var count: Int { ends.count }

    /// Menambahkan teks ke-`index` (dari 0); `false` bila tidak ada.
    @inline(__always)
    func append(_ index: Int, to target: inout [UInt8]) -> Bool {
        guard index >= 0, index < ends.count else { return false }
        let start = index == 0 ? 0 : Int(ends[index - 1])
        bytes.withUnsafeBufferPointer { all in
            target.append(contentsOf: UnsafeBufferPointer(rebasing: all[start..<Int(ends[index])]))
        }
        return true
    }
}
