import Diagnostics

extension RulePage {
    /// Kolom pagu dengan nama tahapan yang tidak dikenal.
    static let unknownStage = RulePage(
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
