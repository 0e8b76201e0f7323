import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

/// Tabel-tabel *Kaitan*: satu baris setiap program dan indikator yang dilayaninya, lalu jumlah setiap indikator, satu tabel per OPD. Lebarnya tetap,
/// berapa pun indikatornya, jadi muat di kertas mendatar. Memuat program utama dan program lain yang dikaitkan; penunjang tanpa kaitan tidak
/// diharapkan punya indikator.
///
/// Pagu sebuah program berdiri satu kali. Yang melayani satu indikator seutuhnya berdiri di *Sandingan*, dan tabel ini mengacu ke sana. Yang dibagi
/// menurut bobot berdiri utuh di sini; ``SplitTable`` membaginya, dan *Sandingan* mengacu ke bagian-bagian itu.
struct LinkTables {
    /// Bagian sebuah program yang dibagi.
    struct Share: Hashable {
        let position: ProgramPosition
        let indicator: String?

        init(_ row: ComparisonRow) { self.init(row.position, row.indicator) }

        init(_ position: ProgramPosition, _ indicator: String?) {
            self.position = position
            self.indicator = indicator
        }
    }

    /// Tempat sebuah bagian: pagunya di setiap tahapan, dan bobotnya bila terkait.
    struct Place {
        let amounts: [BudgetStage: CellReference]
        let weight: CellReference?
    }

    private(set) var tables: [ReportTable] = []
    /// Tempat setiap bagian program yang dibagi.
    private(set) var places: [Share: Place] = [:]
    /// Langkah-langkah pembagiannya.
    private(set) var steps: SplitTable
    private let comparison: Comparison
    private let sideBySide: SideBySideTable
    private let stages: StageTable?
    private let details: DetailCells?
    /// Semua bagian setiap program yang dibagi, menurut urutan pembagiannya.
    private let splits: [ProgramPosition: Split]

    init(_ comparison: Comparison, _ sideBySide: SideBySideTable, _ stages: StageTable?, _ details: DetailCells?) throws {
        self.comparison = comparison
        self.sideBySide = sideBySide
        self.stages = stages
        self.details = details
        steps = SplitTable(comparison)
        splits = try Dictionary(grouping: comparison.rows, by: \.position).compactMapValues { rows in try Split(rows, comparison) }
        let rows = comparison.rows.filter { $0.position.group == .core || $0.indicator != nil }
        for (index, office) in try comparison.grouped(rows, by: { $0.position.office }).enumerated() {
            try add(office, id: TableID("kaitan-\(index + 1)"))
        }
    }

    private mutating func add(_ office: Rollup<String>, id: TableID) throws {
        let groups = try comparison.grouped(office.rows, by: { $0.position })
        let hasSplits = groups.contains { splits[$0.key] != nil }
        var table = ReportTable(
            id: id, caption: LocalizedText(verbatim: office.key), columns: Self.columns(comparison, hasWholes: hasSplits))
        var shares: [(share: ComparisonRow, row: Int)] = []
        for group in groups {
            let row = table.rows.count
            // Penunjang yang sebagian saja dikaitkan menampilkan satu bagian, tetapi pagunya tetap dibagi.
            let isAlone = group.rows.count == 1 && splits[group.key] == nil
            let first = isAlone ? row : row + 1
            for (index, share) in group.rows.enumerated() { shares.append((share, first + index)) }
            if let split = splits[group.key] { place(split, group.rows, id: id, row: row) }
            if !isAlone { table.rows.append(try wholeRow(group, id: id, row: row)) }
            for share in group.rows { table.rows.append(shareRow(share, isAlone: isAlone)) }
        }
        try addTotals(shares, of: office.rows, to: &table)
        if hasSplits {
            // Baris yang pagunya tidak dibagi tidak punya pagu utuh.
            for row in table.rows.indices where table.rows[row].cells.count < table.columns.count {
                table.rows[row].cells += [.empty, .empty]
            }
        }
        tables.append(table)
    }

    /// Menaruh langkah-langkah pembagian sebuah program, yang pagu utuhnya berdiri di `row` dan bagian-bagiannya di bawahnya, di *Pembagian*.
    private mutating func place(_ split: Split, _ shown: [ComparisonRow], id: TableID, row: Int) {
        func cell(_ row: Int, _ column: Column) -> CellReference { CellReference(id, row: row, column: column.rawValue) }
        let weights = split.shares.map { share -> CellReference? in
            guard share.indicator != nil else { return nil }
            return shown.firstIndex { $0.indicator == share.indicator }.map { cell(row + 1 + $0, .weight) }
        }
        let others = zip(split.stages, split.wholes).dropFirst(2).map { stage, amount in
            stages?.cells(of: [split.shares[0].position], at: stage, amount: amount)?.first
        }
        let parts = steps.add(split, wholes: [cell(row, .wholeBefore), cell(row, .wholeAfter)] + others, weights: weights)
        for ((share, weight), amounts) in zip(zip(split.shares, weights), parts) {
            places[Share(share)] = Place(amounts: amounts, weight: weight)
        }
    }

