import BudgetModel
package import Diagnostics
import ExactNumbers

extension RulePage {
    /// Sumber dana tidak disebut; dianggap APBD.
    package static let assumedFundingSource = RulePage(
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

extension Finding {
    package static func assumedFundingSource(_ count: Int, at place: SourceLocation) -> Finding {
        Finding(
            rule: RulePage.assumedFundingSource.id, severity: .note, location: place, facts: [.count: .count(count)],
            message: LocalizedText(
                id: "Sumber dana \(count: count) baris tidak disebut; dianggap APBD.",
                en: "The funding source of \(count: count) rows is not named; taken as APBD."
            ),
            advice: LocalizedText(
                id: "Tambahkan kolom Sumber Dana bila ada yang lain.", en: "Add a column \"Sumber Dana\" if any is different."
            )
        )
    }
}
