/// Kata-kata satu sel tajuk setelah tahun, mata uang, satuan, dan penunjuk kolom dibuang.
struct HeaderWords: Hashable {
    /// Kata-kata huruf kecil.
    let words: [String]
    /// `true` bila tajuk menyebut tahun: "Pagu 2024" tidak menyebut tahapan.
    let hasYear: Bool
    /// `true` bila ada tanda persen.
    let hasPercentSign: Bool
    /// `true` bila tajuknya hanya tanda tambah dan kurang, misalnya `+/-`.
    let isPlusMinus: Bool

    init(_ title: String) {
        let text = Self.withoutAsides(title.lowercased())
        let all = text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
        hasYear = all.contains(where: Self.isYear)
        hasPercentSign = title.contains("%")
        isPlusMinus = all.isEmpty && title.contains(where: { "+±".contains($0) })
        words = all.filter { !Self.isYear($0) && !Self.noise.contains($0) && !AmountUnit.words.contains($0) }
    }

    /// Frasa untuk dicocokkan.
    var phrase: String { words.joined(separator: " ") }

    /// Tahun anggaran yang masuk akal.
    static func isYear(_ word: some StringProtocol) -> Bool {
        word.utf8.count == 4 && Int(word).map { (1990...2099).contains($0) } == true
    }

    private static let noise: Set<String> = ["rp", "rupiah", "idr", "000", "dalam", "x1", "1000"]

    /// Membuang "(kolom 3)".
    private static func withoutAsides(_ text: String) -> String {
        guard let start = text.firstRange(of: "(kolom"), let end = text[start.upperBound...].firstIndex(of: ")") else {
            return text
        }
        return String(text[..<start.lowerBound]) + String(text[text.index(after: end)...])
    }
}
