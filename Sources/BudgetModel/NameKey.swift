/// Nama yang disamakan untuk pencocokan: huruf kecil, tanpa tanda baca, spasi tunggal.
///
/// "Dan"/"dan", "UPTD. RPK"/"UPTD RPK"/"RPK", "Program X"/"X" menjadi sama. Setiap pencocokan yang
/// tidak lewat kesamaan huruf demi huruf dilaporkan kepada pengguna.
public struct NameKey: Sendable, Hashable {
    /// Bentuk yang dibandingkan.
    public let text: String

    /// Menyamakan `name`.
    public init(_ name: String) {
        var words = Self.words(of: name)
        while words.count > 1, let first = words.first, Self.titles.contains(first) {
            words.removeFirst()
        }
        text = words.count == 1 ? words[0] : words.joined(separator: " ")
    }

    /// Kata-kata nama dalam huruf kecil. Hampir semua nama hanya ASCII dan dibaca bita demi bita, karena
    /// tabel besar memuat ratusan ribu nama.
    private static func words(of name: String) -> [String] {
        guard name.utf8.allSatisfy({ $0 < 0x80 }) else {
            return name.lowercased().replacing("&", with: " dan ").split { !$0.isLetter && !$0.isNumber }.map(String.init)
        }
        var words: [String] = []
        var word: [UInt8] = []
        func close() {
            if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
            word.removeAll(keepingCapacity: true)
        }
        for byte in name.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): word.append(byte)
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): word.append(byte | 0x20)
            case UInt8(ascii: "&"):
                close()
                words.append("dan")
            default: close()
            }
        }
        close()
        return words
    }

    /// Kata di depan nama yang menyebut jenis, bukan nama itu sendiri.
    private static let titles: Set<String> = ["program", "uptd", "upt", "kegiatan", "sub"]
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
