import BudgetModel
import Diagnostics
import ExactNumbers
import TableReading

/// Membaca sel uang dan persen sebuah baris.
extension FlatReading {
    /// Semua uang di baris ini.
    mutating func readMoney(_ row: TableRow, label: String, code: String?) -> RowMoney {
        var money = RowMoney()
        readCeilings(row, into: &money)
        readRealised(row, into: &money)
        readVariances(row, label: label, code: code, into: &money)
        money.absorptions = absorptions(in: money, label: label, code: code)
        return money
    }

    /// Pagu setiap tahapan.
    mutating func readCeilings(_ row: TableRow, into money: inout RowMoney) {
        for index in columns.stages.indices {
            let printed = columns.stages[index].column.amount(in: row, notation: notation, log: &log)
            guard let amount = money.take(printed) else { continue }
            money.ceilings[columns.stages[index].stage] = amount
        }
    }

    /// Selisih dan persen tertera.
    private mutating func readVariances(_ row: TableRow, label: String, code: String?, into money: inout RowMoney) {
        for index in columns.changes.indices {
            let difference = money.take(columns.changes[index].difference?.amount(in: row, notation: notation, log: &log))
            let percent = columns.changes[index].percent.flatMap { self.percent(row, $0) }
            guard difference != nil || percent != nil else { continue }
            let change = columns.changes[index]
            money.variances.append(
                PrintedVariance(
                    subject: .line, label: label, code: code, from: change.from, to: change.to,
                    before: money.ceilings[change.from], after: money.ceilings[change.to], difference: difference,
                    percent: percent, rounding: money.rounding, location: table.at(row: row.number)
                )
            )
        }
    }

    mutating func percent(_ row: TableRow, _ position: Int) -> PrintedFigure? {
        guard let text = text(row, position), text != "-" else { return nil }
        let place = table.at(row: row.number, column: position + 1)
        var notations = FigureNotations()
        notations.adopt(notation)
        let (reading, isPercent) = notations.reading(of: text, kind: row.kind(at: position), document: "")
        if case .unreadable = reading {
            log.add(.notAQuantity(layout.columns.first { $0.position == position }?.title ?? "%", text: text, severity: .note, at: place))
        }
        return PrintedFigure(
            text: text, reading: reading, isPercent: isPercent, isStoredNumber: row.kind(at: position) != .text, location: place)
    }

    /// Menyimpan angka yang dihitung kertas, supaya dapat dibandingkan dengan hitungannya.
    mutating func appendEvidence(_ money: RowMoney, of subject: PrintedVariance.Subject) {
        for var variance in money.variances {
            variance.subject = subject
            budget.printedVariances.append(variance)
        }
        budget.printedAbsorptions += money.absorptions
    }
}
