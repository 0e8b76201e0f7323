import BudgetModel

/// Beberapa kolom pagu bertahapan sama: bagian-bagian dan jumlahnya.
extension HeaderSearch {
    /// Yang dibaca hanya jumlahnya: "Jumlah" di samping "Operasi" dan "Modal" di bawah "Pagu". Di anggaran kas, "Pagu"
    /// yang dibaca dan "Jumlah" di kanan bulan-bulannya disimpan.
    static func settleTotals(_ columns: inout [HeaderLayout.Column]) {
        for meaning in Set(columns.filter(\.isCeiling).map(\.meaning)) {
            let same = columns.indices.filter { columns[$0].meaning == meaning && !columns[$0].isForced }
            guard same.count > 1 else { continue }
            if let total = soleTotal(of: same.map { columns[$0] }) {
                for index in same where columns[index].position != total.position { columns[index].keep(.part) }
            } else if same.count == 2, let last = same.last, isTotal(columns[last].levels.last),
                !isTotal(columns[same[0]].levels.last), sumsPeriods(columns[(same[0] + 1)..<last])
            {
                columns[last].keep(.sumOfPeriods)
            }
        }
    }

    /// Satu-satunya "Jumlah" di antara kolom-kolom di bawah judul yang sama.
    private static func soleTotal(of columns: [HeaderLayout.Column]) -> HeaderLayout.Column? {
        guard let outer = columns.first?.levels.dropLast(), !outer.isEmpty,
            columns.allSatisfy({ $0.levels.dropLast() == outer })
        else { return nil }
        let totals = columns.filter { isTotal($0.levels.last) }
        return totals.count == 1 ? totals.first : nil
    }

    private static func isTotal(_ level: String?) -> Bool {
        guard let words = level.map({ HeaderWords($0).words }) else { return false }
        return words.contains { ["jumlah", "total"].contains($0) } && words.allSatisfy(HeaderVocabulary.ceilingWords.contains)
    }

    /// `true` bila semua kolom di antaranya hanya menyebut waktu: triwulan atau bulan.
    private static func sumsPeriods(_ columns: ArraySlice<HeaderLayout.Column>) -> Bool {
        !columns.isEmpty
            && columns.allSatisfy { column in
                let words = (column.levels.last ?? "").lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
                return column.meaning == nil && !words.isEmpty && words.allSatisfy(RealisationPeriod.isPeriodWord)
            }
    }
}
