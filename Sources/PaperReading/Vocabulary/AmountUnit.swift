import BudgetModel

/// Satuan angka uang: rupiah dikali pangkat sepuluh.
struct AmountUnit: Hashable, Sendable {
    /// Pangkat sepuluh: 3 untuk ribuan.
    let exponent: Int
    /// Tulisan yang menyebutnya.
    let text: String

    private static let exponents: [String: Int] = [
        "ribu": 3, "ribuan": 3, "thousand": 3, "thousands": 3, "juta": 6, "jutaan": 6, "million": 6, "millions": 6,
        "jt": 6, "mlyr": 9, "mlyar": 9, "mly": 9, "mlr": 9, "milyard": 9, "miliard": 9,
        "miliar": 9, "milyar": 9, "miliaran": 9, "milyaran": 9, "billion": 9, "billions": 9,
        "triliun": 12, "triliyun": 12, "trilyun": 12, "trillion": 12, "trillions": 12,
    ]

    /// Kata satuan yang dibuang dari tajuk sebelum dicocokkan.
    static let words = Set(exponents.keys)

    /// Satuan sebuah kolom uang, dari tajuknya: "Pagu (juta Rp)", "pagu_juta", "Pagu Ribuan", "Pagu miliar".
    init?(header title: String) {
        if let unit = AmountUnit(in: title) {
            self = unit
            return
        }
        let words = Self.words(title.lowercased())
        let exponents = words.compactMap { Self.exponents[$0] }
        let others = words.filter { Self.exponents[$0] == nil && !Self.currencies.contains($0) && !Self.leads.contains($0) }
        guard exponents.count == 1, !others.isEmpty, others.allSatisfy({ !Self.indicatorWords.contains($0) }) else { return nil }
        self.init(exponent: exponents[0], text: title.trimmedName)
    }

    /// Satuan di dalam judul: "(dalam ribuan rupiah)", "Rp. 000", "x1.000", "(dalam Rp. 1.000,-)", "jutaan rupiah".
    ///
    /// Kata satuan di tengah kalimat bukan satuan tabel: harus ada "dalam", atau seluruh judul atau isi kurungnya hanya
    /// menyebut satuan. Judul tentang indikator menyebut satuan indikatornya.
    ///
    /// - Parameter isTitle: `true` bila teksnya satu-satunya isi baris judulnya: "TARGET DAN REALISASI ANGGARAN (dalam ribuan
    ///   rupiah)" menyebut satuan tabelnya, bukan satuan sebuah indikator.
    init?(in title: String, isTitle: Bool = false) {
        let lowered = title.lowercased()
        let words = Self.words(lowered)
        let topics = words.filter(Self.indicatorWords.contains)
        guard topics.isEmpty || (isTitle && topics.allSatisfy(Self.paperWords.contains) && Self.namesCurrency(words)) else { return nil }
        guard let exponent = Self.named(words, in: lowered) ?? Self.zeros(words, in: lowered) else { return nil }
        self.init(exponent: exponent, text: title.trimmedName)
    }

    /// Satuan yang menjadi seluruh isi sebuah sel: "miliar", "juta rupiah", "Rp ribu".
    init?(named cell: String) {
        let words = Self.words(cell.lowercased()).filter { !Self.currencies.contains($0) && !Self.leads.contains($0) }
        guard words.count == 1, let exponent = Self.exponents[words[0]] else { return nil }
        self.init(exponent: exponent, text: cell)
    }

    /// `true` bila isi sel ini menyebut satuan uang, rupiah penuh juga.
    static func names(_ cell: String) -> Bool {
        let words = Self.words(cell.lowercased())
        return !words.isEmpty && words.allSatisfy { exponents[$0] != nil || currencies.contains($0) || leads.contains($0) }
    }

    private init(exponent: Int, text: String) {
        self.exponent = exponent
        self.text = text
    }

