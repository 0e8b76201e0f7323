import BudgetModel
import Diagnostics

/// Menutup sebuah daftar yang sudah dijumlahkan selagi dibaca.
extension TableEnding {
    /// Hasil yang sama dengan ``result(_:_:_:_:)`` bagi tabel yang semua barisnya daun, dengan baris dijumlahkan per program; `nil` bila
    /// hanya pembaca baris demi baris yang dapat memutuskannya.
    func result(_ list: PlainList, _ journal: ReadingJournal) -> IntakeResult? {
        var list = list
        guard let (lines, spans) = list.finish(levelRows: options.levelRows), !isPlan, header.facts.position == nil, inherited == nil,
            journal.hiddenRows.isEmpty,
            !list.assumptions.fileAsOffice, list.assumptions.withoutProgram == 0
        else { return nil }
        var (journal, budget) = (journal, Budget())
        budget.lines = lines
        journal.finishDocuments()
        note(list.assumptions, &journal)
        var understanding = TableUnderstanding(
            location: table, table: PaperReader.tableName, headerRows: Array(header.rows), columns: labels, stages: budget.stages,
            amountUnit: amountUnit, rowCount: list.count, skippedRows: journal.skipped.all)
        understanding.accounts = list.accounts(columns.money, at: table)
        var result = IntakeResult(budget: budget, findings: journal.log.findings, tables: [understanding])
        result.spans = spans
        return result
    }
}
