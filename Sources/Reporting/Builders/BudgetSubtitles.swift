import BudgetModel
import Diagnostics

extension Budget {
    /// Dua baris di bawah judul laporan bacaan dan pemeriksaan: kantornya, lalu tahun, tahapan, dan banyaknya baris.
    var subtitles: [LocalizedText] {
        guard !lines.isEmpty || !balanceLines.isEmpty else { return [] }
        let offices = offices
        let office =
            ReportWords.offices(offices)
        let years = years.map(String.init).joined(separator: ", ")
        let stages = ReportWords.stages(stages)
        return [
            office,
            LocalizedText(id: "Tahun \(years); tahapan \(stages); \(rowCounts)", en: "Year \(years); stages \(stages); \(rowCounts)"),
        ]
    }

    private var rowCounts: LocalizedText {
        let balance = LocalizedText(
            id: "\(count: balanceLines.count) baris pendapatan dan pembiayaan",
            en: "\(count: balanceLines.count) revenue and financing rows"
        )
        guard !lines.isEmpty else { return balance }
        let spending = LocalizedText(id: "\(count: lines.count) baris anggaran", en: "\(count: lines.count) budget rows")
        return balanceLines.isEmpty ? spending : LocalizedText(id: "\(spending), \(balance)", en: "\(spending), \(balance)")
    }
}
