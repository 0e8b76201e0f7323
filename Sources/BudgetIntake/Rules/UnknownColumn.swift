import Diagnostics

extension RulePage {
    /// Kolom tidak dikenal; isinya disimpan.
    static let unknownColumn = RulePage(
        id: "B002",
        name: "kolom-tidak-dikenal",
        severity: .note,
        title: LocalizedText(
            id: "Kolom yang artinya tidak dikenal",
            en: "A column whose meaning is not known"
        ),
        why: LocalizedText(
            id:
                "Tajuk yang tidak dikenal mungkin hanya keterangan, mungkin juga pagu yang salah eja. Isinya disimpan dan ikut ke paket hasil ekspor, tetapi tidak dihitung; karena itu setiap kolom seperti ini disebut, supaya tidak ada angka yang hilang tanpa diketahui penanda tangan.",
            en:
                "An unknown header may be mere remarks, or a ceiling misspelt. Its contents are kept and go into the exported package but are not computed with; so each such column is named, lest a figure be lost without the signatory knowing."
        ),
        basis: LocalizedText(
            id: "Kebiasaan: yang tidak dimengerti disebut, tidak pernah dibuang diam-diam.",
            en: "Practice: what was not understood is named, never dropped in silence."
        ),
        bad: [
            "pagu.csv": """
            Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni,Volume
            2024,Dinas Perdagangan,Perdagangan Dalam Negeri,utama,APBD,1.000.000,12 paket
            """
        ],
        good: [
            "pagu.csv": """
            Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni,Catatan
            2024,Dinas Perdagangan,Perdagangan Dalam Negeri,utama,APBD,1.000.000,12 paket
            """
        ]
    )
}
