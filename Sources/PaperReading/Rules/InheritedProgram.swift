package import Diagnostics

extension RulePage {
    /// Baris bersumber dana sendiri tanpa nama program; memakai program di atasnya.
    package static let inheritedProgram = RulePage(
        id: "B041",
        name: "program-dari-baris-atas",
        severity: .note,
        title: LocalizedText(
            id: "Baris tanpa program memakai program di atasnya",
            en: "A row without a program uses the program above"
        ),
        why: LocalizedText(
            id:
                "Program yang dibiayai dua sumber dana sering ditulis dua baris dengan sel program yang digabung atau dikosongkan. Baris yang menyebut sumber dananya sendiri dibaca sebagai bagian program (dan unit) di atasnya. Bila program di atasnya tidak menyebut sumber dana, ia induk dari rincian sumber dananya.",
            en:
                "A program paid from two sources is often written on two rows, with the program cell merged or left empty. A row that names its own funding source is read as part of the program (and unit) above. If the program above names no source, it is the parent of its breakdown by source."
        ),
        basis: LocalizedText(
            id: "Kebiasaan: setiap anggapan dikatakan kepada pembaca.",
            en: "Practice: every assumption is told to the reader."
        ),
        bad: [
            "dinas.csv": """
            TAHUN ANGGARAN 2024
            OPD : Dinas Perdagangan
            Program,Sumber Dana,Pagu Murni
            Perdagangan Dalam Negeri,APBD,1.000.000
            ,DAK,250.000
            """
        ],
        good: [
            "dinas.csv": """
            TAHUN ANGGARAN 2024
            OPD : Dinas Perdagangan
            Program,Sumber Dana,Pagu Murni
            Perdagangan Dalam Negeri,APBD,1.000.000
            Perdagangan Dalam Negeri,DAK,250.000
            """
        ]
    )
}

extension Finding {
    static func inheritedProgram(_ count: Int, at place: SourceLocation) -> Finding {
        Finding(
            rule: RulePage.inheritedProgram.id, severity: .note, location: place, facts: [.count: .count(count)],
            message: LocalizedText(
                id: "\(count: count) baris menyebut sumber dana tanpa nama program; dibaca sebagai bagian program di atasnya.",
                en: "\(count: count) rows name a funding source without a program; they are read as part of the program above."
            ),
            advice: LocalizedText(
                id: "Tulis nama program di setiap barisnya bila maksudnya lain.",
                en: "Write the program's name in each row if something else is meant."
            )
        )
    }
}
