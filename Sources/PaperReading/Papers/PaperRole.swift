import BudgetModel

/// Arti satu kolom kertas kinerja.
package enum PaperRole: Hashable, Sendable {
    case number
    case code
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
    /// Selisih semula dan menjadi, dalam rupiah, satuan, atau persen: hitungan kertas.
    case difference
    case quarterTarget
    case realised
    /// Realisasi kinerja sampai dengan triwulan terakhir yang terisi.
    case realisedToDate
    case achievement
    case cumulativeAchievement
    case narrative
    /// Penyerapan anggaran dalam persen.
    case moneyPercent
    /// Realisasi anggaran dalam rupiah.
    case moneyRealised
    /// Angka yang dihitung kertasnya dari kolom lain, atau milik kertas lain: tidak dibaca.
    case printedOnly
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
        Entry(role: .difference, choices: [["bertambah"], ["berkurang"], ["selisih"], ["tambah", "kurang"]]),
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
        Entry(
            role: .moneyRealised,
            choices: [["realisasi", "anggaran", "rp"], ["realisasi", "keuangan", "rp"], ["realisasi", "anggaran", "rupiah"]],
            without: ["persen", "persentase", "prosentase"]),
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
        Entry(role: .unitInCharge, choices: [["penanggung", "jawab"], ["penanggungjawab"], ["pic"]]),
        Entry(role: .program, choices: [["program"], ["kegiatan"], ["subkegiatan"]]),
        Entry(role: .unitInCharge, choices: [["bidang"], ["pelaksana"], ["unit", "kerja"]]),
        Entry(role: .code, choices: [["kode"], ["kode", "rekening"]]),
        Entry(role: .component, choices: [["komponen"], ["kriteria"]]),
        Entry(role: .score, choices: [["nilai"]], without: ["anggaran"]),
        Entry(role: .amount, choices: [["anggaran"], ["pagu"]]),
        Entry(role: .funding, choices: [["sumber", "dana"], ["keterangan"], ["ket"]]),
        Entry(role: .achievement, choices: [["persen"], ["persentase"], ["prosentase"]]),
    ]

    /// Tajuk berpasangan kinerja ("K") dan uang ("Rp") di bawah satu judul, seperti formulir evaluasi hasil Renja: arti pasangan
    /// yang pertama cocok yang berlaku.
    struct Pair {
        let choices: [[String]]
        var without: [String] = []
        let performance: PaperRole
        let money: PaperRole
    }

    static let pairs: [Pair] = [
        Pair(
            choices: [["tingkat"]], without: ["renstra", "rpjmd", "rpd"], performance: .cumulativeAchievement, money: .printedOnly),
        Pair(choices: [["tingkat"]], performance: .printedOnly, money: .printedOnly),
        Pair(choices: [["realisasi", "triwulan"], ["realisasi", "tw"]], performance: .realised, money: .moneyRealised),
        Pair(
            choices: [["realisasi", "renstra"], ["realisasi", "rpjmd"], ["realisasi", "rpd"], ["realisasi", "lalu"]],
            performance: .printedOnly, money: .printedOnly),
        Pair(
            choices: [["realisasi", "capaian"], ["realisasi", "kinerja"]], performance: .realisedToDate, money: .printedOnly),
        Pair(
            choices: [["target", "renstra"], ["target", "rpjmd"], ["target", "rpd"]], without: ["renja", "rkpd"],
            performance: .endOfPeriod, money: .printedOnly),
        Pair(choices: [["kerangka", "pendanaan"], ["prakiraan", "maju"]], performance: .target, money: .printedOnly),
        Pair(choices: [["kondisi", "akhir"]], performance: .endOfPeriod, money: .printedOnly),
        Pair(choices: [["target"]], performance: .target, money: .amount),
    ]

    private static let performanceWords: Set<String> = ["k", "volume", "vol"]
    private static let moneyWords: Set<String> = ["rp", "rupiah"]

    /// Arti kolom berpasangan; `nil` bila tingkat terdalamnya bukan "K" atau "Rp", atau judulnya tidak dikenal.
    static func role(of outer: [String], part: String) -> PaperRole? {
        let isMoney = moneyWords.contains(part)
        guard isMoney || performanceWords.contains(part) else { return nil }
        let pair = pairs.first { pair in
            !outer.contains(where: pair.without.contains) && pair.choices.contains { $0.allSatisfy(outer.contains) }
        }
        return pair.map { isMoney ? $0.money : $0.performance }
    }

    /// Kata tajuk sisi semula dan sisi menjadi.
    static let beforeWords: Set<String> = ["semula", "sebelum", "murni", "induk", "awal"]
    static let afterWords: Set<String> = ["menjadi", "setelah", "sesudah", "perubahan"]

    private static let numbers: Set<String> = ["no", "nomor", "no urut", "nomor urut"]

    /// Arti kata-kata sebuah tajuk; `nil` bila tidak dikenal.
    package static func role(of words: [String]) -> PaperRole? {
        if numbers.contains(words.joined(separator: " ")) { return .number }
        return entries.first { entry in
            !words.contains(where: entry.without.contains) && entry.choices.contains { $0.allSatisfy(words.contains) }
        }?.role
    }
}
