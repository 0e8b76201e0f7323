import BudgetModel
import TableReading

/// Mencari tajuk di antara baris-baris pembuka: satu sampai tiga baris yang kata-katanya dikenal.
struct HeaderSearch {
    /// Banyaknya baris pembuka yang dilihat.
    static let searchedRows = 100
    /// Tajuk dan judul tidak pernah lebih panjang daripada ini.
    static let searchedCellBytes = 4096
    private static let maximumHeight = 3

    private let grid: HeaderGrid
    private let rows: [TableRow]
    private let forced: [String: ColumnMeaning]
    /// Tahun menurut pengguna, atau menurut judul di atas setiap baris.
    private let statedYears: [Int?]

    /// Apa yang harus dimuat tabelnya.
    enum Purpose {
        case ceilings
        /// Realisasi tanpa pagu: dicari hanya bila tidak ada tabel pagu.
        case realisation
    }

    init(_ rows: [TableRow], merges: [MergedRange], forced: [String: ColumnMeaning], year: Int?) {
        let rows = rows.map { $0.clipped(to: Self.searchedCellBytes) }
        self.rows = rows
        self.forced = forced
        statedYears = year.map { Array(repeating: $0, count: rows.count) } ?? Self.titleYears(above: rows)
        grid = HeaderGrid(rows, merges: merges)
    }

    /// Tajuk teratas yang dapat dipakai, dengan tinggi yang paling banyak dikenal.
    func find(_ purpose: Purpose = .ceilings) -> HeaderLayout? {
        for start in rows.indices {
            guard let best = best(from: start, purpose) else { continue }
            let isAbove = best.rows.count > 1 && (TitleRow(rows[start]).isTitle || saysNothing(at: start))
            if isAbove, self.best(from: start + 1, purpose) != nil { continue }
            return best
        }
        return nil
    }

    /// Tidak satu kata pun di baris ini dikenal ("Ruang kelas baik | < 5 %"): baris terakhir tabel di atasnya, bukan tingkat luar tajuk
    /// di bawahnya.
    private func saysNothing(at start: Int) -> Bool {
        layout(from: start, height: 1)?.columns.allSatisfy { column in
            column.years.isEmpty && (column.meaning == nil || column.title.contains(where: \.isNumber))
        } ?? false
    }

    private func best(from start: Int, _ purpose: Purpose) -> HeaderLayout? {
        guard rows.indices.contains(start) else { return nil }
        if purpose == .realisation { return bestRealisation(from: start) }
        // "2023 | 2024" di bawah "Pagu" menolak tajuknya, bukan dilewati, bila tahun tabelnya tidak diketahui.
        let candidates = (1...Self.maximumHeight).compactMap { layout(from: start, height: $0) }
            .filter { ($0.isUsable || $0.isOfUnknownYear) && !endsWithName($0, start) }
        let best = candidates.max { left, right in
            (left.score, left.ceilingCount, left.titleCount, left.unitCount, right.rows.count)
                < (right.score, right.ceilingCount, right.titleCount, right.unitCount, left.rows.count)
        }
        return best.flatMap { $0.isUsable ? $0 : nil }
    }

    private func bestRealisation(from start: Int) -> HeaderLayout? {
        let layouts = (1...Self.maximumHeight).compactMap { layout(from: start, height: $0) }
            .filter { $0.listsRealisation(isTimed: true) && !endsWithName($0, start) }
        guard !layouts.isEmpty else { return nil }
        var titles = TitleFacts()
        for row in rows[..<start] { titles.read(row.filledCells) }
        let isTimed = titles.realisedUntil != .none || titles.reportMonth != .none
        let candidates = layouts.filter { $0.listsRealisation(isTimed: isTimed) }
        return candidates.max { left, right in
            (left.score, left.titleCount, right.rows.count) < (right.score, right.titleCount, left.rows.count)
        }
    }

    /// `true` bila baris terakhirnya hanya sebuah nama: "Belanja Daerah" di bawah "Uraian" adalah baris, bukan tingkat tajuk.
    private func endsWithName(_ layout: HeaderLayout, _ start: Int) -> Bool {
        // Baris kosong di antara tingkat-tingkat tajuk tidak disimpan: yang menentukan nomornya.
        guard layout.rows.count > 1, let last = rows[start...].first(where: { $0.number == layout.rows.upperBound }) else { return false }
        let filled = (0..<last.count).filter { last.cell($0) != nil }
        guard filled.count == 1, let column = layout.columns.first(where: { $0.position == filled[0] }) else { return false }
        switch column.meaning {
        case .name, nil: return !column.isForced
        default: return false
        }
    }

