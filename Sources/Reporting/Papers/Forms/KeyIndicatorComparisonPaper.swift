import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

/// IKU di samping perubahannya: target setiap tahun semula dan menjadi.
extension OfficePaper {
    static let comparedKeyIndicators = OfficePaper(
        id: "iku-sandingan", title: LocalizedText(id: "Sandingan IKU dan IKU Perubahan", en: "Key indicators before and after"),
        missing: { KeyIndicatorComparisonPaper($0).gaps },
        sections: { [try KeyIndicatorComparisonPaper($0).section()] })
}

private struct KeyIndicatorComparisonPaper {
    let source: PaperSource
    let before: [Document]
    let after: [Document]
    let performances: [IndicatorPerformance]
    let years: [Int]

    init(_ source: PaperSource) {
        self.source = source
        before = source.year.documents(.keyIndicators, isRevision: false)
        after = source.year.documents(.keyIndicators, isRevision: true)
        performances = source.performances(promisedBy: before + after)
        years = performances.years(.target, in: before + after).compactMap(\.self)
    }

    private static let id: TableID = "iku-sandingan"

    var gaps: [LocalizedText] {
        PaperGap.office(source)
            + [(before, "IKU"), (after, "IKU Perubahan")].filter { source.performances(promisedBy: $0.0).isEmpty }.map {
                PaperGap.targets(of: $0.1)
            }
    }

    func section() throws -> ReportSection {
        let title = LocalizedText(
            id: "SANDINGAN INDIKATOR KINERJA UTAMA DAN PERUBAHANNYA", en: "KEY INDICATORS BEFORE AND AFTER THEIR REVISION")
        let year = LocalizedText(id: "TAHUN \(source.year.year)", en: "YEAR \(source.year.year)")
        return .paper(
            "iku-sandingan", LocalizedText(id: "Sandingan IKU", en: "IKU compared"), .landscape,
            [
                .titles([title] + source.officeTitles + [year]), .table(try table()),
                .signatures([nil, source.headSignature([source.placeAndDate])]),
            ])
    }

    private var columns: [ReportColumn] {
        let target = LocalizedText(id: "TARGET", en: "TARGET")
        return [
            ReportColumn(LocalizedText(id: "NO", en: "NO"), .code, width: 5),
            ReportColumn(LocalizedText(id: "SASARAN", en: "OBJECTIVE"), .name, width: 34),
            ReportColumn(LocalizedText(id: "INDIKATOR", en: "INDICATOR"), .name, width: 34),
            ReportColumn(LocalizedText(id: "SATUAN", en: "UNIT"), .label, width: 15),
            ReportColumn(LocalizedText(id: "TAHUN", en: "YEAR"), .code, width: 9),
            ReportColumn(LocalizedText(id: "SEMULA", en: "BEFORE"), .quantity, width: 17).grouped(target),
            ReportColumn(LocalizedText(id: "MENJADI", en: "AFTER"), .quantity, width: 17).grouped(target),
            ReportColumn(LocalizedText(id: "BERTAMBAH/(BERKURANG)", en: "INCREASE/(DECREASE)"), .quantity, width: 25).grouped(target),
            ReportColumn(LocalizedText(verbatim: "%"), .percent, width: 12).grouped(target),
        ]
    }

    /// Satu baris setiap tahun sebuah indikator: selebar apa pun rencananya, hurufnya tetap terbaca di kertas.
    private func table() throws -> ReportTable {
        let columns = TargetColumns(table: Self.id, first: 5)
        var rows: [ReportRow] = []
        var former: Indicator?
        for (number, performance) in performances.enumerated() {
            let indicator = performance.indicator
            for year in years {
                let isFirst = year == years.first
                let lead: [ReportCell] =
                    isFirst
                    ? [
                        ReportCell(.code("\(number + 1)")), .objective(of: indicator, after: former), .verbatim(indicator.name),
                        .verbatim(indicator.unitOfMeasure ?? ""),
                    ] : Array(repeating: .joinedAbove, count: 4)
                let pair = [before, after].map { performance.promised(.target, in: year, by: $0) }
                rows.append(
                    ReportRow(
                        cells: lead + [ReportCell(.code("\(year)"))] + (try columns.cells(pair[0], pair[1], row: rows.count)),
                        sources: performance.places(of: pair)))
            }
            former = indicator
        }
        return ReportTable(id: Self.id, columns: self.columns, rows: rows)
    }
}
