import BudgetModel
package import Diagnostics
import ExactNumbers

extension RulePage {
    /// Baris dengan realisasi tanpa pagu.
    package static let realisationWithoutCeiling = RulePage(
        id: "B035",
        name: "realisasi-tanpa-pagu",
        severity: .error,
        title: LocalizedText(
            id: "Baris punya realisasi tetapi tidak punya pagu",
            en: "A row has a realisation but no ceiling"
        ),
        why: LocalizedText(
            id:
                "Uang yang dibelanjakan tanpa pagu tidak punya penyerapan dan tidak boleh hilang begitu saja: pagunya lupa ditulis, barisnya bergeser, atau belanjanya memang tanpa anggaran. Ketiganya perlu dijawab sebelum tabelnya dipakai.",
            en:
                "Money spent without a ceiling has no absorption and must not simply vanish: the ceiling was left out, the row has shifted, or the spending truly has no budget. Each needs an answer before the table is used."
        ),
        basis: LocalizedText(
            id:
                "UU 1/2004 tentang Perbendaharaan Negara, Pasal 3 ayat (3): pengeluaran dilarang bila anggarannya tidak tersedia atau tidak cukup tersedia.",
            en: "Law 1/2004 on the State Treasury, article 3(3): spending is forbidden where its budget is absent or insufficient."
        ),
        bad: [
            "dinas.csv": """
            TAHUN ANGGARAN 2024
            OPD : Dinas Perdagangan
            Program,Pagu Murni,Realisasi s.d. Triwulan II
            Perdagangan Dalam Negeri,1.000.000,400.000
            Perdagangan Luar Negeri,,200.000
            """
        ],
        good: [
            "dinas.csv": """
            TAHUN ANGGARAN 2024
            OPD : Dinas Perdagangan
            Program,Pagu Murni,Realisasi s.d. Triwulan II
            Perdagangan Dalam Negeri,1.000.000,400.000
            Perdagangan Luar Negeri,500.000,200.000
            """
        ]
    )
}

extension Finding {
    static func realisationWithoutCeiling(_ text: String, at place: SourceLocation) -> Finding {
        Finding(
            rule: RulePage.realisationWithoutCeiling.id, severity: .error, location: place, excerpt: text,
            message: LocalizedText(
                id: "\"\(text)\" punya realisasi tetapi tidak punya pagu, jadi tidak dihitung.",
                en: "\"\(text)\" has a realisation but no ceiling, so it is not counted."
            ),
            advice: LocalizedText(
                id: "Tulis pagunya; tulis 0 bila pagunya memang nol.", en: "Write its ceiling; write 0 if it truly is zero."
            )
        )
    }
}
