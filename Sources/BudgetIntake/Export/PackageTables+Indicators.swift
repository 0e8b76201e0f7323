import BudgetModel
import Diagnostics

/// Indikator, targetnya, dan realisasi kinerjanya.
extension PackageTables {
    static func indicators(_ budget: Budget) -> Table {
        Table(
            .indicators, "Daftar indikator kinerja. Satu baris satu indikator.",
            of: budget.indicators, extras: budget.extraColumns, at: \.location,
            fields: [
                .init(
                    IndicatorColumn.code, .code, "Kode pendek buatan sendiri, tanpa spasi; tabel lain merujuk ke sini.",
                    example: "nilai-industri"
                ) {
                    .text($0.code)
                },
                .init(IndicatorColumn.goal, .text, "Tujuan di atas sasaran.", example: "Meningkatnya ekonomi Daerah") { .init($0.goal) },
                .init(IndicatorColumn.objective, .text, "Sasaran di atas indikator.", example: "Meningkatnya PDRB Industri Pengolahan") {
                    .init($0.objective)
                },
                .init(IndicatorColumn.name, .text, "Nama indikator.", example: "Nilai Lapangan Usaha Industri Pengolahan") {
                    .text($0.name)
                },
                .init(IndicatorColumn.unitOfMeasure, .text, "Satuan nilai.", example: "Triliun (Rp)") { .init($0.unitOfMeasure) },
                .init(
                    IndicatorColumn.direction, .choice(Indicator.Direction.self),
                    "positif: makin tinggi makin baik; negatif: makin rendah makin baik. Kosong dibaca positif.", example: "positif"
                ) { .text($0.direction.rawValue) },
                .init(
                    IndicatorColumn.accumulation, .choice(Indicator.Accumulation.self),
                    "Cara nilai triwulan menjadi nilai tahun. Kosong dibaca jumlah.", example: "jumlah"
                ) { .text($0.accumulation.rawValue) },
                .init(
                    IndicatorColumn.negativeFormula, .choice(Indicator.NegativeFormula.self),
                    "Rumus capaian indikator negatif (R realisasi, T target). Kosong untuk indikator positif; kosong pada indikator negatif dibaca 2-R/T."
                ) { $0.negativeFormulaCell },
                .init(IndicatorColumn.unitInCharge, .text, "Bidang atau unit penanggung jawab.", example: "Bidang Industri") {
                    .init($0.unitInCharge)
                },
                .init(IndicatorColumn.remark, .text, remarkWords) { .init($0.remark) },
            ]
        )
    }

    static func targets(_ budget: Budget) -> Table {
        Table(
            .targets, "Target, kondisi awal, dan kondisi akhir yang dicetak setiap kertas.",
            of: budget.targets, extras: budget.extraColumns, at: \.figure.location,
            fields: [
                .init(TargetColumn.document, .reference(.documents), paperWords, example: "pk") { .text($0.document) },
                .init(TargetColumn.indicator, .reference(.indicators), indicatorWords, example: "nilai-industri") { .text($0.indicator) },
                .init(TargetColumn.kind, .choice(Target.Kind.self), "Arti nilai.", example: "target") { .text($0.kind.rawValue) },
                .init(TargetColumn.year, .year, "Tahun nilai; kosong bila kertas tidak menyebutnya.", example: .year(2024)) {
                    .init($0.year)
                },
                .init(TargetColumn.value, .printed, "Nilai " + figureWords, example: "21,750") { .init($0.figure) },
                .init(TargetColumn.remark, .text, remarkWords) { .init($0.remark) },
            ]
        )
    }

    static func indicatorRealisations(_ budget: Budget) -> Table {
        Table(
            .indicatorRealisations, "Realisasi kinerja per triwulan dari lembar pemantauan.",
            of: budget.indicatorRealisations, extras: budget.extraColumns, at: \.location,
            fields: [
                .init(IndicatorRealisationColumn.document, .reference(.documents), paperWords, example: "monev-tw1") { .text($0.document) },
                .init(IndicatorRealisationColumn.indicator, .reference(.indicators), indicatorWords, example: "nilai-industri") {
                    .text($0.indicator)
                },
                .init(IndicatorRealisationColumn.year, .year, "Tahun realisasi.", example: .year(2024)) { .year($0.year) },
                .init(IndicatorRealisationColumn.period, .quarter, "Triwulan.", example: "TW I") { .text($0.quarter.name) },
                .init(IndicatorRealisationColumn.yearTarget, .printed, "Target tahun " + figureWords, example: "21,750") {
                    .init($0.yearTarget)
                },
                .init(IndicatorRealisationColumn.quarterTarget, .printed, "Target triwulan " + figureWords, example: "5,438") {
                    .init($0.quarterTarget)
                },
                .init(IndicatorRealisationColumn.realised, .printed, "Realisasi triwulan " + figureWords, example: "4,952") {
                    .init($0.realised)
                },
                .init(IndicatorRealisationColumn.achievement, .printed, "Persen capaian triwulan " + figureWords, example: "91,07%") {
                    .init($0.achievement)
                },
                .init(
                    IndicatorRealisationColumn.cumulativeAchievement, .printed, "Persen capaian sampai dengan triwulan ini " + figureWords,
                    example: "22,77%"
                ) { .init($0.cumulativeAchievement) },
                .init(
                    IndicatorRealisationColumn.cumulativeRealised, .printed, "Jumlah capaian sampai dengan triwulan ini " + figureWords,
                    example: "4,952"
                ) { .init($0.cumulativeRealised) },
                .init(IndicatorRealisationColumn.narrative, .text, "Penjelasan yang tercetak.") { .init($0.narrative) },
            ]
        )
    }
}

extension Indicator {
    /// Rumus negatif hanya berarti bagi indikator negatif; pada indikator positif bawaannya tidak ditulis.
    fileprivate var negativeFormulaCell: PackageTables.Cell {
        direction == .negative || negativeFormula != .twoMinusRatio ? .text(negativeFormula.rawValue) : .empty
    }
}
