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
        var changed = 0
        var largest: [(program: Int, variance: Variance)] = []
        let programs = sideBySide.programs
        for program in 0..<programs.count {
            let variance = try comparison.total(at: programs.leaves(of: program).map(\.share))
            let magnitude = variance.difference.sen.magnitude
            guard magnitude > 0 else { continue }
            changed += 1
            // Yang sama besarnya tetap menurut urutannya.
            let place = largest.firstIndex { $0.variance.difference.sen.magnitude < magnitude } ?? largest.count
            guard place < Self.shownPrograms else { continue }
            if largest.count == Self.shownPrograms { largest.removeLast() }
            largest.insert((program, variance), at: place)
        }
        guard !largest.isEmpty else { return nil }
        let hasOffices = comparison.offices.count > 1
        let shown = largest.map { program, variance in
            let position = programs.position(of: program)
            return (
                title: hasOffices ? "\(position.program.name) (\(position.office))" : position.program.name,
                rows: programs.leaves(of: program).map(\.row), variance: variance
            )
        }
        let columns = VarianceColumns(table: Self.id, first: 1)
        let sandingan = sideBySide.layout.variance
        var rows: [ReportRow] = []
        for program in shown {
            let cells = try columns.cells(
                program.variance, row: rows.count, before: SideBySideTable.derivation(of: program.rows, column: sandingan.before),
                after: SideBySideTable.derivation(of: program.rows, column: sandingan.after))
            rows.append(ReportRow(cells: [.verbatim(program.title)] + cells))
        }
        let caption =
            changed > shown.count
            ? LocalizedText(
                id: "\(count: shown.count) dari \(count: changed) program yang berubah, dari perubahan terbesar",
                en: "\(count: shown.count) of \(count: changed) changed programs, by size of change")
            : LocalizedText(id: "Program yang berubah, dari perubahan terbesar", en: "Changed programs, by size of change")
        table = ReportTable(
            id: Self.id, caption: caption,
            columns: [ReportColumn(LocalizedText(id: "Program", en: "Program"), .name)] + VarianceColumns.titles(comparison), rows: rows)
        chart = .beforeAndAfter(caption, of: Self.id, columns, comparison, shown.map { ($0.title, $0.variance) })
    }
}
