import BudgetModel
import TableReading

enum IndicatorRealisationColumn: String, PackageColumn {
    case document = "Dokumen"
    case indicator = "Indikator"
    case year = "Tahun"
    case period = "Periode"
    case yearTarget = "Target Tahun Tertera"
    case quarterTarget = "Target Periode Tertera"
    case realised = "Realisasi Tertera"
    case achievement = "Persen Capaian Tertera"
    case cumulativeAchievement = "Persen Kumulatif Tertera"
    case cumulativeRealised = "Jumlah Capaian Tertera"
    case narrative = "Penjelasan"

    static let required: Set<Self> = [.document, .indicator, .year, .period, .realised]
    static let figures: [Self] = [
        .yearTarget, .quarterTarget, .realised, .achievement, .cumulativeAchievement, .cumulativeRealised,
    ]
}

extension PackageSession {
    mutating func readIndicatorRealisations(_ source: any Table) throws(TableReadingError) {
        let table = try buffered(
            source, columns: IndicatorRealisationColumn.self, figures: IndicatorRealisationColumn.figures
        ) { $0.text(.document) ?? "" }
        for record in table.records {
            guard let document = record.required(.document, log: &log),
                let indicator = record.required(.indicator, log: &log),
                record.required(.year, log: &log) != nil, let year = record.year(.year, log: &log),
                let quarter = record.quarter(.period, log: &log),
                record.required(.realised, log: &log) != nil,
                let realised = figure(.realised, in: record, of: table, document: document)
            else { continue }
            budget.indicatorRealisations.append(
                IndicatorRealisation(
                    document: document, indicator: indicator, year: year, quarter: quarter,
                    realised: realised,
                    yearTarget: figure(.yearTarget, in: record, of: table, document: document),
                    quarterTarget: figure(.quarterTarget, in: record, of: table, document: document),
                    achievement: figure(.achievement, in: record, of: table, document: document),
                    cumulativeAchievement: figure(
                        .cumulativeAchievement, in: record, of: table, document: document
                    ),
                    cumulativeRealised: figure(.cumulativeRealised, in: record, of: table, document: document),
                    narrative: record.text(.narrative), location: record.location
                )
            )
        }
    }
}
