import Diagnostics

extension RulePage {
    /// Angka bersatuan ribuan, juta, atau lebih; dikalikan.
    static let scaledAmounts = RulePage(
        id: "B025",
        name: "angka-bersatuan",
        severity: .note,
        title: LocalizedText(
            id: "Angka bersatuan ribuan, juta, atau lebih",
            en: "Amounts in thousands, millions or more"
        ),
        why: LocalizedText(
            id:
                "\"Dalam ribuan rupiah\" di judul, tajuk, atau sel membuat setiap jumlah dikalikan, tepat dan tanpa pembulatan. Satuan yang tertinggal dari tabel lama mengalikan anggaran seribu kali; karena itu satuan yang dipakai selalu disebut, dan satu angka sebaiknya dicocokkan dengan kertasnya.",
            en:
                "\"Dalam ribuan rupiah\" in title, header or cell multiplies every amount, exactly and without rounding. A unit left over from an older table inflates the budget a thousandfold; so the unit used is always named, and one amount should be compared with the paper."
        ),
        basis: LocalizedText(
            id: "Kebiasaan kertas anggaran: satuan ditulis sekali di atas tabel.",
            en: "Practice of budget papers: the unit is written once above the table."
        ),
        bad: [
            "dinas.csv": """
            TAHUN ANGGARAN 2024
            OPD : Dinas Perdagangan
            (dalam ribuan rupiah)
            Program,Pagu Murni
            Perdagangan Dalam Negeri,"1.250,50"
            """
        ],
        good: [
            "dinas.csv": """
            TAHUN ANGGARAN 2024
            OPD : Dinas Perdagangan
            Program,Pagu Murni
            Perdagangan Dalam Negeri,1.250.500
            """
        ]
    )
}
