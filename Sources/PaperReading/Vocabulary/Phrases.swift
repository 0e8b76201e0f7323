/// Kata pertama sebuah teks sebagai bilangan: dicari bagi setiap sel, jadi tanpa membuat teks.
///
/// Hanya huruf ASCII; kata yang lebih panjang dari enam belas huruf bukan kata yang dicari.
struct ShortWord: Hashable {
    private var bits: UInt128 = 0
    private var count = 0

    private init() {}

    /// Kata di awal `text`; `nil` bila teksnya tidak berawal huruf.
    init?(startOf text: String) {
        for byte in text.utf8 where !append(byte) { break }
        guard count > 0, count <= Self.longest else { return nil }
    }

    private static let longest = 16
    /// Huruf terbanyak sebuah nomor urut di depan nama: "A", "III".
    static let longestNumber = 3

    /// `true` bila kata ini dapat menjadi nomor urut.
    var mayBeNumber: Bool { count <= Self.longestNumber }

    /// Menyambung satu huruf; `false` bila katanya selesai.
    private mutating func append(_ byte: UInt8) -> Bool {
        guard Self.isLetter(byte), count <= Self.longest else { return false }
        bits = bits << 8 | UInt128(byte | 0x20)
        count += 1
        return true
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) && byte < 0x80 }

    /// `true` bila semua kata di `text` memenuhi syarat; berhenti di kata pertama yang tidak.
    static func allSatisfy(in text: String, _ isWanted: (ShortWord) -> Bool) -> Bool {
        var word = ShortWord()
        for byte in text.utf8 {
            if byte >= 0x80 { return false }
            if word.append(byte) { continue }
            guard word.count <= longest else { return false }
            if word.count > 0 {
                guard isWanted(word) else { return false }
                word = ShortWord()
            }
        }
        return word.count == 0 || (word.count <= longest && isWanted(word))
    }
}

extension String {
    /// Kata-katanya dalam huruf kecil, tanpa angka dan tanda baca.
    var letterWords: [String] {
        guard utf8.allSatisfy({ $0 < 0x80 }) else { return lowercased().split { !$0.isLetter }.map(String.init) }
        return utf8.split { !(0x61...0x7A).contains($0 | 0x20) }.map { String(Substring($0)).lowercased() }
    }

    /// `true` bila memuat `word`, huruf kecil tanpa aksen, besar atau kecil; ditanyakan bagi setiap baris, jadi menurut bitanya.
    func mentions(_ word: String) -> Bool {
        guard let first = word.utf8.first else { return true }
        var rest = utf8[...]
        while let start = rest.firstIndex(where: { $0 | 0x20 == first }) {
            rest = rest[start...]
            if rest.starts(with: word.utf8, by: { $0 | 0x20 == $1 }) { return true }
            rest.removeFirst()
        }
        return false
    }
}

/// Frasa-frasa yang dicari di awal sebuah nama, masing-masing dengan artinya.
///
/// Hampir semua baris selesai di kata pertamanya; kata-kata pertama dihitung dari daftarnya sendiri, jadi menambah frasa
/// cukup satu tempat.
struct Phrases<Value> {
    private let byFirst: [ShortWord: [(words: [String], value: Value)]]

    /// - Parameter entries: Frasa huruf kecil dan artinya; bila dua frasa cocok, yang terpanjang yang berlaku.
    init(_ entries: [(words: String, value: Value)]) {
        let split = entries.map { (words: $0.words.letterWords, value: $0.value) }.sorted { $0.words.count > $1.words.count }
        var table: [ShortWord: [(words: [String], value: Value)]] = [:]
        for entry in split {
            if let first = entry.words.first.flatMap({ ShortWord(startOf: $0) }) { table[first, default: []].append(entry) }
        }
        byFirst = table
    }

    /// `true` bila kata pertama `name` memulai salah satu frasa.
    func mayStart(_ name: String) -> Bool { ShortWord(startOf: name).map { byFirst[$0] != nil } ?? false }

    /// Arti frasa di awal `name`.
    func value(startOf name: String) -> Value? {
        guard let entries = ShortWord(startOf: name).flatMap({ byFirst[$0] }) else { return nil }
        if let only = entries.first, entries.count == 1, only.words.count == 1 { return only.value }
        let words = name.letterWords
        return entries.first { words.starts(with: $0.words) }?.value
    }

    /// Arti frasa di awal kata-kata ini.
    func value(startOf words: some Collection<String>) -> Value? {
        guard let entries = words.first.flatMap({ ShortWord(startOf: $0) }).flatMap({ byFirst[$0] }) else { return nil }
        return entries.first { words.starts(with: $0.words) }?.value
    }

    /// Arti frasa yang hanya satu kata.
    func value(of word: ShortWord) -> Value? { byFirst[word]?.last { $0.words.count == 1 }?.value }

    /// Arti bila seluruh `name` satu frasa.
    func value(of name: String) -> Value? { mayStart(name) ? value(of: name.letterWords) : nil }

    /// Arti bila semua kata ini satu frasa.
    func value(of words: [String]) -> Value? {
        guard let entries = words.first.flatMap({ ShortWord(startOf: $0) }).flatMap({ byFirst[$0] }) else { return nil }
        return entries.first { words == $0.words }?.value
    }
}

extension Phrases: Sendable where Value: Sendable {}

extension Phrases where Value == Void {
    init(_ phrases: [String]) { self.init(phrases.map { (words: $0, value: ()) }) }

    /// `true` bila `name` berawal dengan salah satu frasa.
    func start(_ name: String) -> Bool { value(startOf: name) != nil }

    /// `true` bila seluruh `name` salah satu frasa.
    func contains(_ name: String) -> Bool { value(of: name) != nil }
}
