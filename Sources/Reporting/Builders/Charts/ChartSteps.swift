import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

/// Langkah-langkah dari jumlah APBD sebelum ke jumlah sesudah, dan gambarnya.
struct ChartSteps {
    static let id: TableID = "grafik-langkah"

    /// Satu langkah: apa yang berubah, seberapa, dan baris-barisnya di *Sandingan*.
    private struct Step {
        let title: LocalizedText
        var difference: Rupiah
        var rows: [Int]
    }

    let table: ReportTable
    let chart: ReportChart

    /// Langkah yang terbesar sekian; selebihnya digabung.
    private static let shownSteps = 10

    /// `nil` bila tidak ada yang berubah, hanya satu langkah, atau suatu jumlahnya di bawah nol.
    init?(_ comparison: Comparison, _ sideBySide: SideBySideTable) throws {
        let steps = try Self.shown(Self.steps(comparison, sideBySide))
        let total = try comparison.total(.regional)
        guard steps.count > 1, steps.contains(where: { !$0.difference.isZero }) else { return nil }
        var rows = Rows(total, sideBySide, comparison)
        for step in steps { try rows.add(step.title, step.difference, sideBySide: step.rows) }
        guard !rows.isBelowZero else { return nil }
        rows.close(total, sideBySide, comparison)
        table = ReportTable(
            id: Self.id,
            caption: LocalizedText(
                id: "Dari jumlah APBD \(comparison.from.label) ke \(comparison.to.label)",
                en: "From the \(comparison.from.label) APBD total to \(comparison.to.label)"),
            columns: Self.columns, rows: rows.rows)
        chart = ReportChart(
            LocalizedText(id: "Apa yang mengubah jumlah APBD", en: "What changed the APBD total"), .steps, of: Self.id, labels: 0,
            series: [
                ReportChart.Series(Self.base, .base, column: 4), ReportChart.Series(ReportWords.regionalTotal, .total, column: 3),
                ReportChart.Series(Self.increase, .increase, column: 5), ReportChart.Series(Self.decrease, .decrease, column: 6),
            ],
            description: Self.description(total, steps))
    }

    private static let base = LocalizedText(id: "Dasar", en: "Base")
    private static let increase = LocalizedText(id: "Bertambah", en: "Increase")
    private static let decrease = LocalizedText(id: "Berkurang", en: "Decrease")
    private static let columns = [
        ReportColumn(LocalizedText(id: "Langkah", en: "Step"), .name), ReportColumn(LocalizedText(id: "Dari", en: "From"), .amount),
        ReportColumn(LocalizedText(id: "Menjadi", en: "To"), .amount), ReportColumn(ReportWords.regionalTotal, .amount),
        ReportColumn(base, .amount), ReportColumn(increase, .amount), ReportColumn(decrease, .amount),
    ]

    /// Menurut indikator bila ada, selain itu menurut OPD bila beberapa, selain itu menurut kelompok.
    private static func steps(_ comparison: Comparison, _ sideBySide: SideBySideTable) throws -> [Step] {
        func step(_ title: LocalizedText, _ subject: SideBySideNode.Subject, where isMember: (ComparisonRow) -> Bool) throws -> Step? {
            guard let rows = sideBySide.subjectRows[subject], !rows.isEmpty else { return nil }
            return Step(
                title: title,
                difference: try comparison.total(at: comparison.rows.indices.filter { isMember(comparison.rows[$0]) }).difference,
                rows: rows)
        }
        var steps: [Step?] = []
        let isCore = { (row: ComparisonRow) in row.position.group == .core }
        if comparison.rows.contains(where: { isCore($0) && $0.indicator != nil }) {
            for indicator in comparison.servedIndicators {
                let title = LocalizedText(verbatim: indicator.name)
                steps.append(try step(title, .indicator(indicator.code)) { isCore($0) && $0.indicator == indicator.code })
            }
            steps.append(try step(ReportWords.unlinked, .unlinked) { isCore($0) && $0.indicator == nil })
        } else if comparison.offices.count > 1 {
            for office in try comparison.byOffice() {
                guard let rows = sideBySide.subjectRows[.office(office.key)] else { continue }
                steps.append(Step(title: LocalizedText(verbatim: office.key), difference: office.variance.difference, rows: rows))
            }
            return steps.compactMap(\.self)
        } else {
            steps.append(try step(ProgramGroup.core.label, .group(.core), where: isCore))
        }
        steps.append(try step(ProgramGroup.overhead.label, .group(.overhead)) { $0.position.group == .overhead })
        return steps.compactMap(\.self)
    }

