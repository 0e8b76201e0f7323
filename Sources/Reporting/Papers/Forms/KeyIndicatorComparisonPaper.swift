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
        var columns = [
            ReportColumn(LocalizedText(id: "NO", en: "NO"), .code, width: 5),
            ReportColumn(LocalizedText(id: "SASARAN", en: "OBJECTIVE"), .name, width: 26),
            ReportColumn(LocalizedText(id: "INDIKATOR", en: "INDICATOR"), .name, width: 28),
            ReportColumn(LocalizedText(id: "SATUAN", en: "UNIT"), .label, width: 12),
        ]
        for year in years {
            let parts: [(LocalizedText, ReportColumn.Kind)] = [
                (LocalizedText(id: "SEMULA", en: "BEFORE"), .quantity), (LocalizedText(id: "MENJADI", en: "AFTER"), .quantity),
                (LocalizedText(id: "BERTAMBAH/(BERKURANG)", en: "INCREASE/(DECREASE)"), .quantity),
                (LocalizedText(verbatim: "%"), .percent),
            ]
            for (title, kind) in parts {
                var column = ReportColumn(title, kind, width: kind == .percent ? 10 : 13)
                column.groups = [LocalizedText(id: "TARGET TAHUN \(year)", en: "TARGET OF \(year)")]
                columns.append(column)
            }
        }
        return columns
    }

    private func table() throws -> ReportTable {
        var rows: [ReportRow] = []
        var former: Indicator?
        for performance in performances {
            let indicator = performance.indicator
            var cells: [ReportCell] = [
                ReportCell(.code("\(rows.count + 1)")), .objective(of: indicator, after: former), .verbatim(indicator.name),
                .verbatim(indicator.unitOfMeasure ?? ""),
            ]
            var targets: [PromisedTarget] = []
            for year in years {
                let pair = [before, after].map { performance.promised(.target, in: year, by: $0) }
                cells += try TargetColumns(table: Self.id, first: cells.count).cells(pair[0], pair[1], row: rows.count)
                targets += pair
            }
            rows.append(ReportRow(cells: cells, sources: performance.places(of: targets)))
            former = indicator
        }
        return ReportTable(id: Self.id, columns: columns, rows: rows)
    }
}
