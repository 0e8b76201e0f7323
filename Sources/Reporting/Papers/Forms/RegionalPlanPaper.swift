import BudgetAnalysis
import BudgetModel
import Diagnostics

/// Tabel RPD, RPJMD, atau Renstra: indikator tujuan, sasaran, dan OPD dengan kondisi awal, target setiap tahun, dan kondisi akhir.
extension OfficePaper {
    static let plan = OfficePaper(
        id: "rpd", title: LocalizedText(id: "Tabel RPD/Renstra", en: "Table of the regional plan"),
        missing: { source in
            let isPromised = !source.performances(promisedBy: source.planDocuments).isEmpty
            return PaperGap.office(source) + (isPromised ? [] : [PaperGap.targets(of: "RPD/Renstra")])
        },
        sections: { [RegionalPlanPaper($0).section()] })
}

extension PaperSource {
    /// Rencana yang berlaku: perubahannya bila ada.
    var planDocuments: [Document] {
        let revised = year.documents(.plan, isRevision: true)
        return revised.isEmpty ? year.documents(.plan, isRevision: false) : revised
    }
}

private struct RegionalPlanPaper {
    let source: PaperSource
    let documents: [Document]
    let performances: [IndicatorPerformance]
    let years: [Int]
    /// Nama rencananya: RPD, Renstra.
    let plan: String
    /// Indikator OPD sendiri: yang juga dijanjikan perjanjian atau keputusan, dilayani program, atau direalisasikan.
    let own: Set<String>

    init(_ source: PaperSource) {
        self.source = source
        documents = source.planDocuments
        performances = source.performances(promisedBy: documents)
        let codes = Set(documents.map(\.code))
        let targets = performances.flatMap(\.promises).map(\.target).filter { codes.contains($0.document) && $0.kind == .target }
        years = Set(targets.compactMap(\.year)).sorted()
        plan = documents.map(\.kind).distinct.joined(separator: "/")
        let promising = [TargetChoice.Rank.agreement, .keyIndicators].flatMap { rank in
            [false, true].flatMap { source.year.documents(rank, isRevision: $0) }
        }
        own = Set(
            source.performances(promisedBy: promising).map(\.indicator.code)
                + performances.filter { !$0.money.shares.isEmpty || $0.quarters.contains { !$0.sheets.isEmpty } }.map(\.indicator.code))
    }

    func section() -> ReportSection {
        var period: [Int] = years
        if period.count > 1, let first = years.first, let last = years.last { period = [first, last] }
        let words = period.map(String.init).joined(separator: "-")
        let office = source.officeName.uppercased()
        let titles = [
            LocalizedText(id: "INDIKATOR KINERJA \(office)", en: "PERFORMANCE INDICATORS OF \(office)"),
            LocalizedText(
                id: "YANG MENGACU PADA TUJUAN DAN SASARAN \(plan.uppercased()) \(words)",
                en: "UNDER THE GOALS AND OBJECTIVES OF THE \(plan.uppercased()) \(words)"),
        ]
        return .paper(
            "rpd", LocalizedText(verbatim: plan), .landscape,
            [.titles(titles), .table(table)] + notes.map { .paragraph($0) } + [
                .signatures([nil, source.headSignature([source.placeAndDate])])
            ])
    }

    /// Yang tidak dikatakan data tentang kedua kolom indikator; kosong bila setiap baris jelas.
    private var notes: [LocalizedText] {
        let owners = Set(performances.map { owner(of: $0.indicator) })
        var notes: [LocalizedText] = []
        if owners.contains(.office) {
            notes.append(
                LocalizedText(
                    id: "Kolom indikator tujuan/sasaran kosong: bagi baris itu data hanya memuat indikator kinerja OPD.",
                    en: "An empty column of goal and objective indicators: for that row the data holds only an indicator of the office."))
        }
        if owners.contains(.unknown) {
            notes.append(
                LocalizedText(
                    id:
                        "Nama di atas kedua kolom indikator: data hanya memuat satu indikator, dan tidak menyebut apakah ia milik tujuan/sasaran atau milik OPD.",
                    en:
                        "A name across both indicator columns: the data holds one indicator only, and does not say whether it belongs to the goal or objective or to the office."
                ))
        }
        return notes
    }

