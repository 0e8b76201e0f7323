import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

extension ReadingReport {
    /// Jumlah per tahun, tahapan dan kelompok, dan per OPD bila lebih dari satu; pendapatan dan pembiayaan tersendiri.
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
        do {
            var blocks: [ReportBlock] = []
            if !budget.lines.isEmpty {
                blocks.append(.table(try groupTotals()))
                if budget.owners.count > 1 { blocks.append(.table(try officeTotals())) }
            }
            if !budget.balanceLines.isEmpty { blocks.append(.table(try balanceTotals())) }
            return blocks
        } catch {
            throw .overflow
        }
    }

    private func groupTotals() throws -> ReportTable {
        var totals = StageTotals<ProgramGroup>()
        for group in try budget.lines.groups(by: [.year, .group]) {
            let line = budget.lines[group.first]
            try totals.add(group, year: line.year, to: line.group)
        }
        let caption =
            hasSeveralYears
            ? LocalizedText(id: "Jumlah per tahun dan tahapan", en: "Totals by year and stage")
            : LocalizedText(id: "Jumlah per tahapan", en: "Totals by stage")
        var table = ReportTable(
            id: "jumlah", caption: caption,
            columns: Self.columns(LocalizedText(id: "Kelompok", en: "Group"))
        )
        for period in totals.periods {
            table.rows.append(heading(period.year, period.stage))
            func add(_ label: LocalizedText, _ role: ReportRow.Role, _ scope: TotalScope) throws {
                guard let total = try totals.total(ProgramGroup.allCases.filter(scope.includes), in: period) else { return }
                table.rows.append(
                    ReportRow(role, level: 1, cells: [.text(label), Self.count(total.count), ReportCell(.amount(total.sum))]))
            }
            try add(ProgramGroup.core.label, .detail, .core)
            try add(ProgramGroup.overhead.label, .detail, .overhead)
            try add(ReportWords.regionalTotal, .subtotal, .regional)
            try add(LocalizedText(id: "Dukungan APBN (di luar jumlah)", en: "APBN support (outside the total)"), .beside, .support)
        }
        return table
    }

    private func officeTotals() throws -> ReportTable {
        struct Key: Hashable {
            let office: String
            let isInside: Bool
        }
        var totals = StageTotals<Key>()
        for group in try budget.lines.groups(by: [.year, .region, .office, .group]) {
            let line = budget.lines[group.first]
            try totals.add(group, year: line.year, to: Key(office: line.owner, isInside: line.group.isInsideTotal))
        }
        let yearColumn = hasSeveralYears ? [ReportColumn(LocalizedText(id: "Tahun", en: "Year"), .label)] : []
        var table = ReportTable(
            id: "jumlah-opd", caption: LocalizedText(id: "Jumlah per OPD", en: "Totals by office"),
            columns: [ReportColumn(LocalizedText(id: "OPD", en: "Office"), .name)] + yearColumn + [
                ReportColumn(LocalizedText(id: "Tahapan", en: "Stage"), .label), ReportColumn(Self.rowTitle, .quantity),
                ReportColumn(ReportWords.regionalTotal, .amount),
                ReportColumn(LocalizedText(id: "Dukungan APBN", en: "APBN support"), .amount),
            ]
        )
        let periods = totals.periods
        for office in budget.owners {
            for period in periods {
                let inside = try totals.total([Key(office: office, isInside: true)], in: period)
                let beside = try totals.total([Key(office: office, isInside: false)], in: period)
                guard inside != nil || beside != nil else { continue }
                table.rows.append(
                    ReportRow(
                        cells: [.verbatim(office)] + (hasSeveralYears ? [.verbatim(String(period.year))] : []) + [
                            .text(period.stage.label), Self.count((inside?.count ?? 0) + (beside?.count ?? 0)),
                            ReportCell(.amount(inside?.sum ?? .zero)), ReportCell(.amount(beside?.sum ?? .zero)),
                        ]
                    )
                )
            }
        }
        return table
    }

    /// Pendapatan dan pembiayaan: hanya yang tertera, tidak pernah di dalam jumlah belanja.
    private func balanceTotals() throws -> ReportTable {
        var totals = StageTotals<BalanceLine.Kind>()
        for line in budget.balanceLines { try totals.add(line.amounts, year: line.year, to: line.kind) }
        var table = ReportTable(
            id: "jumlah-pendapatan-pembiayaan",
            caption: LocalizedText(
                id: "Pendapatan dan pembiayaan (di luar jumlah belanja)", en: "Revenue and financing (outside the spending totals)"
            ),
            columns: Self.columns(LocalizedText(id: "Jenis", en: "Kind"))
        )
        for period in totals.periods {
            table.rows.append(heading(period.year, period.stage))
            for kind in BalanceLine.Kind.allCases {
                guard let total = try totals.total([kind], in: period) else { continue }
                table.rows.append(
                    ReportRow(level: 1, cells: [.text(kind.label), Self.count(total.count), ReportCell(.amount(total.sum))])
                )
            }
        }
        return table
    }

    private func heading(_ year: Int, _ stage: BudgetStage) -> ReportRow {
        let label = hasSeveralYears ? LocalizedText(id: "\(year) \(stage.label)", en: "\(year) \(stage.label)") : stage.label
        return ReportRow(.heading, cells: [.text(label), .empty, .empty])
    }

    private static func columns(_ first: LocalizedText) -> [ReportColumn] {
        [
            ReportColumn(first, .name), ReportColumn(rowTitle, .quantity),
            ReportColumn(LocalizedText(id: "Jumlah (rupiah)", en: "Total (rupiah)"), .amount),
        ]
    }

    private static let rowTitle = LocalizedText(id: "Baris", en: "Rows")
}

extension BudgetLine {
    /// OPD dengan daerahnya, bila disebut.
    fileprivate var owner: String { region.map { "\(office) (\($0))" } ?? office }
}

extension Budget {
    /// OPD belanja menurut urutan pertama kali muncul; OPD senama di dua daerah dua kali.
    fileprivate var owners: [String] {
        var seen: Set<String> = []
        return lines.grouping(by: [.region, .office]).firsts.compactMap { row in
            let owner = lines[row].owner
            return seen.insert(owner).inserted ? owner : nil
        }
    }
}
