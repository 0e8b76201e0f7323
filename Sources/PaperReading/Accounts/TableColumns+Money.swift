import BudgetModel
import Diagnostics
import ExactNumbers
import TableReading

/// Membaca sel uang dan persen sebuah baris.
extension TableColumns {
    /// Semua uang di baris ini.
    ///
    /// - Parameter stage: Tahapan baris ini menurut kolom tahapannya.
    mutating func readMoney(
        _ row: TableRow, label: String, code: String?, stage: BudgetStage?, book: inout AccountBook, table: SourceLocation,
        log: inout FindingLog
    ) -> RowMoney {
        var money = RowMoney()
        let unit = row.cell(owner.amountUnit).flatMap { AmountUnit(named: $0) }
        let notation = book.notation
        self.money.readCeilings(row, stage: stage, unit: unit, notation: notation, into: &money, log: &log)
        readRealised(row, unit: unit, notation: notation, into: &money, log: &log)
        readChanges(row, label: label, code: code, unit: unit, book: &book, table: table, into: &money, log: &log)
        readRemainder(row, label: label, code: code, unit: unit, notation: notation, table: table, into: &money, log: &log)
        money.absorptions = absorptions(in: money, label: label, code: code)
        return money
    }

    /// Isi setiap kolom realisasi yang waktunya diketahui.
    private mutating func readRealised(
        _ row: TableRow, unit: AmountUnit?, notation: ColumnNotation, into money: inout RowMoney, log: inout FindingLog
    ) {
        for index in self.money.realisations.indices {
            let column = self.money.realisations[index]
            var evidence: MoneyRealisation.Evidence?
            if row.cell(column.position) != nil {
                if column.isPercent || row.kind(at: column.position) == .percent || row.text(at: column.position).contains("%") {
                    evidence = percent(
                        row, column.position, notation: notation, title: column.title, table: column.money.place(in: row), log: &log
                    )
                    .map { .percentage($0, of: column.ceiling) }
                } else {
                    let printed = self.money.realised(index, in: row, unit: unit, notation: notation, log: &log)
                    evidence = money.take(printed).map { .amount($0) }
                }
            }
            money.realised.append(
                RealisedCell(
                    column: column.position, evidence: evidence, text: row.text(at: column.position),
                    day: column.period == nil ? documents?.day(of: row) : nil))
        }
    }

    /// Selisih dan persen tertera.
    private mutating func readChanges(
        _ row: TableRow, label: String, code: String?, unit: AmountUnit?, book: inout AccountBook, table: SourceLocation,
        into money: inout RowMoney, log: inout FindingLog
    ) {
        for index in self.money.changes.indices {
            let printed = self.money.difference(index, in: row, unit: unit, notation: book.notation, log: &log)
            let difference = money.take(printed)
            let change = self.money.changes[index]
            var place = table.at(row: row.number)
            if let column = change.difference, difference != nil {
                place = column.place(in: row)
                book.addDifference(difference, isMoney: true, at: place)
            }
            var figure: PrintedFigure?
            if let position = change.percent {
                let cell = table.at(row: row.number, column: position + 1)
                figure = percent(row, position, notation: book.notation, title: "%", table: cell, log: &log)
                if figure != nil { book.addDifference(nil, isMoney: false, at: cell) }
            }
            guard difference != nil || figure != nil else { continue }
            money.variances.append(
                PrintedVariance(
                    subject: .line, label: label, code: code, from: change.from, to: change.to, before: money.ceilings[change.from],
                    after: money.ceilings[change.to], difference: difference, percent: figure, rounding: money.rounding, location: place))
        }
    }

    private mutating func readRemainder(
        _ row: TableRow, label: String, code: String?, unit: AmountUnit?, notation: ColumnNotation, table: SourceLocation,
        into money: inout RowMoney, log: inout FindingLog
    ) {
        guard let column = self.money.remainder, let amount = self.money.realised(in: money) else { return }
        let printed = self.money.remaining(in: row, unit: unit, notation: notation, log: &log)
        guard let remaining = money.take(printed) else { return }
        money.remainders.append(
            PrintedRemainder(
                label: label, code: code, ceilings: money.ceilings, realised: amount, remaining: remaining, rounding: money.rounding,
                location: column.place(in: row)))
    }

    private func percent(
        _ row: TableRow, _ position: Int, notation: ColumnNotation, title: String, table place: SourceLocation, log: inout FindingLog
    ) -> PrintedFigure? {
        guard let text = row.cell(position), text != "-" else { return nil }
        var notations = FigureNotations()
        notations.adopt(notation)
        let (reading, isPercent) = notations.reading(of: text, kind: row.kind(at: position), document: "")
        if case .unreadable = reading { log.add(.notAQuantity(title, text: text, severity: .note, at: place)) }
        return PrintedFigure(
            text: text, reading: reading, isPercent: isPercent, isStoredNumber: row.kind(at: position) != .text, location: place)
    }

    /// Persen penyerapan di samping jumlah yang waktunya sama; jumlah terdekat di kirinya yang dipakai.
    private func absorptions(in money: RowMoney, label: String, code: String?) -> [PrintedAbsorption] {
        money.realised.compactMap { cell in
            guard case .percentage(let figure, let base) = cell.evidence, let period = self.money.realisation(at: cell.column)?.period
            else { return nil }
            let beside = money.realised.last { other in
                other.column < cell.column && other.isAmount && self.money.realisation(at: other.column)?.period == period
            }
            guard case .amount(let realised) = beside?.evidence else { return nil }
            return PrintedAbsorption(
                label: label, code: code, ceilings: money.ceilings, base: base, realised: realised, percent: figure,
                rounding: money.rounding)
        }
    }
}

extension MoneyColumns {
    /// Satu-satunya realisasi berjumlah sebuah baris.
    func realised(in money: RowMoney) -> Rupiah? {
        let amounts = money.realised.compactMap { cell -> Rupiah? in if case .amount(let amount) = cell.evidence { amount } else { nil } }
        return amounts.count == 1 ? amounts[0] : nil
    }
}
