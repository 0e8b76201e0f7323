import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

extension OfficePaper {
    /// Perjanjian kinerja semula dan menjadi berdampingan, dua lembar: target setiap indikator, lalu anggaran setiap program dengan realisasi,
    /// sisa, dan alasannya.
    static let agreementComparison = OfficePaper(
        id: "pk-sandingan", title: LocalizedText(id: "Sandingan PK dan PK Perubahan", en: "PK and revised PK side by side"),
        missing: { source in
            var gaps = PaperGap.stages([.original, .revised], source)
            if source.budget.indicators.isEmpty { gaps.append(PaperGap.indicators) }
            if source.budget.links.isEmpty { gaps.append(PaperGap.links) }
            return gaps
        },
        sections: { [try AgreementTargets($0).section(), try AgreementComparison($0).section()] })
}

extension PaperSource {
    /// Baris-baris judul kedua lembar.
    fileprivate var comparisonTitles: ReportBlock {
        let title = LocalizedText(
            id: "SANDINGAN PERJANJIAN KINERJA DAN PERJANJIAN KINERJA PERUBAHAN TAHUN \(year.year)",
            en: "PERFORMANCE AGREEMENT AND REVISED PERFORMANCE AGREEMENT SIDE BY SIDE \(year.year)")
        return .titles([title, LocalizedText(verbatim: office.uppercased())])
    }

    fileprivate var comparisonSignatures: ReportBlock { .signatures([nil, headSignature([placeAndDate])]) }
}

/// Lembar pertama: target setiap indikator yang dijanjikan, capaian terakhirnya, dan penyerapan anggarannya.
private struct AgreementTargets {
    private static let id: TableID = "pk-sandingan-target"
    private static let targets = TargetColumns(table: id, first: 4)

    let source: PaperSource
    private let to = BudgetStage.revised

    init(_ source: PaperSource) { self.source = source }

    func section() throws -> ReportSection {
        .paper(
            Self.id.name, LocalizedText(id: "Sandingan Target PK", en: "PK targets side by side"), .landscape,
            [
                source.comparisonTitles, .table(ReportTable(id: Self.id, columns: columns, rows: try rows())),
                source.comparisonSignatures,
            ])
    }

    private func rows() throws -> [ReportRow] {
        var rows: [ReportRow] = []
        var former: Indicator?
        let served = source.performances.filter { performance in
            performance.money.shares.contains { $0.ceilings[.original] != nil || $0.ceilings[to] != nil }
        }
        for performance in served {
            let (indicator, row) = (performance.indicator, rows.count)
            var targets = try Self.targets.cells(performance.before, performance.inForce, row: row)
            if performance.after == .none, performance.before != .none { targets[1].derivation = .same(Self.targets.before(row)) }
            rows.append(
                ReportRow(
                    cells: [
                        ReportCell(.code("\(row + 1)")), .objective(of: indicator, after: former), .verbatim(indicator.name),
                        .verbatim(indicator.unitOfMeasure ?? ""),
                    ] + targets + (try progress(of: performance)),
                    sources: performance.places(of: [performance.before, performance.inForce])))
            former = indicator
        }
        return rows
    }

    /// Capaian, penyerapan, dan sisa pagu sampai dengan triwulan terakhir yang diketahui.
    private func progress(of performance: IndicatorPerformance) throws -> [ReportCell] {
        let last = Quarter.allCases.last { quarter in
            performance[quarter].cumulativeAchievement != nil || !performance.money[quarter].absorptions.isEmpty
        }
        guard let last else { return Array(repeating: .empty, count: 5) }
        let money = performance.money[last]
        let absorption = money.absorption(at: to)
        return [
            .verbatim(last.name), try performance[last].cumulativeAchievement.map { try .achieved($0) } ?? .empty,
            try .absorbed(money, at: to),
            absorption.map { ReportCell(.amount($0.remaining.lower)) } ?? .empty,
            absorption.map { ReportCell(.amount($0.remaining.upper)) } ?? .empty,
        ]
    }

