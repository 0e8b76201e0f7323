import BudgetModel
import Diagnostics
import PaperReading
import TableReading

/// Tajuk sebuah tabel: kolom mana berdiri di mana.
struct Header<Column: PackageColumn> {
    /// Tempat setiap kolom yang dikenal, mulai 0.
    private(set) var positions: [Column: Int] = [:]
    /// Kolom pagu menurut tahapan.
    private(set) var stages: [(stage: BudgetStage, position: Int)] = []
    /// Kolom yang tidak dikenal.
    private(set) var extras: [(title: String, position: Int)] = []
    /// Kolom lembar isian yang bukan isi: tanda baris dan rumus.
    private var helpers: [String: Int] = [:]
    /// Tempat kolom kode anggaran.
    private(set) var codes: [Int] = []
    /// Banyaknya kolom.
    let count: Int

    /// Awalan tajuk kolom pagu: `Pagu Murni`.
    static var stagePrefix: String { "pagu " }

    /// Awalan tajuk kolom kode anggaran: `Kode Program`. Kode kertas dan indikator bukan pohon.
    private static var codePrefix: String { "kode " }

    /// Membaca tajuk; `nil` bila ada kolom wajib yang hilang (temuannya sudah dicatat).
    init?(_ row: TableRow, at table: SourceLocation, hasStages: Bool, isForm: Bool = false, log: inout FindingLog) {
        count = row.count
        var seen: [String: Int] = [:]
        let known = Dictionary(Column.allCases.map { ($0.normalisedTitle, $0) }) { first, _ in first }
        for position in 0..<row.count {
            let title = row.text(at: position).trimmedName
            let name = normaliseTitle(title)
            guard !name.isEmpty else { continue }
            let place = table.at(row: row.number, column: position + 1)
            if let first = seen[name] {
                log.add(.duplicateColumn(title, first: first + 1, at: place))
                continue
            }
            seen[name] = position
            if isForm, TemplateMarks.helperTitles.contains(name) {
                helpers[name] = position
                continue
            }
            if let column = known[name] {
                positions[column] = position
                if name.hasPrefix(Self.codePrefix) { codes.append(position) }
            } else if hasStages, name.hasPrefix(Self.stagePrefix) {
                let words = String(title.dropFirst(Self.stagePrefix.count))
                guard let stage = BudgetStage(words) else {
                    log.add(.unknownStage(title, at: place))
                    continue
                }
                if let first = stages.first(where: { $0.stage == stage }) {
                    log.add(.duplicateStage(title, first: first.position + 1, at: place))
                } else {
                    stages.append((stage, position))
                }
            } else {
                extras.append((title, position))
                log.add(.unknownColumn(title, at: place))
            }
        }
        var missing = Column.allCases.filter { Column.required.contains($0) && positions[$0] == nil }.map(\.rawValue)
        if hasStages, stages.isEmpty { missing.append("Pagu Murni") }
        guard missing.isEmpty else {
            log.add(.missingColumns(missing, found: seen.isEmpty ? [] : Self.titles(row), at: table.at(row: row.number)))
            return nil
        }
    }

    /// Setiap kolom bertajuk dan artinya; kolom yang tidak dikenal tidak punya arti.
    func understood(_ row: TableRow) -> [TableUnderstanding.Column] {
        var meanings: [Int: LocalizedText] = [:]
        for (column, position) in positions { meanings[position] = column.meaning }
        for position in helpers.values {
            meanings[position] = LocalizedText(id: "pembantu isian, tidak dibaca", en: "aid of the form, not read")
        }
        for (stage, position) in stages {
            meanings[position] = LocalizedText(id: "Pagu \(stage.name)", en: "ceiling, \(stage.englishName)")
        }
        return (0..<row.count).compactMap { position in
            let title = row.text(at: position).trimmedName
            guard !title.isEmpty else { return nil }
            return TableUnderstanding.Column(number: position + 1, title: title, meaning: meanings[position])
        }
    }

    /// `true` bila baris lembar isian hanya contoh, atau hanya memuat tanda dan rumus.
    func isBesideContent(_ row: TableRow) -> Bool {
        guard !helpers.isEmpty else { return false }
        if let mark = helpers[TemplateMarks.markTitle.lowercased()],
            row.text(at: mark).trimmedName.lowercased() == TemplateMarks.exampleMark
        {
            return true
        }
        return (0..<row.count).allSatisfy { column in
            helpers.values.contains(column) || row.text(at: column).trimmedName.isEmpty
        }
    }

    private static func titles(_ row: TableRow) -> [String] {
        (0..<row.count).map { row.text(at: $0).trimmedName }.filter { !$0.isEmpty }
    }
}
