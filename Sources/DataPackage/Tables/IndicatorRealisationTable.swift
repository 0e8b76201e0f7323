import BudgetModel
import Diagnostics

extension Schema {
    static let indicatorRealisations = TableSchema<IndicatorRealisation>(
        "realisasi-kinerja",
        LocalizedText(
            id: "Realisasi kinerja per triwulan dari lembar pemantauan.",
            en: "Performance achieved per quarter, from monitoring sheets."), of: \.indicatorRealisations, at: \.location,
        blank: { place in
            IndicatorRealisation(
                document: "", indicator: "", year: 0, quarter: .first,
                realised: PrintedFigure(text: "", reading: .unreadable, location: place), location: place)
        },
        fields: [
            paper(\.document, example: "monev-tw1"), indicator(\.indicator),
            .required("Tahun", "year", \.year, LocalizedText(id: "Tahun realisasi.", en: "Year of the realisation."), example: .year(2024)),
            .required("Periode", "period", \.quarter, LocalizedText(id: "Triwulan.", en: "Quarter."), example: "TW I"),
            .optional(
                "Target Tahun Tertera", "year target", \.yearTarget, as: .outcome,
                asPrinted(LocalizedText(id: "Target tahun", en: "Target of the year")), example: "21,750"),
            .optional(
                "Target Periode Tertera", "quarter target", \.quarterTarget, as: .outcome,
                asPrinted(LocalizedText(id: "Target triwulan", en: "Target of the quarter")), example: "5,438"),
            .required(
                "Realisasi Tertera", "realised", \.realised, as: .outcome,
                asPrinted(LocalizedText(id: "Realisasi triwulan", en: "Realisation of the quarter")), example: "4,952"),
            .optional(
                "Persen Capaian Tertera", "achievement", \.achievement,
                asPrinted(LocalizedText(id: "Persen capaian triwulan", en: "Achievement of the quarter in percent")), example: "91,07%"),
            .optional(
                "Persen Kumulatif Tertera", "cumulative achievement", \.cumulativeAchievement,
                asPrinted(LocalizedText(id: "Persen capaian sampai dengan triwulan ini", en: "Achievement up to this quarter in percent")),
                example: "22,77%"),
            .optional(
                "Jumlah Capaian Tertera", "cumulative realised", \.cumulativeRealised,
                asPrinted(LocalizedText(id: "Jumlah capaian sampai dengan triwulan ini", en: "Total achieved up to this quarter")),
                example: "4,952"),
            .optional(
                "Penjelasan", "narrative", \.narrative, LocalizedText(id: "Penjelasan yang tercetak.", en: "The printed explanation.")),
        ])
}
