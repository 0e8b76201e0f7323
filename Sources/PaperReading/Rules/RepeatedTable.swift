package import Diagnostics

extension RulePage {
    /// Tabel yang mengulang uang tabel lain.
    package static let repeatedTable = RulePage(
        id: "B043",
        name: "tabel-mengulang-tabel-lain",
        severity: .error,
        title: LocalizedText(
            id: "Dua tabel memuat uang yang sama",
            en: "Two tables hold the same money"
        ),
        why: LocalizedText(
            id:
                "Buku kerja kantor sering memuat lembar rekapitulasi di samping rinciannya, atau salinan lembar bulan lalu; semua lembar yang tampak dibaca, sehingga uangnya terhitung dua kali. Yang dibandingkan ialah jumlah setiap program dan OPD yang namanya sama: sekurang-kurangnya dua program yang semuanya sama sampai sennya, atau satu jumlah yang tidak bulat. Tabel yang jumlahnya sama dengan jumlah semua tabel lain juga ditanyakan, dan tabel per triwulan atau bulan yang pagunya berubah menurut waktu.",
            en:
                "An office's workbook often holds a summary beside its details, or a copy of last month's sheet; every visible sheet is read, so the money counts twice. Sums of programs and offices of the same name are compared: at least two programs that all agree to the sen, or one sum that is not round. A table that equals the sum of all the others is asked about too, and a table by quarter or month whose ceilings change in time."
        ),
        basis: LocalizedText(
            id: "Kebiasaan kertas kantor: rekapitulasi mengulang jumlah rinciannya.",
            en: "Practice of the offices' papers: a summary repeats the sums of its details."
        ),
        bad: [
            "pagu-januari.csv": """
            TAHUN ANGGARAN 2024
            OPD : Dinas Perdagangan
            No,Program,Pagu Murni
            1,Perdagangan Dalam Negeri,1.000.000
            2,Perdagangan Luar Negeri,500.000
            """,
            "pagu-februari.csv": """
            TAHUN ANGGARAN 2024
            OPD : Dinas Perdagangan
            Kode,Uraian,Pagu Murni
            3.30.03,Perdagangan Dalam Negeri,1.000.000
            3.30.04,Perdagangan Luar Negeri,500.000
            """,
        ],
        good: [
            "pagu-februari.csv": """
            TAHUN ANGGARAN 2024
            OPD : Dinas Perdagangan
            Kode,Uraian,Pagu Murni
            3.30.03,Perdagangan Dalam Negeri,1.000.000
            3.30.04,Perdagangan Luar Negeri,500.000
            """
        ]
    )
}
