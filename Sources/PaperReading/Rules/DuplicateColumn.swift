import Diagnostics

extension RulePage {
    /// Tajuk yang sama dua kali.
    static let duplicateColumn = RulePage(
        id: "B012",
        name: "tajuk-tertulis-dua-kali",
        severity: .error,
        title: LocalizedText(
            id: "Dua kolom dengan tajuk atau tahapan yang sama",
            en: "Two columns with the same header or stage"
        ),
        why: LocalizedText(
            id:
                "Dua kolom \"Pagu Murni\" dapat berisi angka yang berbeda, dan tidak ada cara untuk tahu mana yang dimaksud. Kolom kedua tidak dibaca; penanda tangan harus memilih, bukan program.",
            en:
                "Two columns \"Pagu Murni\" may hold different figures, and there is no way of knowing which is meant. The second one is not read; the signatory must choose, not the program."
        ),
        basis: LocalizedText(
            id: "Kebiasaan tabel; pemeriksa Frictionless juga menolak tajuk ganda (duplicate-label).",
            en: "Practice of tables; the Frictionless validator rejects double headers too (duplicate-label)."
        ),
        bad: [
            "pagu.csv": """
            Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni,Pagu Murni
            2024,Dinas Perdagangan,Perdagangan Dalam Negeri,utama,APBD,1.000.000,900.000
            """
        ],
        good: [
            "pagu.csv": """
            Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni,Pagu Perubahan
            2024,Dinas Perdagangan,Perdagangan Dalam Negeri,utama,APBD,1.000.000,900.000
            """
        ]
    )
}
