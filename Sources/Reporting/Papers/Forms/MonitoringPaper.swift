import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

/// Monitoring dan evaluasi rencana aksi kinerja, satu kertas setiap triwulan.
extension OfficePaper {
    static let monitoring = Quarter.allCases.map { quarter in
        OfficePaper(
            id: "monev-tw\(quarter.rawValue)",
            title: LocalizedText(
                id: "Monitoring Rencana Aksi Kinerja \(quarter.name)", en: "Monitoring of the performance plan \(quarter.name)"),
            missing: { source in
                let isRealised = source.performances.contains { !$0[quarter].sheets.isEmpty }
                let gap = LocalizedText(
                    id: "realisasi kinerja \(quarter.name) (tabel realisasi-kinerja, kolom Periode)",
                    en: "realised performance of \(quarter.name) (table realisasi-kinerja, column Periode)")
                return PaperGap.office(source) + (isRealised ? [] : [gap])
            },
            sections: { [try MonitoringPaper($0, quarter).section()] })
    }
}

private struct MonitoringPaper {
    let source: PaperSource
    let quarter: Quarter
    let performances: [IndicatorPerformance]

    /// Indikator yang dijanjikan perjanjian atau yang pernah dilaporkan tahun ini; yang belum dilaporkan tetap berdiri, kosong.
    init(_ source: PaperSource, _ quarter: Quarter) {
        self.source = source
        self.quarter = quarter
        let agreed = Set(source.agreed(isRevision: source.after != nil).map(\.indicator.code))
        performances = source.performances.filter { performance in
            agreed.contains(performance.indicator.code) || performance.quarters.contains { !$0.sheets.isEmpty }
        }
    }

    private var id: TableID { TableID("monev-tw\(quarter.rawValue)") }
    /// Kolom target tahun, target triwulan, dan realisasinya.
    private enum Column {
        static let (year, target, realised) = (4, 5, 6)
    }

    func section() throws -> ReportSection {
        let year = source.year.year
        let titles =
            [LocalizedText(id: "MONITORING DAN EVALUASI RENCANA AKSI KINERJA", en: "MONITORING AND EVALUATION OF THE PERFORMANCE PLAN")]
            + source.officeTitles
            + [
                LocalizedText(
                    id: "TRIWULAN \(quarter.numeral) TAHUN ANGGARAN \(year)", en: "QUARTER \(quarter.numeral) OF BUDGET YEAR \(year)")
            ]
        var blocks: [ReportBlock] = [.titles(titles), .table(try table())]
        blocks += origins.map { .paragraph(LocalizedText(id: "(*) Sumber: \($0)", en: "(*) Source: \($0)")) }
        return .paper(
            id.name, LocalizedText(id: "Monev \(quarter.name)", en: "Monitoring \(quarter.name)"), .landscape,
            blocks + [.signatures([nil, source.headSignature()])])
    }

    private static let originMark = "(*) Sumber:"

    /// Sumber realisasi menurut catatan lembar-lembarnya.
    private var origins: [String] {
        let papers = performances.flatMap { $0[quarter].sheets }.map(\.document).distinct.compactMap { source.budget.document($0) }
        return papers.compactMap { paper in
            guard let remark = paper.remark, let mark = remark.firstRange(of: Self.originMark) else { return nil }
            let origin = remark[mark.upperBound...].drop(while: \.isWhitespace)
            return origin.isEmpty ? nil : String(origin)
        }.distinct
    }

