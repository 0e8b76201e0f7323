package import Diagnostics

extension RulePage {
    /// Sel wajib kosong.
    package static let emptyCell = RulePage(
        id: "B003",
        name: "sel-wajib-kosong",
        severity: .error,
        title: LocalizedText(
            id: "Sel yang wajib diisi kosong",
            en: "A required cell is empty"
        ),
        why: LocalizedText(
            id:
                "Baris tanpa tahun, OPD, program, kelompok, atau sumber dana tidak dapat ditempatkan di jumlah mana pun. Baris itu tidak masuk isi anggaran, jadi jumlah yang dihitung tanpa baris itu akan lebih kecil daripada yang ditandatangani. Sel pagu yang kosong bukan kesalahan: artinya baris itu tidak ada di tahapan tersebut.",
            en:
                "A row without year, office, program, group or funding source belongs to no total. It is left out of the budget, so a total computed without it would be smaller than the one signed. An empty ceiling cell is no error: it means that the line is not in that stage."
        ),
        basis: LocalizedText(
            id: "Kebiasaan pemeriksaan: jumlah hanya dapat ditandatangani bila setiap baris di bawahnya terbaca.",
            en: "Audit practice: a total can be signed only if every row below it has been read."
        ),
        bad: [
            "pagu.csv": """
            Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni
            2024,,Perdagangan Dalam Negeri,utama,APBD,1.000.000
            2024,Dinas Perdagangan,Perdagangan Luar Negeri,utama,APBD,400.000
            """
        ],
        good: [
            "pagu.csv": """
            Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni
            2024,Dinas Perdagangan,Perdagangan Dalam Negeri,utama,APBD,1.000.000
            2024,Dinas Perdagangan,Perdagangan Luar Negeri,utama,APBD,400.000
            """
        ]
    )
}

extension Finding {
    package static func emptyCell(_ title: String, at place: SourceLocation) -> Finding {
        Finding(
            rule: RulePage.emptyCell.id, severity: .error, location: place,
            message: LocalizedText(
                id: "Sel \"\(title)\" kosong, padahal wajib diisi.",
                en: "Cell \"\(title)\" is empty but required."
            ),
            advice: LocalizedText(id: "Isi selnya.", en: "Fill in the cell.")
        )
    }
}