    private var columns: [ReportColumn] {
        let target = LocalizedText(id: "TARGET", en: "TARGET")
        let progress = LocalizedText(id: "SAMPAI DENGAN TRIWULAN TERAKHIR", en: "UP TO THE LATEST QUARTER")
        return [
            ReportColumn(LocalizedText(verbatim: "NO"), .code, width: 5),
            ReportColumn(LocalizedText(id: "SASARAN", en: "OBJECTIVE"), .name, width: 21),
            ReportColumn(LocalizedText(id: "INDIKATOR", en: "INDICATOR"), .name, width: 21),
            ReportColumn(LocalizedText(id: "SATUAN", en: "UNIT"), .label, width: 12),
            ReportColumn(LocalizedText(id: "SEMULA", en: "BEFORE"), .quantity, width: 11).grouped(target),
            ReportColumn(LocalizedText(id: "MENJADI", en: "AFTER"), .quantity, width: 11).grouped(target),
            ReportColumn(LocalizedText(id: "BERTAMBAH/ (BERKURANG)", en: "INCREASE/ (DECREASE)"), .quantity, width: 14).grouped(target),
            ReportColumn(LocalizedText(verbatim: "%"), .percent, width: 10).grouped(target),
            ReportColumn(LocalizedText(id: "TRIWULAN", en: "QUARTER"), .label, width: 10).grouped(progress),
            ReportColumn(LocalizedText(id: "CAPAIAN", en: "ACHIEVEMENT"), .percent, width: 14).grouped(progress),
            ReportColumn(LocalizedText(id: "PENYERAPAN PAGU MENJADI", en: "ABSORPTION OF THE CEILING AFTER"), .percent, width: 14)
                .grouped(progress),
            ReportColumn(LocalizedText(id: "SISA PALING SEDIKIT (Rp)", en: "REMAINING AT LEAST (Rp)"), .amount, width: 16)
                .grouped(progress),
            ReportColumn(LocalizedText(id: "SISA PALING BANYAK (Rp)", en: "REMAINING AT MOST (Rp)"), .amount, width: 16)
                .grouped(progress),
        ].numbered
    }
}

/// Lembar kedua: satu baris satu program, sel indikator digabung di samping program-programnya.
private struct AgreementComparison {
    private static let id: TableID = "pk-sandingan"
    private static let variance = VarianceColumns(table: id, first: 3)
    private static let (realised, remaining) = (variance.change + 1, variance.change + 2)

    private let source: PaperSource
    private let from = BudgetStage.original
    private let to = BudgetStage.revised
    private let indicators: [String: Indicator]
    private let spending: ProgramSpending

    init(_ source: PaperSource) throws {
        self.source = source
        indicators = Dictionary(source.budget.indicators.map { ($0.code, $0) }) { first, _ in first }
        spending = try ProgramSpending(source.year)
    }

