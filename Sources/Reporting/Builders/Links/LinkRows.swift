import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

/// Kolom tabel *Kaitan*. Pagu utuh program yang dibagi hanya di buku kerja, karena jumlah bagian-bagiannya sudah ada.
enum LinkColumn: Int {
    case program, unit, indicator, weight, before, after, wholeBefore, wholeAfter

    static func columns(_ comparison: Comparison, hasWholes: Bool) -> [ReportColumn] {
        let stages = [comparison.from, comparison.to]
        let wholes = stages.map { stage in
            ReportColumn(
                LocalizedText(id: "Pagu yang dibagi, \(stage.label)", en: "Ceiling to be split, \(stage.label)"), .amount,
                audience: .workbook)
        }
        return [
            ReportColumn(LocalizedText(id: "Program", en: "Program"), .name, width: 40), ReportColumn(ReportWords.unit, .label),
            ReportColumn(LocalizedText(id: "Indikator", en: "Indicator"), .label, width: 40),
            ReportColumn(LocalizedText(id: "Bobot", en: "Weight"), .percent),
        ] + stages.map { ReportColumn($0.label, .amount, field: .ceiling($0)) } + (hasWholes ? wholes : [])
    }
}

/// Yang dipakai bersama sel-sel semua tabel *Kaitan*.
final class LinkContent: Sendable {
    let comparison: Comparison
    let places: [LinkTables.Share: LinkTables.Place]
    private let sideBySide: SideBySideTable
    private let details: DetailCells?
    private let splits: [ProgramPosition: Split]

    init(
        _ comparison: Comparison, _ sideBySide: SideBySideTable, _ details: DetailCells?, places: [LinkTables.Share: LinkTables.Place],
        splits: [ProgramPosition: Split]
    ) {
        self.comparison = comparison
        self.sideBySide = sideBySide
        self.details = details
        self.places = places
        self.splits = splits
    }

    /// `true` bila pagu setiap bagian hanya menyalin *Sandingan*, yang memegangnya sendiri.
    var copiesCeilings: Bool { details == nil && places.isEmpty }

    func title(of indicator: String?) -> LocalizedText {
        indicator.map { LocalizedText(verbatim: comparison.budget.indicator($0)?.name ?? $0) } ?? ReportWords.unlinked
    }

    /// Pagu utuh sebuah program yang dibagi; kosong bila tidak dibagi.
    func wholes(of position: ProgramPosition) -> [ReportCell] {
        guard let split = splits[position] else { return [] }
        let lines = details?.derivations(of: position)
        return zip(split.wholes, [lines?.before, lines?.after]).map { ReportCell(.amount($0), derivation: $1) }
    }

    /// Sel-sel pagu bagian yang berdiri di baris perbandingan ke-`share`.
    func origins(of share: Int) -> (before: CellReference?, after: CellReference?) {
        if !places.isEmpty, let place = places[LinkTables.Share(comparison.rows[share])] {
            return (place.amounts[comparison.from], place.amounts[comparison.to])
        }
        let row = sideBySide.row(ofShare: share)
        let columns = sideBySide.layout.variance
        func cell(_ column: Int) -> CellReference { CellReference(SideBySideTable.id, row: row, column: column) }
        return (cell(columns.before), cell(columns.after))
    }
}

/// Baris-baris satu tabel *Kaitan*, dibuat saat diminta.
struct LinkRows: ReportRowSource {
    let lines: LinkLines
    let content: LinkContent

    var count: Int { lines.lines.count }

    var referredTables: Set<TableID>? {
        lines.hasSplits ? nil : [lines.id, SideBySideTable.id]
    }

    func row(at index: Int) -> ReportRow {
        var row =
            switch lines.lines[index] {
            case .share(let share, let isAlone): shareRow(Int(share), isAlone: isAlone)
            case .whole(let whole): wholeRow(lines.wholes[Int(whole)], row: index)
            case .subject(let subject): subjectRow(lines.subjects[Int(subject)])
            case .total: totalRow(index)
            }
        // Baris yang pagunya tidak dibagi tidak punya pagu utuh.
        if lines.hasSplits, row.cells.count <= LinkColumn.after.rawValue + 1 { row.cells += [.empty, .empty] }
        return row
    }

    func cell(at index: Int, column: Int) -> ReportCell {
        guard case .share(let share, _) = lines.lines[index], let stage = LinkColumn(rawValue: column) else {
            return row(at: index).cells[column]
        }
        let origins = content.origins(of: Int(share))
        switch stage {
        case .before: return before(content.comparison.rows[Int(share)], origins.before)
        case .after: return after(content.comparison.rows[Int(share)], origins.after)
        default: return row(at: index).cells[column]
        }
    }

