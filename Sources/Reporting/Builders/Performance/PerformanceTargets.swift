import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

/// Tabel pertama *Kinerja*: target dan uang setiap indikator di kedua tahapan yang dibandingkan. Di sinilah target sebuah kertas berdiri.
struct PerformanceTargets {
    static let id: TableID = "kinerja-target"
    private static let targets = TargetColumns(table: id, first: 2)
    private static let money = VarianceColumns(table: id, first: 6)

    private(set) var table: ReportTable
    /// Target di kertas setiap tahapan, menurut kode indikator.
    private(set) var changes: [String: (before: PromisedTarget, after: PromisedTarget)] = [:]
    private var rows: [String: Int] = [:]

    init(_ performances: [IndicatorPerformance], _ comparison: Comparison, _ ceilings: CeilingCells?) throws {
        table = ReportTable(
            id: Self.id, caption: LocalizedText(id: "Target dan uang setiap indikator", en: "Target and money of each indicator"),
            columns: Self.columns(comparison))
        let choice = comparison.annual.targetChoice
        for performance in performances {
            let (indicator, row) = (performance.indicator, table.rows.count)
            let before = choice.target(performance.promises, at: comparison.from)
            let after = choice.target(performance.promises, at: comparison.to)
            rows[indicator.code] = row
            changes[indicator.code] = (before, after)
            var cells = try Self.targets.cells(before, after, row: row)
            if before == .none { cells[0] = .empty }
            if after == .none { cells[1] = .empty }
            cells += try Self.money(performance.money, comparison, ceilings, row: row)
            table.rows.append(
                ReportRow(
                    cells: [.verbatim(indicator.name), .verbatim(indicator.unitOfMeasure ?? "")] + cells,
                    sources: performance.places(of: [before, after])))
        }
    }

    private static func money(
        _ money: IndicatorMoney, _ comparison: Comparison, _ ceilings: CeilingCells?, row: Int
    ) throws -> [ReportCell] {
        guard let variance = try money.variance(from: comparison.from, to: comparison.to) else {
            return [ReportCell](repeating: .empty, count: 4)
        }
        func origin(_ stage: BudgetStage, _ amount: Rupiah) -> Derivation? {
            CeilingCells.derivation(of: ceilings?.cells(of: money.shares, at: stage, amount: amount))
        }
        return try Self.money.cells(
            variance, row: row, before: origin(comparison.from, variance.before), after: origin(comparison.to, variance.after))
    }

    /// Sel target sebuah indikator sebelum dan setelah.
    func targetCells(of indicator: String) -> [CellReference] {
        rows[indicator].map { row in (0...1).map { CellReference(Self.id, row: row, column: Self.targets.first + $0) } } ?? []
    }

    /// Sel pagu setelahnya.
    func ceilingCell(of indicator: String) -> CellReference? {
        rows[indicator].map { CellReference(Self.id, row: $0, column: Self.money.after) }
    }

    /// Isi sebuah sel tabel ini.
    func value(at cell: CellReference) -> ReportCell.Value { table.rows[cell.row].cells[cell.column].value }

    private static func columns(_ comparison: Comparison) -> [ReportColumn] {
        let (from, to) = (comparison.from.label, comparison.to.label)
        let (target, money) = (LocalizedText(id: "Target", en: "Target"), LocalizedText(id: "Uang", en: "Money"))
        return [
            ReportColumn(LocalizedText(id: "Indikator", en: "Indicator"), .name),
            ReportColumn(LocalizedText(id: "Satuan", en: "Unit of measure"), .label),
            ReportColumn(LocalizedText(id: "Semula (\(from))", en: "Before (\(from))"), .quantity).grouped(target),
            ReportColumn(LocalizedText(id: "Menjadi (\(to))", en: "After (\(to))"), .quantity).grouped(target),
            ReportColumn(LocalizedText(id: "Naik/ (Turun)", en: "Up/ (Down)"), .quantity).grouped(target),
            ReportColumn(LocalizedText(verbatim: "%"), .percent).grouped(target),
        ] + VarianceColumns.titles(comparison).map { $0.grouped(money) }
    }
}