    /// Baris yang paling mirip tajuk, untuk menjelaskan mengapa tabel ditolak.
    func nearest() -> HeaderLayout? {
        let layouts = rows.indices.flatMap { start in (1...Self.maximumHeight).compactMap { layout(from: start, height: $0) } }
            .filter { $0.rows.count == 1 || $0.isOfUnknownYear }
        guard let best = layouts.max(by: { $0.knownCount < $1.knownCount }), best.knownCount > 0 else { return nil }
        return layouts.first { $0.knownCount == best.knownCount }
    }

    /// Tajuk pada satu baris di tengah tabel yang tahunnya `year`.
    static func layout(of row: TableRow, forced: [String: ColumnMeaning], year: Int?) -> HeaderLayout? {
        HeaderSearch([row], merges: [], forced: forced, year: year).layout(from: 0, height: 1)
    }

    private func layout(from start: Int, height: Int) -> HeaderLayout? {
        let end = start + height
        // Kalimat surat hanya satu sel; ditolak sebelum kata-katanya dibaca.
        guard end <= rows.count, Self.hasSeveralTitles(rows[start]), rows[start..<end].allSatisfy(Self.canBeHeader) else { return nil }
        let columns = grid.titles(from: start, height: height).enumerated().compactMap { position, levels in
            levels.isEmpty ? nil : column(at: position, levels: levels)
        }
        guard columns.count > 1 else { return nil }
        let texts = rows[start..<end].map { row in (0..<row.count).map { row.text(at: $0).trimmedName.lowercased() } }
        var layout = HeaderLayout(
            rows: rows[start].number...rows[end - 1].number, columns: Self.settled(columns), texts: Set(texts.map(Self.trimmed))
        )
        if columns.contains(where: { !$0.years.isEmpty }) { Self.settleYears(&layout, stated: statedYears[start]) }
        return layout
    }

    /// Tahun yang disebut judul di atas setiap baris.
    private static func titleYears(above rows: [TableRow]) -> [Int?] {
        var facts = TitleFacts()
        return rows.indices.map { index in
            if index > 0, facts.year == nil { facts.readYear(rows[index - 1]) }
            return facts.year
        }
    }

    /// Isi baris tanpa sel kosong di ujung.
    static func trimmed(_ texts: [String]) -> [String] {
        Array(texts[...(texts.lastIndex { !$0.isEmpty } ?? -1)])
    }

    private func column(at position: Int, levels: [String]) -> HeaderLayout.Column {
        let title = levels.joined(separator: " / ")
        let choice = forced[normaliseTitle(title)] ?? levels.lazy.compactMap { forced[normaliseTitle($0)] }.first
        return HeaderLayout.Column(
            position: position, title: title, meaning: choice ?? ColumnMeaning(levels: levels) ?? Self.separatedMeaning(levels),
            levels: levels, years: title.contains(where: \.isNumber) ? HeaderWords(title).years : [],
            unit: levels.lazy.compactMap { AmountUnit(header: HeaderWords.separated($0) ?? $0) }.first, isForced: choice != nil
        )
    }

    /// "paguMurni" dan "namaProgram" seperti "pagu Murni" dan "nama Program".
    private static func separatedMeaning(_ levels: [String]) -> ColumnMeaning? {
        let separated = levels.map { HeaderWords.separated($0) ?? $0 }
        return separated == levels ? nil : ColumnMeaning(levels: separated)
    }

    /// Baris judul di atas tajuk hanya memuat satu teks; baris tajuk pertama paling sedikit dua.
    private static func hasSeveralTitles(_ row: TableRow) -> Bool {
        Set(row.filledCells).count > 1
    }

    /// "Anggaran : Rp 500.000" di atas tabelnya, atau "2. | Tertibnya pasar": baris tabel lain, bukan tingkat tajuk.
    private static func opensSection(_ row: TableRow) -> Bool {
        let cells = row.filledCells
        guard let first = cells.first else { return false }
        if cells.count == 1 { return SectionHeading(first)?.amount != nil }
        return first.last == "." && NumberLook.isColumnNumber(first)
    }

    /// Baris tajuk tidak memuat angka selain tahun, dan bukan baris kosong.
    private static func canBeHeader(_ row: TableRow) -> Bool {
        guard !row.isBlank, !TitleRow(row).isLabelled, !opensSection(row) else { return false }
        for column in 0..<min(row.count, HeaderGrid.maximumColumns) {
            switch row.kind(at: column) {
            case .empty, .boolean: continue
            case .text:
                let text = row.text(at: column).trimmedName
                // "Sub Kegiatan | : 3.30.02..." adalah judul berlabel.
                if text.hasPrefix(":") || AmountUnit.suffix(of: text) != nil || AmountText.isDashAmount(text) { return false }
                if !text.isEmpty, !HeaderWords.isYear(text), NumberLook.isNumber(text), AmountUnit(in: text) == nil { return false }
            case .number:
                if !HeaderWords.isYear(row.text(at: column)) { return false }
            case .percent, .date, .time, .error, .formulaWithoutValue:
                return false
            }
        }
        return true
    }
}
