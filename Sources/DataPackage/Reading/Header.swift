import BudgetModel
import Diagnostics
import PaperReading
import TableReading

/// Tajuk sebuah tabel: kolom mana berdiri di mana.
struct Header {
    /// Tempat setiap kolom yang dikenal menurut tajuk bakunya, mulai 0.
    private(set) var positions: [String: Int] = [:]
    /// Kolom pagu menurut tahapan.
    private(set) var stages: [(stage: BudgetStage, position: Int)] = []
    /// Kolom yang tidak dikenal.
    private(set) var extras: [(title: String, position: Int)] = []
    /// Tempat kolom kode anggaran.
    private(set) var codes: [Int] = []
    /// Setiap kolom bertajuk dan artinya; kolom yang tidak dikenal tidak punya arti.
    private(set) var understood: [TableUnderstanding.Column] = []
    /// Kolom lembar isian yang bukan isi: tanda baris dan rumus.
    private var helpers: [String: Int] = [:]
    /// Banyaknya kolom.
    let count: Int

    /// Awalan tajuk kolom pagu: `Pagu Murni`.
    private static let stagePrefix = "pagu "

    /// Awalan tajuk kolom kode anggaran: `Kode Program`. Kode kertas dan indikator bukan pohon.
    private static let codePrefix = "kode "

    /// Membaca tajuk; `nil` bila ada kolom wajib yang hilang (temuannya sudah dicatat).
    init?(_ row: TableRow, of schema: some PackageTable, at table: SourceLocation, isForm: Bool, log: inout FindingLog) {
        count = row.count
        var seen: [String: Int] = [:]
        let columns = schema.columns([])
        let hasStages = schema.hasStages
        let known = Dictionary(columns.map { ($0.normalisedTitle, $0) }) { first, _ in first }
        for position in 0..<row.count {
            let title = ForeignText.unguarded(row.text(at: position).trimmedName)
            let name = normaliseTitle(title)
            guard !name.isEmpty else { continue }
            let place = table.at(row: row.number, column: position + 1)
            var meaning: LocalizedText?
            var field: RowField?
            defer { understood.append(TableUnderstanding.Column(number: position + 1, title: title, meaning: meaning, field: field)) }
            if let first = seen[name] {
                log.add(.duplicateColumn(title, first: first + 1, at: place))
                continue
            }
            seen[name] = position
            if isForm, TemplateMarks.helperTitles.contains(name) {
                helpers[name] = position
                meaning = LocalizedText(id: "pembantu isian, tidak dibaca", en: "aid of the form, not read")
            } else if let column = known[name] {
                positions[name] = position
                meaning = column.meaning
                if name.hasPrefix(Self.codePrefix) { codes.append(position) }
            } else if hasStages, name.hasPrefix(Self.stagePrefix) {
                guard let stage = BudgetStage(String(title.dropFirst(Self.stagePrefix.count))) else {
                    log.add(.unknownStage(title, at: place))
                    continue
                }
                if let first = stages.first(where: { $0.stage == stage }) {
                    log.add(.duplicateStage(title, first: first.position + 1, at: place))
                } else {
                    stages.append((stage, position))
                    positions[normaliseTitle("Pagu \(stage.name)")] = position
                    meaning = LocalizedText(id: "Pagu \(stage.name)", en: "ceiling, \(stage.englishName)")
                    field = .ceiling(stage)
                }
            } else {
                extras.append((title, position))
                log.add(.unknownColumn(title, at: place))
            }
        }
        var missing = columns.filter { $0.isRequired && positions[$0.normalisedTitle] == nil }.map(\.title)
        if hasStages, stages.isEmpty { missing.append("Pagu Murni") }
        guard missing.isEmpty else {
            log.add(.missingColumns(missing, found: seen.isEmpty ? [] : understood.map(\.title), at: table.at(row: row.number)))
            return nil
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
}
