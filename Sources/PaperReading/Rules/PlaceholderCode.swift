package import Diagnostics

extension RulePage {
    /// Kode pengganti yang dibaca sebagai kode sebenarnya.
    package static let placeholderCode = RulePage(
        id: "B045",
        name: "kode-pengganti-dibaca-sebagai-kode",
        severity: .note,
        title: LocalizedText(
            id: "Kode pengganti X.XX dibaca sebagai kode sebenarnya", en: "The placeholder code X.XX is read as the real code"
        ),
        why: LocalizedText(
            id:
                "SIPD mencetak program umum dengan kode X.XX sampai urusan OPD-nya diisi; cetakan berikutnya memakai kode sebenarnya. Nama dan ekor kode yang sama di satu OPD berarti program yang sama; tanpa ini program itu tampak dinolkan dan baru sekaligus.",
            en:
                "SIPD prints general programs under X.XX until the office's own function is filled in; the next print has the real code. The same name and tail of the code within one office mean the same program; without this it would look dropped and new at once."
        ),
        basis: LocalizedText(
            id: "Kebiasaan cetakan SIPD: X.XX berarti urusan OPD yang bersangkutan.",
            en: "Practice of SIPD prints: X.XX stands for the function of the office concerned."
        ),
        bad: [
            "dinas.csv": """
            Tahun,OPD,Kode Program,Program,Kode Sub Kegiatan,Sub Kegiatan,Pagu Murni,Pagu Perubahan
            2024,Dinas Sosial,X.XX.01,Program Penunjang Urusan Pemerintahan Daerah,X.XX.01.2.02.0001,Penyediaan Gaji,1.000.000,
            2024,Dinas Sosial,1.06.01,Program Penunjang Urusan Pemerintahan Daerah,1.06.01.2.02.0001,Penyediaan Gaji,,900.000
            """
        ],
        good: [
            "dinas.csv": """
            Tahun,OPD,Kode Program,Program,Kode Sub Kegiatan,Sub Kegiatan,Pagu Murni,Pagu Perubahan
            2024,Dinas Sosial,1.06.01,Program Penunjang Urusan Pemerintahan Daerah,1.06.01.2.02.0001,Penyediaan Gaji,1.000.000,900.000
            """
        ]
    )
}
