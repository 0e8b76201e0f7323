package import BudgetModel
import Diagnostics

extension Schema {
    package static let indicators = TableSchema<Indicator>(
        "indikator",
        LocalizedText(id: "Daftar indikator kinerja. Satu baris satu indikator.", en: "Performance indicators. One row is one indicator."),
        of: \.indicators, at: \.location,
        blank: { Indicator(code: "", name: "", location: $0) },
        fields: [
            .required(
                "Kode", "code", \.code, as: .code,
                LocalizedText(
                    id: "Kode pendek buatan sendiri, tanpa spasi; tabel lain merujuk ke sini.",
                    en: "A short code of your own, without spaces; other tables refer to it."),
                example: "nilai-industri"),
            .optional(
                "Tujuan", "goal", \.goal, LocalizedText(id: "Tujuan di atas sasaran.", en: "Goal above the objective."),
                example: "Meningkatnya ekonomi Daerah"),
            .optional(
                "Sasaran", "objective", \.objective, LocalizedText(id: "Sasaran di atas indikator.", en: "Objective above the indicator."),
                example: "Meningkatnya PDRB Industri Pengolahan"),
            .required(
                "Nama", "name", \.name, LocalizedText(id: "Nama indikator.", en: "Name of the indicator."),
                example: "Nilai Lapangan Usaha Industri Pengolahan"),
            .optional(
                "Satuan", "unit of measure", \.unitOfMeasure, LocalizedText(id: "Satuan nilai.", en: "Unit of measure."),
                example: "Triliun (Rp)"),
            .optional(
                "Definisi", "definition", \.definition,
                LocalizedText(
                    id: "Apa yang diukur, seperti di keputusan IKU.", en: "What is measured, as in the decree of key indicators."),
                example: "Nilai PDRB Lapangan Usaha Industri Pengolahan"),
            .optional(
                "Formula", "formula", \.formula,
                LocalizedText(
                    id: "Cara menghitung nilainya, seperti di keputusan IKU atau lampiran PK.",
                    en: "How its value is computed, as in the decree of key indicators or the annex of the agreement."),
                example: "Nilai PDRB Lapangan Usaha Industri Pengolahan (N)"),
            .defaulted(
                "Arah", "direction", \.direction,
                LocalizedText(
                    id: "positif: makin tinggi makin baik; negatif: makin rendah makin baik. Kosong dibaca positif.",
                    en: "positif: higher is better; negatif: lower is better. Empty is read as positif."), example: "positif"),
            .defaulted(
                "Akumulasi", "accumulation", \.accumulation,
                LocalizedText(
                    id: "Cara nilai triwulan menjadi nilai tahun. Kosong dibaca jumlah.",
                    en: "How quarters become the year's value. Empty is read as jumlah (sum)."),
                example: "jumlah"),
            .defaulted(
                "Rumus Negatif", "negative formula", \.negativeFormula,
                LocalizedText(
                    id:
                        "Rumus capaian indikator negatif (R realisasi, T target). Kosong untuk indikator positif; kosong pada indikator negatif dibaca 2-R/T.",
                    en:
                        "Achievement formula of a negative indicator (R realised, T target). Empty for positive indicators; empty on a negative one is read as 2-R/T."
                ),
                isImplied: { $0.direction == .positive && $0.negativeFormula == .twoMinusRatio }),
            .optional(
                "Penanggung Jawab", "unit in charge", \.unitInCharge,
                LocalizedText(id: "Bidang atau unit penanggung jawab.", en: "Division or unit in charge."), example: "Bidang Industri"),
            .optional("Catatan", "remark", \.remark, remark),
        ])

    static func indicator<Row>(_ path: Field<Row>.Path<String>) -> Field<Row> {
        .required("Indikator", "indicator", path, as: .reference(table: "indikator"), indicatorWords, example: "nilai-industri")
    }
}
