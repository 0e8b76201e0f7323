import BudgetModel

extension Schema {
    static let indicatorRealisations = TableSchema<IndicatorRealisation>(
        "realisasi-kinerja", "Realisasi kinerja per triwulan dari lembar pemantauan.", of: \.indicatorRealisations, at: \.location,
        blank: { place in
            IndicatorRealisation(
                document: "", indicator: "", year: 0, quarter: .first,
                realised: PrintedFigure(text: "", reading: .unreadable, location: place), location: place)
        },
        fields: [
            paper(\.document, example: "monev-tw1"), indicator(\.indicator),
            .required("Tahun", "year", \.year, "Tahun realisasi.", example: .year(2024)),
            .required("Periode", "period", \.quarter, "Triwulan.", example: "TW I"),
            .optional("Target Tahun Tertera", "year target", \.yearTarget, as: .outcome, "Target tahun " + asPrinted, example: "21,750"),
            .optional(
                "Target Periode Tertera", "quarter target", \.quarterTarget, as: .outcome, "Target triwulan " + asPrinted, example: "5,438"),
            .required("Realisasi Tertera", "realised", \.realised, as: .outcome, "Realisasi triwulan " + asPrinted, example: "4,952"),
            .optional("Persen Capaian Tertera", "achievement", \.achievement, "Persen capaian triwulan " + asPrinted, example: "91,07%"),
            .optional(
                "Persen Kumulatif Tertera", "cumulative achievement", \.cumulativeAchievement,
                "Persen capaian sampai dengan triwulan ini " + asPrinted, example: "22,77%"),
            .optional(
                "Jumlah Capaian Tertera", "cumulative realised", \.cumulativeRealised,
                "Jumlah capaian sampai dengan triwulan ini " + asPrinted, example: "4,952"),
            .optional("Penjelasan", "narrative", \.narrative, "Penjelasan yang tercetak."),
        ])
}
