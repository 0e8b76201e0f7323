import BudgetModel

extension HeaderSearch {
    /// Menyelesaikan arti yang bergantung pada kolom lain.
    static func settled(_ columns: [HeaderLayout.Column]) -> [HeaderLayout.Column] {
        var columns = columns
        settlePercentagePair(&columns)
        settleChange(&columns)
        settleAccountCode(&columns)
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
}
