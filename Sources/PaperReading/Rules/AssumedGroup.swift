import BudgetModel
package import Diagnostics
import ExactNumbers

extension RulePage {
    /// Kelompok program tidak disebut; disimpulkan.
    package static let assumedGroup = RulePage(
        id: "B022",
        name: "kelompok-disimpulkan",
        severity: .note,
        title: LocalizedText(
            id: "Kelompok program tidak disebut; disimpulkan",
            en: "The program group is not named; it is inferred"
        ),
        why: LocalizedText(
            id:
                "Jumlah utama, penunjang, dan pendukung dihitung terpisah. Tanpa kolom Kelompok atau judul bagian, \"Program Penunjang Urusan Pemerintahan ...\" dibaca penunjang, dana APBN pendukung, dan lainnya utama; temuan menyebut banyaknya, supaya penyusun dapat menilai kesimpulan itu.",
            en:
                "Core, overhead and support are totalled apart. Without a column Kelompok or a section title, \"Program Penunjang Urusan Pemerintahan ...\" is read as overhead, APBN money as support, the rest as core; the finding gives the counts, so that the author can judge the inference."
        ),
        basis: LocalizedText(
            id: "Kebiasaan penamaan program; setiap anggapan dikatakan kepada pembaca.",
            en: "Naming practice of programs; every assumption is told to the reader."
        ),
        bad: [
            "dinas.csv": """
            TAHUN ANGGARAN 2024
            OPD : Dinas Perdagangan
            Program,Sumber Dana,Pagu Murni
            Perdagangan Dalam Negeri,APBD,1.000.000
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
    /// Kelompok yang disimpulkan bagi baris-baris yang sudah dijumlahkan.
    package static func assumedGroup(core: Int, overhead: Int, support: Int, at place: SourceLocation) -> Finding {
        var assumptions = TableContent.Assumptions()
        (assumptions.coreByDefault, assumptions.overheadByName, assumptions.supportByFunding) = (core, overhead, support)
        return assumedGroup(assumptions, at: place)
    }

    static func assumedGroup(_ assumptions: TableContent.Assumptions, at place: SourceLocation) -> Finding {
        Finding(
            rule: RulePage.assumedGroup.id, severity: .note, location: place,
            facts: [
                "utama": .count(assumptions.coreByDefault), "penunjang": .count(assumptions.overheadByName),
                "pendukung": .count(assumptions.supportByFunding),
            ],
            message: LocalizedText(
                id:
                    "Kelompok disimpulkan: \(count: assumptions.coreByDefault) baris utama, \(count: assumptions.overheadByName) penunjang menurut nama programnya, \(count: assumptions.supportByFunding) pendukung menurut sumber dana APBN.",
                en:
                    "Groups were inferred: \(count: assumptions.coreByDefault) rows core, \(count: assumptions.overheadByName) overhead by program name, \(count: assumptions.supportByFunding) support by APBN funding."
            ),
            advice: LocalizedText(
                id: "Tambahkan kolom Kelompok bila ada yang lain.", en: "Add a column \"Kelompok\" if any is different."
            )
        )
    }
}
