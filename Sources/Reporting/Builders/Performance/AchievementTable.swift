import BudgetAnalysis
import BudgetModel
import Diagnostics

/// Capaian kinerja seperti tertera di kertas.
enum AchievementTable {
    static let id: TableID = "capaian-tertera"
    /// Kolom-kolom yang diacu hitungan kinerja.
    static let (yearTarget, quarterTarget, realised) = (2, 3, 4)

    static func table(_ budget: Budget) -> ReportTable {
        var table = ReportTable(
            id: id,
            caption: LocalizedText(
                id: "Capaian kinerja seperti tertera di kertas", en: "Achievement as printed in the papers"
            ),
            columns: [
                ReportColumn(LocalizedText(id: "Indikator", en: "Indicator"), .name),
                ReportColumn(LocalizedText(id: "Periode", en: "Period"), .label),
                ReportColumn(LocalizedText(id: "Target tahun", en: "Year target"), .quantity, field: .yearTarget),
                ReportColumn(LocalizedText(id: "Target triwulan", en: "Quarter target"), .quantity, field: .quarterTarget),
                ReportColumn(LocalizedText(id: "Realisasi", en: "Realised"), .quantity, field: .realised),
                ReportColumn(LocalizedText(id: "Capaian triwulan", en: "Quarter achievement"), .percent, field: .achievement),
                ReportColumn(LocalizedText(id: "Jumlah capaian", en: "Realised so far"), .quantity, field: .cumulativeRealised),
                ReportColumn(LocalizedText(id: "Capaian kumulatif", en: "Cumulative achievement"), .percent, field: .cumulativeAchievement),
            ]
        )
        for item in budget.indicatorRealisations {
            table.rows.append(
                ReportRow(
                    cells: [
                        .verbatim(budget.indicator(item.indicator)?.name ?? item.indicator),
                        .verbatim(item.quarter.name), ComparisonReport.cell(item.yearTarget), ComparisonReport.cell(item.quarterTarget),
                        ComparisonReport.cell(item.realised), ComparisonReport.cell(item.achievement),
                        ComparisonReport.cell(item.cumulativeRealised), ComparisonReport.cell(item.cumulativeAchievement),
                    ], sources: [item.location])
            )
        }
        return table
    }
}
