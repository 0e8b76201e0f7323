import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

extension OfficePaper {
    /// Perjanjian kinerja semula dan menjadi berdampingan: target dan anggaran setiap indikator, selisih dan persennya, dan alasannya.
    static let agreementComparison = OfficePaper(
        id: "pk-sandingan", title: LocalizedText(id: "Sandingan PK dan PK Perubahan", en: "PK and revised PK side by side"),
        missing: { source in
            var gaps = PaperGap.stages([.original, .revised], source)
            if source.budget.indicators.isEmpty { gaps.append(PaperGap.indicators) }
            if source.budget.links.isEmpty { gaps.append(PaperGap.links) }
            return gaps
        },
        sections: { [try AgreementComparison($0).section()] })
}

/// Tabelnya: satu baris satu program, sel target digabung di samping program-program indikatornya.
private struct AgreementComparison {
    private static let id: TableID = "pk-sandingan"
    private static let targetColumn = 4
    private static let variance = VarianceColumns(table: id, first: 9)

    private let source: PaperSource
    private let from = BudgetStage.original
    private let to = BudgetStage.revised
    private let performances: [String: IndicatorPerformance]

    init(_ source: PaperSource) {
        self.source = source
        performances = Dictionary(source.performances.map { ($0.indicator.code, $0) }) { first, _ in first }
    }

    func section() throws -> ReportSection {
        let title = LocalizedText(
            id: "SANDINGAN PERJANJIAN KINERJA DAN PERJANJIAN KINERJA PERUBAHAN TAHUN \(source.year.year)",
            en: "PERFORMANCE AGREEMENT AND REVISED PERFORMANCE AGREEMENT SIDE BY SIDE \(source.year.year)")
        return .paper(
            "pk-sandingan", LocalizedText(id: "Sandingan PK", en: "PK side by side"), .landscape,
            [
                .titles([title, LocalizedText(verbatim: source.office.uppercased())]),
                .table(ReportTable(id: Self.id, columns: columns, rows: try rows())),
                .paragraph(Self.grounds), .signatures([nil, source.headSignature([source.placeAndDate])]),
            ])
    }

    /// Keadaan yang membolehkan perjanjian diubah (Permenpan RB 53/2014).
    private static let grounds = LocalizedText(
        id: """
            Alasan perubahan: (a) pergantian atau mutasi pejabat; (b) perubahan strategi yang memengaruhi pencapaian tujuan dan sasaran; \
            (c) perubahan prioritas atau asumsi yang berakibat signifikan pada pencapaian tujuan dan sasaran.
            """,
        en: """
            Reason of the change: (a) change or transfer of officials; (b) change of strategy that affects goals and objectives; \
            (c) change of priorities or assumptions that weighs on goals and objectives.
            """)

    private func rows() throws -> [ReportRow] {
        var rows: [ReportRow] = []
        var totals: [Int] = []
        for (group, title) in Self.groups {
            if group == .support { rows.append(try regionalTotal(of: totals, at: rows.count)) }
            let shares = source.grouped(source.shares(of: group, at: [from, to]))
            guard !shares.isEmpty else { continue }
            let first = rows.count
            var number = 0
            var former: String??
            for share in shares {
                let isNew = former != .some(share.indicator)
                former = share.indicator
                if isNew { number += 1 }
                rows.append(try row(share, number: isNew ? number : nil, isCore: group == .core, at: rows.count))
            }
            rows.append(try total(title, shares, rows: [first..<rows.count], at: rows.count, role: .subtotal))
            totals.append(rows.count - 1)
        }
        return rows
    }

    /// Jumlah APBD dari jumlah-jumlah kelompok di atasnya; dukungan APBN berdiri sesudahnya, di luarnya.
    private func regionalTotal(of totals: [Int], at index: Int) throws -> ReportRow {
        let inside = source.year.shares.filter(\.position.group.isInsideTotal)
        return try total(ReportWords.regionalTotal, inside, rows: totals.map { $0..<$0 + 1 }, at: index, role: .total)
    }

    private static let groups: [(ProgramGroup, LocalizedText)] = [
        (.core, LocalizedText(id: "Jumlah program utama", en: "Total core programs")),
        (.overhead, LocalizedText(id: "Jumlah penunjang", en: "Total overhead")),
        (.support, LocalizedText(id: "Jumlah dukungan APBN (di luar APBD)", en: "Total APBN support (outside the APBD)")),
    ]

