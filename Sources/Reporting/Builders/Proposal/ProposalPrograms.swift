import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

/// Tabel *Pembagian*: satu baris setiap program di unitnya, jumlah yang dibagi, lalu yang tetap di sampingnya. Angkanya jumlah baris-baris
/// lembar *Usulan*.
struct ProposalPrograms {
    static let id: TableID = "pembagian"
    static let reason = LocalizedText(id: "Sebab", en: "Reason")

    let table: ReportTable

    /// - Parameter form: Tabel *Usulan*, tempat angkanya berdiri.
    init(_ proposal: Proposal, form: ProposalFormTable) throws(ArithmeticError) {
        let positions = proposal.year.positions
        let lines = Dictionary(grouping: proposal.lines.indices, by: { proposal.lines[$0].position })
        let order = positions.indices.filter { lines[$0] != nil }
        func isInScope(_ position: Int) -> Bool { lines[position].map { proposal.lines[$0[0]].isInScope } ?? false }
        let hasCodes = order.contains { positions[$0].program.code != nil }
        let hasOffices = Set(order.map { positions[$0].key.office }).count > 1
        var columns = hasCodes ? [ReportColumn(LocalizedText(id: "Kode", en: "Code"), .code, field: .code)] : []
        columns.append(ReportColumn(LocalizedText(id: "Program", en: "Program"), .name))
        if hasOffices { columns.append(ReportColumn(LocalizedText(id: "OPD", en: "Office"), .label)) }
        columns.append(ReportColumn(Self.floor, .amount))
        let variance = VarianceColumns(table: Self.id, first: columns.count)
        columns += Self.amountTitles(proposal) + [ReportColumn(Self.reason, .note)]

        var table = ReportTable(id: Self.id, columns: columns)
        func append(_ position: Int, role: ReportRow.Role) throws(ArithmeticError) {
            let own = lines[position] ?? []
            let (row, place) = (table.rows.count, positions[position])
            var cells: [ReportCell] = hasCodes ? [place.program.code.map { ReportCell(.code($0)) } ?? .empty] : []
            cells.append(.verbatim(place.program.words(unit: place.unit)))
            if hasOffices { cells.append(.verbatim(place.office)) }
            cells.append(Self.floorCell(proposal.floors.knowledge(of: position), form))
            func sum(_ column: Int) -> Derivation {
                .sum(own.compactMap { form.rowOfLine[proposal.lines[$0].row] }.map { ProposalFormTable.cell($0, column) })
            }
            let before = try Rupiah.sum(own.lazy.map { proposal.lines[$0].ceiling })
            let after = try Rupiah.sum(own.lazy.map { proposal.lines[$0].amount })
            cells += try variance.cells(
                Variance(before: before, after: after), row: row, before: sum(ProposalFormColumns.before),
                after: sum(ProposalFormColumns.proposed))
            cells.append(.text(Self.reasons(own.map { proposal.lines[$0].reason }, proposal.request)))
            table.rows.append(ReportRow(role, cells: cells, sources: [place.location]))
        }
        for position in order where isInScope(position) { try append(position, role: .detail) }
        let count = table.rows.count
        func total(_ column: Int) -> Derivation { .sum((0..<count).map { CellReference(Self.id, row: $0, column: column) }) }
        var cells = [ReportCell](repeating: .empty, count: columns.count)
        cells[hasCodes ? 1 : 0] = .text(LocalizedText(id: "Jumlah yang dibagi", en: "Total shared"))
        cells.replaceSubrange(
            variance.first..<variance.first + 4,
            with: try variance.cells(
                Variance(before: proposal.ceiling, after: proposal.request.total), row: count, before: total(variance.before),
                after: total(variance.after)))
        table.rows.append(ReportRow(.total, cells: cells))
        for position in order where !isInScope(position) { try append(position, role: .beside) }
        self.table = table
    }

    /// Pagu tahapan dasar, usulan, selisih, dan persennya.
    static func amountTitles(_ proposal: Proposal) -> [ReportColumn] {
        let base = proposal.base.label
        return [
            ReportColumn(LocalizedText(id: "Pagu (\(base))", en: "Ceiling (\(base))"), .amount, field: .ceiling(proposal.base)),
            ReportColumn(LocalizedText(id: "Usulan", en: "Proposal"), .amount),
            ReportColumn(LocalizedText(id: "Bertambah/ (Berkurang)", en: "Increase/ (Decrease)"), .amount),
            ReportColumn(LocalizedText(verbatim: "%"), .percent),
        ]
    }

    static let floor = LocalizedText(id: "Lantai", en: "Floor")

    private static func floorCell(_ knowledge: SpendingKnowledge, _ form: ProposalFormTable) -> ReportCell {
        switch knowledge {
        case .own(let floor):
            ReportCell(
                .amount(floor.amount),
                derivation: form.standing[floor].map { .same(ProposalFormTable.cell($0, ProposalFormColumns.spent)) })
        case .shared: .text(LocalizedText(id: "bersama", en: "together"))
        case .unknown: .text(LocalizedText(id: "tidak diketahui", en: "unknown"))
        }
    }

    /// Sebab-sebab baris sebuah program menurut urutan pertama kali muncul, dengan banyaknya bila lebih dari satu sebab.
    private static func reasons(_ reasons: [Proposal.Reason], _ request: ProposalRequest) -> LocalizedText {
        var order: [LocalizedText] = []
        var counts: [LocalizedText: Int] = [:]
        for reason in reasons.map({ $0.words(request) }) {
            if counts[reason] == nil { order.append(reason) }
            counts[reason, default: 0] += 1
        }
        guard order.count > 1 else { return order.first ?? Derivation.noneWord }
        return order.map { reason in
            LocalizedText(
                id: "\(reason) (\(count: counts[reason] ?? 0) baris)", en: "\(reason) (\(count: counts[reason] ?? 0) rows)")
        }.joined(by: "; ")
    }
}
