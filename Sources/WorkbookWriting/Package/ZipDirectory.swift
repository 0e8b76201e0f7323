import Foundation

/// Satu bagian di dalam buku kerja.
struct ZipEntry: Sendable, Hashable {
    var name: String
    /// Tempat kepalanya, tepat di depan isinya.
    var header: Range<Int>
    /// Tempat isi terkompresi.
    var content: Range<Int>
    /// Tempat catatannya di daftar isi.
    var record: Range<Int>
    /// Benar bila isinya dimampatkan (deflate).
    var isDeflated: Bool
}

/// Daftar isi zip, sebanyak yang ditulis libxlsxwriter: tanpa komentar, tanpa zip64.
enum ZipDirectory {
    static let endSize = 22
    private static let centralSize = 46
    private static let localSize = 30

    /// Bagian-bagian menurut daftar isi; `nil` bila daftarnya rusak atau terpotong.
    static func entries(in bytes: Data) -> [ZipEntry]? {
        let end = bytes.count - endSize
        guard end >= 0, bytes.number(at: end, width: 4) == 0x0605_4B50,
            let count = bytes.number(at: end + 10, width: 2),
            var offset = bytes.number(at: end + 16, width: 4)
        else { return nil }
        var entries: [ZipEntry] = []
        for _ in 0..<count {
            guard let (entry, next) = entry(at: offset, in: bytes) else { return nil }
            entries.append(entry)
            offset = next
        }
        return entries
    }

    private static func entry(at offset: Int, in bytes: Data) -> (ZipEntry, next: Int)? {
        guard bytes.number(at: offset, width: 4) == 0x0201_4B50,
            let method = bytes.number(at: offset + 10, width: 2),
            let size = bytes.number(at: offset + 20, width: 4),
            let nameLength = bytes.number(at: offset + 28, width: 2),
            let extraLength = bytes.number(at: offset + 30, width: 2),
            let commentLength = bytes.number(at: offset + 32, width: 2),
            let local = bytes.number(at: offset + 42, width: 4),
            let localName = bytes.number(at: local + 26, width: 2),
            let localExtra = bytes.number(at: local + 28, width: 2),
            let name = bytes.slice(offset + centralSize, count: nameLength)
        else { return nil }
        let start = local + localSize + localName + localExtra
        guard start + size <= bytes.count else { return nil }
        let next = offset + centralSize + nameLength + extraLength + commentLength
        let entry = ZipEntry(
            name: String(decoding: name, as: UTF8.self), header: local..<start, content: start..<start + size, record: offset..<next,
            isDeflated: method == 8)
        return (entry, next)
    }
}

extension Data {
    /// Bilangan little-endian; `nil` bila di luar isi.
    fileprivate func number(at offset: Int, width: Int) -> Int? {
        slice(offset, count: width)?.reversed().reduce(0) { $0 << 8 | Int($1) }
    }

    fileprivate func slice(_ offset: Int, count: Int) -> Data? {
        guard offset >= 0, offset + count <= self.count else { return nil }
        return self[startIndex + offset..<startIndex + offset + count]
    }
}