    private var columns: [ReportColumn] {
        let targets = LocalizedText(id: "TARGET CAPAIAN SETIAP TAHUN", en: "TARGET OF EACH YEAR")
        let lead = [
            ReportColumn(LocalizedText(id: "No", en: "No"), .code, width: 5),
            ReportColumn(LocalizedText(id: "TUJUAN \(plan)", en: "GOAL OF THE \(plan)"), .name, width: 22),
            ReportColumn(LocalizedText(id: "SASARAN \(plan)", en: "OBJECTIVE OF THE \(plan)"), .name, width: 24),
            ReportColumn(
                LocalizedText(id: "INDIKATOR TUJUAN/ SASARAN \(plan)", en: "INDICATOR OF THE GOAL OR OBJECTIVE OF THE \(plan)"), .name,
                width: 24),
            ReportColumn(
                LocalizedText(id: "INDIKATOR KINERJA \(source.office.uppercased())", en: "INDICATOR OF \(source.office.uppercased())"),
                .name, width: 30),
            ReportColumn(
                LocalizedText(id: "KONDISI KINERJA PADA AWAL PERIODE \(plan)", en: "STATE AT THE START OF THE \(plan)"), .quantity,
                width: 14),
        ]
        let yearly = years.map { year in
            var column = ReportColumn(LocalizedText(verbatim: String(year)), .quantity, width: 11)
            column.groups = [targets]
            return column
        }
        let end = ReportColumn(
            LocalizedText(id: "KONDISI KINERJA PADA AKHIR PERIODE \(plan)", en: "STATE AT THE END OF THE \(plan)"), .quantity, width: 14)
        return lead + yearly + [end]
    }

    private var table: ReportTable {
        var rows: [ReportRow] = []
        var former: Indicator?
        var number = 0
        for performance in performances {
            let indicator = performance.indicator
            let continues = indicator.goal != nil && former?.goal == indicator.goal
            if !continues { number += 1 }
            let targets =
                [undated(.baseline, of: performance)] + years.map { performance.promised(.target, in: $0, by: documents) }
                + [undated(.endOfPeriod, of: performance)]
            rows.append(
                ReportRow(
                    cells: [
                        continues ? .joinedAbove : ReportCell(.code("\(number)")),
                        continues ? .joinedAbove : .verbatim(indicator.goal ?? ""), .objective(of: indicator, after: former),
                    ] + names(of: indicator) + targets.map { $0 == .none ? .empty : .promised($0) },
                    sources: performance.places(of: targets)))
            former = indicator
        }
        return ReportTable(id: "rpd", columns: columns, rows: rows)
    }

    /// Milik siapa sebuah indikator menurut data.
    private enum Owner {
        case goal, office, unknown
    }

    private func owner(of indicator: Indicator) -> Owner {
        if own.contains(indicator.code) { return .office }
        return indicator.objective == nil ? .goal : .unknown
    }

    /// Indikator tujuan di kolomnya, indikator OPD di kolomnya; yang tidak dikatakan data milik siapa menempati keduanya.
    private func names(of indicator: Indicator) -> [ReportCell] {
        let name = ReportCell.text(indicator.paperName)
        return switch owner(of: indicator) {
        case .office: [.empty, name]
        case .goal: [name, .empty]
        case .unknown: [name, .joinedLeft]
        }
    }

    /// Kondisi awal atau akhir, dengan atau tanpa tahunnya.
    private func undated(_ kind: Target.Kind, of performance: IndicatorPerformance) -> PromisedTarget {
        let codes = Set(documents.map(\.code))
        let years = performance.promises.map(\.target).filter { $0.kind == kind && codes.contains($0.document) }.map(\.year).distinct
        return years.count == 1 ? performance.promised(kind, in: years[0], by: documents) : .none
    }
}
