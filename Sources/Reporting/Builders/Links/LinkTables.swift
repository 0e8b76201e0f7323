import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

/// Tabel-tabel *Kaitan*: program x indikator, satu per OPD. Memuat program utama dan program lain yang dikaitkan; penunjang tanpa kaitan tidak
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
        let codes = Set(office.rows.compactMap(\.indicator))
        let indicators = comparison.servedIndicators.filter { codes.contains($0.code) }
        var columns = [
            ReportColumn(LocalizedText(id: "Program", en: "Program"), .name), ReportColumn(ReportWords.unit, .label),
        ]
        for indicator in indicators {
            let name = LocalizedText(verbatim: indicator.name)
            let title = LocalizedText(id: "Bobot: \(name)", en: "Weight: \(name)")
            columns.append(ReportColumn(title, .percent, field: .weight(of: indicator.code)))
            columns += amountColumns(name)
        }
        let hasUnlinked = office.rows.contains { $0.indicator == nil }
        if hasUnlinked { columns += amountColumns(ReportWords.unlinked) }
        let all = LocalizedText(id: "Jumlah", en: "Total")
        columns += amountColumns(all, areCeilings: true)
        let groups = try comparison.grouped(office.rows, by: { $0.position })
        let hasSplits = groups.contains { splits[$0.key] != nil }
        if hasSplits { columns += Self.wholeColumns(comparison) }

        var table = ReportTable(id: id, caption: LocalizedText(verbatim: office.key), columns: columns)
        for group in groups {
            let row = table.rows.count
            let split = splits[group.key]
            if let split { place(split, indicators, id: id, row: row, whole: columns.count - 2) }
            var content = try linkRow(group, indicators: indicators, hasUnlinked: hasUnlinked, id: id, row: row)
            if hasSplits { content.cells += split.map(wholeCells) ?? [.empty, .empty] }
            table.rows.append(content)
        }
        table.rows.append(try linkTotal(table, id: id))
        tables.append(table)
    }

    /// Menaruh langkah-langkah pembagian sebuah program di *Pembagian*.
    private mutating func place(_ split: Split, _ indicators: [Indicator], id: TableID, row: Int, whole: Int) {
        func cell(_ column: Int) -> CellReference { CellReference(id, row: row, column: column) }
        let weights = split.shares.map { share in
            indicators.firstIndex { $0.code == share.indicator }.map { cell(2 + 3 * $0) }
        }
        let others = zip(split.stages, split.wholes).dropFirst(2).map { stage, amount in
            stages?.cells(of: [split.shares[0].position], at: stage, amount: amount)?.first
        }
        let parts = steps.add(split, wholes: [cell(whole), cell(whole + 1)] + others, weights: weights)
        for ((share, weight), amounts) in zip(zip(split.shares, weights), parts) {
            places[Share(share)] = Place(amounts: amounts, weight: weight)
        }
    }

    private func wholeCells(_ split: Split) -> [ReportCell] {
        let lines = details?.derivations(of: split.shares[0].position)
        return zip(split.wholes, [lines?.before, lines?.after]).map { ReportCell(.amount($0), derivation: $1) }
    }

    /// Pagu utuh program yang dibagi; hanya di buku kerja, karena jumlah bagian-bagiannya sudah ada.
    private static func wholeColumns(_ comparison: Comparison) -> [ReportColumn] {
        [comparison.from, comparison.to].map { stage in
            ReportColumn(
                LocalizedText(id: "Pagu yang dibagi, \(stage.label)", en: "Ceiling to be split, \(stage.label)"), .amount,
                audience: .workbook)
        }
    }

    private func amountColumns(_ name: LocalizedText, areCeilings: Bool = false) -> [ReportColumn] {
        [comparison.from, comparison.to].map { stage in
            let title = LocalizedText(id: "\(name), \(stage.label)", en: "\(name), \(stage.label)")
            return ReportColumn(title, .amount, field: areCeilings ? .ceiling(stage) : nil)
        }
    }

    private func linkRow(
        _ group: Rollup<ProgramPosition>, indicators: [Indicator], hasUnlinked: Bool, id: TableID, row: Int
    ) throws -> ReportRow {
        var cells: [ReportCell] = [
            .verbatim(group.key.program.name), .text(ReportWords.unit(group.key.unit)),
        ]
        var beforeCells: [CellReference] = []
        var afterCells: [CellReference] = []
        func append(_ share: ComparisonRow?) {
            guard let share else {
                cells += [.empty, .empty]
                return
            }
            let place = places[Share(share)]
            let origins =
                place.map { (before: $0.amounts[comparison.from], after: $0.amounts[comparison.to]) } ?? sideBySide.origins(of: share)
            beforeCells.append(CellReference(id, row: row, column: cells.count))
            cells.append(ReportCell(.amount(share.variance.before), derivation: origins.before.map(Derivation.same)))
            afterCells.append(CellReference(id, row: row, column: cells.count))
            cells.append(ReportCell(.amount(share.variance.after), derivation: origins.after.map(Derivation.same)))
        }
        for indicator in indicators {
            let share = group.rows.first { $0.indicator == indicator.code }
            cells.append(share?.weight.map { ReportCell(.percent($0)) } ?? .empty)
            append(share)
        }
        if hasUnlinked { append(group.rows.first { $0.indicator == nil }) }
        cells.append(ReportCell(.amount(group.variance.before), derivation: .sum(beforeCells)))
        cells.append(ReportCell(.amount(group.variance.after), derivation: .sum(afterCells)))
        let links = comparison.annual.links.links(of: group.key).map(\.location)
        return ReportRow(cells: cells, sources: [group.key.location] + links)
    }

    private func linkTotal(_ table: ReportTable, id: TableID) throws -> ReportRow {
        var cells: [ReportCell] = [.text(LocalizedText(id: "Jumlah", en: "Total")), .empty]
        for column in table.columns.indices.dropFirst(2) {
            guard table.columns[column].kind == .amount, table.columns[column].audience == .everyone else {
                cells.append(.empty)
                continue
            }
            var references: [CellReference] = []
            var sum = Rupiah.zero
            for (row, content) in table.rows.enumerated() {
                guard case .amount(let amount) = content.cells[column].value else { continue }
                sum = try sum + amount
                references.append(CellReference(id, row: row, column: column))
            }
            cells.append(references.isEmpty ? .empty : ReportCell(.amount(sum), derivation: .sum(references)))
        }
        return ReportRow(.total, cells: cells)
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
