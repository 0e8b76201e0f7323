import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

/// Program-program yang pagunya paling banyak berubah, sebelum dan setelah, dan gambarnya.
struct ChartPrograms {
    static let id: TableID = "grafik-program"

    let table: ReportTable
    let chart: ReportChart

    private static let shownPrograms = 10

    /// `nil` bila tidak satu program pun berubah.
    init?(_ comparison: Comparison, _ sideBySide: SideBySideTable) throws {
        var changed: [(program: Int, variance: Variance)] = []
        let programs = sideBySide.programs
        for program in 0..<programs.count {
            let variance = try comparison.total(at: programs.leaves(of: program).map(\.share))
            if !variance.difference.isZero { changed.append((program, variance)) }
        }
        guard !changed.isEmpty else { return nil }
        let order = changed.indices.sorted {
            (changed[$1].variance.difference.sen.magnitude, $0) < (changed[$0].variance.difference.sen.magnitude, $1)
        }
        let hasOffices = comparison.offices.count > 1
        let largest = order.prefix(Self.shownPrograms).map { place in
            let (program, variance) = changed[place]
            let position = programs.position(of: program)
            return (
                title: hasOffices ? "\(position.program.name) (\(position.office))" : position.program.name,
                rows: programs.leaves(of: program).map(\.row), variance: variance
            )
        }
        let columns = VarianceColumns(table: Self.id, first: 1)
        let sandingan = sideBySide.layout.variance
        var rows: [ReportRow] = []
        for program in largest {
            let cells = try columns.cells(
                program.variance, row: rows.count, before: SideBySideTable.derivation(of: program.rows, column: sandingan.before),
                after: SideBySideTable.derivation(of: program.rows, column: sandingan.after))
            rows.append(ReportRow(cells: [.verbatim(program.title)] + cells))
        }
        let caption =
            changed.count > largest.count
            ? LocalizedText(
                id: "\(count: largest.count) dari \(count: changed.count) program yang berubah, dari perubahan terbesar",
                en: "\(count: largest.count) of \(count: changed.count) changed programs, by size of change")
            : LocalizedText(id: "Program yang berubah, dari perubahan terbesar", en: "Changed programs, by size of change")
        table = ReportTable(
            id: Self.id, caption: caption,
            columns: [ReportColumn(LocalizedText(id: "Program", en: "Program"), .name)] + VarianceColumns.titles(comparison), rows: rows)
        chart = .beforeAndAfter(caption, of: Self.id, columns, comparison, largest.map { ($0.title, $0.variance) })
    }
}
