package import Diagnostics

extension RulePage {
    /// Satu OPD yang mungkin ditulis dengan dua cara.
    package static let officeSpelling = RulePage(
        id: "B044",
        name: "opd-ditulis-dua-cara",
        severity: .error,
        title: LocalizedText(id: "Satu OPD mungkin ditulis dengan dua cara", en: "One office may be written in two ways"),
        why: LocalizedText(
            id:
                "Cetakan murni menulis nama OPD utuh, cetakan perubahan menyingkatnya. Bila keduanya dibaca sebagai dua OPD, setiap programnya tampak dinolkan di yang satu dan baru di yang lain. Yang ditanyakan hanya dua OPD yang programnya sama dan tahapannya tidak ada yang sama; tulisan yang hanya berbeda huruf besar, tanda baca, atau \"&\" disamakan tanpa bertanya.",
            en:
                "The original print spells an office out, the revised print abbreviates it. Read as two offices, every program looks dropped in one and new in the other. Only two offices with the same programs and no stage in common are asked about; spellings that differ by case, punctuation, or \"&\" alone are joined without asking."
        ),
        basis: LocalizedText(
            id: "Kebiasaan: satu OPD satu nama di semua tahapan.", en: "Practice: one office has one name at every stage."
        ),
        bad: [
            "murni.csv": """
            TAHUN ANGGARAN 2024
            OPD : Dinas Perindustrian dan Perdagangan
            Kode,Uraian,Pagu Murni
            3.30.03,Program Perdagangan,1.000.000
            """,
            "perubahan.csv": """
            TAHUN ANGGARAN 2024
            OPD : Disperindag
            Kode,Uraian,Pagu Perubahan
            3.30.03,Program Perdagangan,900.000
            """,
        ],
        good: [
            "murni.csv": """
            TAHUN ANGGARAN 2024
            OPD : Dinas Perindustrian dan Perdagangan
            Kode,Uraian,Pagu Murni
            3.30.03,Program Perdagangan,1.000.000
            """,
            "perubahan.csv": """
            TAHUN ANGGARAN 2024
            OPD : DINAS PERINDUSTRIAN & PERDAGANGAN
            Kode,Uraian,Pagu Perubahan
            3.30.03,Program Perdagangan,900.000
            """,
        ]
    )
}
