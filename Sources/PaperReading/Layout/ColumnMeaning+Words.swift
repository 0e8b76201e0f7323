import BudgetModel

extension ColumnMeaning {
    private static let byPhrase: [String: ColumnMeaning] = {
        var table: [String: ColumnMeaning] = [:]
        for entry in HeaderVocabulary.phrases {
            for title in entry.titles { table[title] = entry.meaning }
        }
        return table
    }()

    private static let stageByPhrase: [String: BudgetStage] = {
        var table: [String: BudgetStage] = [:]
        for entry in HeaderVocabulary.stages {
            for title in entry.titles { table[title] = entry.stage }
        }
        return table
    }()

    /// Arti sebuah tajuk bertingkat, dari luar ke dalam; `nil` bila tidak dikenal.
    init?(levels: [String]) {
        if let realisation = RealisationTitle(levels) {
            self = .realisation(realisation)
            return
        }
        let meanings = levels.compactMap { level in
            let meaning = ColumnMeaning(words: level)
            // "Tahun 2024" di bawah "Pagu" menyebut tahun pagunya, bukan kolom tahun.
            return meaning == .year && levels.count > 1 && HeaderWords(level).hasYear ? nil : meaning
        }
        let joined = levels.count > 1 ? ColumnMeaning(words: levels.joined(separator: " ")) : nil
        guard let best = (meanings + [joined].compactMap(\.self)).max(by: { $0.rank < $1.rank }) else { return nil }
        self = best
    }

    /// Arti satu tajuk.
    init?(title: String) { self.init(levels: [title]) }

    /// Arti satu sel tajuk yang bukan realisasi.
    private init?(words title: String) {
        let words = HeaderWords(title)
        if words.isPlusMinus {
            self = .difference
        } else if words.hasYear, !words.hasPercentSign, !words.words.isEmpty,
            words.words.allSatisfy(HeaderVocabulary.datedCeilingWords.contains)
        {
            self = .ceiling(nil)
        } else if let known = Self.byPhrase[words.phrase] {
            self = words.hasPercentSign && known == .difference ? .percent : known
        } else if words.hasPercentSign {
            self = .percent
        } else if let meaning = Self.levelList(words.words) {
            self = meaning
        } else if let stage = Self.stage(words.words) {
            self = .ceiling(stage)
        } else if !words.words.isEmpty, words.words.allSatisfy(HeaderVocabulary.ceilingWords.contains),
            words.words.contains(where: HeaderVocabulary.loneCeilingWords.contains)
        {
            self = .ceiling(nil)
        } else {
            return nil
        }
    }

    /// Kode atau nama semua tingkat, dari tajuk yang menyebut sekurang-kurangnya dua tingkat.
    private static func levelList(_ words: [String]) -> ColumnMeaning? {
        let joined = words.joined(separator: " ").replacing("sub kegiatan", with: "subkegiatan").split(separator: " ").map(String.init)
        let isCode = joined.first.map(HeaderVocabulary.codeLeads.contains) == true
        let leads = isCode ? HeaderVocabulary.codeLeads : HeaderVocabulary.nameLeads
        let rest = joined.filter { !leads.contains($0) && !HeaderVocabulary.levelAsides.contains($0) }
        let levels = rest.map { HeaderVocabulary.levelWords[$0] }
        guard !levels.contains(nil) else { return nil }
        if Set(levels).count > 1 { return isCode ? .code(nil) : .name(nil) }
        return !isCode && joined.contains(where: leads.contains) ? .name(nil) : nil
    }

    /// Tahapan dari kata-kata tajuk: "Anggaran Setelah Pergeseran II" adalah pergeseran 2.
    static func stage(_ words: [String]) -> BudgetStage? { stageByPhrase[words.joined(separator: " ")] ?? StageWords(words).stage }

    /// Arti yang dapat ditulis pengguna, dengan contoh untuk pesan.
    static let forcedWords = [
        "murni", "pergeseran 1", "perubahan", "program", "kegiatan", "sub kegiatan", "rekening", "uraian", "kode",
        "unit", "opd", "wilayah", "tahun", "kelompok", "sumber dana", "selisih", "persen", "realisasi", "keterangan", "abaikan",
    ]

    /// Arti dari tulisan pengguna di baris perintah; `nil` bila tidak dikenal.
    init?(forced text: String) {
        let words = HeaderWords(text)
        switch words.phrase {
        case "abaikan", "ignore", "-": self = .ignored
        default:
            if HeaderVocabulary.regionTitles.contains(words.phrase) {
                self = .region
                return
            }
            guard let meaning = ColumnMeaning(title: text), meaning != .ceiling(nil) else { return nil }
            self = meaning
        }
    }
}
