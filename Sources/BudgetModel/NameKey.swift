/// Nama yang disamakan untuk pencocokan: huruf kecil, tanpa tanda baca, spasi tunggal.
///
/// "Dan"/"dan", "UPTD. RPK"/"UPTD RPK"/"RPK", "Program X"/"X" menjadi sama. Setiap pencocokan yang
/// tidak lewat kesamaan huruf demi huruf dilaporkan kepada pengguna.
public struct NameKey: Sendable, Hashable {
    /// Bentuk yang dibandingkan.
    public let text: String

    /// Menyamakan `name`.
    public init(_ name: String) {
        guard name.utf8.allSatisfy({ $0 < 0x80 }) else {
            let words = name.lowercased().replacing("&", with: " dan ").split { !$0.isLetter && !$0.isNumber }.map(String.init)
            text = words[Self.titleCount(words)...].joined(separator: " ")
            return
        }
        text = Self.text(ofASCII: name)
    }

    /// Hampir semua nama hanya ASCII dan disamakan bita demi bita di satu penyangga, karena tabel besar memuat ratusan ribu nama.
    private static func text(ofASCII name: String) -> String {
        // "&" menjadi "dan" berspasi: paling banyak lima bita.
        let capacity = name.utf8.count + 4 * name.utf8.count { $0 == UInt8(ascii: "&") }
        let words = String(unsafeUninitializedCapacity: capacity) { buffer in
            var count = 0
            func put(_ byte: UInt8) {
                buffer[count] = byte
                count += 1
            }
            func close() { if count > 0, buffer[count - 1] != space { put(space) } }
            for byte in name.utf8 {
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): put(byte)
                case UInt8(ascii: "A")...UInt8(ascii: "Z"): put(byte | 0x20)
                case UInt8(ascii: "&"):
                    close()
                    "dan".utf8.forEach(put)
                    close()
                default: close()
                }
            }
            return count > 0 && buffer[count - 1] == space ? count - 1 : count
        }
        guard let first = words.utf8.first, titleStarts.contains(first) else { return words }
        var rest = words[...]
        while let end = rest.utf8.firstIndex(of: space), titles.contains(String(rest[..<end])) {
            rest = rest[rest.utf8.index(after: end)...]
        }
        return rest.startIndex == words.startIndex ? words : String(rest)
    }

    private static let space = UInt8(ascii: " ")

    /// Banyaknya kata jenis di depan; kata terakhir selalu tetap.
    private static func titleCount(_ words: [String]) -> Int { words.dropLast().prefix { titles.contains($0) }.count }

    /// Kata di depan nama yang menyebut jenis, bukan nama itu sendiri.
    private static let titles: Set<String> = ["program", "uptd", "upt", "kegiatan", "sub"]
    private static let titleStarts = Set(titles.compactMap(\.utf8.first))
}

extension String {
    /// Nama tanpa spasi tepi dan dengan spasi tunggal, seperti orang membacanya.
    ///
    /// Spasi yang memikul tanda gabung (aksen, harakat) tetap di tempatnya: tanpa spasi itu tandanya ikut hilang atau
    /// pindah ke huruf lain.
    public var trimmedName: String {
        isTrimmedName ? self : split { $0.isOnlyWhitespace }.joined(separator: " ")
    }

    /// `true` bila nama ASCII ini sudah rapi; itulah hampir semua sel, jadi tidak perlu disalin.
    private var isTrimmedName: Bool {
        var previousIsSpace = true
        for byte in utf8 {
            guard byte < 0x80 else { return false }
            let isSpace = byte == 0x20 || (0x09...0x0D).contains(byte)
            if isSpace, previousIsSpace || byte != 0x20 { return false }
            previousIsSpace = isSpace
        }
        return !previousIsSpace || isEmpty
    }
}

extension Character {
    /// `Character.isWhitespace` hanya melihat skalar pertamanya, sehingga spasi bertanda gabung pun dianggap spasi.
    fileprivate var isOnlyWhitespace: Bool {
        isWhitespace && unicodeScalars.allSatisfy(\.properties.isWhitespace)
    }
}
