/// Contoh teks CSV dengan letak setiap kutipan: sama bagi semua calon pemisah, supaya tanda di dalam kutip tidak pernah
/// dihitung sebagai pemisah.
struct QuotedSample {
    let bytes: UnsafeBufferPointer<UInt8>
    /// `false` bila contoh terpotong; baris terakhirnya lalu tidak dihitung.
    let isWhole: Bool
    /// Byte sesudah yang terakhir dipakai: kutipan yang terpotong bersama contohnya tidak dipakai.
    private(set) var end: Int
    private var closes: [Int: Int] = [:]

    /// Kutipan dibuka di awal baris atau sesudah calon pemisah, dan ditutup tanda kutip yang disusul salah satunya,
    /// akhir baris, atau akhir contoh. Tanda kutip lain adalah huruf biasa.
    init(_ bytes: UnsafeBufferPointer<UInt8>, isWhole: Bool, candidates: [UInt8]) {
        self.bytes = bytes
        self.isWhole = isWhole
        end = bytes.count
        func isBoundary(_ index: Int) -> Bool {
            guard bytes.indices.contains(index) else { return true }
            let byte = bytes[index]
            return byte == lineFeed || byte == carriageReturn || candidates.contains(byte)
        }
        var index = 0
        while index < bytes.count {
            defer { index += 1 }
            guard bytes[index] == quotationMark, isBoundary(index - 1) else { continue }
            guard let close = Self.undoubledQuote(in: bytes, from: index + 1) else {
                if !isWhole { end = index }
                return
            }
            guard isBoundary(close + 1) else { continue }
            closes[index] = close
            index = close
        }
    }

    /// Tanda kutip penutup kutipan yang dibuka di sini; `nil` bila tanda kutip ini huruf biasa.
    func close(ofQuoteAt index: Int) -> Int? { closes[index] }

    private static func undoubledQuote(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        var index = start
        while index < bytes.count {
            if bytes[index] == quotationMark {
                guard index + 1 < bytes.count, bytes[index + 1] == quotationMark else { return index }
                index += 1
            }
            index += 1
        }
        return nil
    }
}
