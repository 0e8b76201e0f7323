/// Memeriksa seluruh isi berkas satu kali: apakah byte-bytenya UTF-8, dan bila tidak, mungkinkah
/// Windows-1252. Keputusan tidak pernah diambil dari awal berkas saja, karena satu huruf beraksen di
/// baris terakhir pun tidak boleh berubah menjadi huruf lain.
package struct UTF8Survey {
    /// Letak byte NUL pertama.
    private(set) var nulOffset: Int?
    /// Letak byte pertama yang melanggar UTF-8.
    private(set) var invalidOffset: Int?
    /// Letak byte pertama yang tidak punya huruf dalam Windows-1252.
    private(set) var undefinedOffset: Int?
    /// `true` bila ada huruf bukan ASCII yang tertulis benar dalam UTF-8.
    private(set) var hasMultibyte = false

    private var offset = 0
    private var leadOffset = 0
    private var missing = 0
    private var next: ClosedRange<UInt8> = 0x80...0xBF

    package init() {}

    /// `true` bila semua isinya UTF-8 tanpa NUL; sesudah ``finish()``.
    package var isUTF8: Bool { nulOffset == nil && invalidOffset == nil }

    /// Melanjutkan pemeriksaan dengan potongan berikutnya.
    package mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
        var index = 0
        while index < bytes.count {
            if missing == 0 {
                index = Self.endOfText(in: bytes, from: index)
                guard index < bytes.count else { break }
            }
            check(bytes[index], at: offset + index)
            index += 1
        }
        offset += bytes.count
    }

    /// Menutup pemeriksaan: huruf yang terpotong di akhir berkas adalah pelanggaran.
    package mutating func finish() {
        if missing > 0 { reject(at: leadOffset) }
    }

    /// `true` bila isi selanjutnya tidak dapat mengubah penolakannya.
    func isRefused(isMarked: Bool) -> Bool {
        nulOffset != nil || invalidOffset != nil && (isMarked || hasMultibyte || undefinedOffset != nil)
    }

    private mutating func check(_ byte: UInt8, at place: Int) {
        if byte == 0, nulOffset == nil { nulOffset = place }
        if missing > 0 {
            if next.contains(byte) {
                missing -= 1
                next = 0x80...0xBF
                if missing == 0 { hasMultibyte = true }
                return
            }
            reject(at: leadOffset)
        }
        switch byte {
        case 0x81, 0x8D, 0x8F, 0x90, 0x9D: undefinedOffset = undefinedOffset ?? place
        default: break
        }
        start(byte, at: place)
    }

    /// Rentang byte kedua menurut Unicode bab 3 tabel 3-7: menolak bentuk terlalu panjang, pengganti
    /// (surrogate), dan kode di atas U+10FFFF.
    private mutating func start(_ byte: UInt8, at place: Int) {
        leadOffset = place
        switch byte {
        case 0x00...0x7F: missing = 0
        case 0xC2...0xDF: (missing, next) = (1, 0x80...0xBF)
        case 0xE0: (missing, next) = (2, 0xA0...0xBF)
        case 0xED: (missing, next) = (2, 0x80...0x9F)
        case 0xE1...0xEF: (missing, next) = (2, 0x80...0xBF)
        case 0xF0: (missing, next) = (3, 0x90...0xBF)
        case 0xF1...0xF3: (missing, next) = (3, 0x80...0xBF)
        case 0xF4: (missing, next) = (3, 0x80...0x8F)
        default: reject(at: place)
        }
    }

    private mutating func reject(at place: Int) {
        missing = 0
        if invalidOffset == nil { invalidOffset = place }
    }

    /// Letak byte pertama yang NUL atau bukan ASCII, dicari delapan byte sekaligus.
    private static func endOfText(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        let raw = UnsafeRawBufferPointer(bytes)
        var index = start
        while index + 8 <= raw.count {
            let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            // Bit tertinggi setiap byte menyala bila byte itu bukan ASCII atau (byte - 1) meminjam: NUL.
            if (word | (word &- 0x0101_0101_0101_0101)) & 0x8080_8080_8080_8080 != 0 { break }
            index += 8
        }
        while index < raw.count, raw[index] != 0, raw[index] < 0x80 { index += 1 }
        return index
    }
}
