import BudgetModel
import Diagnostics
import TableReading

/// Yang dicatat selama sebuah tabel dibaca: temuan, dan baris yang tidak menjadi isi.
struct ReadingJournal {
    let table: SourceLocation
    var log = FindingLog()
    private(set) var skipped = SkippedRows()
    var codeCells = CodeCells()
    /// Baris tersembunyi yang menjadi isi.
    var hiddenRows: [Int] = []
    /// Dokumen LS yang belum bertanggal transfer, dan uang muka, di daftar dokumen.
    private var untransferred: (count: Int, first: SourceLocation)?
    private var advances: (count: Int, first: SourceLocation)?

    init(table: SourceLocation) { self.table = table }

    mutating func skip(_ number: Int, _ cells: [String], _ reason: SkipReason) {
        skipped.add(number, cells.joined(separator: " "), reason)
    }

    mutating func skip(_ number: Int, _ text: String, _ reason: SkipReason) { skipped.add(number, text, reason) }

    mutating func note(_ documents: DocumentColumns, _ row: TableRow) {
        func next(_ former: (count: Int, first: SourceLocation)?) -> (count: Int, first: SourceLocation) {
            ((former?.count ?? 0) + 1, former?.first ?? table.at(row: row.number))
        }
        if documents.awaitsTransfer(row) { untransferred = next(untransferred) }
        if documents.isAdvance(row) { advances = next(advances) }
    }

    /// Mencatat temuan tentang seluruh daftar dokumen.
    mutating func finishDocuments() {
        if let untransferred { log.add(.untransferredDocuments(untransferred.count, at: untransferred.first)) }
        if let advances { log.add(.advanceDocuments(advances.count, at: advances.first)) }
    }

    /// Mencatat apa yang disimpan saja dari kolom-kolom sebuah tajuk, dan apa yang disimpulkan tentang kolom lainnya.
    mutating func note(_ layout: HeaderLayout, _ columns: TableColumns, opening: TableOpening, year: Int?) {
        func place(_ position: Int) -> SourceLocation { table.at(row: layout.rows.lowerBound, column: position + 1) }
        guard layout.rows == opening.rows else { return }
        for kept in KeptRealisation.joined(columns.money.keptRealisations) { log.add(.keptRealisation(kept, at: place(kept.position))) }
        for column in columns.money.realisations where column.period?.span == .period {
            guard let period = column.period else { continue }
            log.add(.realisationInQuarter(column.title, quarter: period.quarter, at: place(column.position)))
        }
        for column in layout.columns where columns.isKeptOnly(column) {
            let reason = columns.keptReason(column)
            let mayBeMisspelt = reason == .withoutStage || (reason == nil && column.meaning == nil && column.holdsAmounts)
            if mayBeMisspelt, let stage = MisspeltStage.meant(by: column.title) {
                log.add(.misspeltStage(column.title, meant: stage, at: place(column.position)))
            } else if let trouble = dropped(column, columns) {
                log.add(.unplacedMoney(column.title, trouble, at: place(column.position)))
            } else if let reason {
                log.add(.keptColumn(column.title, reason, year: year, at: place(column.position)))
            } else if column.meaning == nil, !column.isForced, AsideWords.label(column.levels.last ?? column.title) != nil {
                continue
            } else if column.meaning == nil {
                let isImpossible = ShiftWords(HeaderWords(column.title).words) == .impossible
                log.add(
                    isImpossible
                        ? .unknownStage(column.title, at: place(column.position))
                        : .unmappedColumn(column.title, at: place(column.position)))
            }
        }
        if let title = opening.facts.impossibleStage { log.add(.unknownStage(title, at: table)) }
        for repetition in columns.money.repetitions {
            log.add(.secondCeiling(repetition.title, first: repetition.first + 1, at: place(repetition.position)))
        }
        if let unit = opening.facts.amountUnit ?? layout.columns.lazy.compactMap(\.unit).first {
            let sharing = opening.facts.amountUnit == nil ? layout.columns.filter { $0.sharesStatedUnit } : []
            log.add(.amountUnit(unit.text, factor: unit.factor, sharing: sharing.map(\.title), at: table))
        }
        if columns.money.usesAssumedStage { log.add(.assumedStage(opening.stage, title: columns.money.assumedTitle, at: table)) }
    }

    /// Kolom uang sebesar pagu yang tajuknya tidak menyebut apa pun yang dikenal: mungkin satu tahapan penuh, jadi tidak boleh
    /// hanya disimpan. `nil` bila boleh.
    private func dropped(_ column: HeaderLayout.Column, _ columns: TableColumns) -> UnplacedMoney? {
        guard column.isLikeCeiling, !column.isForced, !column.isPart,
            ShiftWords(HeaderWords(column.title).words) != .impossible, !NonCeilingWords.names(column.levels)
        else { return nil }
        switch (column.meaning, columns.keptReason(column)) {
        case (nil, nil): return .unknown
        case (_, .withoutStage): return .withoutStage
        case (_, .proposal):
            let stage = StageWords(HeaderWords(column.title).words).stage
            return columns.money.stages.contains { $0.stage == stage } ? nil : .proposal
        default: return nil
        }
    }
}
