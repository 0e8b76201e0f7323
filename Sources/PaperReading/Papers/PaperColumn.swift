import BudgetModel

/// Satu kolom sebuah tabel kertas.
struct PaperColumn: Sendable {
    let position: Int
    let role: PaperRole
    /// Tahun yang disebut tajuknya.
    let year: Int?
    /// Triwulan yang disebut tajuknya.
    let quarter: Int?
    /// "Semula" atau "Menjadi", di kertas yang menyandingkan keduanya; `nil` bila tajuknya tidak menyebutnya.
    let side: Side?
    let title: String

    /// "1" di bawah "Target pada Tahun ke-": tahun keberapa dari masa berlaku kertasnya.
    let ordinal: Int?

    /// Sisi sebuah kertas sandingan.
    enum Side: Sendable, Hashable {
        case before
        case after
    }

    /// Kolom yang isinya ditulis di luar tabel.
    init(position: Int, role: PaperRole) {
        (self.position, self.role, year, quarter, side, ordinal, title) = (position, role, nil, nil, nil, nil, "")
    }

    /// Kolom dari tingkat-tingkat tajuknya, dari luar ke dalam; `nil` bila artinya tidak dikenal.
    init?(position: Int, levels: [String]) {
        let title = levels.joined(separator: " / ")
        let words = Self.words(title)
        guard let role = Self.role(levels, words) else { return nil }
        side = Self.side(words, role)
        let isOrdinal = words.contains("tahun") && words.contains("ke")
        quarter = isOrdinal ? nil : Self.quarter(levels, words)
        ordinal = isOrdinal ? levels.dropFirst().last.flatMap { Int($0.filter(\.isNumber)) } : nil
        year = words.lazy.filter { HeaderWords.isYear($0) }.compactMap { Int($0) }.first
        self.position = position
        self.role = role == .target && quarter != nil ? .quarterTarget : role
        self.title = title
    }

    /// `true` bila tajuknya berkata sampai dengan: "s.d. TW III", "s/d Triwulan II".
    var isToDate: Bool {
        let words = Self.words(title)
        return words.contains("sampai") || words.contains("sd") || zip(words, words.dropFirst()).contains { $0 == "s" && $1 == "d" }
    }

    /// Tahapan pagu yang disebut tajuknya: "PERSENTASE REALISASI ANGGARAN s.d. TW III (pagu Perubahan)".
    var ceilingStage: BudgetStage? {
        let words = Self.words(title)
        guard let mark = words.firstIndex(of: "pagu") else { return nil }
        let named = words[(mark + 1)...]
        return BudgetStage(named.prefix(2).joined(separator: " ")) ?? named.first.flatMap { BudgetStage($0) }
    }

    /// `true` bila tajuknya menyebut tahun, triwulan, atau sisinya.
    var isDetailed: Bool { year != nil || quarter != nil || side != nil || ordinal != nil }

    private static func role(_ levels: [String], _ words: [String]) -> PaperRole? {
        let inner = Self.words(levels.last ?? "")
        if levels.count > 1, let part = inner.first, inner.count == 1 {
            let outer = levels.dropLast().flatMap(Self.words)
            // "Target ... / K / Satuan": satuan pasangannya.
            if part == "satuan", outer.last == "k" { return .unit }
            if let role = PaperVocabulary.role(of: outer, part: part) { return role }
        }
        if let role = PaperVocabulary.role(of: words) { return role }
        // "TARGET / 2023", "KONDISI AWAL / Tahun 2022": tahun di tingkat dalam.
        let years = words.filter { $0 != "tahun" }
        if !years.isEmpty, years.allSatisfy({ HeaderWords.isYear($0) }) { return .target }
        // "%" di bawah "Triwulan I", di samping target dan realisasinya.
        return levels.last?.trimmingEdges == "%" ? .achievement : nil
    }

    private static func side(_ words: [String], _ role: PaperRole) -> Side? {
        guard role == .target || role == .amount else { return nil }
        if words.contains(where: PaperVocabulary.beforeWords.contains) { return .before }
        return words.contains(where: PaperVocabulary.afterWords.contains) ? .after : nil
    }

    /// Triwulan yang disebut tajuknya: "TW II", atau "II" sendirian di bawah judulnya.
    private static func quarter(_ levels: [String], _ words: [String]) -> Int? {
        if let quarter = RealisationPeriod.quarter(words) { return quarter }
        let namesQuarters = words.contains("triwulan") || words.contains("tw")
        return levels.dropFirst().lazy.compactMap { level -> Int? in
            let text = level.trimmingEdges.uppercased().filter { $0 != "." }
            return romans[text] ?? (namesQuarters ? Int(text).flatMap { (1...4).contains($0) ? $0 : nil } : nil)
        }.first
    }

    private static let romans = ["I": 1, "II": 2, "III": 3, "IV": 4]

    /// Kata-kata huruf kecil; "s.d." menjadi satu kata.
    static func words(_ title: String) -> [String] {
        var words = title.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
        while let index = words.indices.dropLast().first(where: { words[$0] == "s" && words[$0 + 1] == "d" }) {
            words.replaceSubrange(index...(index + 1), with: ["sd"])
        }
        return words
    }
}
