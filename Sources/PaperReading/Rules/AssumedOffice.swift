import BudgetModel
package import Diagnostics
import ExactNumbers

extension RulePage {
    /// OPD tidak disebut; nama berkas dipakai.
    package static let assumedOffice = RulePage(
        id: "B021",
        name: "opd-disimpulkan",
        severity: .note,
        title: LocalizedText(
            id: "OPD tidak disebut; nama berkas dipakai",
            en: "No office is named; the file's name is used"
        ),
        why: LocalizedText(
            id:
                "Dalam konsolidasi, jumlah dihitung per OPD. Bila judul dan kolom tidak menyebut OPD, nama berkas dipakai sebagai namanya; dua berkas kantor yang sama dengan nama berbeda lalu tampak sebagai dua OPD.",
            en:
                "A consolidation totals by office. If neither title nor columns name one, the file's name is used; two files of one office under different names then appear as two offices."
        ),
        basis: LocalizedText(
            id: "Kebiasaan: setiap anggapan dikatakan kepada pembaca.",
            en: "Practice: every assumption is told to the reader."
        ),
        bad: [
            "dinas-perdagangan.csv": """
            TAHUN ANGGARAN 2024
            Program,Pagu Murni
            Perdagangan Dalam Negeri,1.000.000
            """
        ],
        good: [
            "dinas-perdagangan.csv": """
            TAHUN ANGGARAN 2024
            OPD : Dinas Perdagangan
            Program,Pagu Murni
            Perdagangan Dalam Negeri,1.000.000
            """
        ]
    )
}

extension Finding {
    static func assumedOffice(_ name: String, at place: SourceLocation) -> Finding {
        Finding(
            rule: RulePage.assumedOffice.id, severity: .note, location: place, excerpt: name,
            message: LocalizedText(
                id: "OPD tidak disebut; nama berkas \"\(name)\" dipakai.",
                en: "No office is named; the file's name \"\(name)\" is used."
            ),
            advice: LocalizedText(
                id: "Sebut OPD-nya dengan --office bila bukan itu.", en: "Name the office with --office if it is another."
            )
        )
    }

    /// OPD yang disebut kertas lain di folder yang sama.
    static func officeOfPapers(_ name: String, at place: SourceLocation) -> Finding {
        Finding(
            rule: RulePage.assumedOffice.id, severity: .note, location: place, excerpt: name,
            message: LocalizedText(
                id: "OPD tidak disebut; dipakai \"\(name)\", satu-satunya yang disebut kertas lain.",
                en: "No office is named; \"\(name)\" is used, the only one the other papers name."
            ),
            advice: LocalizedText(
                id: "Sebut OPD-nya dengan --office bila bukan itu.", en: "Name the office with --office if it is another."
            )
        )
    }
}
