import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

extension ReadingReport {
    /// Jumlah per tahapan dan kelompok, dan per OPD bila lebih dari satu.
    ///
    /// Bila ada kesalahan atau keraguan, isinya tidak lengkap atau tidak pasti; jumlahnya akan tampak seperti angka yang benar.
    func totals() throws(AnalysisError) -> [ReportBlock] {
        guard !findings.contains(where: { $0.severity == .error }) else {
            return [
                .paragraph(
                    LocalizedText(
                        id: "Jumlah tidak ditampilkan karena ada kesalahan bacaan; perbaiki dahulu.",
                        en: "Totals are not shown because there are reading errors; mend them first."
                    )
                )
            ]
        }
        guard doubts.allSatisfy({ $0.settlement != nil }) else {
            return [
                .paragraph(
                    LocalizedText(
                        id: "Jumlah tidak ditampilkan karena ada keraguan bacaan yang belum dijawab; jawab dahulu.",
                        en: "Totals are not shown because there are open doubts of reading; answer them first."
                    )
                )
            ]
        }
        guard !budget.lines.isEmpty else { return [] }
        do {
            var blocks: [ReportBlock] = [.table(try groupTotals())]
            if budget.offices.count > 1 { blocks.append(.table(try officeTotals())) }
            return blocks
        } catch {
            throw .overflow
        }
    }

    private func groupTotals() throws -> ReportTable {
        var table = ReportTable(
            id: "jumlah", caption: LocalizedText(id: "Jumlah per tahapan", en: "Totals by stage"),
            columns: [
                ReportColumn(LocalizedText(id: "Kelompok", en: "Group"), .name), ReportColumn(Self.rowTitle, .quantity),
                ReportColumn(LocalizedText(id: "Jumlah (rupiah)", en: "Total (rupiah)"), .amount),
            ]
        )
        for stage in budget.stages {
            table.rows.append(ReportRow(.heading, cells: [.text(stage.label), .empty, .empty]))
            func add(_ label: LocalizedText, _ role: ReportRow.Role, _ scope: TotalScope) throws {
                let amounts = budget.lines.filter { scope.includes($0.group) }.compactMap { $0.ceilings[stage] }
                guard !amounts.isEmpty else { return }
                let cells = [.text(label), Self.count(amounts.count), ReportCell(.amount(try Rupiah.sum(amounts)))]
                table.rows.append(ReportRow(role, level: 1, cells: cells))
            }
            try add(ProgramGroup.core.label, .detail, .core)
            try add(ProgramGroup.overhead.label, .detail, .overhead)
            try add(ReportWords.regionalTotal, .subtotal, .regional)
            try add(LocalizedText(id: "Dukungan APBN (di luar jumlah)", en: "APBN support (outside the total)"), .beside, .support)
        }
        return table
    }

    private func officeTotals() throws -> ReportTable {
        var table = ReportTable(
            id: "jumlah-opd", caption: LocalizedText(id: "Jumlah per OPD", en: "Totals by office"),
            columns: [
                ReportColumn(LocalizedText(id: "OPD", en: "Office"), .name),
                ReportColumn(LocalizedText(id: "Tahapan", en: "Stage"), .label), ReportColumn(Self.rowTitle, .quantity),
                ReportColumn(ReportWords.regionalTotal, .amount),
                ReportColumn(LocalizedText(id: "Dukungan APBN", en: "APBN support"), .amount),
            ]
        )
        let byOffice = Dictionary(grouping: budget.lines, by: \.office)
        let stages = budget.stages
        for office in budget.offices {
            for stage in stages {
                let lines = (byOffice[office] ?? []).filter { $0.ceilings[stage] != nil }
                guard !lines.isEmpty else { continue }
                let inside = try Rupiah.sum(lines.filter(\.group.isInsideTotal).compactMap { $0.ceilings[stage] })
                let beside = try Rupiah.sum(lines.filter { !$0.group.isInsideTotal }.compactMap { $0.ceilings[stage] })
                table.rows.append(
                    ReportRow(cells: [
                        .verbatim(office), .text(stage.label), Self.count(lines.count), ReportCell(.amount(inside)),
                        ReportCell(.amount(beside)),
                    ])
                )
            }
        }
        return table
    }

    private static let rowTitle = LocalizedText(id: "Baris", en: "Rows")
}
