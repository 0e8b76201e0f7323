import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

extension Rule {
    /// Jumlah yang dicetak kertas tidak sama dengan jumlah barisnya, dan tidak sama dengan jumlah cakupan mana pun.
    static let totalDiffersFromRows = Rule(
        RulePage(
            id: "J001",
            name: "jumlah-beda-dari-barisnya",
            severity: .error,
            title: LocalizedText(
                id: "Jumlah tertera tidak sama dengan jumlah barisnya",
                en: "A printed total differs from the sum of its rows"
            ),
            why: LocalizedText(
                id:
                    "Jumlah di kertas adalah angka yang dibaca dan dikutip penanda tangan. Bila berbeda satu rupiah pun dari baris di bawahnya, salah satu pasti keliru. Angka yang tepat sama dengan cakupan lain dilaporkan J002, dan yang memuat tahapan lain P010.",
                en:
                    "The total in the paper is the figure that the signatory reads and quotes. If it differs by even one rupiah from the rows below it, one of them must be wrong. A figure that equals another scope exactly is reported by J002, one of another stage by P010."
            ),
            basis: LocalizedText(
                id: "Kebiasaan pemeriksaan: setiap jumlah harus dapat dijumlahkan ulang dari rinciannya.",
                en: "Audit practice: every total must foot from its details."
            ),
            bad: [
                "dokumen.csv": """
                Kode,Jenis,Tahun,Tahapan
                pk,PK,2024,Murni
                """,
                "pagu.csv": """
                Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni
                2024,Dinas,Program A,utama,APBD,600.000
                2024,Dinas,Program B,utama,APBD,400.000
                """,
                "total-tertera.csv": """
                Dokumen,Label,Cakupan,Jumlah Tertera
                pk,Anggaran,utama,1.010.000
                """,
            ],
            good: [
                "dokumen.csv": """
                Kode,Jenis,Tahun,Tahapan
                pk,PK,2024,Murni
                """,
                "pagu.csv": """
                Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni
                2024,Dinas,Program A,utama,APBD,600.000
                2024,Dinas,Program B,utama,APBD,400.000
                """,
                "total-tertera.csv": """
                Dokumen,Label,Cakupan,Jumlah Tertera
                pk,Anggaran,utama,1.000.000
                """,
            ]
        ),
        need: .everyRow
    ) { examination in
        var findings: [Finding] = []
        for year in examination.years {
            for reading in try year.printedTotalReadings() where try year.otherStageFit(reading) == nil {
                guard let stage = reading.stage, let computed = reading.computed, reading.fittingScopes.isEmpty else { continue }
                let total = reading.total
                let difference = try total.amount - computed
                let paper = examination.paperName(total.document)
                findings.append(
                    Finding(
                        rule: "J001", severity: .error, location: total.location, field: .printed, subject: total.label,
                        facts: [
                            .printed: .amount(total.amount), .expected: .amount(computed), .difference: .amount(difference),
                        ],
                        message: LocalizedText(
                            id:
                                "Jumlah \"\(total.label)\" pada \(paper) tertera \(total.amount), sedangkan barisnya (\(total.scope.label), \(stage.label)) berjumlah \(computed); selisihnya \(difference).",
                            en:
                                "Total \"\(total.label)\" in \(paper) is printed as \(total.amount), but its rows (\(total.scope.label), \(stage.label)) sum to \(computed); the difference is \(difference)."
                        ),
                        advice: LocalizedText(
                            id: "Periksa jumlah di kertas dan baris pagunya; perbaiki yang keliru.",
                            en: "Check the paper's total and the ceiling rows; mend the wrong one."
                        )
                    )
                )
            }
        }
        return findings
    }
}