    /// Yang terbesar menurut urutan semula, dan sisanya sebagai satu langkah terakhir.
    private static func shown(_ steps: [Step]) throws -> [Step] {
        guard steps.count > shownSteps else { return steps }
        let largest = Set(
            steps.indices.sorted { steps[$0].difference.sen.magnitude > steps[$1].difference.sen.magnitude }.prefix(shownSteps))
        let rest = steps.indices.filter { !largest.contains($0) }
        let other = Step(
            title: LocalizedText(id: "\(count: rest.count) lainnya", en: "\(count: rest.count) others"),
            difference: try .sum(rest.map { steps[$0].difference }), rows: rest.flatMap { steps[$0].rows })
        return largest.sorted().map { steps[$0] } + [other]
    }

    private static func description(_ total: Variance, _ steps: [Step]) -> LocalizedText {
        let parts = steps.map { LocalizedText(id: "\($0.title) \($0.difference)", en: "\($0.title) \($0.difference)") }
        let list = parts.joined(by: "; ")
        return LocalizedText(
            id: "Jumlah APBD dari \(total.before) menjadi \(total.after): \(list).",
            en: "APBD total from \(total.before) to \(total.after): \(list).")
    }
}

/// Baris-baris tabelnya; setiap angka rumus atas *Sandingan*.
private struct Rows {
    private(set) var rows: [ReportRow] = []
    private(set) var isBelowZero: Bool
    private var last: Rupiah
    private let difference: Int

    init(_ total: Variance, _ sideBySide: SideBySideTable, _ comparison: Comparison) {
        last = total.before
        isBelowZero = total.before.isNegative || total.after.isNegative
        difference = sideBySide.layout.variance.difference
        let start = CellReference(SideBySideTable.id, row: sideBySide.totalRow, column: sideBySide.layout.variance.before)
        rows.append(
            ReportRow(
                .total,
                cells: [
                    .text(comparison.from.label), .empty, ReportCell(.amount(last), derivation: .same(own(3, row: 0))),
                    ReportCell(.amount(last), derivation: .same(start)), .empty, .empty, .empty,
                ]))
    }

    mutating func add(_ title: LocalizedText, _ change: Rupiah, sideBySide: [Int]) throws(ArithmeticError) {
        let row = rows.count
        let next = try last + change
        if next.isNegative { isBelowZero = true }
        let parts = sideBySide.map { CellReference(SideBySideTable.id, row: $0, column: difference) }
        let (from, to) = (own(1, row: row), own(2, row: row))
        rows.append(
            ReportRow(
                cells: [
                    .text(title), ReportCell(.amount(last), derivation: .same(own(2, row: row - 1))),
                    ReportCell(.amount(next), derivation: .sum([from] + parts)), .empty,
                    ReportCell(.amount(min(last, next)), derivation: .lesser(from, to)),
                    ReportCell(.amount(next > last ? change : .zero), derivation: .excess(of: to, over: from)),
                    ReportCell(.amount(next < last ? try change.negated() : .zero), derivation: .excess(of: from, over: to)),
                ]))
        last = next
    }

    mutating func close(_ total: Variance, _ sideBySide: SideBySideTable, _ comparison: Comparison) {
        let end = CellReference(SideBySideTable.id, row: sideBySide.totalRow, column: sideBySide.layout.variance.after)
        rows.append(
            ReportRow(
                .total,
                cells: [
                    .text(comparison.to.label), .empty, .empty, ReportCell(.amount(total.after), derivation: .same(end)), .empty, .empty,
                    .empty,
                ]))
    }

    private func own(_ column: Int, row: Int) -> CellReference { CellReference(ChartSteps.id, row: row, column: column) }
}
