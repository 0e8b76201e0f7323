import BudgetModel

/// Nomor pergeseran yang disebut kata-kata tajuk atau judul: "Pergeseran II", "Pergeseran Anggaran ke-2".
enum ShiftWords: Hashable {
    /// Pergeseran dengan nomornya; tanpa nomor berarti yang pertama.
    case shift(Int)
    /// Menyebut nomor yang bukan nomor pergeseran: 0, atau lebih dari 99.
    case impossible

    /// `nil` bila kata-kata huruf kecil itu tidak menyebut pergeseran.
    init?(_ words: [String]) {
        guard let index = words.firstIndex(where: { ["pergeseran", "shift"].contains($0) }) else { return nil }
        let after = words[(index + 1)...].drop(while: Self.fillers.contains)
        guard let word = after.first, !HeaderWords.isYear(word), let number = Self.number(word) else {
            self = .shift(1)
            return
        }
        self = (1...99).contains(number) ? .shift(number) : .impossible
    }

    /// Bilangan dari angka, angka Romawi, atau kata urutan.
    static func number(_ word: String) -> Int? {
        if word.utf8.allSatisfy({ (0x30...0x39).contains($0) }) { return Int(word) ?? .max }
        return numerals[word]
    }

    private static let fillers: Set<String> = ["anggaran", "apbd", "ke", "yang", "dpa", "belanja", "no", "nomor"]
    private static let numerals = [
        "i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "pertama": 1, "kesatu": 1, "kedua": 2, "ketiga": 3,
        "keempat": 4, "kelima": 5, "keenam": 6, "first": 1, "second": 2, "third": 3, "fourth": 4,
    ]
}
