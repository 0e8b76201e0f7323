import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

/// Bagian *Tahapan*: pagu setiap program di semua tahapan, dan perubahan setiap langkahnya.
extension ComparisonReport {
    /// Tabelnya; `nil` bila tidak ada tahapan di antara yang dibandingkan, sebelum, atau sesudahnya: *Sandingan* sudah memuat semuanya.
    func stageTable(_ sideBySide: SideBySideTable) throws -> StageTable? {
        let stages = comparison.budget.spendingStages
        guard stages.count > 2 else { return nil }
        var table = StageTable(stages, comparison, sideBySide)
        let positions = comparison.rows.map(\.position)
        var seen: Set<ProgramPosition> = []
        let own = positions.filter { seen.insert($0).inserted }
        for position in own where position.group.isInsideTotal { try table.add(position) }
        try table.addTotal()
        for position in own where !position.group.isInsideTotal { try table.add(position, role: .beside) }
        return table
    }

    /// Bagian *Tahapan*.
    func stages(_ table: StageTable) -> ReportSection {
        ReportSection(
            id: "tahapan", title: LocalizedText(id: "Tahapan", en: "Stages"),
            blocks: [.paragraph(Self.stagesNote), .table(table.table)])
    }

    private static let stagesNote = LocalizedText(
        id:
            "Sel kosong: tahapan itu tidak memuat programnya, dan dalam selisih dihitung nol. Tahapan yang dibandingkan adalah acuan ke Sandingan.",
        en:
            "An empty cell: that stage does not hold the program, and counts as nil in the difference. The compared stages refer to the side-by-side sheet."
    )
}

/// Tabelnya, dan tempat setiap pagu di dalamnya.
struct StageTable {
    private static let id: TableID = "tahapan"

    private(set) var table: ReportTable
    private let stages: [BudgetStage]
    private let comparison: Comparison
    private let variance: VarianceColumns
    private let sideBySide: SideBySideTable
    private let hasOffices: Bool
    private let first: Int
    private var totals: [StageAmounts] = []
    private var rows: [ProgramPosition: Int] = [:]

    fileprivate init(_ stages: [BudgetStage], _ comparison: Comparison, _ sideBySide: SideBySideTable) {
        self.stages = stages
        self.comparison = comparison
        variance = sideBySide.layout.variance
        self.sideBySide = sideBySide
        hasOffices = comparison.offices.count > 1
        var columns = [ReportColumn(LocalizedText(id: "Program", en: "Program"), .name)]
        if hasOffices { columns.append(ReportColumn(LocalizedText(id: "OPD", en: "Office"), .label)) }
        columns += [
            ReportColumn(ReportWords.unit, .label, field: .unit), ReportColumn(ReportWords.fundingSource, .label, field: .fundingSource),
        ]
        first = columns.count
        for (index, stage) in stages.enumerated() {
            columns.append(ReportColumn(stage.label, .amount, field: .ceiling(stage)))
            guard index > 0 else { continue }
            columns.append(
                ReportColumn(
                    LocalizedText(
                        id: "Bertambah/ (Berkurang) ke \(stage.label)", en: "Increase/ (Decrease) to \(stage.label)"), .amount))
        }
        table = ReportTable(id: Self.id, columns: columns)
    }

    fileprivate mutating func add(_ position: ProgramPosition, role: ReportRow.Role = .detail) throws {
        var leading: [ReportCell] = [.verbatim(position.program.name)]
        if hasOffices { leading.append(.verbatim(position.office)) }
        leading += [.text(ReportWords.unit(position.unit)), .verbatim(position.fundingSource.name)]
        rows[position] = table.rows.count
        if role == .detail { totals.append(position.ceilings) }
        let cells = try row(leading, position.ceilings) { origin(of: position, at: $0) }
        table.rows.append(ReportRow(role, cells: cells, sources: [position.location]))
    }

    fileprivate mutating func addTotal() throws {
        let rows = totals.indices
        var sums = StageAmounts()
        for stage in stages where totals.contains(where: { $0[stage] != nil }) { sums[stage] = try .sum(totals.compactMap { $0[stage] }) }
        let blanks = [ReportCell](repeating: .empty, count: first - 1)
        let places = Dictionary(uniqueKeysWithValues: stages.enumerated().map { ($1, column(of: $0)) })
        let cells = try row([.text(ReportWords.regionalTotal)] + blanks, sums) { stage in
            .sum(rows.map { CellReference(Self.id, row: $0, column: places[stage] ?? 0) })
        }
        table.rows.append(ReportRow(.total, cells: cells))
    }

    private func row(
        _ leading: [ReportCell], _ ceilings: StageAmounts, origin: (BudgetStage) -> Derivation?
    ) throws(ArithmeticError) -> [ReportCell] {
        let row = table.rows.count
        var cells = leading
        for (index, stage) in stages.enumerated() {
            cells.append(ceilings[stage].map { ReportCell(.amount($0), derivation: origin(stage)) } ?? .empty)
            guard index > 0 else { continue }
            let before = stages[index - 1]
            guard ceilings[stage] != nil || ceilings[before] != nil else {
                cells.append(.empty)
                continue
            }
            let difference = try (ceilings[stage] ?? .zero) - (ceilings[before] ?? .zero)
            cells.append(
                ReportCell(
                    .amount(difference),
                    derivation: .difference(
                        after: CellReference(Self.id, row: row, column: column(of: index)),
                        before: CellReference(Self.id, row: row, column: column(of: index - 1)))))
        }
        return cells
    }

    /// Sel-sel pagu kedudukan-kedudukan ini pada sebuah tahapan, bila jumlahnya `amount`.
    func cells(of positions: [ProgramPosition], at stage: BudgetStage, amount: Rupiah) -> [CellReference]? {
        guard let index = stages.firstIndex(of: stage) else { return nil }
        let present = positions.filter { $0.ceilings[stage] != nil }
        let places = present.compactMap { rows[$0] }
        guard places.count == present.count, let sum = try? Rupiah.sum(present.compactMap { $0.ceilings[stage] }), sum == amount else {
            return nil
        }
        return places.map { CellReference(Self.id, row: $0, column: column(of: index)) }
    }

    private func column(of stage: Int) -> Int { first + (stage == 0 ? 0 : stage * 2 - 1) }

    /// Baris *Sandingan* yang memuat pagunya, bila tahapannya dibandingkan di sana.
    private func origin(of position: ProgramPosition, at stage: BudgetStage) -> Derivation? {
        guard stage == comparison.from || stage == comparison.to else { return nil }
        return SideBySideTable.derivation(
            of: sideBySide.rows(of: position), column: stage == comparison.from ? variance.before : variance.after)
    }
}
