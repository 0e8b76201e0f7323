import BudgetModel

/// Satuan angka uang: rupiah dikali pangkat sepuluh.
struct AmountUnit: Hashable, Sendable {
    /// Pangkat sepuluh: 3 untuk ribuan.
    let exponent: Int
    /// Tulisan yang menyebutnya.
    let text: String

    private static let exponents: [String: Int] = [
        "ribu": 3, "ribuan": 3, "thousand": 3, "thousands": 3, "juta": 6, "jutaan": 6, "million": 6, "millions": 6,
        "jt": 6, "miliar": 9, "milyar": 9, "miliaran": 9, "milyaran": 9, "billion": 9, "billions": 9,
        "triliun": 12, "triliyun": 12, "trilyun": 12, "trillion": 12, "trillions": 12,
    ]

    /// Kata satuan yang dibuang dari tajuk sebelum dicocokkan.
    static let words = Set(exponents.keys)

    /// Satuan di dalam judul: "(dalam ribuan rupiah)", "Rp. 000", "x1.000", "jutaan rupiah".
    ///
    /// Kata satuan di tengah kalimat bukan satuan tabel; harus ada "dalam", "rupiah", "rp", atau kurung.
    init?(in title: String) {
        let lowered = title.lowercased()
        let words = lowered.split { !$0.isLetter && !$0.isNumber }.map(String.init)
        if let index = words.firstIndex(where: { Self.exponents[$0] != nil }), let exponent = Self.exponents[words[index]] {
            let neighbours = [index - 1, index + 1].filter(words.indices.contains).map { words[$0] }
            let isUnit =
                neighbours.contains(where: { ["dalam", "rupiah", "rp", "satuan", "in", "of", "idr"].contains($0) })
                || lowered.contains("(\(words[index])") || words.count == 1
            guard isUnit else { return nil }
            self.init(exponent: exponent, text: title.trimmedName)
            return
        }
        let packed = lowered.filter { !$0.isWhitespace }
        if let exponent = Self.zeros(packed) { self.init(exponent: exponent, text: title.trimmedName) } else { return nil }
    }

    private init(exponent: Int, text: String) {
        self.exponent = exponent
        self.text = text
    }

    private static func zeros(_ packed: String) -> Int? {
        let marks: [(String, Int)] = [
            ("rp.000.000", 6), ("rp000.000", 6), ("x1.000.000", 6), ("x1000000", 6), ("x1,000,000", 6), ("(000.000)", 6),
            ("rp.000", 3), ("rp000", 3), ("x1.000", 3), ("x1000", 3), ("x1,000", 3), ("(000)", 3), ("rp'000", 3),
        ]
        return marks.first { packed.contains($0.0) }?.1
    }

    /// Satuan di belakang angka dalam sel: "2,5 juta"; bersama angkanya.
    static func suffix(of cell: String) -> (number: String, unit: AmountUnit)? {
        // Hampir setiap sel uang berakhir dengan angka atau kurung.
        guard let last = cell.utf8.last, last >= 0x40 || last <= 0x20 else { return nil }
        let trimmed = cell.trimmedName
        guard let space = trimmed.lastIndex(where: { !$0.isLetter }) else { return nil }
        let word = trimmed[trimmed.index(after: space)...].lowercased()
        if word == "rupiah" {
            return suffix(of: String(trimmed[...space]))
        }
        guard let exponent = exponents[word] else { return nil }
        let number = String(trimmed[...space]).trimmedName
        guard number.contains(where: \.isNumber) else { return nil }
        return (number, AmountUnit(exponent: exponent, text: word))
    }
}