    private func row(_ share: IndicatorShare, number: Int?, isCore: Bool, at index: Int) throws -> ReportRow {
        var lead = Array(repeating: ReportCell.joinedAbove, count: 8)
        if let number {
            let performance = share.indicator.flatMap { performances[$0] }
            let indicator = performance?.indicator
            lead = [ReportCell(.code("\(number)")), .verbatim(indicator?.objective ?? "")]
            lead.append(indicator.map { .verbatim($0.name) } ?? .text(isCore ? ReportWords.unlinked : share.position.group.paperLabel))
            lead.append(.verbatim(indicator?.unitOfMeasure ?? ""))
            lead += try targets(performance, at: index)
        }
        let variance = try Variance(before: share.ceilings[from] ?? .zero, after: share.ceilings[to] ?? .zero)
        let reasons = share.position.changes.flatMap(\.words).joined(by: "; ")
        return ReportRow(
            cells: lead + [.text(share.position.paperName)]
                + (try Self.variance.cells(variance, row: index))
                + [.text(share.position.paperSource(at: to)), share.position.changes.isEmpty ? .empty : .text(reasons)],
            sources: [share.position.location])
    }

    /// Target semula, menjadi, selisih, dan persennya; kata bila targetnya tidak pasti.
    private func targets(_ performance: IndicatorPerformance?, at row: Int) throws -> [ReportCell] {
        guard let performance else { return Array(repeating: .empty, count: 4) }
        let columns = TargetColumns(table: Self.id, first: Self.targetColumn)
        var cells = try columns.cells(performance.before, performance.inForce, row: row)
        if performance.after == .none, performance.before != .none { cells[1].derivation = .same(columns.before(row)) }
        return cells
    }

    private func total(
        _ title: LocalizedText, _ shares: [IndicatorShare], rows: [Range<Int>], at index: Int, role: ReportRow.Role
    ) throws -> ReportRow {
        let variance = try Variance(
            before: .sum(shares.compactMap { $0.ceilings[from] }), after: .sum(shares.compactMap { $0.ceilings[to] }))
        let columns = Self.variance
        let lead = [ReportCell.text(title)] + Array(repeating: .joinedLeft, count: 8)
        return ReportRow(
            role,
            cells: lead
                + (try columns.cells(
                    variance, row: index, before: .sumOf(table: Self.id, rows: rows, column: columns.before),
                    after: .sumOf(table: Self.id, rows: rows, column: columns.after))) + [.empty, .empty])
    }

    private var columns: [ReportColumn] {
        let target = LocalizedText(id: "TARGET", en: "TARGET")
        let budget = LocalizedText(id: "ANGGARAN (Rp)", en: "BUDGET (Rp)")
        let (was, becomes) = (LocalizedText(id: "SEMULA", en: "BEFORE"), LocalizedText(id: "MENJADI", en: "AFTER"))
        let change = LocalizedText(id: "BERTAMBAH/ (BERKURANG)", en: "INCREASE/ (DECREASE)")
        let percent = LocalizedText(verbatim: "%")
        return [
            ReportColumn(LocalizedText(verbatim: "NO"), .code, width: 5),
            ReportColumn(LocalizedText(id: "SASARAN", en: "OBJECTIVE"), .name, width: 20),
            ReportColumn(LocalizedText(id: "INDIKATOR", en: "INDICATOR"), .name, width: 20),
            ReportColumn(LocalizedText(id: "SATUAN", en: "UNIT"), .label, width: 12),
            ReportColumn(was, .quantity, width: 11).grouped(target), ReportColumn(becomes, .quantity, width: 11).grouped(target),
            ReportColumn(change, .quantity, width: 13).grouped(target), ReportColumn(percent, .percent, width: 9).grouped(target),
            ReportColumn(LocalizedText(verbatim: "PROGRAM"), .name, width: 28),
            ReportColumn(was, .amount, field: .ceiling(from), width: 16).grouped(budget),
            ReportColumn(becomes, .amount, field: .ceiling(to), width: 16).grouped(budget),
            ReportColumn(change, .amount, field: .difference, width: 17).grouped(budget),
            ReportColumn(percent, .percent, field: .change, width: 10).grouped(budget),
            ReportColumn(LocalizedText(id: "SUMBER DANA", en: "FUNDING SOURCE"), .label, width: 10),
            ReportColumn(LocalizedText(id: "ALASAN (a/b/c)", en: "REASON (a/b/c)"), .note, width: 22),
        ].numbered
    }
}

extension ProgramGroup {
    /// Sebutannya di kertas, dengan cakupan yang jelas.
    fileprivate var paperLabel: LocalizedText {
        switch self {
        case .core: LocalizedText(id: "Program utama", en: "Core programs")
        case .overhead: LocalizedText(id: "Program penunjang", en: "Overhead programs")
        case .support: LocalizedText(id: "Dukungan APBN (di luar APBD)", en: "APBN support (outside the APBD)")
        }
    }
}