    /// Kata dan angka, juga yang menempel: "rp000" adalah "rp" dan "000".
    private static func words(_ text: String) -> [String] {
        var words: [String] = []
        for part in text.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
            let letters = part.prefix { $0.isLetter }
            // "Rp M": huruf sendirian menyebut satuan hanya tepat di belakang mata uangnya.
            if currencies.contains(words.last ?? ""), let unit = letterUnits[String(part)] {
                words.append(unit)
                continue
            }
            words += [letters, part[letters.endIndex...]].filter { !$0.isEmpty }.map(String.init)
        }
        return words
    }

    private static let letterUnits = ["m": "miliar", "t": "triliun", "jt": "juta"]
    /// Huruf satuan di belakang mata uang, yang dibuang dari tajuk.
    static let letters = Set(letterUnits.keys)
    private static let leads: Set<String> = ["dalam", "dlm", "satuan", "in", "of", "x"]
    private static let currencies: Set<String> = ["rupiah", "rp", "idr"]

    private static func named(_ words: [String], in text: String) -> Int? {
        guard let index = words.firstIndex(where: { exponents[$0] != nil }) else { return nil }
        let isLed =
            index > 0 && leads.contains(words[index - 1])
            || (index > 1 && currencies.contains(words[index - 1]) && leads.contains(words[index - 2]))
        guard isLed || isWhole(words) || isBracketed(text) else { return nil }
        return exponents[words[index]]
    }

    /// `true` bila kata-katanya hanya menyebut satuan: "jutaan rupiah", "Satuan: ribu rupiah".
    private static func isWhole(_ words: [String]) -> Bool {
        words.allSatisfy { exponents[$0] != nil || currencies.contains($0) || leads.contains($0) || $0 == "angka" || $0 == "nilai" }
    }

    /// `true` bila sebuah kurung hanya berisi satuan: "Pagu (Rp. juta)", "APBD 2024 (jutaan rupiah)".
    private static func isBracketed(_ text: String) -> Bool {
        text.split(separator: "(").dropFirst().contains { part in
            let inside = words(String(part.prefix { $0 != ")" }))
            return inside.contains { exponents[$0] != nil } && isWhole(inside)
        }
    }

    /// Kata indikator yang biasa di judul kertas anggaran.
    private static let paperWords: Set<String> = ["target", "kinerja", "capaian"]

    private static func namesCurrency(_ words: [String]) -> Bool { words.contains(where: currencies.contains) }

    /// `true` bila tajuk ini menyebut rupiah: "Pagu (Rp)".
    static func namesCurrency(_ title: String) -> Bool { namesCurrency(words(title.lowercased())) }

    /// Kata yang menandai judul atau tajuk tentang indikator, bukan tentang uang anggaran.
    private static let indicatorWords: Set<String> = [
        "indikator", "pdrb", "pdb", "target", "kinerja", "capaian", "sasaran", "tujuan", "outcome", "output", "nilai produksi", "ekspor",
        "investasi", "indicator",
    ]

    /// "000" atau "1.000" dengan penunjuknya; "Rp. 1.000" tanpa "dalam" adalah sebuah jumlah.
    private static func zeros(_ words: [String], in text: String) -> Int? {
        guard let index = words.firstIndex(where: { $0 == "000" || plainPowers[$0] != nil }) else { return nil }
        let run = words[index...].prefix { $0 == "000" }.count
        let hasOne = run == 0 || (index > 0 && words[index - 1] == "1")
        let start = run > 0 && hasOne ? index - 1 : index
        let after = words.indices.contains(index + max(run, 1)) ? words[index + max(run, 1)] : ""
        let before = words[..<start].suffix(2)
        guard run <= 4, after.first?.isNumber != true, before.last?.first?.isNumber != true else { return nil }
        let lead = before.last { !currencies.contains($0) } ?? ""
        let isCurrency = before.last.map(currencies.contains) == true || currencies.contains(after)
        let isLed = leads.contains(lead)
        let isMarked = !hasOne && (isCurrency || text.contains("(000"))
        guard isLed || isMarked else { return nil }
        return run > 0 ? run * 3 : plainPowers[words[index]]
    }

    private static let plainPowers = ["1000": 3, "1000000": 6, "1000000000": 9]

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
