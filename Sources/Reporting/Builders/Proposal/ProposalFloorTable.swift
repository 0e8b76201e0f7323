import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

/// Tabel lantai bersama: yang sudah dibelanjakan beberapa program, dan usulan mereka bersama-sama.
struct ProposalFloorTable {
    static let id: TableID = "lantai-bersama"

    /// `nil` bila setiap lantai milik satu program.
    private(set) var table: ReportTable?

    init(_ proposal: Proposal, programs: ProposalPrograms) throws(ArithmeticError) {
        let floors = proposal.floors.floors.filter { !$0.isOwn }
        guard !floors.isEmpty else { return }
        var amounts: [Int: Rupiah] = [:]
        for line in proposal.lines { amounts[line.position] = try (amounts[line.position] ?? .zero) + line.amount }
        let names = Dictionary(proposal.year.budget.indicators.map { ($0.code, $0.name) }) { first, _ in first }
        var rows: [ReportRow] = []
        for floor in floors {
            let cells = floor.positions.compactMap { programs.rows[$0] }
                .map { CellReference(ProposalPrograms.id, row: $0, column: programs.amountColumn) }
            let sum = try Rupiah.sum(floor.positions.compactMap { amounts[$0] })
            let row = rows.count
            rows.append(
                ReportRow(
                    cells: [
                        .text(Self.title(floor, names)), ReportCell(.quantity(Quantity(Int64(floor.positions.count)))),
                        ReportCell(.amount(floor.amount)), ReportCell(.amount(sum), derivation: .sum(cells)),
                        ReportCell(
                            .amount(try sum - floor.amount),
                            derivation: .difference(
                                after: CellReference(Self.id, row: row, column: 3), before: CellReference(Self.id, row: row, column: 2))),
                        .text(Self.remark(floor)),
                    ], sources: floor.sources.map(\.location)))
        }
        table = ReportTable(
            id: Self.id,
            caption: LocalizedText(
                id: "Lantai bersama: yang sudah dibelanjakan beberapa program", en: "Shared floors: what several programs have spent"),
            columns: [
                ReportColumn(LocalizedText(id: "Realisasi", en: "Realisation"), .name),
                ReportColumn(LocalizedText(id: "Program", en: "Programs"), .quantity),
                ReportColumn(ProposalPrograms.floor, .amount), ReportColumn(LocalizedText(id: "Usulan", en: "Proposal"), .amount),
                ReportColumn(LocalizedText(id: "Sisa di atasnya", en: "Left above it"), .amount),
                ReportColumn(ReportWords.remark, .note),
            ], rows: rows)
    }

    private static func title(_ floor: SpendingFloor, _ names: [String: String]) -> LocalizedText {
        floor.sources.map { source in
            let name = names[source.subjectName] ?? source.subjectName
            return LocalizedText(id: "\(name), \(source.period.label)", en: "\(name), \(source.period.label)")
        }.joined(by: "; ")
    }

    /// Lantai dari persen tercetak adalah batas atas rentangnya.
    private static func remark(_ floor: SpendingFloor) -> LocalizedText {
        floor.realised.isExact
            ? LocalizedText(verbatim: "")
            : LocalizedText(
                id: "dari persen tercetak, paling sedikit \(floor.realised.lower)",
                en: "from a printed percentage, at least \(floor.realised.lower)")
    }
}
