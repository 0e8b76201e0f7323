import Diagnostics

extension RulePage {
    /// Sumber dana tidak disebut; dianggap APBD.
    static let assumedFundingSource = RulePage(
        id: "B023",
        name: "sumber-dana-disimpulkan",
        severity: .note,
        title: LocalizedText(
            id: "Sumber dana tidak disebut; dianggap APBD",
            en: "The funding source is not named; taken as APBD"
        ),
        why: LocalizedText(
            id:
                "Dukungan APBN tidak boleh masuk jumlah APBD. Baris tanpa sumber dana dianggap APBD, dan temuan menyebut banyaknya; bila di antaranya ada dana lain, jumlah APBD akan terlalu besar.",
            en:
                "APBN support must not enter the APBD total. Rows without a funding source are taken as APBD, and the finding gives their number; if some are paid otherwise, the APBD total is too large."
        ),
        basis: LocalizedText(
            id: "Kebiasaan: setiap anggapan dikatakan kepada pembaca.",
            en: "Practice: every assumption is told to the reader."
        ),
        bad: [
            "dinas.csv": """
            TAHUN ANGGARAN 2024
            OPD : Dinas Perdagangan
            Program,Kelompok,Pagu Murni
            Perdagangan Dalam Negeri,utama,1.000.000
            """
        ],
        good: [
            "dinas.csv": """
            TAHUN ANGGARAN 2024
            OPD : Dinas Perdagangan
            Program,Kelompok,Sumber Dana,Pagu Murni
            Perdagangan Dalam Negeri,utama,APBD,1.000.000
            """
        ]
    )
}
