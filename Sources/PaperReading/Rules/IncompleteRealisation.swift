import Diagnostics

extension RulePage {
    /// Realisasi sebuah program yang sebagian barisnya kosong.
    static let incompleteRealisation = RulePage(
        id: "B034",
        name: "realisasi-tidak-lengkap",
        severity: .note,
        title: LocalizedText(
            id: "Realisasi sebuah program kosong di sebagian barisnya",
            en: "The realisation of a program is empty in some of its rows"
        ),
        why: LocalizedText(
            id:
                "Sel kosong bukan nol: mungkin belum dilaporkan. Menjumlahkan yang terisi saja memberi penyerapan yang terlalu rendah, jadi realisasi program itu disimpan tetapi tidak dipakai, kecuali baris programnya sendiri mencetak jumlahnya.",
            en:
                "An empty cell is not zero: it may not have been reported yet. Summing only the filled cells would give an absorption that is too low, so the realisation of that program is kept but not used, unless the row of the program itself prints its sum."
        ),
        basis: LocalizedText(
            id: "Kebiasaan pemeriksaan: data yang belum ada tidak sama dengan nol.",
            en: "Audit practice: missing data are not the same as zero."
        ),
        bad: [
            "dinas.csv": """
            TAHUN ANGGARAN 2024
            OPD : Dinas Perdagangan
            Kode,Uraian,Pagu Murni,Realisasi s.d. Triwulan II
            3.30.02,Perdagangan Dalam Negeri,3.000.000,
            3.30.02.1.01,Pembinaan Pasar,1.000.000,400.000
            3.30.02.1.02,Pengawasan Barang,2.000.000,
            """
        ],
        good: [
            "dinas.csv": """
            TAHUN ANGGARAN 2024
            OPD : Dinas Perdagangan
            Kode,Uraian,Pagu Murni,Realisasi s.d. Triwulan II
            3.30.02,Perdagangan Dalam Negeri,3.000.000,400.000
            3.30.02.1.01,Pembinaan Pasar,1.000.000,400.000
            3.30.02.1.02,Pengawasan Barang,2.000.000,0
            """
        ]
    )
}
