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
        var segments = try XMLSegments(part, splitAt: .string) { SharedStringsSink(limits: part.archive.limits) }
        while try segments.advance() {
            let sink = segments.current.sink
            let start = bytes.count
            for end in sink.texts.pointee.ends.contents {
                // Teks kosong pun memakai tempat di daftar.
                guard start + end + ends.count * MemoryLayout<UInt32>.stride <= maximum else { throw part.exceeded(.stringBytes) }
                ends.append(UInt32(start + end))
            }
            bytes.append(contentsOf: sink.texts.pointee.bytes.contents)
            guard !sink.isTooLong else { throw part.exceeded(.cellBytes) }
        }
        self.bytes = bytes
        self.ends = ends
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
