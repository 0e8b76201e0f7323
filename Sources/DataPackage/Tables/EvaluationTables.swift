import BudgetModel
import Diagnostics

extension Schema {
    static let akipScores = TableSchema<AKIPScore>(
        "nilai-akip",
        LocalizedText(
            id: "Nilai evaluasi AKIP seperti tercetak di laporan hasil evaluasi.",
            en: "AKIP evaluation scores as printed in the evaluation report."), of: \.akipScores, at: \.location,
        blank: { AKIPScore(document: "", year: 0, level: .component, component: "", location: $0) },
        fields: [
            paper(\.document, example: "lhe-akip"),
            .required(
                "Tahun", "year", \.year, LocalizedText(id: "Tahun yang dinilai.", en: "Year that is evaluated."), example: .year(2023)),
            .required(
                "Tingkat", "level", \.level,
                LocalizedText(
                    id: "Tingkat baris; hasil untuk nilai akhir, uraian untuk sebutan di dalam kalimat.",
                    en: "Level of the row; hasil for the final score, uraian for one named in a sentence."),
                example: "komponen"),
            .required(
                "Komponen", "component", \.component,
                LocalizedText(id: "Nama komponen seperti tercetak.", en: "Name of the component as printed."),
                example: "Perencanaan Kinerja"),
            .optional("Bobot", "weight", \.weight, asPrinted(LocalizedText(id: "Bobot", en: "Weight")), example: "30"),
            .optional("Nilai Tertera", "score", \.score, asPrinted(LocalizedText(id: "Nilai", en: "Value")), example: "24,60"),
            .optional(
                "Predikat Tertera", "predicate", \.predicate, LocalizedText(id: "Predikat tercetak.", en: "The printed predicate."),
                example: "BB"),
            .optional(
                "Sebutan Tertera", "word", \.word, LocalizedText(id: "Sebutan tercetak.", en: "The printed wording of the predicate."),
                example: "Sangat Baik"),
            .optional("Catatan", "remark", \.remark, remark),
        ])

    static let followUps = TableSchema<FollowUp>(
        "tindak-lanjut",
        LocalizedText(
            id: "Rencana aksi tindak lanjut rekomendasi evaluasi.", en: "Actions that follow up the recommendations of the evaluation."),
        of: \.followUps, at: \.location,
        blank: { FollowUp(document: "", number: "", recommendation: "", location: $0) },
        fields: [
            paper(\.document, example: "tindak-lanjut"),
            .required(
                "Nomor", "number", \.number, as: .code,
                LocalizedText(id: "Nomor rekomendasi seperti tercetak.", en: "Number of the recommendation as printed."), example: "1"),
            .required(
                "Rekomendasi", "recommendation", \.recommendation, LocalizedText(id: "Rekomendasi.", en: "Recommendation."),
                example: "Rekomendasi evaluator"),
            .optional(
                "Rencana Aksi", "action", \.action, LocalizedText(id: "Rencana aksi.", en: "Planned action."), example: "Rapat internal"),
            .optional("Target", "target", \.target, LocalizedText(id: "Target aksi.", en: "Target of the action."), example: "Notulen"),
            .optional(
                "Rencana Waktu", "planned time", \.plannedTime, as: .code,
                LocalizedText(id: "Rencana waktu seperti tercetak.", en: "Planned time as printed."), example: "Oktober 2024"),
            .optional(
                "Status", "status", \.status, LocalizedText(id: "Status seperti tercetak.", en: "Status as printed."),
                example: "Sudah Diselesaikan"),
            .optional("TW I", "first", \.realised[.first], LocalizedText(id: "Realisasi pada triwulan I.", en: "Done in quarter I.")),
            .optional("TW II", "second", \.realised[.second], LocalizedText(id: "Realisasi pada triwulan II.", en: "Done in quarter II.")),
            .optional("TW III", "third", \.realised[.third], LocalizedText(id: "Realisasi pada triwulan III.", en: "Done in quarter III.")),
            .optional("TW IV", "fourth", \.realised[.fourth], LocalizedText(id: "Realisasi pada triwulan IV.", en: "Done in quarter IV.")),
            .optional("Bukti", "evidence", \.evidence, LocalizedText(id: "Bukti atau tautannya.", en: "Evidence, or a link to it.")),
        ])
}