    func givenValue(at index: Int, column: Int) -> ReportCell.Value? {
        guard content.copiesCeilings, case .share(let share, _) = lines.lines[index], let column = LinkColumn(rawValue: column) else {
            return nil
        }
        let variance = content.comparison.rows[Int(share)].variance
        switch column {
        case .before: return .amount(variance.before)
        case .after: return .amount(variance.after)
        default: return nil
        }
    }

    private func before(_ share: ComparisonRow, _ origin: CellReference?) -> ReportCell {
        ReportCell(.amount(share.variance.before), derivation: origin.map(Derivation.same))
    }

    private func after(_ share: ComparisonRow, _ origin: CellReference?) -> ReportCell {
        ReportCell(.amount(share.variance.after), derivation: origin.map(Derivation.same))
    }

    func sources(at index: Int) -> [SourceLocation] {
        guard case .share(let share, isAlone: true) = lines.lines[index] else { return row(at: index).sources }
        let row = content.comparison.rows[Int(share)]
        return [row.position.location] + links(of: row)
    }

    private func links(of share: ComparisonRow) -> [SourceLocation] {
        content.comparison.annual.links.links(of: share.position).filter { $0.indicator == share.indicator }.map(\.location)
    }

    /// Bagian sebuah program; seluruhnya bila hanya satu.
    private func shareRow(_ index: Int, isAlone: Bool) -> ReportRow {
        let share = content.comparison.rows[index]
        let origins = content.origins(of: index)
        let position = share.position
        var row = ReportRow(
            level: isAlone ? 0 : 1,
            cells: [
                .verbatim(position.program.name), .text(ReportWords.unit(position.unit)), .text(content.title(of: share.indicator)),
                share.weight.map { ReportCell(.percent($0)) } ?? .empty,
                before(share, origins.before), after(share, origins.after),
            ], sources: (isAlone ? [position.location] : []) + links(of: share))
        row.fields = fields(of: share, isAlone: isAlone)
        return row
    }

    /// Pagu yang tertera di berkas berdiri di baris programnya, bukan di bagian-bagiannya.
    private func fields(of share: ComparisonRow, isAlone: Bool) -> [Int: RowField] {
        let stages = (content.comparison.from, content.comparison.to)
        var fields: [Int: RowField] =
            isAlone ? [LinkColumn.before.rawValue: .ceiling(stages.0), LinkColumn.after.rawValue: .ceiling(stages.1)] : [:]
        if let indicator = share.indicator { fields[LinkColumn.weight.rawValue] = .weight(of: indicator) }
        return fields
    }

    func fields(at index: Int) -> [Int: RowField]? {
        guard case .share(let share, let isAlone) = lines.lines[index] else { return row(at: index).fields }
        return fields(of: content.comparison.rows[Int(share)], isAlone: isAlone)
    }

    /// Baris sebuah program di atas bagian-bagiannya.
    private func wholeRow(_ whole: (shares: [Int], variance: Variance), row: Int) -> ReportRow {
        let position = content.comparison.rows[whole.shares[0]].position
        let count = whole.shares.count
        let parts = Array(row + 1...row + count)
        return ReportRow(
            .subtotal,
            cells: [
                .verbatim(position.program.name), .text(ReportWords.unit(position.unit)),
                .text(LocalizedText(id: "\(count: count) bagian", en: "\(count: count) parts")), .empty,
            ] + sums(whole.variance, of: parts) + content.wholes(of: position), sources: [position.location])
    }

    /// Jumlah satu indikator, atau yang belum terkait.
    private func subjectRow(_ subject: (indicator: String?, variance: Variance)) -> ReportRow {
        let parts = lines.lines.indices.filter { index in
            guard case .share(let share, _) = lines.lines[index] else { return false }
            return content.comparison.rows[Int(share)].indicator == subject.indicator
        }
        let label = LocalizedText(id: "Jumlah menurut indikator", en: "Total by indicator")
        return ReportRow(
            .subtotal,
            cells: [.text(label), .empty, .text(content.title(of: subject.indicator)), .empty] + sums(subject.variance, of: parts))
    }

    /// Jumlah jumlah-jumlah di atasnya.
    private func totalRow(_ index: Int) -> ReportRow {
        let label = LocalizedText(id: "Jumlah", en: "Total")
        let parts = Array(index - lines.subjects.count..<index)
        return ReportRow(.total, cells: [.text(label), .empty, .empty, .empty] + sums(lines.total, of: parts))
    }

    private func sums(_ variance: Variance, of parts: [Int]) -> [ReportCell] {
        func sum(_ column: LinkColumn) -> Derivation {
            .sum(parts.map { CellReference(lines.id, row: $0, column: column.rawValue) })
        }
        return [
            ReportCell(.amount(variance.before), derivation: sum(.before)), ReportCell(.amount(variance.after), derivation: sum(.after)),
        ]
    }
}
