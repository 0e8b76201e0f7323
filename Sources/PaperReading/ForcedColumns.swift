import BudgetModel
package import Diagnostics

/// Arti kolom yang dipaksakan pengguna, dan yang salah tulis di dalamnya.
package struct ForcedColumns {
    /// Tajuk yang disamakan ke arti.
    private(set) var meanings: [String: ColumnMeaning] = [:]
    private var titles: [String: String] = [:]
    private var unknown: [(title: String, meaning: String)] = []

    package init(_ options: [String: String]) {
        for (title, text) in options.sorted(by: { $0.key < $1.key }) {
            titles[normaliseTitle(title)] = title
            if let meaning = ColumnMeaning(forced: text) {
                meanings[normaliseTitle(title)] = meaning
            } else {
                unknown.append((title, text))
            }
        }
    }

    /// Kolom pertama yang artinya tidak dikenal.
    package var unknownTitle: String? { unknown.first?.title }

    /// Temuan tentang arti yang tidak dikenal dan kolom yang tidak ada; `titles` tajuk semua tabel.
    package func findings(titles found: [String]) -> [Finding] {
        var known: Set<String> = []
        for title in found {
            known.insert(normaliseTitle(title))
            for part in title.split(separator: "/") { known.insert(normaliseTitle(String(part))) }
        }
        let missing = titles.filter { !known.contains($0.key) }.values.sorted()
        var shown: [String] = []
        for title in found where !shown.contains(title) && shown.count < 40 { shown.append(title) }
        return unknown.map { .unknownMeaning($0.title, meaning: $0.meaning) }
            + missing.map { .unknownForcedColumn($0, found: shown) }
    }
}
