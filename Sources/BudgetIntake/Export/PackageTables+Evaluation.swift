import BudgetModel
import Diagnostics

/// Evaluasi AKIP dan tindak lanjutnya.
extension PackageTables {
    static func akipScores(_ budget: Budget) -> Table {
        Table(
            .akipScores, "Nilai evaluasi AKIP seperti tercetak di laporan hasil evaluasi.",
            of: budget.akipScores, extras: budget.extraColumns, at: \.location,
            fields: [
                .init(AKIPColumn.document, .reference(.documents), paperWords, example: "lhe-akip") { .text($0.document) },
                .init(AKIPColumn.year, .year, "Tahun yang dinilai.", example: .year(2023)) { .year($0.year) },
                .init(
                    AKIPColumn.level, .choice(AKIPScore.Level.self),
                    "Tingkat baris; hasil untuk nilai akhir, uraian untuk sebutan di dalam kalimat.", example: "komponen"
                ) { .text($0.level.rawValue) },
                .init(AKIPColumn.component, .text, "Nama komponen seperti tercetak.", example: "Perencanaan Kinerja") {
                    .text($0.component)
                },
                .init(AKIPColumn.weight, .printed, "Bobot " + figureWords, example: "30") { .init($0.weight) },
                .init(AKIPColumn.score, .printed, "Nilai " + figureWords, example: "24,60") { .init($0.score) },
                .init(AKIPColumn.predicate, .text, "Predikat tercetak.", example: "BB") { .init($0.predicate) },
                .init(AKIPColumn.word, .text, "Sebutan tercetak.", example: "Sangat Baik") { .init($0.word) },
                .init(AKIPColumn.remark, .text, remarkWords) { .init($0.remark) },
            ]
        )
    }

    static func followUps(_ budget: Budget) -> Table {
        Table(
            .followUps, "Rencana aksi tindak lanjut rekomendasi evaluasi.",
            of: budget.followUps, extras: budget.extraColumns, at: \.location,
            fields: [
                .init(FollowUpColumn.document, .reference(.documents), paperWords, example: "tindak-lanjut") { .text($0.document) },
                .init(FollowUpColumn.number, .code, "Nomor rekomendasi seperti tercetak.", example: "1") { .text($0.number) },
                .init(FollowUpColumn.recommendation, .text, "Rekomendasi.", example: "Rekomendasi evaluator") { .text($0.recommendation) },
                .init(FollowUpColumn.action, .text, "Rencana aksi.", example: "Rapat internal") { .init($0.action) },
                .init(FollowUpColumn.target, .text, "Target aksi.", example: "Notulen") { .init($0.target) },
                .init(FollowUpColumn.plannedTime, .code, "Rencana waktu seperti tercetak.", example: "Oktober 2024") {
                    .init($0.plannedTime)
                },
                .init(FollowUpColumn.status, .text, "Status seperti tercetak.", example: "Sudah Diselesaikan") { .init($0.status) },
                .init(FollowUpColumn.first, .text, "Realisasi pada triwulan I.") { .init($0.realised[.first]) },
                .init(FollowUpColumn.second, .text, "Realisasi pada triwulan II.") { .init($0.realised[.second]) },
                .init(FollowUpColumn.third, .text, "Realisasi pada triwulan III.") { .init($0.realised[.third]) },
                .init(FollowUpColumn.fourth, .text, "Realisasi pada triwulan IV.") { .init($0.realised[.fourth]) },
                .init(FollowUpColumn.evidence, .text, "Bukti atau tautannya.") { .init($0.evidence) },
            ]
        )
    }
}
