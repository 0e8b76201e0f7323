import BudgetModel

/// Tahapan dari kata-kata sebuah tajuk atau sel, disusun dari golongan kata: "Belanja Menurut DPA Sebelum Perubahan" adalah
/// *sebelum* dan *perubahan*, lainnya hanya menemani.
///
/// Menambah kata = menambahnya ke satu golongan; semua susunannya ikut dikenal.
struct StageWords {
    /// Menyebut keadaan sebelum perubahan apa pun: "Sebelum PAK", "Semula".
    static let before: Set<String> = ["sebelum", "semula", "pra", "before"]
    /// Menyebut keadaan sesudah perubahan: "Setelah Refocusing", "Menjadi".
    static let after: Set<String> = ["setelah", "sesudah", "menjadi", "pasca", "akhir", "after"]
    /// Menyebut anggaran yang pertama ditetapkan, dan tidak dapat berdiri bersama sebuah perubahan.
    static let original: Set<String> = ["murni", "induk", "awal", "original", "approved", "initial", "nilaianggaran"]
    /// Menyebut penetapannya; dapat menemani perubahan: "Penetapan Perubahan APBD".
    static let settled: Set<String> = ["penetapan", "ditetapkan", "definitif", "sementara", "pokok"]
    /// Perubahan APBD dan singkatannya.
    static let revisions: Set<String> = [
        "perubahan", "pak", "papbd", "apbdp", "dppa", "rkap", "rkpap", "revised", "adjusted", "revision", "p",
        "nilaianggaranperubahan",
    ]
    /// Perubahan di luar perda perubahan, yang dibaca sebagai pergeseran 1.
    static let adjustments: Set<String> = ["revisi"]
    /// Pemotongan: sendirian ia jumlah yang dipotong, bersama "sebelum" atau "setelah" ia tahapan.
    static let cuts: Set<String> = ["efisiensi", "refocusing", "recofusing", "rasionalisasi", "penghematan", "penyesuaian"]
    /// Rencana di belakang sebuah pagu. Tahapannya disebut kata lain: "Usulan Perubahan", "Pagu Renja Perubahan".
    static let plans: Set<String> = ["usulan", "rencana", "renja", "perda", "perkada", "kua", "ppas", "rkpd"]
    /// Kata yang hanya menemani, di mana pun tempatnya, di samping ``HeaderVocabulary/ceilingWords``.
    static let asides: Set<String> = ["menurut", "sipd", "dokumen", "hasil", "ke", "no", "yang", "pada", "setahun"]
    /// Huruf yang ditulis terpisah.
    private static let joined: [(parts: [String], word: String)] = [
        (["p", "a", "k"], "pak"), (["apbd", "p"], "apbdp"), (["p", "apbd"], "papbd"), (["dpa", "p"], "dppa"), (["p", "dpa"], "dppa"),
        (["rka", "p"], "rkap"), (["1", "tahun"], "setahun"), (["satu", "tahun"], "setahun"),
    ]

    /// Tahapannya; `nil` bila kata-katanya tidak menyebutnya, saling bertentangan, atau ada yang tidak dikenal.
    let stage: BudgetStage?
    /// Kata rencana yang ikut disebut.
    let plan: Set<String>

    init(_ words: [String]) {
        let words = Self.joining(words)
        plan = Set(words).intersection(Self.plans)
        stage = Self.stage(words)
    }

    private static func joining(_ words: [String]) -> [String] {
        var words = words
        for (parts, word) in joined {
            guard let start = words.indices.first(where: { words[$0...].starts(with: parts) }) else { continue }
            words.replaceSubrange(start..<(start + parts.count), with: [word])
        }
        return words
    }

    private static func stage(_ words: [String]) -> BudgetStage? {
        var (isBefore, isAfter, isOriginal, isSettled) = (false, false, false, false)
        var changes: Set<BudgetStage> = []
        var isCut = false
        var index = words.startIndex
        while index < words.endIndex {
            let word = words[index]
            index += 1
            switch word {
            case _ where before.contains(word): isBefore = true
            case _ where after.contains(word): isAfter = true
            case _ where original.contains(word): isOriginal = true
            case _ where settled.contains(word): isSettled = true
            case _ where revisions.contains(word): changes.insert(.revised)
            case _ where adjustments.contains(word): changes.insert(.shift(1))
            case _ where cuts.contains(word):
                changes.insert(.shift(1))
                isCut = true
            case "pergeseran", "shift":
                guard case .shift(let number) = ShiftWords(Array(words[(index - 1)...])) else { return nil }
                changes.insert(.shift(number))
                // Nomornya sudah dibaca.
                if let place = words[index...].firstIndex(where: { ShiftWords.number($0) != nil }),
                    words[index..<place].allSatisfy(isAside)
                {
                    index = place + 1
                }
            default: guard isAside(word) || plans.contains(word) else { return nil }
            }
        }
        guard changes.count < 2, !(isBefore && isAfter) else { return nil }
        let change = changes.first
        // "Sebelum Pergeseran II" adalah sesudah pergeseran pertama, yang tidak disebutnya.
        if isBefore { return change.map { $0 == .revised || $0 == .shift(1) } ?? true ? .original : nil }
        if isOriginal { return change == nil && !isAfter ? .original : nil }
        if let change { return isCut && !isAfter ? nil : change }
        if isAfter { return .revised }
        return isSettled ? .original : nil
    }

    private static func isAside(_ word: String) -> Bool { asides.contains(word) || HeaderVocabulary.ceilingWords.contains(word) }
}
