import BudgetModel
import TableReading

/// Mencari tajuk di antara baris-baris pembuka: satu sampai tiga baris yang kata-katanya dikenal.
struct HeaderSearch {
    /// Banyaknya baris pembuka yang dilihat.
    static let searchedRows = 100
    private static let maximumHeight = 3

    private let grid: HeaderGrid
    private let rows: [TableRow]
    private let forced: [String: ColumnMeaning]

    init(_ rows: [TableRow], merges: [MergedRange], forced: [String: ColumnMeaning]) {
        self.rows = rows
        self.forced = forced
        grid = HeaderGrid(rows, merges: merges)
    }

    /// Tajuk teratas yang dapat dipakai, dengan tinggi yang paling banyak dikenal.
    func find() -> HeaderLayout? {
        for start in rows.indices {
            guard let best = best(from: start) else { continue }
            if best.rows.count > 1, TitleRow(rows[start]).isTitle, self.best(from: start + 1) != nil { continue }
            return best
        }
        return nil
    }

    private func best(from start: Int) -> HeaderLayout? {
        let candidates = (1...Self.maximumHeight).compactMap { layout(from: start, height: $0) }.filter(\.isUsable)
        return candidates.max { left, right in (left.score, right.rows.count) < (right.score, left.rows.count) }
    }

    /// Baris yang paling mirip tajuk, untuk menjelaskan mengapa tabel ditolak.
    func nearest() -> HeaderLayout? {
        let layouts = rows.indices.compactMap { layout(from: $0, height: 1) }
        guard let best = layouts.max(by: { $0.knownCount < $1.knownCount }), best.knownCount > 0 else { return nil }
        return layouts.first { $0.knownCount == best.knownCount }
    }

    /// Tajuk pada satu baris di tengah tabel.
    static func layout(of row: TableRow, forced: [String: ColumnMeaning]) -> HeaderLayout? {
        HeaderSearch([row], merges: [], forced: forced).layout(from: 0, height: 1)
    }

    private func layout(from start: Int, height: Int) -> HeaderLayout? {
        let end = start + height
        guard end <= rows.count, rows[start..<end].allSatisfy(Self.canBeHeader),
            Self.hasSeveralTitles(rows[start])
        else { return nil }
        let columns = grid.titles(from: start, height: height).enumerated().compactMap { position, levels in
            levels.isEmpty ? nil : column(at: position, levels: levels)
        }
        guard columns.count > 1 else { return nil }
        let texts = rows[start..<end].map { row in (0..<row.count).map { row.text(at: $0).trimmedName.lowercased() } }
        return HeaderLayout(
            rows: rows[start].number...rows[end - 1].number, columns: Self.settled(columns), texts: Set(texts.map(Self.trimmed))
        )
    }

    /// Isi baris tanpa sel kosong di ujung.
    static func trimmed(_ texts: [String]) -> [String] {
        Array(texts[...(texts.lastIndex { !$0.isEmpty } ?? -1)])
    }

    private func column(at position: Int, levels: [String]) -> HeaderLayout.Column {
        let title = levels.joined(separator: " / ")
        let choice = forced[normaliseTitle(title)] ?? levels.lazy.compactMap { forced[normaliseTitle($0)] }.first
        return HeaderLayout.Column(
            position: position, title: title, meaning: choice ?? ColumnMeaning(levels: levels),
            unit: levels.lazy.compactMap { AmountUnit(in: $0) }.first
        )
    }

    /// Baris judul di atas tajuk hanya memuat satu teks; baris tajuk pertama paling sedikit dua.
    private static func hasSeveralTitles(_ row: TableRow) -> Bool {
        Set(FlatReading.cells(row)).count > 1
    }

    /// Baris tajuk tidak memuat angka selain tahun, dan bukan baris kosong.
    private static func canBeHeader(_ row: TableRow) -> Bool {
        guard !row.isBlank, !TitleRow(row).isLabelled else { return false }
        for column in 0..<min(row.count, HeaderGrid.maximumColumns) {
            switch row.kind(at: column) {
            case .empty, .boolean: continue
            case .text:
                let text = row.text(at: column).trimmedName
                // "Sub Kegiatan | : 3.30.02..." adalah judul berlabel.
                if text.hasPrefix(":") { return false }
                if !text.isEmpty, !HeaderWords.isYear(text), NumberLook.isNumber(text) { return false }
            case .number:
                if !HeaderWords.isYear(row.text(at: column)) { return false }
            case .percent, .date, .time, .error, .formulaWithoutValue:
                return false
            }
        }
        return true
    }
}
