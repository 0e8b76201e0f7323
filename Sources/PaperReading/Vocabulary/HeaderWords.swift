/// Kata-kata satu sel tajuk setelah tahun, mata uang, satuan, dan penunjuk kolom dibuang.
struct HeaderWords: Hashable {
    /// Kata-kata huruf kecil.
    let words: [String]
    /// Tahun-tahun yang disebut: "Pagu 2024" tidak menyebut tahapan, tetapi menyebut tahunnya.
    let years: Set<Int>
    /// `true` bila ada tanda persen.
    let hasPercentSign: Bool
    /// `true` bila tajuknya hanya tanda tambah dan kurang, misalnya `+/-`.
    let isPlusMinus: Bool

    init(_ title: String) {
        let text = Self.withoutAsides(title.lowercased())
        let all = text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
        years = Set(all.filter { Self.isYear($0) }.compactMap { Int($0) })
        hasPercentSign = title.contains("%")
        isPlusMinus = all.isEmpty && title.contains(where: { "+±".contains($0) })
        let kept = Self.withoutNoise(Self.withoutYearLabels(all))
        // "Tahun Anggaran 2024" sendirian tetap berkata "tahun anggaran".
        words = kept.isEmpty ? Self.withoutNoise(all.filter { !Self.isYear($0) }) : kept
    }

    /// `true` bila tajuk menyebut tahun.
    var hasYear: Bool { !years.isEmpty }

    /// Frasa untuk dicocokkan.
    var phrase: String { words.joined(separator: " ") }

    /// Tahun anggaran yang masuk akal.
    static func isYear(_ word: some StringProtocol) -> Bool {
        word.utf8.count == 4 && Int(word).map { (1990...2099).contains($0) } == true
    }

    private static func withoutNoise(_ words: [String]) -> [String] {
        words.indices.filter { index in
            let (word, next) = (words[index], words.indices.contains(index + 1) ? words[index + 1] : "")
            if index > 0, words[index - 1] == "rp", AmountUnit.letters.contains(word) { return false }
            if noise.contains(word) || AmountUnit.words.contains(word) || isCurrencyNumber(word) { return false }
            // "Satuan : ribu rupiah", "in million rupiah", "dalam Rp. 1.000": penunjuk satuan, bukan kata tajuk.
            return !(AmountUnit.words.contains(next) && ["satuan", "in"].contains(word)) && !(word == "1" && next == "000")
        }.map { words[$0] }
    }

    /// "Rp1" dari "Rp1.000".
    private static func isCurrencyNumber(_ word: String) -> Bool {
        word.hasPrefix("rp") && word.utf8.count > 2 && word.dropFirst(2).allSatisfy(\.isNumber)
    }

    /// Tajuk basis data dengan kata-kata terpisah: "paguMurni" menjadi "pagu Murni"; `nil` bila tidak ada yang menyambung.
    static func separated(_ title: String) -> String? {
        var text = ""
        var last: Character = " "
        for character in title {
            if last.isLowercase, character.isUppercase { text.append(" ") }
            text.append(character)
            last = character
        }
        return text.utf8.count == title.utf8.count ? nil : text
    }

    private static let noise: Set<String> = ["rp", "rupiah", "idr", "000", "dalam", "dlm", "x", "x1", "1000", "x1000"]

    /// Membuang tahun beserta penunjuknya: "Pagu TA 2024", "Anggaran Tahun Anggaran 2024", "Pagu T.A. 2024".
    private static func withoutYearLabels(_ words: [String]) -> [String] {
        var kept: [String] = []
        for word in words {
            guard isYear(word) else {
                kept.append(word)
                continue
            }
            for label in yearLabels where kept.suffix(label.count) == label[...] {
                kept.removeLast(label.count)
                break
            }
        }
        return kept
    }

    private static let yearLabels = [
        ["tahun", "anggaran"], ["fiscal", "year"], ["t", "a"], ["tahun"], ["thn"], ["th"], ["ta"], ["fy"], ["year"],
    ]

    /// Membuang "(kolom 3)".
    private static func withoutAsides(_ text: String) -> String {
        guard let start = text.firstRange(of: "(kolom"), let end = text[start.upperBound...].firstIndex(of: ")") else {
            return text
        }
        return String(text[..<start.lowerBound]) + String(text[text.index(after: end)...])
    }
}
