import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

/// Kolom sebelum, setelah, bertambah/(berkurang), dan persen; sama di setiap tabel perbandingan.
struct VarianceColumns {
    let table: TableID
    /// Nomor kolom "sebelum"; tiga lainnya menyusul di kanannya.
    let first: Int

    var before: Int { first }
    var after: Int { first + 1 }
    var difference: Int { first + 2 }
    var change: Int { first + 3 }

    /// Tajuk keempat kolom.
    static func titles(_ comparison: Comparison) -> [ReportColumn] {
        let (from, to) = (comparison.from.label, comparison.to.label)
        return [
            ReportColumn(LocalizedText(id: "Sebelum (\(from))", en: "Before (\(from))"), .amount, field: .ceiling(comparison.from)),
            ReportColumn(LocalizedText(id: "Setelah (\(to))", en: "After (\(to))"), .amount, field: .ceiling(comparison.to)),
            ReportColumn(LocalizedText(id: "Bertambah/ (Berkurang)", en: "Increase/ (Decrease)"), .amount, field: .difference),
            ReportColumn(LocalizedText(verbatim: "%"), .percent, field: .change),
        ]
    }

    /// Keempat sel satu baris. `before` dan `after` menyebut asal kedua pagu bila dihitung.
    func cells(
        _ variance: Variance, row: Int, before: Derivation? = nil, after: Derivation? = nil
    ) throws(ArithmeticError) -> [ReportCell] {
        let beforeCell = CellReference(table, row: row, column: self.before)
        let afterCell = CellReference(table, row: row, column: self.after)
        return [
            ReportCell(.amount(variance.before), derivation: before),
            ReportCell(.amount(variance.after), derivation: after),
            ReportCell(
                .amount(variance.difference), derivation: .difference(after: afterCell, before: beforeCell)
            ),
            ReportCell(
                try Self.value(of: variance.change), derivation: .change(after: afterCell, before: beforeCell)
            ),
        ]
    }

    /// Keterangan sebuah baris: "nihil" selama pagu yang ada menjadi nol, lalu kata-kata lain.
    ///
    /// - Parameter formula: Hitungan kata-kata lain itu; `nil` bila tetap.
    func remark(_ others: [LocalizedText], of variance: Variance, row: Int, formula: CellFormula? = nil) -> ReportCell {
        var cell = ReportCell.words((variance.isDropped ? [ReportWords.dropped] : []) + others)
        let rest = ReportCell.words(others)
        let tail: LocalizedText
        if case .text(let text) = rest.value { tail = text } else { tail = .nothing }
        // Satu teks dari kertas ditulis huruf demi huruf; rumus hanya dapat mengulang yang tampil sama di dalam kalimat.
        guard Language.allCases.allSatisfy({ tail.exactText(in: $0) == tail.text(in: $0) }) else { return cell }
        let dropped = others.isEmpty ? ReportWords.dropped : LocalizedText(id: "\(ReportWords.dropped), ", en: "\(ReportWords.dropped), ")
        func amount(_ column: Int) -> CellFormula { .cell(CellReference(table, row: row, column: column)) }
        let isDropped = CellFormula.Condition.all([.equal(amount(after), .zero), .not(.equal(amount(before), .zero))])
        let prefix = CellFormula.choice(isDropped, .words(dropped), .words(.nothing))
        cell.derivation = .formula(others.isEmpty ? prefix : .joined([prefix, formula ?? .words(tail)]))
        return cell
    }

    /// Bagian baris dalam perubahan seluruhnya.
    func shareCell(
        _ variance: Variance, row: Int, of total: Variance, totalRow: Int
    ) throws(ArithmeticError) -> ReportCell {
        let share = try variance.share(of: total)
        return ReportCell(
            try share.map { (ratio) throws(ArithmeticError) in .percent(try ratio.percent()) }
                ?? .text(Derivation.noneWord),
            derivation: .share(
                part: CellReference(table, row: row, column: difference),
                whole: CellReference(table, row: totalRow, column: difference)
            )
        )
    }

    /// Perubahan sebagai persen dua desimal, atau kata.
    static func value(of change: Variance.Change) throws(ArithmeticError) -> ReportCell.Value {
        switch change {
        case .ratio(let ratio): .percent(try ratio.percent())
        case .new: .text(Derivation.newWord)
        case .none: .text(Derivation.noneWord)
        }
    }
}