    private var columns: [ReportColumn] {
        let name = quarter.name
        let money =
            source.settings[.monitoringColumn] == PaperSettings.Name.asInSource
            ? LocalizedText(id: "PERSENTASE REALISASI ANGGARAN \(name)", en: "BUDGET ABSORPTION \(name)")
            : LocalizedText(
                id: "PERSENTASE REALISASI ANGGARAN s.d. \(name) (pagu \(ceilingName))",
                en: "BUDGET ABSORPTION UP TO \(name) (ceiling: \(ceilingName))")
        var columns = [
            ReportColumn(LocalizedText(id: "NO", en: "NO"), .code, width: 5),
            ReportColumn(LocalizedText(id: "SASARAN", en: "OBJECTIVE"), .name, width: 22),
            ReportColumn(LocalizedText(id: "INDIKATOR KINERJA", en: "PERFORMANCE INDICATOR"), .name, width: 22),
            ReportColumn(LocalizedText(id: "SATUAN", en: "UNIT"), .label, width: 11),
            ReportColumn(
                LocalizedText(id: "TARGET TAHUN \(source.year.year)", en: "TARGET OF \(source.year.year)"), .quantity, field: .yearTarget,
                width: 11),
            ReportColumn(LocalizedText(id: "TARGET KINERJA \(name)", en: "TARGET \(name)"), .quantity, field: .quarterTarget, width: 11),
            ReportColumn(
                LocalizedText(id: "REALISASI KINERJA \(name) (*)", en: "REALISED \(name) (*)"), .quantity, field: .realised, width: 12),
            ReportColumn(
                LocalizedText(id: "PERSENTASE CAPAIAN \(name)", en: "ACHIEVEMENT \(name)"), .percent, field: .achievement, width: 13),
            ReportColumn(LocalizedText(id: "PENJELASAN PROGRES \(name)", en: "EXPLANATION \(name)"), .note, width: 38),
            ReportColumn(
                LocalizedText(id: "PERSENTASE CAPAIAN s.d. \(name)", en: "ACHIEVEMENT UP TO \(name)"), .percent,
                field: .cumulativeAchievement, width: 13),
            ReportColumn(money, .percent, field: .absorption, width: 15),
            ReportColumn(LocalizedText(id: "PENANGGUNG JAWAB (BIDANG)", en: "IN CHARGE (DIVISION)"), .note, width: 22),
        ]
        for index in columns.indices {
            columns[index].number = "\(index + 1)"
            if (5...10).contains(index) {
                columns[index].groups = [LocalizedText(id: "TRIWULAN \(quarter.numeral)", en: "QUARTER \(quarter.numeral)")]
            }
        }
        return columns
    }

    private func table() throws -> ReportTable {
        var rows: [ReportRow] = []
        var former: Indicator?
        for (index, performance) in performances.enumerated() {
            let indicator = performance.indicator
            let measured = performance[quarter]
            let row = rows.count
            rows.append(
                ReportRow(
                    cells: [
                        ReportCell(.code("\(index + 1)")), .objective(of: indicator, after: former), .verbatim(indicator.name),
                        .verbatim(indicator.unitOfMeasure ?? ""), measured.yearTarget.map { .figure($0) } ?? .promised(performance.inForce),
                        measured.target.map { .figure($0) } ?? disputed(measured),
                        measured.realised.map { .figure($0) } ?? disputed(measured),
                        try achievement(measured, of: indicator, row: row), .text(programs(of: performance)),
                        try cumulative(performance, row: row), try absorption(performance.money[quarter]).cell,
                        .unitsInCharge(of: indicator),
                    ], sources: performance.places(of: [performance.inForce]) + measured.sheets.map(\.location)))
            if let text = explanation(of: performance) {
                var cells = [ReportCell](repeating: .joinedAbove, count: columns.count)
                cells[8] = .text(text)
                rows.append(ReportRow(cells: cells, sources: measured.sheets.map(\.location)))
            }
            former = indicator
        }
        return ReportTable(id: id, columns: columns, rows: rows)
    }

    /// Lembar-lembar yang berbeda disebut; yang tidak ada tetap kosong.
    private func disputed(_ measured: QuarterPerformance) -> ReportCell {
        measured.isDisputed ? .text(LocalizedText(id: "lembar berbeda", en: "sheets disagree")) : .empty
    }

    private func achievement(_ measured: QuarterPerformance, of indicator: Indicator, row: Int) throws -> ReportCell {
        guard let achievement = measured.achievement else { return .empty }
        let isQuotient = indicator.achievementFormula == .positive && measured.target?.number != nil
        return try cell(achievement, of: indicator, over: isQuotient ? Column.target : nil, row: row)
    }

    private func cumulative(_ performance: IndicatorPerformance, row: Int) throws -> ReportCell {
        let (indicator, measured) = (performance.indicator, performance[quarter])
        guard let achievement = measured.cumulativeAchievement else { return .empty }
        let isOwn = indicator.accumulation == .endPosition || quarter == .first
        let isQuotient = isOwn && indicator.achievementFormula == .positive && measured.yearTarget?.number != nil
        var cell = try cell(achievement, of: indicator, over: isQuotient ? Column.year : nil, row: row)
        if !isOwn, let sum = sum(of: performance) { cell.note = LocalizedText(id: "Dihitung dari \(sum)", en: "Computed from \(sum)") }
        return cell
    }

