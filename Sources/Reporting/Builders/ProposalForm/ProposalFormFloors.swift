import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

/// Tabel *Lantai*: setiap realisasi yang diketahui, jumlah usulan baris-baris yang diikatnya, dan sisanya. Realisasi sebuah indikator
/// mengikat jumlah program-programnya, bukan masing-masing.
struct ProposalFormFloors {
    static let id: TableID = "usulan-lantai"

    /// Kolom yang sudah dibelanjakan.
    static let spent = 2

    private let proposal: ProposalForm
    private let usulan: ProposalFormTable

    init(_ proposal: ProposalForm, _ usulan: ProposalFormTable) {
        self.proposal = proposal
        self.usulan = usulan
    }

    /// `nil` bila tidak satu realisasi pun diketahui.
    func table() throws(ArithmeticError) -> ReportTable? {
        let floors = proposal.floors.floors
        guard !floors.isEmpty else { return nil }
        var table = ReportTable(id: Self.id, columns: Self.columns)
        table.alerts = [ReportAlert(column: 3, .below(column: 2), .error)]
        for (index, floor) in floors.enumerated() {
            let bound = proposal.lines(boundBy: floor)
            let proposed = try Rupiah.sum(bound.map(proposal.proposed))
            let cells = bound.compactMap { usulan.rowOfLine[$0] }.map { ProposalFormTable.cell($0, ProposalFormColumns.proposed) }
            var spent = ReportCell(.amount(floor.amount))
            if let row = usulan.standing[floor] { spent.derivation = .same(ProposalFormTable.cell(row, ProposalFormColumns.spent)) }
            table.rows.append(
                ReportRow(cells: [
                    .text(subjects(of: floor)), .text(programs(of: floor)), spent, ReportCell(.amount(proposed), derivation: .sum(cells)),
                    ReportCell(
                        .amount(try proposed - floor.amount),
                        derivation: .difference(
                            after: CellReference(Self.id, row: index, column: 3), before: CellReference(Self.id, row: index, column: 2))),
                    .text(proposal.origin(of: floor)),
                ]))
        }
        return table
    }

    private static let columns = [
        ReportColumn(LocalizedText(id: "Realisasi", en: "Spending of"), .name),
        ReportColumn(LocalizedText(id: "Program yang diikat", en: "Programs it binds"), .note),
        ReportColumn(LocalizedText(id: "Sudah dibelanjakan", en: "Already spent"), .amount),
        ReportColumn(LocalizedText(id: "Usulan", en: "Proposal"), .amount),
        ReportColumn(LocalizedText(id: "Sisa", en: "Left"), .amount),
        ReportColumn(LocalizedText(id: "Asal", en: "Origin"), .note),
    ]

    private func subjects(of floor: SpendingFloor) -> LocalizedText {
        floor.sources.map { LocalizedText(verbatim: $0.subject.words(in: proposal.annual.budget)) }.joined(by: "; ")
    }

    private func programs(of floor: SpendingFloor) -> LocalizedText {
        let names = floor.positions.map { number in
            let position = proposal.annual.positions[number]
            return position.program.words(unit: position.unit)
        }
        return names.map { LocalizedText(verbatim: $0) }.joined(by: "; ")
    }
}
