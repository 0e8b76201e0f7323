import BudgetModel
package import Diagnostics
import ExactNumbers

extension RulePage {
    /// Kolom pagu dengan nama tahapan yang tidak dikenal.
    package static let unknownStage = RulePage(
        id: "B008",
        name: "tahapan-tidak-dikenal",
        severity: .error,
        title: LocalizedText(
            id: "Kolom pagu dengan nama tahapan yang tidak dikenal",
            en: "A ceiling column with an unknown stage name"
        ),
        why: LocalizedText(
            id:
                "Pagu murni, pergeseran, dan perubahan adalah versi anggaran yang tidak boleh dijumlahkan atau tertukar. Kolom \"Pagu ...\" yang tahapannya tidak dikenal tidak dibaca, supaya penanda tangan tidak membandingkan versi yang keliru.",
            en:
                "Original, shifted and revised ceilings are versions of the budget that must not be added or mixed up. A column \"Pagu ...\" of unknown stage is not read, so that the signatory never compares the wrong versions."
        ),
        basis: LocalizedText(
            id: "Kebiasaan: tahapan anggaran disebut murni, pergeseran 1 dan seterusnya, dan perubahan.",
            en: "Practice: the stages of a budget are called murni, pergeseran 1 and so on, and perubahan."
        ),
        bad: [
            "pagu.csv": """
            Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni,Pagu Rencana
            2024,Dinas Perdagangan,Perdagangan Dalam Negeri,utama,APBD,1.000.000,900.000
            """
        ],
        good: [
            "pagu.csv": """
            Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni,Pagu Pergeseran 1
            2024,Dinas Perdagangan,Perdagangan Dalam Negeri,utama,APBD,1.000.000,900.000
            """
        ]
    )
}

extension Finding {
    static func misspeltStage(_ title: String, meant stage: String, at place: SourceLocation) -> Finding {
        Finding(
            rule: RulePage.unknownStage.id, severity: .error, location: place, excerpt: title,
            message: LocalizedText(
                id: "Kolom \"\(title)\" berisi jumlah, dan tajuknya mirip \"\(stage)\" tetapi bukan; tahapannya tidak pasti.",
                en: "Column \"\(title)\" holds amounts, and its title is like \"\(stage)\" but is not; its stage is not certain."
            ),
            advice: LocalizedText(
                id:
                    "Betulkan tajuknya, atau sebut artinya: --map \"\(title)=\(stage)\", atau --map \"\(title)=abaikan\" bila memang bukan pagu.",
                en: "Mend the title, or name its meaning: --map \"\(title)=\(stage)\", or --map \"\(title)=abaikan\" if it is no ceiling."
            )
        )
    }

    static func unplacedMoney(_ title: String, _ trouble: UnplacedMoney, at place: SourceLocation) -> Finding {
        Finding(
            rule: RulePage.unknownStage.id, severity: .error, location: place, excerpt: title, message: trouble.message(title),
            advice: LocalizedText(
                id:
                    "Bila kolom ini pagu, sebut tahapannya, misalnya --map \"\(title)=murni\"; bila bukan pagu, --map \"\(title)=abaikan\".",
                en:
                    "If this column is a ceiling, name its stage, such as --map \"\(title)=murni\"; if it is none, --map \"\(title)=abaikan\"."
            )
        )
    }

    static func unknownRowStage(_ text: String, at place: SourceLocation) -> Finding {
        Finding(
            rule: RulePage.unknownStage.id, severity: .error, location: place, excerpt: text,
            message: LocalizedText(
                id: "Tahapan \"\(text)\" di kolom tahapan tidak dikenal, jadi pagu barisnya tidak dapat ditempatkan.",
                en: "Stage \"\(text)\" in the stage column is not known, so the row's ceiling has no place."
            ),
            advice: LocalizedText(
                id: "Tulis Murni, Pergeseran 1, Perubahan, dan seterusnya.", en: "Write Murni, Pergeseran 1, Perubahan, and so on."
            )
        )
    }

    package static func unknownStage(_ title: String, at place: SourceLocation) -> Finding {
        Finding(
            rule: RulePage.unknownStage.id, severity: .error, location: place, excerpt: title,
            message: LocalizedText(
                id: "Tahapan pada tajuk \"\(title)\" tidak dikenal.",
                en: "The stage in header \"\(title)\" is not known."
            ),
            advice: LocalizedText(
                id: "Pakai \"Pagu Murni\", \"Pagu Pergeseran 1\" (dan seterusnya), atau \"Pagu Perubahan\".",
                en: "Use \"Pagu Murni\", \"Pagu Pergeseran 1\" (and so on), or \"Pagu Perubahan\"."
            )
        )
    }
}

/// Mengapa sebuah kolom berisi jumlah sebesar pagu tidak punya tempat.
enum UnplacedMoney {
    /// Tajuknya tidak dikenal.
    case unknown
    /// Tajuknya berkata pagu, tetapi tidak menyebut tahapannya.
    case withoutStage
    /// Tajuknya menyebut usulan sebuah tahapan, dan pagu tahapan itu sendiri tidak ada.
    case proposal

    fileprivate func message(_ title: String) -> LocalizedText {
        switch self {
        case .unknown:
            LocalizedText(
                id: "Kolom \"\(title)\" berisi jumlah sebesar pagu, tetapi tajuknya tidak dikenal; mungkin tahapan lain.",
                en: "Column \"\(title)\" holds amounts like the ceilings, but its title is not known; it may be another stage."
            )
        case .withoutStage:
            LocalizedText(
                id: "Kolom \"\(title)\" berisi jumlah sebesar pagu tanpa menyebut tahapannya, sedangkan kolom lain menyebutnya.",
                en: "Column \"\(title)\" holds amounts like the ceilings but names no stage, while other columns do."
            )
        case .proposal:
            LocalizedText(
                id: "Kolom \"\(title)\" menyebut usulan, bukan pagu yang ditetapkan; tidak tertulis apakah ia yang disandingkan.",
                en: "Column \"\(title)\" names a proposal, not the ceiling decided; it is not written whether it is to be compared."
            )
        }
    }
}
