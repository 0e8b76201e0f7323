import BudgetModel
import Diagnostics

extension Schema {
    static let scales = TableSchema<ScaleBand>(
        "skala",
        LocalizedText(
            id:
                "Skala kinerja setempat; tingkat-tingkat dengan dasar hukum yang sama membentuk satu skala. Tanpa tabel ini dipakai Permendagri 86/2017.",
            en:
                "A local performance scale; bands of the same legal basis form one scale. Without this table Permendagri 86/2017 is used."),
        of: \.scaleBands, at: \.location,
        blank: { ScaleBand(lower: nil, word: "", basis: "", location: $0) },
        fields: [
            .optional(
                "Batas Bawah", "lower bound", \.lower, as: .printed,
                LocalizedText(
                    id: "Capaian paling rendah tingkat ini dalam persen; kosong bagi tingkat terendah.",
                    en: "The lowest achievement of this band in percent; empty for the lowest band."),
                example: "91"),
            .required(
                "Sebutan", "word", \.word, LocalizedText(id: "Sebutan tingkat ini.", en: "Name of this band."), example: "Sangat Tinggi"),
            .required(
                "Dasar Hukum", "legal basis", \.basis,
                LocalizedText(id: "Peraturan yang menetapkan skala ini.", en: "The regulation that sets this scale."),
                example: "Pergub 12/2020"),
        ])
}
