import BudgetAnalysis
import Diagnostics
import ExactNumbers

/// Kolom target semula, menjadi, selisih, dan persen; sama di setiap kertas sandingan.
struct TargetColumns {
    let table: TableID
    /// Nomor kolom "semula"; tiga lainnya menyusul di kanannya.
    let first: Int

    /// Sel "semula" sebuah baris.
    func before(_ row: Int) -> CellReference { CellReference(table, row: row, column: first) }

    /// Keempat sel satu baris; selisih hanya antara dua angka yang pasti, persen hanya dari target yang tidak negatif.
    func cells(_ before: PromisedTarget, _ after: PromisedTarget, row: Int) throws -> [ReportCell] {
        let pair: [ReportCell] = [.promised(before), .promised(after)]
        guard let former = before.value?.number, let latter = after.value?.number else { return pair + [.empty, .empty] }
        let variance = try TargetVariance(before: former, after: latter)
        let (old, new) = (self.before(row), CellReference(table, row: row, column: first + 1))
        let change: ReportCell =
            if former.isNegative {
                .text(Derivation.noneWord)
            } else {
                ReportCell(
                    try variance.change.map { .percent(try $0.percent()) }
                        ?? .text(latter.isZero ? Derivation.noneWord : Derivation.newWord),
                    derivation: .change(after: new, before: old))
            }
        return pair + [ReportCell(.quantity(variance.difference), derivation: .difference(after: new, before: old)), change]
    }
}
