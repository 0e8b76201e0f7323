/// Ruas-ruas sebuah kode sebagai bita: dibaca bagi setiap baris, jadi tanpa teks di antaranya.
struct CodeParts {
    private var bytes: [UInt8] = []
    /// Tempat setiap ruas.
    private(set) var ranges: [Range<Int>] = []

    private static let dot = UInt8(ascii: ".")
    private static let hyphen = UInt8(ascii: "-")
    private static let unknown = UInt8(ascii: "X")

    /// `nil` bila teksnya bukan kode: ruas angka, atau "X" dan "XX", yang dipisahkan titik, atau garis hubung bila tanpa titik
    /// ("5-1-02"); spasi, titik di ujung, dan garis hubung di belakang dibuang.
    init?(_ text: String) {
        guard let packed = Self.packed(text) else { return nil }
        bytes = packed
        if !bytes.contains(Self.dot), bytes.dropFirst().dropLast().contains(Self.hyphen) {
            for index in bytes.indices where bytes[index] == Self.hyphen { bytes[index] = Self.dot }
        }
        while let last = bytes.last, last == Self.dot || last == Self.hyphen { bytes.removeLast() }
        bytes.removeFirst(bytes.prefix { $0 == Self.dot }.count)
        guard !bytes.isEmpty else { return nil }
        var start = 0
        for index in 0...bytes.count where index == bytes.count || bytes[index] == Self.dot {
            guard isPart(start..<index), ranges.count < Self.maximumParts else { return nil }
            ranges.append(start..<index)
            start = index + 1
        }
    }

    private static let maximumParts = 16
    private static let maximumWidth = 6
    private static let maximumBytes = maximumParts * (maximumWidth + 1)

    /// Bita tanpa spasi; `nil` bila ada isi yang tidak mungkin milik sebuah kode.
    private static func packed(_ text: String) -> [UInt8]? {
        var packed: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case 0x30...0x39, dot, hyphen, unknown:
                guard packed.count < maximumBytes else { return nil }
                packed.append(byte)
            case 0x09...0x0D, 0x20: continue
            case 0x80...:
                // Spasi tak terputus dan sejenisnya.
                let plain = text.filter { !$0.isWhitespace }
                return plain.utf8.contains { $0 >= 0x80 } ? nil : self.packed(plain)
            default: return nil
            }
        }
        return packed
    }

    private func isPart(_ range: Range<Int>) -> Bool {
        guard !range.isEmpty, range.count <= Self.maximumWidth else { return false }
        if bytes[range].allSatisfy({ (0x30...0x39).contains($0) }) { return true }
        return range.count <= 2 && bytes[range].allSatisfy { $0 == Self.unknown }
    }

    /// Kode seperti tertera, tanpa spasi dan titik di ujung.
    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// `true` bila ruas ini seluruhnya nol.
    func isZero(_ index: Int) -> Bool { bytes[ranges[index]].allSatisfy { $0 == 0x30 } }

    /// Ruas tanpa nol di depan; "0" bila seluruhnya nol.
    func segment(_ index: Int) -> String {
        let digits = bytes[ranges[index]].drop { $0 == 0x30 }
        return digits.isEmpty ? "0" : String(decoding: digits, as: UTF8.self)
    }

    /// Satu-satunya angka sebuah ruas; `nil` bila ruasnya lebih panjang.
    func sole(_ index: Int) -> UInt8? { ranges[index].count == 1 ? bytes[ranges[index].lowerBound] : nil }
}
