import BudgetModel
import PaperReading
import TableReading

enum PrintedTotalColumn: String, PackageColumn {
    case document = "Dokumen"
    case label = "Label"
    case scope = "Cakupan"
    case amount = "Jumlah Tertera"
    case remark = "Catatan"

    static let required: Set<Self> = [.document, .label, .scope, .amount]
}

extension PackageSession {
    mutating func readPrintedTotals(_ source: any Table) throws(TableReadingError) {
        var amounts: AmountColumn?
        try forEachRecord(source, columns: PrintedTotalColumn.self) { session, record in
            guard let position = record.header.positions[.amount] else { return }
            var column =
                amounts
                ?? AmountColumn(title: PrintedTotalColumn.amount.rawValue, position: position, table: record.table)
            defer { amounts = column }
            guard let document = record.required(.document, log: &session.log),
                let label = record.required(.label, log: &session.log),
                record.required(.scope, log: &session.log) != nil,
                let scope = record.choice(.scope, TotalScope.self, log: &session.log),
                record.required(.amount, log: &session.log) != nil,
                let amount = column.amount(in: record.row, log: &session.log)
            else { return }
            session.budget.printedTotals.append(
                PrintedTotal(
                    document: document, label: label, scope: scope, amount: amount,
                    remark: record.text(.remark), location: record.location(.amount)
                )
            )
        }
        amounts?.finish(log: &log)
    }
}
