import BudgetModel

/// Tahapan yang disebut sebuah sel: "Murni", "PAK", "AWAL", "Pergeseran II", "DPPA", "Penetapan APBD".
enum StageText {
    static func stage(_ text: String) -> BudgetStage? {
        let words = HeaderWords(text).words
        // Kertas yang menyebut usulan berbicara tentang bahan sebelum murni, bukan lembar Usulan di atas sebuah tahapan.
        if let stage = ColumnMeaning.stage(words) ?? BudgetStage(text), stage != .proposal { return stage }
        // Di kolom tahapan, dokumen tanpa kata perubahan adalah yang pertama: "APBD", "DPA", "M".
        if words == ["m"] { return .original }
        let isDocument = words.contains(where: documents.contains) && words.allSatisfy { documents.contains($0) || companions.contains($0) }
        return isDocument ? .original : nil
    }

    /// `true` bila isi sel menyebut tahapan, dan bukan hal lain: "M" atau "1" dapat apa pun.
    static func isSure(_ text: String) -> Bool { text.count > 2 && stage(text) != nil }

    private static let documents: Set<String> = ["apbd", "dpa", "rka"]
    private static let companions: Set<String> = ["skpd", "sipd", "anggaran", "dokumen", "pagu", "belanja"]
}

/// Tahapan yang disebut sel-sel sebuah kolom: setiap baris menyebut salah satu dari beberapa tulisan yang sama.
struct StageMemo {
    private var known: [String: BudgetStage?] = [:]
    private static let maximumTexts = 256

    /// Seperti ``StageText/stage(_:)``.
    mutating func stage(_ text: String) -> BudgetStage? {
        if let stage = known[text] { return stage }
        let stage = StageText.stage(text)
        if known.count < Self.maximumTexts { known[text] = .some(stage) }
        return stage
    }
}

/// Ukuran yang disebut sebuah sel di tabel panjang: "Anggaran" atau "Realisasi".
enum MeasureText {
    case ceiling
    case other

    /// `nil` bila selnya bukan nama ukuran.
    init?(_ text: String) {
        let words = text.letterWords
        guard !words.isEmpty, words.count <= 3 else { return nil }
        if words.contains(where: Self.others.contains) {
            self = .other
        } else if words.allSatisfy(Self.ceilings.contains) {
            self = .ceiling
        } else {
            return nil
        }
    }

    private static let ceilings: Set<String> = ["anggaran", "pagu", "budget", "ceiling", "plafon", "dpa", "apbd", "nilai", "jumlah"]
    private static let others: Set<String> = [
        "realisasi", "realization", "realisation", "actual", "penyerapan", "serapan", "sisa", "target", "spj", "persen", "persentase",
        "capaian", "selisih",
    ]
}

/// Tahun yang disebut sebuah sel: "2024", "2024.0", "T.A. 2024", "Tahun Anggaran 2024".
enum YearText {
    static func year(_ text: String) -> Int? {
        if text.utf8.count == 4 { return HeaderWords.isYear(text) ? Int(text) : nil }
        guard text.utf8.count <= 30 else { return nil }
        let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
        let years = words.filter { HeaderWords.isYear($0) }
        guard years.count == 1, words.allSatisfy({ HeaderWords.isYear($0) || labels.contains($0) || $0.allSatisfy { $0 == "0" } }) else {
            return nil
        }
        return years.first.flatMap { Int($0) }
    }

    private static let labels: Set<String> = ["tahun", "anggaran", "ta", "t", "a", "thn", "th", "apbd", "fy"]
}
