package import Diagnostics

extension RulePage {
    /// Isi sel bukan salah satu pilihan yang sah.
    package static let unknownChoice = RulePage(
        id: "B004",
        name: "isi-bukan-pilihan-yang-sah",
        severity: .error,
        title: LocalizedText(
            id: "Isi sel bukan salah satu pilihan yang sah",
            en: "A cell's entry is none of the valid choices"
        ),
        why: LocalizedText(
            id:
                "Kelompok, arah, periode, tahapan, dan tahun hanya punya sedikit isi yang sah, dan temuan menyebut semuanya. Isi lain tidak ditebak: baris yang memerlukannya tidak dibaca, karena kelompok atau tahun yang keliru memindahkan uang ke jumlah lain.",
            en:
                "Group, direction, period, stage and year have few valid entries, and the finding lists them. Anything else is not guessed: a row that needs it is not read, because a wrong group or year moves money into another total."
        ),
        basis: LocalizedText(
            id: "Bentuk paket data Selisih: pilihan yang sah sama dengan daftar di buku kerja isian.",
            en: "The form of Selisih's data package: the valid choices are those listed in the form workbook."
        ),
        bad: [
            "pagu.csv": """
            Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni
            2024,Dinas Perdagangan,Perdagangan Dalam Negeri,inti,APBD,1.000.000
            """
        ],
        good: [
            "pagu.csv": """
            Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni
            2024,Dinas Perdagangan,Perdagangan Dalam Negeri,utama,APBD,1.000.000
            """
        ]
    )
}

extension Finding {
    package static func unknownChoice(
        _ title: String, text: String, allowed: [String], at place: SourceLocation
    ) -> Finding {
        let list = allowed.joined(separator: ", ")
        return Finding(
            rule: RulePage.unknownChoice.id, severity: .error, location: place, excerpt: text,
            message: LocalizedText(
                id: "\"\(text)\" bukan isi yang sah untuk kolom \"\(title)\".",
                en: "\"\(text)\" is not a valid entry for column \"\(title)\"."
            ),
            advice: LocalizedText(id: "Pakai salah satu: \(list).", en: "Use one of: \(list).")
        )
    }

    package static func notAYear(_ title: String, text: String, at place: SourceLocation) -> Finding {
        Finding(
            rule: RulePage.unknownChoice.id, severity: .error, location: place, excerpt: text,
            message: LocalizedText(
                id: "\"\(text)\" bukan tahun untuk kolom \"\(title)\".",
                en: "\"\(text)\" is not a year for column \"\(title)\"."
            ),
            advice: LocalizedText(id: "Tulis empat angka, misalnya 2024.", en: "Write four digits, such as 2024.")
        )
    }
}
