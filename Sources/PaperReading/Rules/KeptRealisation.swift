import Diagnostics

extension RulePage {
    /// Kolom realisasi yang waktunya tidak dapat dipastikan; isinya disimpan.
    static let keptRealisation = RulePage(
        id: "B032",
        name: "waktu-realisasi-tidak-pasti",
        severity: .note,
        title: LocalizedText(
            id: "Kolom realisasi tidak menyebut sampai kapan",
            en: "A realisation column does not say until when"
        ),
        why: LocalizedText(
            id:
                "Penyerapan dan capaian triwulan hanya berarti bila diketahui sampai kapan realisasinya. Kolom yang tidak menyebut waktu, berakhir di tengah triwulan, tentang tahun lain, atau tidak jelas rupiah atau persen disimpan tanpa dihitung. Waktu boleh disebut di tajuk, di judul, atau dengan --map.",
            en:
                "Absorption and quarterly achievement mean something only when it is known until when the realisation runs. A column that names no time, ends within a quarter, is about another year, or does not say rupiah or percent is kept without being computed with. The time may stand in the header, in the title, or be given by --map."
        ),
        basis: LocalizedText(
            id: "Kebiasaan pelaporan: realisasi dilaporkan per triwulan, kumulatif atau di dalam triwulan itu.",
            en: "Reporting practice: realisation is reported by quarter, cumulative or within that quarter."
        ),
        bad: [
            "dinas.csv": """
            TAHUN ANGGARAN 2024
            OPD : Dinas Perdagangan
            Program,Pagu Murni,Realisasi
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
