package import Diagnostics
package import ExactNumbers

extension RulePage {
    /// Teks yang bukan angka.
    package static let notANumber = RulePage(
        id: "N003",
        name: "bukan-angka",
        severity: .error,
        title: LocalizedText(
            id: "Teks di tempat angka",
            en: "Text where a number belongs"
        ),
        why: LocalizedText(
            id:
                "Sel pagu hanya boleh berisi angka; huruf, tanda desimal kedua, kelompok ribuan yang bukan tiga angka, atau keterangan di belakangnya membuat nilainya tidak pasti. Sel itu tidak dihitung dan tidak dianggap nol. Bagi angka tertera di luar kolom uang bobotnya lebih ringan, dan teksnya disimpan.",
            en:
                "A ceiling cell may hold only a number; letters, a second decimal mark, groups that are not of three digits, or words behind it leave its value uncertain. The cell is not counted and not taken as zero. For printed figures outside money columns the severity is lighter, and the text is kept."
        ),
        basis: LocalizedText(
            id: "Kebiasaan pemeriksaan: jumlah hanya dapat ditandatangani bila setiap baris di bawahnya terbaca.",
            en: "Audit practice: a total can be signed only if every row below it has been read."
        ),
        bad: [
            "pagu.csv": """
            Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni
            2024,Dinas Perdagangan,Perdagangan Dalam Negeri,utama,APBD,1.000.000 (lihat DPA)
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
    package static func notAnAmount(_ title: String, text: String, error: NumberTextError?, at place: SourceLocation) -> Finding {
        let reason = error?.explanation
        let rule =
            switch error?.reason {
            case .tooManyDecimals: RulePage.tooManyDecimals.id
            case .overflow: RulePage.amountTooLarge.id
            default: RulePage.notANumber.id
            }
        let message =
            reason.map { reason in
                LocalizedText(
                    id: "\"\(text)\" di kolom \"\(title)\" bukan jumlah uang: \(reason).",
                    en: "\"\(text)\" in column \"\(title)\" is not an amount of money: \(reason)."
                )
            }
            ?? LocalizedText(
                id: "\"\(text)\" di kolom \"\(title)\" bukan jumlah uang.",
                en: "\"\(text)\" in column \"\(title)\" is not an amount of money."
            )
        return Finding(
            rule: rule, severity: .error, location: place, excerpt: text, message: message,
            advice: LocalizedText(
                id: "Tulis angka saja, misalnya 1.234.567 atau 1.234.567,50; kosongkan bila barisnya tidak ada di tahapan ini.",
                en: "Write the number only, such as 1.234.567 or 1.234.567,50; leave it empty if the line is not in this stage."
            )
        )
    }

    package static func notAQuantity(_ title: String, text: String, severity: Severity, at place: SourceLocation) -> Finding {
        Finding(
            rule: RulePage.notANumber.id, severity: severity, location: place, excerpt: text,
            message: LocalizedText(
                id: "\"\(text)\" di kolom \"\(title)\" bukan angka; isinya disimpan tetapi tidak dihitung.",
                en: "\"\(text)\" in column \"\(title)\" is not a number; it is kept but not computed with."
            ),
            advice: LocalizedText(
                id: "Bila seharusnya angka, betulkan tulisannya seperti yang tercetak di kertas.",
                en: "If it should be a number, correct it to what the paper prints."
            )
        )
    }
}
