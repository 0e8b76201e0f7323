import Diagnostics

extension RulePage {
    /// Baris atau kode yang sama dua kali.
    static let duplicateRow = RulePage(
        id: "B007",
        name: "tertulis-dua-kali",
        severity: .error,
        title: LocalizedText(
            id: "Baris, kode, atau kaitan yang sama tertulis dua kali",
            en: "The same row, code or link is written twice"
        ),
        why: LocalizedText(
            id:
                "Baris pagu yang sama pada tahapan yang sama, kertas atau indikator berkode sama, dan kaitan yang sama hanya boleh ada sekali, juga di antara beberapa masukan. Yang tertulis dua kali akan terhitung dua kali; mana yang benar tidak ditebak, dan temuan menunjuk kedua tempatnya.",
            en:
                "The same ceiling row at the same stage, papers or indicators of one code, and the same link may stand only once, across several inputs too. What is written twice would be counted twice; which one is right is not guessed, and the finding points at both places."
        ),
        basis: LocalizedText(
            id: "Kebiasaan pemeriksaan: satu rupiah dihitung satu kali.",
            en: "Audit practice: one rupiah is counted once."
        ),
        bad: [
            "pagu.csv": """
            Tahun,OPD,Unit,Program,Kelompok,Sumber Dana,Pagu Murni
            2024,Dinas Perdagangan,,Perdagangan Dalam Negeri,utama,APBD,1.000.000
            2024,Dinas Perdagangan,,Perdagangan Dalam Negeri,utama,APBD,1.000.000
            """
        ],
        good: [
            "pagu.csv": """
            Tahun,OPD,Unit,Program,Kelompok,Sumber Dana,Pagu Murni
            2024,Dinas Perdagangan,,Perdagangan Dalam Negeri,utama,APBD,1.000.000
            2024,Dinas Perdagangan,UPTD Metrologi,Perdagangan Dalam Negeri,utama,APBD,1.000.000
            """
        ]
    )
}
