import Diagnostics

/// Kata-kata temuan tentang susunan baris.
extension Finding {
    static func inheritedProgram(_ count: Int, at place: SourceLocation) -> Finding {
        Finding(
            rule: IntakeRule.inheritedProgram, severity: .note, location: place, facts: [.count: .count(count)],
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

    static func outlineParents(_ count: Int, at place: SourceLocation) -> Finding {
        Finding(
            rule: IntakeRule.outlineParents, severity: .note, location: place, facts: [.count: .count(count)],
            message: LocalizedText(
                id: "\(count: count) baris dibaca sebagai induk menurut nomor urut atau jorokannya; jumlahnya diperiksa, tidak dihitung.",
                en: "\(count: count) rows are read as parents by their numbering or indentation; their amounts are checked, not counted."
            ),
            advice: LocalizedText(
                id: "Bila baris itu berdiri sendiri, tulis nomornya dengan cara yang sama dengan baris di bawahnya.",
                en: "If such a row stands by itself, number it in the same way as the rows below."
            )
        )
    }

    static func coincidentSum(_ name: String, at place: SourceLocation) -> Finding {
        Finding(
            rule: IntakeRule.repeatedSum, severity: .note, location: place, excerpt: name,
            message: LocalizedText(
                id: "\"\(name)\" kebetulan sama dengan jumlah baris-baris di sampingnya; dibaca sebagai baris biasa.",
                en: "\"\(name)\" happens to equal the sum of the rows beside it; it is read as an ordinary row."
            ),
            advice: LocalizedText(
                id: "Bila ia induknya, beri kode atau nomor urut (A, 1, a) supaya susunannya terbaca.",
                en: "If it is their parent, give it a code or a number (A, 1, a) so that the order can be read."
            )
        )
    }
}
