import BudgetModel

/// Tahapan menurut nama berkas atau lembar. Kata tahapan berarti hanya di samping kata tabel, tahun, atau nomor:
/// "rekap_perubahan_1" menyebut tahapan, "anggaran untuk pak kadis" dan "perubahan nama program" tidak.
struct FileNameStage {
    let stage: BudgetStage?

    private static let before: Set<String> = [
        "rekap", "apbd", "dpa", "pagu", "anggaran", "tahap", "tahapan", "rka", "belanja", "data", "laporan", "lra", "rekapitulasi",
        "ringkasan",
        "penjabaran", "setelah", "sesudah", "hasil", "pk",
    ]
    private static let after: Set<String> = [
        "apbd", "dpa", "anggaran", "pagu", "opd", "skpd", "dinas", "badan", "tahun", "ta", "provinsi", "kabupaten", "kota", "kab", "prov",
        "final", "rev", "i", "ii", "iii", "iv", "ke",
    ]
    /// Kata yang sendirian sudah menyebut tahapan.
    private static let sure: Set<String> = [
        "murni", "apbdp", "papbd", "dppa", "rkap", "perubahan", "pergeseran", "efisiensi", "induk", "pak",
    ]
    /// Kata yang menyebut tahapan hanya bersama kata perubahan, atau bila selebihnya kata tabel: "sesudah.csv".
    private static let leads: Set<String> = ["sebelum", "setelah", "sesudah", "semula", "menjadi", "pasca"]

    init(_ name: String) {
        let words = FileNameWords(name).words
        stage = words.indices.lazy.compactMap { Self.stage(words, at: $0) }.first
    }

    private static func stage(_ words: [String], at index: Int) -> BudgetStage? {
        let word = words[index]
        let previous = index > 0 ? words[index - 1] : nil
        let next = index + 1 < words.count ? words[index + 1] : nil
        // "APBD-P", "P-APBD".
        if word == "p", previous == "apbd" || next == "apbd" { return .revised }
        if leads.contains(word) {
            if let next, sure.contains(next) || StageWords.cuts.contains(next) {
                return StageWords(Array(words[index...].prefix { !HeaderWords.isYear($0) })).stage ?? StageWords([word, next]).stage
            }
            let isAlone = words.enumerated().allSatisfy { place, other in
                place == index || before.contains(other) || after.contains(other) || Int(other) != nil
            }
            return isAlone ? StageWords([word]).stage : nil
        }
        guard sure.contains(word) else { return nil }
        let isLed = previous.map { before.contains($0) || Int($0) != nil } ?? false
        let isFollowed = next.map { after.contains($0) || Int($0) != nil } ?? true
        // "untuk pak kadis" menyebut orang.
        let mayBePerson = word == "pak" && (!isFollowed || ["untuk", "bapak", "buat", "dari", "ke"].contains(previous ?? ""))
        guard isFollowed || isLed, !mayBePerson else { return nil }
        switch word {
        case "murni", "induk": return .original
        case "pergeseran":
            guard case .shift(let number) = ShiftWords(Array(words[index...])) else { return nil }
            return .shift(number)
        case "efisiensi": return .shift(1)
        default: return .revised
        }
    }
}

/// Tahun di nama berkas: "apbd_2023". Tanggal ekspor ("2024-01-05") dan dua tahun bukan tahun anggarannya.
struct FileNameYear {
    let year: Int?

    init(_ name: String) {
        let words = FileNameWords(name).words
        let years = words.indices.filter { HeaderWords.isYear(words[$0]) }
        guard years.count == 1, let index = years.first, !Self.isMonth(words, index - 1), !Self.isMonth(words, index + 1) else {
            year = nil
            return
        }
        year = Int(words[index])
    }

    private static func isMonth(_ words: [String], _ index: Int) -> Bool {
        guard words.indices.contains(index) else { return false }
        let isDay = words[index].utf8.count == 2 && Int(words[index]).map { (1...31).contains($0) } == true
        return isDay || MonthName.number(words[index]) != nil
    }
}

/// Kata-kata sebuah nama berkas.
struct FileNameWords {
    /// Huruf kecil; huruf dan angka yang menempel adalah dua kata: "perubahan5".
    let words: [String]

    init(_ name: String) {
        words = name.lowercased().split { !$0.isLetter && !$0.isNumber }.flatMap { word in
            let letters = word.prefix { $0.isLetter }
            return [letters, word[letters.endIndex...]].filter { !$0.isEmpty }.map(String.init)
        }
    }

    /// Nama tanpa kata tahapan, tahun, nomor, dan kata yang biasa di nama berkas; yang tersisa menyebut milik siapa berkasnya.
    var owner: String { words.filter { Int($0) == nil && !Self.common.contains($0) }.joined(separator: " ") }

    private static let common: Set<String> = [
        "murni", "apbdp", "papbd", "dppa", "rkap", "perubahan", "pergeseran", "efisiensi", "induk", "pak", "sebelum", "setelah", "sesudah",
        "semula", "menjadi", "pasca", "awal", "akhir", "p", "revisi", "rekap", "apbd", "dpa", "pagu", "anggaran", "tahap", "tahapan", "rka",
        "belanja", "data", "laporan", "lra", "rekapitulasi", "ringkasan", "penjabaran", "hasil", "pk", "tahun", "ta", "final", "rev", "fix",
        "v", "ke", "i", "ii", "iii", "iv", "tw", "triwulan", "monev", "versi", "copy", "salinan", "new", "baru", "file", "lampiran",
    ]
}
