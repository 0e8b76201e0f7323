import Diagnostics

extension RulePage {
    /// Berkas di folder paket, atau lembar di buku kerja isian, yang tidak dikenal.
    static let unknownFile = RulePage(
        id: "B009",
        name: "berkas-atau-lembar-tidak-dikenal",
        severity: .note,
        title: LocalizedText(
            id: "Berkas atau lembar yang tidak dikenal dan tidak dibaca",
            en: "A file or sheet that is not known and was not read"
        ),
        why: LocalizedText(
            id:
                "Berkas di folder paket dan lembar di buku kerja isian dikenali dari namanya. Yang namanya lain tidak dibaca; temuan menyebutnya, supaya tabel yang salah nama tidak hilang dari pemeriksaan tanpa diketahui. Laporan yang ditulis Selisih sendiri juga tidak dibaca, karena angkanya sudah berasal dari berkas lain.",
            en:
                "Files of a package folder and sheets of a form workbook are known by their names. Others are not read; the finding names them, so that a misnamed table does not drop out of the check unseen. Reports written by Selisih itself are not read either, since their figures already come from other files."
        ),
        basis: LocalizedText(
            id: "Kebiasaan: yang tidak dibaca disebut, tidak pernah dilewati diam-diam.",
            en: "Practice: what was not read is named, never skipped in silence."
        ),
        bad: [
            "pagu.csv": """
            Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni
            2024,Dinas Perdagangan,Perdagangan Dalam Negeri,utama,APBD,1.000.000
            """,
            "dokumen-2024.csv": """
            Kode,Jenis,Tahun,Tahapan
            pk,PK,2024,Murni
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
        ]
    )
}
