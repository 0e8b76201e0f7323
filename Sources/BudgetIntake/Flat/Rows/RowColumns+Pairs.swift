import BudgetModel
import Diagnostics
import ExactNumbers
import TableReading

extension RowColumns {
    /// Di antara lebih dari dua tahapan, "Selisih" membandingkan dua yang terdekat atau yang pertama dan terakhir: yang
    /// cocok di semua baris pembuka berlaku.
    mutating func choosePairs(by body: [TableRow]) {
        guard stages.count > 2, let first = stages.first?.stage, let last = stages.last?.stage else { return }
        for index in changes.indices {
            let (change, whole) = (changes[index], Change(from: first, to: last))
            guard let difference = change.difference, change.from != first || change.to != last else { continue }
            guard !fits(change, difference, body), fits(whole, difference, body) else { continue }
            changes[index] = Change(from: first, to: last, difference: difference, percent: change.percent)
        }
    }

    private func fits(_ change: Change, _ difference: MoneyColumn, _ rows: [TableRow]) -> Bool {
        guard let before = column(of: change.from), let after = column(of: change.to) else { return false }
        var hasProof = false
        for row in rows {
            guard let printed = Self.amount(difference, row), let start = Self.amount(before, row), let end = Self.amount(after, row)
            else { continue }
            guard (try? start + printed) == end else { return false }
            hasProof = hasProof || !printed.isZero
        }
        return hasProof
    }

    private func column(of stage: BudgetStage) -> MoneyColumn? { stages.first { $0.stage == stage }?.column }

    private static func amount(_ column: MoneyColumn, _ row: TableRow) -> Rupiah? {
        var (column, log) = (column, FindingLog())
        return column.amount(in: row, notation: ColumnNotation(), log: &log)?.amount
    }
}
