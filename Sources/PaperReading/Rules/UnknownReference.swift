import Diagnostics

extension RulePage {
    /// Merujuk kertas atau indikator yang tidak ada.
    static let unknownReference = RulePage(
        id: "B005",
        name: "rujukan-tidak-ada",
        severity: .error,
        title: LocalizedText(
            id: "Merujuk kertas atau indikator yang tidak ada",
            en: "Refers to a paper or indicator that does not exist"
        ),
        why: LocalizedText(
            id:
                "Target, kaitan, realisasi, dan jumlah tertera menyebut kertas atau indikator dengan kodenya. Kode yang tidak ada di tabelnya berarti salah ketik atau kertas yang tertinggal; isinya disimpan, tetapi tidak bertemu dengan pasangannya, sehingga penanda tangan melihat perbandingan yang bolong.",
            en:
                "Targets, links, realisation and printed totals name their paper or indicator by its code. A code missing from its table is a slip of the pen or a paper left out; the entry is kept but never meets its counterpart, so the signatory sees a comparison with holes."
        ),
        basis: LocalizedText(
            id: "Bentuk paket data Selisih; sama dengan kunci asing (foreign key) pada Frictionless Table Schema.",
            en: "The form of Selisih's data package; the same as a foreign key in Frictionless Table Schema."
        ),
        bad: [
            "pagu.csv": """
            Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni
            2024,Dinas Perdagangan,Perdagangan Dalam Negeri,utama,APBD,1.000.000
            """,
            "dokumen.csv": """
            Kode,Jenis,Tahun,Tahapan
            pk,PK,2024,Murni
            """,
            "total-tertera.csv": """
            Dokumen,Label,Cakupan,Jumlah Tertera
            pk-2024,Anggaran,utama,1.000.000
            """,
        ],
        good: [
            "pagu.csv": """
            Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni
            2024,Dinas Perdagangan,Perdagangan Dalam Negeri,utama,APBD,1.000.000
            """,
            "dokumen.csv": """
            Kode,Jenis,Tahun,Tahapan
            pk,PK,2024,Murni
            """,
            "total-tertera.csv": """
            Dokumen,Label,Cakupan,Jumlah Tertera
            pk,Anggaran,utama,1.000.000
            """,
        ]
    )
}