    func section() throws -> ReportSection {
        .paper(
            Self.id.name, LocalizedText(id: "Sandingan PK", en: "PK side by side"), .landscape,
            [
                source.comparisonTitles, .table(ReportTable(id: Self.id, columns: columns, rows: try rows())), .paragraph(Self.grounds),
                source.comparisonSignatures,
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
        var lead = Array(repeating: ReportCell.joinedAbove, count: 2)
        if let number {
            let indicator = share.indicator.flatMap { indicators[$0] }
            lead = [
                ReportCell(.code("\(number)")),
                indicator.map { .verbatim($0.name) } ?? .text(isCore ? ReportWords.unlinked : share.position.group.paperLabel),
            ]
        }
        let variance = try Variance(before: share.ceilings[from] ?? .zero, after: share.ceilings[to] ?? .zero)
        let spent = spending[share]
        let notes = ([spent.map(\.words)].compactMap(\.self) + share.position.freeNotes).joined(by: "; ")
        return ReportRow(
            cells: lead + [.text(share.position.paperName)]
                + (try Self.variance.cells(variance, row: index)) + (try realisation(spent?.amount, variance, row: index))
                + [
                    .text(share.position.paperSource(at: to)), .verbatim(share.position.grounds),
                    spent == nil && share.position.freeNotes.isEmpty ? .empty : .text(notes),
                ],
            sources: [share.position.location])
    }

    /// Realisasi dan sisa pagu menjadi; kosong bila realisasinya tidak diketahui.
    private func realisation(
        _ amount: Rupiah?, _ variance: Variance, row: Int, origin: Derivation? = nil
    ) throws(ArithmeticError) -> [ReportCell] {
        guard let amount else { return [.empty, .empty] }
        let (after, spent) = (
            CellReference(Self.id, row: row, column: Self.variance.after), CellReference(Self.id, row: row, column: Self.realised)
        )
        return [
            ReportCell(.amount(amount), derivation: origin),
            ReportCell(.amount(try variance.after - amount), derivation: .difference(after: after, before: spent)),
        ]
    }

    private func total(
        _ title: LocalizedText, _ shares: [IndicatorShare], rows: [Range<Int>], at index: Int, role: ReportRow.Role
    ) throws -> ReportRow {
        let variance = try Variance(
            before: .sum(shares.compactMap { $0.ceilings[from] }), after: .sum(shares.compactMap { $0.ceilings[to] }))
        let columns = Self.variance
        let spent = shares.filter { $0.ceilings[from] != nil || $0.ceilings[to] != nil }.map { spending[$0] }
        let isWhole = !spent.isEmpty && spent.allSatisfy { $0 != nil && $0?.period == spent[0]?.period }
        let amount: Rupiah? = isWhole ? try .sum(spent.compactMap { $0?.amount }) : nil
        let lead = [ReportCell.text(title)] + Array(repeating: .joinedLeft, count: 2)
        return ReportRow(
            role,
            cells: lead
                + (try columns.cells(
                    variance, row: index, before: .sumOf(table: Self.id, rows: rows, column: columns.before),
                    after: .sumOf(table: Self.id, rows: rows, column: columns.after)))
                + (try realisation(
                    amount, variance, row: index, origin: .sumOf(table: Self.id, rows: rows, column: Self.realised)))
                + [.empty, .empty, .empty])
    }

    private var columns: [ReportColumn] {
        let budget = LocalizedText(id: "ANGGARAN (Rp)", en: "BUDGET (Rp)")
        let money = 15.5
        return [
            ReportColumn(LocalizedText(verbatim: "NO"), .code, width: 5),
            ReportColumn(LocalizedText(id: "INDIKATOR", en: "INDICATOR"), .name, width: 16),
            ReportColumn(LocalizedText(verbatim: "PROGRAM"), .name, width: 23),
            ReportColumn(LocalizedText(id: "SEMULA", en: "BEFORE"), .amount, field: .ceiling(from), width: money).grouped(budget),
            ReportColumn(LocalizedText(id: "MENJADI", en: "AFTER"), .amount, field: .ceiling(to), width: money).grouped(budget),
            ReportColumn(LocalizedText(id: "BERTAMBAH/ (BERKURANG)", en: "INCREASE/ (DECREASE)"), .amount, field: .difference, width: 16)
                .grouped(budget),
            ReportColumn(LocalizedText(verbatim: "%"), .percent, field: .change, width: 9.5).grouped(budget),
            ReportColumn(LocalizedText(id: "REALISASI (Rp)", en: "REALISED (Rp)"), .amount, width: money),
            ReportColumn(LocalizedText(id: "SISA PAGU MENJADI (Rp)", en: "REMAINING (Rp)"), .amount, width: money),
            ReportColumn(LocalizedText(id: "SUMBER DANA", en: "FUNDING SOURCE"), .label, width: 10),
            ReportColumn(LocalizedText(id: "ALASAN (a/b/c)", en: "REASON (a/b/c)"), .label, width: 9),
            ReportColumn(LocalizedText(id: "KETERANGAN", en: "REMARK"), .note, width: 22),
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

extension ProgramPosition {
    /// Huruf-huruf alasannya: `a, c`.
    fileprivate var grounds: String { changes.compactMap { $0.reason?.ground?.rawValue }.distinct.sorted().joined(separator: ", ") }

    /// Yang ditulis selain hurufnya: kata-kata alasan, jenis pergeseran, keterangan, dan catatan.
    fileprivate var freeNotes: [LocalizedText] {
        let words = changes.flatMap { change in
            var free = change
            free.reason = nil
            return [change.reason?.words.map { LocalizedText(verbatim: $0) }].compactMap(\.self) + free.words
        }
        return words.distinct + remarks.map { LocalizedText(verbatim: $0) }
    }
}
