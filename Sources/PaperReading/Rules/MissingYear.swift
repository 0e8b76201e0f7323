import BudgetModel
package import Diagnostics
import ExactNumbers

extension RulePage {
    /// Tahun anggaran tidak disebut.
    package static let missingYear = RulePage(
        id: "B020",
        name: "tahun-tidak-disebut",
        severity: .error,
        title: LocalizedText(
            id: "Tahun anggaran tidak disebut",
            en: "The fiscal year is not named"
        ),
        why: LocalizedText(
            id:
                "Tahun adalah bagian dari setiap pagu: tanpa tahun, baris dua tahun dapat terjumlah menjadi satu. Tahun dicari di judul dan di kolom; bila tidak ada, baris-barisnya tidak dibaca sampai tahunnya disebut dengan --year.",
            en:
                "The year is part of every ceiling: without it, rows of two years could be added up. It is looked for in title and columns; if absent, the rows are not read until --year names it."
        ),
        basis: LocalizedText(
            id: "Kebiasaan: versi dan tahun adalah bagian dari setiap kunci anggaran.",
            en: "Practice: version and year are part of every key of a budget."
        ),
        bad: [
            "dinas.csv": """
            OPD : Dinas Perdagangan
            Program,Pagu Murni
            Perdagangan Dalam Negeri,1.000.000
            """
        ],
        good: [
            "dinas.csv": """
            TAHUN ANGGARAN 2024
            OPD : Dinas Perdagangan
            Program,Pagu Murni
            Perdagangan Dalam Negeri,1.000.000
            """
        ]
    )
}

extension Finding {
    static func missingYear(at place: SourceLocation) -> Finding {
        Finding(
            rule: RulePage.missingYear.id, severity: .error, location: place,
            message: LocalizedText(
                id: "Tahun anggaran tidak disebut di judul maupun di kolom, jadi baris-barisnya tidak dibaca.",
                en: "Neither title nor columns name the fiscal year, so the rows are not read."
            ),
            advice: LocalizedText(
                id: "Sebut tahunnya, misalnya --year 2024.", en: "Name the year, such as --year 2024."
            )
        )
    }
}
