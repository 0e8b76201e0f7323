import BudgetModel
import Diagnostics

extension Budget {
    /// Dua baris di bawah judul laporan bacaan dan pemeriksaan: kantornya, lalu tahun, tahapan, dan banyaknya baris.
    var subtitles: [LocalizedText] {
        guard !lines.isEmpty else { return [] }
        let offices = offices
        let office =
            offices.count == 1
            ? LocalizedText(verbatim: offices[0])
            : LocalizedText(id: "Gabungan \(offices.count) OPD", en: "\(offices.count) offices combined")
        let years = years.map(String.init).joined(separator: ", ")
        let stages = ReportWords.stages(stages)
        return [
            office,
            LocalizedText(
                id: "Tahun \(years); tahapan \(stages); \(count: lines.count) baris anggaran",
                en: "Year \(years); stages \(stages); \(count: lines.count) budget rows"
            ),
        ]
    }
}
