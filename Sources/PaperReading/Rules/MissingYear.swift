import Diagnostics

extension RulePage {
    /// Tahun anggaran tidak disebut.
    static let missingYear = RulePage(
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
