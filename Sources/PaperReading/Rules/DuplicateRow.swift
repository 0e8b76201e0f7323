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
                "Baris pagu yang sama pada tahapan yang sama, kertas atau indikator berkode sama, dan kaitan yang sama hanya boleh ada sekali, juga di antara beberapa masukan. Yang tertulis dua kali akan terhitung dua kali; mana yang benar tidak ditebak, dan temuan menunjuk kedua tempatnya. Di tabel datar barang-barang satu rekening boleh berdiri sendiri-sendiri; di sana hanya baris yang seluruh isinya sama disebut, sebagai peringatan.",
            en:
                "The same ceiling row at the same stage, papers or indicators of one code, and the same link may stand only once, across several inputs too. What is written twice would be counted twice; which one is right is not guessed, and the finding points at both places. In a flat table the items of one account may stand as rows of their own; there only rows alike in all their contents are reported, as a warning."
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
