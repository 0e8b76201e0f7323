import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

/// Baris-baris *Rincian Usulan*, dibuat saat diminta: satu setiap baris tahapan dasar.
struct ProposalDetailRows: ReportRowSource {
    static let table: TableID = "rincian-usulan"

    private let proposal: Proposal
    static let columns = VarianceColumns(table: table, first: leading.count)

    /// - Throws: `overflow` bila selisih sebuah baris tidak muat; sesudahnya setiap baris pasti dapat dibuat.
    init(_ proposal: Proposal) throws {
        self.proposal = proposal
        for line in proposal.lines {
            _ = try VarianceColumns.value(of: Variance(before: line.ceiling, after: line.amount).change)
        }
    }

    var count: Int { proposal.lines.count }

    func sources(at index: Int) -> [SourceLocation] { [proposal.year.lines.location(at: proposal.lines[index].row)] }

    func row(at index: Int) -> ReportRow {
        let own = proposal.lines[index]
        let line = proposal.year.lines[own.row]
        let deepest = line.deepest
        var cells: [ReportCell] = [
            .verbatim(line.office), .text(ReportWords.unit(line.unit)), .verbatim(line.program.name),
            deepest.code.map { ReportCell(.code($0)) } ?? .empty, .verbatim(deepest.name), .verbatim(line.fundingSource.name),
        ]
        // Tidak dapat gagal: selisih dan persennya sudah dihitung satu kali di `init`.
        if let change = try? Variance(before: own.ceiling, after: own.amount),
            let figures = try? Self.columns.cells(change, row: index)
        {
            cells += figures
        }
        cells.append(.text(own.reason.words(proposal.request)))
        return ReportRow(own.isInScope ? .detail : .beside, cells: cells, sources: [line.location])
    }

    var section: ReportSection {
        let table = ReportTable(
            id: Self.table,
            columns: Self.leading + ProposalPrograms.amountTitles(proposal) + [ReportColumn(ProposalPrograms.reason, .note)],
            rows: ReportRows(self))
        return ReportSection(
            id: Self.table.name, title: LocalizedText(id: "Rincian Usulan", en: "Proposal Details"), blocks: [.table(table)])
    }

    private static let leading = [
        ReportColumn(LocalizedText(id: "OPD", en: "Office"), .label),
        ReportColumn(ReportWords.unit, .label, field: .unit),
        ReportColumn(LocalizedText(id: "Program", en: "Program"), .label),
        ReportColumn(LocalizedText(id: "Kode", en: "Code"), .code, field: .code),
        ReportColumn(LocalizedText(id: "Uraian", en: "Item"), .name),
        ReportColumn(ReportWords.fundingSource, .label, field: .fundingSource),
    ]
}
