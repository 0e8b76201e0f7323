import BudgetModel
import Diagnostics

/// Banyaknya fakta yang diperoleh dari sebuah tabel atau halaman kertas, menurut jenisnya.
struct PaperYield {
    private var counts: [(count: Int, id: String, one: String, many: String)]

    /// Dari baris-baris sebuah tabel.
    init(_ facts: [PaperFacts], in table: PaperTable) {
        self.init(facts) { $0.table == table.location && table.allRows.contains($0.row ?? 0) }
    }

    /// Dari kalimat-kalimat sebuah halaman.
    init(_ facts: [PaperFacts], on sheet: SourceLocation) { self.init(facts) { $0.table == sheet.table } }

    private init(_ facts: [PaperFacts], where holds: (SourceLocation) -> Bool) {
        func count(_ places: (PaperFacts) -> [SourceLocation]) -> Int { facts.reduce(0) { $0 + places($1).count(where: holds) } }
        counts = [
            (facts.last.map { $0.measures.count { holds($0.location) } } ?? 0, "indikator", "indicator", "indicators"),
            (count { $0.targets.map(\.figure.location) }, "target", "target", "targets"),
            (count { $0.links.map(\.location) }, "kaitan program", "program link", "program links"),
            (count { $0.realised.map(\.realised.location) }, "realisasi kinerja", "realised figure", "realised figures"),
            (count { $0.realised.compactMap(\.moneyPercent?.location) }, "penyerapan", "absorption", "absorptions"),
            (count { $0.totals.map(\.location) }, "jumlah tertera", "printed total", "printed totals"),
            (count { $0.scores.map(\.location) }, "nilai", "score", "scores"),
            (count { $0.followUps.map(\.location) }, "tindak lanjut", "follow-up", "follow-ups"),
        ]
    }

    /// "2 indikator, 10 target"; `nil` bila tidak ada.
    var words: LocalizedText? {
        let parts = counts.filter { $0.count > 0 }.map { item in
            LocalizedText(id: "\(count: item.count) \(item.id)", en: "\(count: item.count) \(item.count == 1 ? item.one : item.many)")
        }
        return parts.isEmpty ? nil : parts.joined
    }
}

extension [LocalizedText] {
    /// Bagian-bagian dipisahkan koma.
    var joined: LocalizedText {
        guard let first else { return LocalizedText(verbatim: "") }
        return dropFirst().reduce(first) { LocalizedText(id: "\($0), \($1)", en: "\($0), \($1)") }
    }
}
