import BudgetModel
package import Diagnostics
import ExactNumbers

extension RulePage {
    /// Arti kolom yang dipaksakan pengguna tidak dikenal.
    package static let unknownMeaning = RulePage(
        id: "B016",
        name: "arti-kolom-tidak-dikenal",
        severity: .error,
        title: LocalizedText(
            id: "Arti kolom yang ditetapkan pengguna tidak dikenal",
            en: "The meaning that the user gave a column is not known"
        ),
        why: LocalizedText(
            id:
                "Dengan --map pengguna menetapkan arti kolom yang tajuknya tidak jelas. Arti yang salah tulis tidak diterapkan; bila dibiarkan, kolom itu akan tidak terhitung sementara penanda tangan mengira sudah.",
            en:
                "With --map the user sets the meaning of a column whose header is unclear. A misspelt meaning is not applied; if let pass, the column would go uncounted while the signatory believes it was."
        ),
        basis: LocalizedText(
            id: "Kebiasaan: perintah yang tidak dimengerti ditolak dengan menyebut yang mungkin.",
            en: "Practice: a command that is not understood is refused, naming what is possible."
        ),
        bad: RuleExample(
            [
                "dinas.csv": """
                TAHUN ANGGARAN 2024
                OPD : Dinas Perdagangan
                Program,Pagu Murni,Pagu 2024
                Perdagangan Dalam Negeri,1.000.000,800.000
                """
            ],
            arguments: ["--map", "Pagu 2024=akhir tahun"]
        ),
        good: RuleExample(
            [
                "dinas.csv": """
                TAHUN ANGGARAN 2024
                OPD : Dinas Perdagangan
                Program,Pagu Murni,Pagu 2024
                Perdagangan Dalam Negeri,1.000.000,800.000
                """
            ],
            arguments: ["--map", "Pagu 2024=perubahan"]
        )
    )
}

extension Finding {
    static func unknownMeaning(_ title: String, meaning: String) -> Finding {
        let known = ColumnMeaning.forcedWords.joined(separator: ", ")
        return Finding(
            rule: RulePage.unknownMeaning.id, severity: .error, location: SourceLocation(file: "--map"), excerpt: meaning,
            message: LocalizedText(
                id: "Arti \"\(meaning)\" untuk kolom \"\(title)\" tidak dikenal.",
                en: "Meaning \"\(meaning)\" for column \"\(title)\" is not known."
            ),
            advice: LocalizedText(id: "Pakai salah satu: \(known).", en: "Use one of: \(known).")
        )
    }
}
