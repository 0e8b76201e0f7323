import BudgetAnalysis
import BudgetModel
import Diagnostics

extension Rule {
    /// Tindak lanjut dinyatakan selesai tanpa bukti.
    static let followUpWithoutEvidence = Rule(
        RulePage(
            id: "D009",
            name: "tindak-lanjut-tanpa-bukti",
            severity: .warning,
            title: LocalizedText(
                id: "Tindak lanjut dinyatakan selesai tanpa bukti", en: "A follow-up is said to be done without evidence"
            ),
            why: LocalizedText(
                id:
                    "Evaluator berikutnya menilai tindak lanjut dari buktinya; yang tanpa bukti dianggap belum dilakukan. Satu temuan bagi satu kertas. Hanya catatan bila tidak satu pun baris kertas itu punya bukti, sebab mungkin kertasnya memang tidak memuat kolom bukti. Status yang tidak dikenal tidak dinilai.",
                en:
                    "The next evaluator judges a follow-up by its evidence; without it, it counts as not done. One finding per paper. Only a note if no row of that paper has evidence, since the paper may have no such column. Unknown statuses are not judged."
            ),
            basis: LocalizedText(
                id: "Kebiasaan evaluasi AKIP: tindak lanjut dinilai dari buktinya.",
                en: "AKIP evaluation practice: follow-up is judged by its evidence."
            ),
            bad: [
                "dokumen.csv": RecordExamples.evaluation,
                "tindak-lanjut.csv": RecordExamples.followUps(
                    "lhe,1,Data kinerja relevan,Oktober 2023,Sudah Diselesaikan,,,,PK Perubahan,https://contoh.go.id/bukti",
                    "lhe,2,Pemantauan berjenjang,Oktober 2023,Sudah Diselesaikan,,,,Tabel monev,"
                ),
                "pagu.csv": RecordExamples.ceilings,
            ],
            good: [
                "dokumen.csv": RecordExamples.evaluation,
                "tindak-lanjut.csv": RecordExamples.followUps(
                    "lhe,1,Data kinerja relevan,Oktober 2023,Sudah Diselesaikan,,,,PK Perubahan,https://contoh.go.id/bukti",
                    "lhe,2,Pemantauan berjenjang,Oktober 2023,Dalam proses,,,,,"
                ),
                "pagu.csv": RecordExamples.ceilings,
            ]
        ),
        need: .ownRecord, seeing: .anything
    ) { examination in
        examination.budget.followUps.inGroups(by: \.document).compactMap { document, rows in
            let unproven = rows.filter { FollowUpStatus($0.status) == .done && $0.statedEvidence == nil }
            guard let first = unproven.first else { return nil }
            let paper = examination.paperName(document)
            let numbers = unproven.map(\.number).joined(separator: ", ")
            return Finding(
                rule: "D009", severity: rows.contains { $0.statedEvidence != nil } ? .warning : .note, location: first.location,
                related: unproven.dropFirst().map(\.location).places(), subject: first.action ?? first.recommendation,
                excerpt: first.status, facts: [.count: .count(unproven.count)],
                message: LocalizedText(
                    id: "\(count: unproven.count) tindak lanjut pada \(paper) dinyatakan selesai tanpa bukti: nomor \(numbers).",
                    en: "Follow-ups in \(paper) said to be done without evidence (\(count: unproven.count)): number \(numbers)."
                ),
                advice: LocalizedText(
                    id: "Cantumkan bukti atau tautannya, atau ubah statusnya.", en: "Give the evidence or its link, or change the status."
                )
            )
        }
    }
}
