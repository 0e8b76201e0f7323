import BudgetModel

extension Schema {
    static let akipScores = TableSchema<AKIPScore>(
        "nilai-akip", "Nilai evaluasi AKIP seperti tercetak di laporan hasil evaluasi.", of: \.akipScores, at: \.location,
        blank: { AKIPScore(document: "", year: 0, level: .component, component: "", location: $0) },
        fields: [
            paper(\.document, example: "lhe-akip"),
            .required("Tahun", "year", \.year, "Tahun yang dinilai.", example: .year(2023)),
            .required(
                "Tingkat", "level", \.level, "Tingkat baris; hasil untuk nilai akhir, uraian untuk sebutan di dalam kalimat.",
                example: "komponen"),
            .required("Komponen", "component", \.component, "Nama komponen seperti tercetak.", example: "Perencanaan Kinerja"),
            .optional("Bobot", "weight", \.weight, "Bobot " + asPrinted, example: "30"),
            .optional("Nilai Tertera", "score", \.score, "Nilai " + asPrinted, example: "24,60"),
            .optional("Predikat Tertera", "predicate", \.predicate, "Predikat tercetak.", example: "BB"),
            .optional("Sebutan Tertera", "word", \.word, "Sebutan tercetak.", example: "Sangat Baik"),
            .optional("Catatan", "remark", \.remark, remark),
        ])

    static let followUps = TableSchema<FollowUp>(
        "tindak-lanjut", "Rencana aksi tindak lanjut rekomendasi evaluasi.", of: \.followUps, at: \.location,
        blank: { FollowUp(document: "", number: "", recommendation: "", location: $0) },
        fields: [
            paper(\.document, example: "tindak-lanjut"),
            .required("Nomor", "number", \.number, as: .code, "Nomor rekomendasi seperti tercetak.", example: "1"),
            .required("Rekomendasi", "recommendation", \.recommendation, "Rekomendasi.", example: "Rekomendasi evaluator"),
            .optional("Rencana Aksi", "action", \.action, "Rencana aksi.", example: "Rapat internal"),
            .optional("Target", "target", \.target, "Target aksi.", example: "Notulen"),
            .optional(
                "Rencana Waktu", "planned time", \.plannedTime, as: .code, "Rencana waktu seperti tercetak.", example: "Oktober 2024"),
            .optional("Status", "status", \.status, "Status seperti tercetak.", example: "Sudah Diselesaikan"),
            .optional("TW I", "first", \.realised[.first], "Realisasi pada triwulan I."),
            .optional("TW II", "second", \.realised[.second], "Realisasi pada triwulan II."),
            .optional("TW III", "third", \.realised[.third], "Realisasi pada triwulan III."),
            .optional("TW IV", "fourth", \.realised[.fourth], "Realisasi pada triwulan IV."),
            .optional("Bukti", "evidence", \.evidence, "Bukti atau tautannya."),
        ])
}
