import Diagnostics

extension RulePage {
    /// Kolom realisasi satu triwulan tanpa "s.d."; dibaca sebagai realisasi di dalam triwulan itu.
    static let assumedSpan = RulePage(
        id: "B033",
        name: "rentang-realisasi-disimpulkan",
        severity: .note,
        title: LocalizedText(
            id: "Kolom realisasi satu triwulan tanpa \"s.d.\"",
            en: "A realisation column of one quarter without \"up to\""
        ),
        why: LocalizedText(
            id:
                "\"Realisasi Triwulan II\" dapat berarti belanja di dalam triwulan itu atau sejak Januari. Tanpa \"s.d.\" yang dipakai ialah arti pertama, dan temuan mengatakannya: realisasi kumulatif yang dianggap satu triwulan akan terhitung dua kali ketika triwulannya dijumlahkan.",
            en:
                "\"Realisasi Triwulan II\" may mean what was spent within the quarter or since January. Without \"up to\" (s.d.) the first meaning is used, and the finding says so: cumulative figures taken for one quarter would count twice when the quarters are summed."
        ),
        basis: LocalizedText(
            id: "Kebiasaan: setiap anggapan dikatakan kepada pembaca.",
            en: "Practice: every assumption is told to the reader."
        ),
        bad: [
            "dinas.csv": """
            TAHUN ANGGARAN 2024
            OPD : Dinas Perdagangan
            Program,Pagu Murni,Realisasi Triwulan II
            Perdagangan Dalam Negeri,1.000.000,400.000
            """
        ],
        good: [
            "dinas.csv": """
            TAHUN ANGGARAN 2024
            OPD : Dinas Perdagangan
            Program,Pagu Murni,Realisasi s.d. Triwulan II
            Perdagangan Dalam Negeri,1.000.000,400.000
            """
        ]
    )
}