    private func wholeCells(_ split: Split) -> [ReportCell] {
        let lines = details?.derivations(of: split.shares[0].position)
        return zip(split.wholes, [lines?.before, lines?.after]).map { ReportCell(.amount($0), derivation: $1) }
    }

    /// Kolomnya. Pagu utuh program yang dibagi hanya di buku kerja, karena jumlah bagian-bagiannya sudah ada.
    private enum Column: Int {
        case program, unit, indicator, weight, before, after, wholeBefore, wholeAfter
    }

    private static func columns(_ comparison: Comparison, hasWholes: Bool) -> [ReportColumn] {
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

    private func title(of indicator: String?) -> LocalizedText {
        indicator.map { LocalizedText(verbatim: comparison.budget.indicator($0)?.name ?? $0) } ?? ReportWords.unlinked
    }

    /// Bagian sebuah program; seluruhnya bila hanya satu.
    private func shareRow(_ share: ComparisonRow, isAlone: Bool) -> ReportRow {
        let place = places[Share(share)]
        let origins =
            place.map { (before: $0.amounts[comparison.from], after: $0.amounts[comparison.to]) } ?? sideBySide.origins(of: share)
        let position = share.position
        let links = comparison.annual.links.links(of: position).filter { $0.indicator == share.indicator }.map(\.location)
        var row = ReportRow(
            level: isAlone ? 0 : 1,
            cells: [
                .verbatim(position.program.name), .text(ReportWords.unit(position.unit)), .text(title(of: share.indicator)),
                share.weight.map { ReportCell(.percent($0)) } ?? .empty,
                ReportCell(.amount(share.variance.before), derivation: origins.before.map(Derivation.same)),
                ReportCell(.amount(share.variance.after), derivation: origins.after.map(Derivation.same)),
            ], sources: (isAlone ? [position.location] : []) + links)
        // Pagu yang tertera di berkas berdiri di baris programnya, bukan di bagian-bagiannya.
        row.fields = isAlone ? [Column.before.rawValue: .ceiling(comparison.from), Column.after.rawValue: .ceiling(comparison.to)] : [:]
        if let indicator = share.indicator { row.fields?[Column.weight.rawValue] = .weight(of: indicator) }
        return row
    }

    /// Baris sebuah program di atas bagian-bagiannya.
    private func wholeRow(_ group: Rollup<ProgramPosition>, id: TableID, row: Int) throws -> ReportRow {
        let count = group.rows.count
        func sum(_ column: Column) -> Derivation {
            .sum((row + 1...row + count).map { CellReference(id, row: $0, column: column.rawValue) })
        }
        let wholes = splits[group.key].map(wholeCells) ?? []
        return ReportRow(
            .subtotal,
            cells: [
                .verbatim(group.key.program.name), .text(ReportWords.unit(group.key.unit)),
                .text(LocalizedText(id: "\(count: count) bagian", en: "\(count: count) parts")), .empty,
                ReportCell(.amount(group.variance.before), derivation: sum(.before)),
                ReportCell(.amount(group.variance.after), derivation: sum(.after)),
            ] + wholes, sources: [group.key.location])
    }

    /// Jumlah setiap indikator, yang belum terkait terakhir, dan jumlah semuanya.
    private func addTotals(_ shares: [(share: ComparisonRow, row: Int)], of rows: [ComparisonRow], to table: inout ReportTable) throws {
        let (id, labels) = (table.id, LocalizedText(id: "Jumlah menurut indikator", en: "Total by indicator"))
        func cells(_ label: ReportCell, _ variance: Variance, _ parts: [Int]) -> [ReportCell] {
            func sum(_ column: Column) -> Derivation { .sum(parts.map { CellReference(id, row: $0, column: column.rawValue) }) }
            return [
                ReportCell.text(labels), .empty, label, .empty, ReportCell(.amount(variance.before), derivation: sum(.before)),
                ReportCell(.amount(variance.after), derivation: sum(.after)),
            ]
        }
        let codes = Set(rows.compactMap(\.indicator))
        var subjects: [String?] = comparison.servedIndicators.map(\.code).filter(codes.contains)
        if rows.contains(where: { $0.indicator == nil }) { subjects.append(nil) }
        let first = table.rows.count
        for subject in subjects {
            let own = shares.filter { $0.share.indicator == subject }
            let total = try Comparison.total(of: own.map(\.share))
            table.rows.append(ReportRow(.subtotal, cells: cells(.text(title(of: subject)), total, own.map(\.row))))
        }
        var total = cells(.empty, try Comparison.total(of: rows), Array(first..<table.rows.count))
        total[0] = .text(LocalizedText(id: "Jumlah", en: "Total"))
        table.rows.append(ReportRow(.total, cells: total))
    }
}

extension SideBySideTable {
    /// Sel-sel pagu bagian ini.
    fileprivate func origins(of share: ComparisonRow) -> (before: CellReference?, after: CellReference?) {
        guard let row = row(of: share) else { return (nil, nil) }
        func cell(_ column: Int) -> CellReference { CellReference(Self.id, row: row, column: column) }
        return (cell(layout.variance.before), cell(layout.variance.after))
    }
}