    /// - Parameter target: Kolom pembaginya; `nil` bila capaiannya bukan realisasi / target.
    private func cell(_ achievement: Achievement, of indicator: Indicator, over target: Int?, row: Int) throws -> ReportCell {
        var cell = try ReportCell.achieved(achievement)
        guard achievement.ratio != nil else { return cell }
        cell.derivation = target.map {
            .share(part: CellReference(id, row: row, column: Column.realised), whole: CellReference(id, row: row, column: $0))
        }
        if indicator.achievementFormula != .positive { cell.note = indicator.achievementFormula.name }
        return cell
    }

    private func programs(of performance: IndicatorPerformance) -> LocalizedText {
        let stages = [source.before, source.after].compactMap(\.self)
        let served = performance.money.shares.filter { share in stages.contains { share.ceilings[$0] != nil } }
        return served.map(\.position.paperName).distinct.map { LocalizedText(id: "• \($0)", en: "• \($0)") }.joined(by: "\n")
    }

    private func explanation(of performance: IndicatorPerformance) -> LocalizedText? {
        let texts = performance[quarter].narratives.flatMap { $0.split(whereSeparator: \.isNewline) }.map {
            LocalizedText(verbatim: String($0))
        }
        let lead =
            texts.isEmpty
            ? [] : [LocalizedText(id: "Penjelasan Progres: \(texts.joined(by: "\n"))", en: "Explanation: \(texts.joined(by: "\n"))")]
        let sum = sum(of: performance).map { [LocalizedText(id: "Jumlah Capaian = \($0)", en: "Realised so far = \($0)")] } ?? []
        return lead.isEmpty && sum.isEmpty ? nil : (lead + sum).joined(by: "\n")
    }

    /// `4,952 + 5,460 = 10,412`; `nil` bila triwulannya tidak dijumlahkan atau belum lengkap.
    private func sum(of performance: IndicatorPerformance) -> LocalizedText? {
        guard performance.indicator.accumulation == .sum else { return nil }
        let parts = Quarter.allCases.filter { $0 <= quarter }.map { performance[$0].realised?.number }
        let known = parts.compactMap(\.self)
        guard known.count == parts.count, let total = try? known.dropFirst().reduce(known[0], +) else { return nil }
        let terms = known.map { LocalizedText(id: "\($0)", en: "\($0)") }.joined(by: " + ")
        return known.count == 1 ? terms : LocalizedText(id: "\(terms) = \(total)", en: "\(terms) = \(total)")
    }
}

/// Penyerapan anggaran di kolom 11, dan pagu yang menjadi pembaginya.
extension MonitoringPaper {
    private enum Ceiling: Hashable {
        case stage(BudgetStage)
        case unnamed

        var name: LocalizedText {
            switch self {
            case .stage(let stage): stage.label
            case .unnamed: LocalizedText(id: "tidak disebut kertasnya", en: "not named by its paper")
            }
        }
    }

    private var ceilingName: LocalizedText {
        let ceilings = performances.compactMap { try? absorption($0.money[quarter]).ceiling }.distinct
        let stage = source.after ?? source.before
        return ceilings.isEmpty ? stage?.label ?? Ceiling.unnamed.name : ceilings.map(\.name).joined(by: ", ")
    }

    private func absorption(_ money: QuarterMoney) throws -> (cell: ReportCell, ceiling: Ceiling?) {
        if money.source == .disputed { return (.text(LocalizedText(id: "lembar berbeda", en: "sheets disagree")), nil) }
        if let printed = money.printedPercent {
            return (ReportCell(.percent(printed.value)), printed.stage.map { .stage($0) } ?? .unnamed)
        }
        guard let stage = source.after ?? source.before, let absorption = money.absorption(at: stage) else { return (.empty, nil) }
        guard let ratio = absorption.ratio else { return (.text(Derivation.noneWord), .stage(stage)) }
        let (lower, upper) = (try ratio.lowerBound.percent(), try ratio.upperBound.percent())
        let range = LocalizedText(id: "\(percent: lower)-\(percent: upper)", en: "\(percent: lower)-\(percent: upper)")
        return (lower == upper ? ReportCell(.percent(lower)) : .text(range), .stage(stage))
    }
}
