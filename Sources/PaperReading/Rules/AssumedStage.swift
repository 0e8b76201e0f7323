import BudgetModel
package import Diagnostics
import ExactNumbers

extension RulePage {
    /// Tahapan kolom pagu tidak disebut; disimpulkan dari judul.
    package static let assumedStage = RulePage(
        id: "B024",
        name: "tahapan-disimpulkan",
        severity: .note,
        title: LocalizedText(
            id: "Kolom pagu tidak menyebut tahapan; disimpulkan dari judul",
            en: "A ceiling column names no stage; it is inferred from the title"
        ),
        why: LocalizedText(
            id:
                "Kolom \"Anggaran\" atau \"Anggaran 2024\" dapat berarti murni atau perubahan. Yang dipakai ialah tahapan di judul, lalu \"APBDP\" di kolom keterangan, lalu murni; temuan menyebut pilihannya, karena tahapan yang keliru membalik arah setiap perubahan.",
            en:
                "A column \"Anggaran\" or \"Anggaran 2024\" may mean the original or the revised budget. The stage of the title is used, then \"APBDP\" in the remarks, then the original; the finding names the choice, since a wrong stage reverses every change."
        ),
        basis: LocalizedText(
            id: "Kebiasaan: setiap anggapan dikatakan kepada pembaca.",
            en: "Practice: every assumption is told to the reader."
        ),
        bad: [
            "dinas.csv": """
            TAHUN ANGGARAN 2024
            OPD : Dinas Perdagangan
            Program,Anggaran
            Perdagangan Dalam Negeri,1.000.000
            """
        ],
        good: [
            "dinas.csv": """
            TAHUN ANGGARAN 2024
            OPD : Dinas Perdagangan
            Program,Pagu Perubahan
            Perdagangan Dalam Negeri,1.000.000
            """
        ]
    )
}

extension Finding {
    static func assumedStage(_ stage: BudgetStage, title: String, at place: SourceLocation) -> Finding {
        Finding(
            rule: RulePage.assumedStage.id, severity: .note, location: place, excerpt: title,
            message: LocalizedText(
                id: "Kolom \"\(title)\" tidak menyebut tahapan; dibaca sebagai pagu \(stage.name).",
                en: "Column \"\(title)\" names no stage; it is read as the ceiling at stage \(stage.englishName)."
            ),
            advice: LocalizedText(
                id: "Bila bukan itu, sebut tahapannya, misalnya --map \"\(title)=perubahan\".",
                en: "If it is another, name the stage, such as --map \"\(title)=perubahan\"."
            )
        )
    }
}
