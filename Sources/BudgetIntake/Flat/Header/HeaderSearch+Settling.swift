import BudgetModel

extension HeaderSearch {
    /// Menyelesaikan arti yang bergantung pada kolom lain.
    static func settled(_ columns: [HeaderLayout.Column]) -> [HeaderLayout.Column] {
        var columns = columns
        settlePercentagePair(&columns)
        settleChange(&columns)
        settleAccountCode(&columns)
        settleRealisation(&columns)
        return columns
    }

    /// "Perubahan" di samping "Menjadi" adalah selisihnya, bukan tahapan kedua.
    private static func settleChange(_ columns: inout [HeaderLayout.Column]) {
        let revised = columns.indices.filter { columns[$0].meaning == .ceiling(.revised) }
        guard revised.count == 2 else { return }
        for index in revised where HeaderWords(columns[index].title).phrase == "perubahan" {
            columns[index].meaning = .difference
            return
        }
    }

    /// Dua kolom di bawah "Bertambah/(Berkurang)", yang kedua "%" di tingkat mana pun, sudah terpisah oleh
    /// katanya; dua selisih bersebelahan tanpa kata persen bukan pasangan.
    private static func settlePercentagePair(_ columns: inout [HeaderLayout.Column]) {
        for index in columns.indices where columns[index].meaning == .difference && columns[index].title.hasSuffix("%") {
            columns[index].meaning = .percent
        }
    }

    /// "Kode Rekening" di samping "Kode Program" hanya kode rekening.
    private static func settleAccountCode(_ columns: inout [HeaderLayout.Column]) {
        let hasLevels = columns.contains { $0.meaning == .code(.program) || $0.meaning == .code(.subActivity) }
        guard hasLevels else { return }
        for index in columns.indices where columns[index].meaning == .code(nil) {
            columns[index].meaning = .code(.account)
        }
    }

    /// Kolom di kanan realisasi membandingkan realisasi dengan pagu, bukan dua tahapan: "%" adalah penyerapan,
    /// "Lebih/(Kurang)" adalah sisa. Yang menyebut "bertambah" atau "perubahan" tetap selisih tahapan.
    private static func settleRealisation(_ columns: inout [HeaderLayout.Column]) {
        var beside: RealisationTitle?
        var hasRemainder = false
        for index in columns.indices {
            let isStageChange = HeaderWords(columns[index].title).words.contains(where: stageChangeWords.contains)
            switch columns[index].meaning {
            case .realisation(let title) where title.content == .amount:
                beside = title
                hasRemainder = false
            case .realisation(var title) where title.content == .percent && title.time == .none:
                guard let time = beside?.time else { continue }
                title.time = time
                columns[index].meaning = .realisation(title)
            case .percent where !isStageChange:
                guard let title = beside else { continue }
                // "%" sesudah sisa dapat persen realisasi, dapat persen sisanya.
                columns[index].meaning = hasRemainder ? nil : .realisation(RealisationTitle(percentBeside: title))
            case .difference where !isStageChange:
                guard beside != nil else { continue }
                columns[index].meaning = .ignored
                hasRemainder = true
            case .realisation, .number, .remark, .none: continue
            default: beside = nil
            }
        }
    }

    private static let stageChangeWords: Set<String> = [
        "bertambah", "berkurang", "tambah", "perubahan", "change", "increase", "kenaikan", "naik", "penambahan",
    ]
}
