import Diagnostics

extension RulePage {
    /// Jumlah realisasi tertera tidak sama dengan jumlah barisnya.
    static let realisedSum = RulePage(
        id: "B036",
        name: "jumlah-realisasi-tidak-cocok",
        severity: .warning,
        title: LocalizedText(
            id: "Jumlah realisasi tertera tidak sama dengan jumlah barisnya",
            en: "A printed realisation total differs from the sum of its rows"
        ),
        why: LocalizedText(
            id:
                "Induk dan baris jumlah mengulang realisasi baris-barisnya. Bila berbeda, ada baris yang belum dimutakhirkan atau jumlah yang diketik; yang dihitung ialah barisnya, dan kedua angkanya disebut.",
            en:
                "Parents and total rows repeat the realisation of their rows. Where they differ, a row was not updated or the total was typed; the rows are counted, and both figures are named."
        ),
        basis: LocalizedText(
            id: "Kebiasaan pemeriksaan: jumlah tertera dihitung ulang dari barisnya.",
            en: "Audit practice: a printed total is computed again from its rows."
        ),
        bad: [
            "dinas.csv": """
            TAHUN ANGGARAN 2024
            OPD : Dinas Perdagangan
            Program,Pagu Murni,Realisasi s.d. Triwulan II
            Perdagangan Dalam Negeri,1.000.000,400.000
            Perdagangan Luar Negeri,500.000,200.000
            Jumlah,1.500.000,650.000
            """
        ],
        good: [
            "dinas.csv": """
            TAHUN ANGGARAN 2024
            OPD : Dinas Perdagangan
            Program,Pagu Murni,Realisasi s.d. Triwulan II
            Perdagangan Dalam Negeri,1.000.000,400.000
            Perdagangan Luar Negeri,500.000,200.000
            Jumlah,1.500.000,600.000
            """
        ]
    )
}
