/// Kata tahapan yang salah tulis: "Anggaran erubahan", "Menadi".
///
/// Kolom uang dengan tajuk seperti itu tidak boleh hanya disimpan: satu tahapan penuh akan hilang tanpa suara.
enum MisspeltStage {
    private static let words: [String] = [
        "murni", "induk", "semula", "sebelum", "perubahan", "pergeseran", "setelah", "sesudah", "menjadi", "revisi", "original", "revised",
    ]
    private static let shortest = 4

    /// Kata tahapan yang dimaksud; `nil` bila tidak ada yang mirip.
    static func meant(by title: String) -> String? {
        let titled = HeaderWords(title).words
        // "Anggara Murni": tahapannya benar, kata pagunya yang salah tulis.
        if let stage = titled.first(where: words.contains), titled.contains(where: isNearCeiling) { return stage }
        for word in titled where word.count >= shortest && !words.contains(word) && !isKnown(word) {
            if let near = words.first(where: { isNear(word, $0) }) { return near }
        }
        return nil
    }

    private static func isNearCeiling(_ word: String) -> Bool {
        word.count >= shortest && !isKnown(word) && HeaderVocabulary.loneCeilingWords.contains { isNear(word, $0) }
    }

    private static func isKnown(_ word: String) -> Bool {
        HeaderVocabulary.ceilingWords.contains(word) || ["murah", "setelan", "menurut", "sesuai"].contains(word)
    }

    /// `true` bila kedua kata berbeda satu huruf: hilang, berlebih, berganti, atau bertukar.
    static func isNear(_ left: String, _ right: String) -> Bool {
        let (a, b) = (Array(left), Array(right))
        guard abs(a.count - b.count) <= 1, a != b else { return false }
        let head = zip(a, b).prefix { $0 == $1 }.count
        let tail = zip(a.reversed(), b.reversed()).prefix { $0 == $1 }.count
        if a.count != b.count { return head + tail >= min(a.count, b.count) }
        if head + tail >= a.count - 1 { return true }
        return head + tail == a.count - 2 && a[head] == b[head + 1] && a[head + 1] == b[head]
    }
}
