import BudgetModel

/// Arti satu kolom kertas kinerja.
package enum PaperRole: Hashable, Sendable {
    case number
    case goal
    case objective
    case indicator
    case unit
    /// Target setahun; tahunnya bila tajuknya menyebutnya.
    case target
    case baseline
    case endOfPeriod
    case definition
    case formula
    case unitInCharge
    case program
    case amount
    case funding
    case quarterTarget
    case realised
    case achievement
    case cumulativeAchievement
    case narrative
    /// Penyerapan anggaran dalam persen.
    case moneyPercent
    case recommendation
    case action
    case schedule
    case status
    case evidence
    case component
    case weight
    case score
    case grade
}

/// Kata tajuk kertas kinerja: arti yang pertama cocok yang berlaku. Setiap pilihan adalah kata-kata yang semuanya harus ada;
/// menambah ejaan = menambah satu pilihan.
package enum PaperVocabulary {
    package struct Entry: Sendable {
        package let role: PaperRole
        package let choices: [[String]]
        /// Kata yang membatalkan.
        var without: [String] = []
    }

    package static let entries: [Entry] = [
        Entry(
            role: .formula,
            choices: [["formula"], ["formulasi"], ["rumus"], ["cara", "perhitungan"], ["cara", "menghitung"], ["cara", "pengukuran"]]),
        Entry(role: .definition, choices: [["definisi"], ["alasan", "pemilihan"]]),
        Entry(role: .evidence, choices: [["link"], ["bukti"], ["eviden"], ["evidence"], ["data", "dukung"]]),
        Entry(
            role: .recommendation, choices: [["rekomendasi"], ["catatan", "hasil", "evaluasi"]],
            without: ["aksi", "tindaklanjut", "tindak"]),
        Entry(
            role: .schedule,
            choices: [
                ["rencana", "waktu"], ["waktu", "pelaksanaan"], ["waktu", "penyelesaian"], ["target", "waktu"], ["jadwal"],
                ["batas", "waktu"],
            ]),
        Entry(role: .status, choices: [["status"], ["progres", "penyelesaian"], ["progress", "penyelesaian"]]),
        Entry(role: .action, choices: [["rencana", "aksi"], ["rencana", "tindak"], ["tindaklanjut"], ["tindak", "lanjut"]]),
        Entry(role: .moneyPercent, choices: [["realisasi", "anggaran"], ["realisasi", "keuangan"], ["penyerapan"], ["serapan"]]),
        Entry(
            role: .narrative, choices: [["penjelasan"], ["penjelasanan"], ["progres"], ["progress"], ["analisis"], ["uraian", "capaian"]]),
        Entry(role: .weight, choices: [["bobot"]]),
        Entry(role: .grade, choices: [["predikat"]], without: ["indikator"]),
        Entry(role: .target, choices: [["target"], ["terget"]]),
        Entry(role: .cumulativeAchievement, choices: [["capaian", "sd"], ["capaian", "kumulatif"], ["capaian", "sampai"]]),
        Entry(role: .baseline, choices: [["kondisi", "awal"], ["baseline"], ["base", "line"], ["data", "awal"], ["capaian", "awal"]]),
        Entry(role: .endOfPeriod, choices: [["kondisi", "akhir"], ["akhir", "periode"], ["akhir", "priode"]]),
        Entry(role: .achievement, choices: [["capaian"], ["tingkat", "capaian"]]),
        Entry(role: .realised, choices: [["realisasi"]]),
        Entry(role: .indicator, choices: [["indikator"], ["iku"]]),
        Entry(role: .goal, choices: [["tujuan"]]),
        Entry(role: .objective, choices: [["sasaran"], ["outcome"]]),
        Entry(role: .unit, choices: [["satuan"]]),
        Entry(role: .unitInCharge, choices: [["penanggung", "jawab"], ["penanggungjawab"], ["bidang"], ["pelaksana"]]),
        Entry(role: .program, choices: [["program"]]),
        Entry(role: .component, choices: [["komponen"], ["kriteria"]]),
        Entry(role: .score, choices: [["nilai"]], without: ["anggaran"]),
        Entry(role: .amount, choices: [["anggaran"], ["pagu"]]),
        Entry(role: .funding, choices: [["sumber", "dana"], ["keterangan"], ["ket"]]),
    ]

    /// Kata tajuk sisi semula dan sisi menjadi.
    static let beforeWords: Set<String> = ["semula", "sebelum", "murni"]
    static let afterWords: Set<String> = ["menjadi", "setelah", "sesudah"]

    private static let numbers: Set<String> = ["no", "nomor", "no urut", "nomor urut"]

    /// Arti kata-kata sebuah tajuk; `nil` bila tidak dikenal.
    package static func role(of words: [String]) -> PaperRole? {
        if numbers.contains(words.joined(separator: " ")) { return .number }
        return entries.first { entry in
            !words.contains(where: entry.without.contains) && entry.choices.contains { $0.allSatisfy(words.contains) }
        }?.role
    }
}

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

    /// Sisi sebuah kertas sandingan.
    enum Side: Sendable, Hashable {
        case before
        case after
    }

    /// Kolom dari tingkat-tingkat tajuknya, dari luar ke dalam; `nil` bila artinya tidak dikenal.
    init?(position: Int, levels: [String]) {
        let title = levels.joined(separator: " / ")
        let words = Self.words(title)
        // "TARGET / 2023", "KONDISI AWAL / Tahun 2022": tahun di tingkat dalam.
        let isYearAlone = words.count == 1 && HeaderWords.isYear(words[0])
        // "%" di bawah "Triwulan I", di samping target dan realisasinya.
        let isPercentAlone = levels.last?.trimmingEdges == "%"
        guard var role = PaperVocabulary.role(of: words) ?? (isYearAlone ? .target : isPercentAlone ? .achievement : nil) else {
            return nil
        }
        side =
            words.contains(where: PaperVocabulary.beforeWords.contains)
            ? .before : words.contains(where: PaperVocabulary.afterWords.contains) ? .after : nil
        quarter = RealisationPeriod.quarter(words)
        if role == .target, quarter != nil { role = .quarterTarget }
        year = words.lazy.filter { HeaderWords.isYear($0) }.compactMap { Int($0) }.first
        self.position = position
        self.role = role
        self.title = title
    }

    /// Kata-kata huruf kecil; "s.d." menjadi satu kata.
    static func words(_ title: String) -> [String] {
        var words = title.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
        while let index = words.indices.dropLast().first(where: { words[$0] == "s" && words[$0 + 1] == "d" }) {
            words.replaceSubrange(index...(index + 1), with: ["sd"])
        }
        return words
    }
}
