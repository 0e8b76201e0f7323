import BudgetModel
import Diagnostics

extension Finding {
    /// Kertas yang sama di dua berkas: yang kedua tidak dihitung.
    static func repeatedPaper(_ paper: PaperFacts, first: PaperFacts) -> Finding {
        Finding(
            rule: IntakeRule.repeatedPaper, severity: .note, location: paper.location, excerpt: paper.kind.rawValue,
            message: LocalizedText(
                id: "Kertas ini (\(paper.kind.rawValue)) sama dengan \(first.location.text); yang dipakai yang pertama.",
                en: "This paper (\(paper.kind.rawValue)) is the same as \(first.location.text); the first one is used."
            ),
            advice: LocalizedText(
                id: "Tidak ada yang perlu diubah; hapus salah satunya bila salinan itu tidak sengaja.",
                en: "Nothing needs to change; remove one of them if the copy is unintended."
            )
        )
    }

    /// Program di bawah indikator yang tidak disebut kertas mana pun: kaitannya tidak dibuat.
    ///
    /// - Parameter isAlone: Tidak satu kertas pun memuat target, jadi bukan ejaannya yang keliru.
    static func linkWithoutIndicator(_ link: PaperFacts.LinkFact, isAlone: Bool) -> Finding {
        Finding(
            rule: IntakeRule.linkWithoutIndicator, severity: isAlone ? .note : .warning, location: link.location, excerpt: link.indicator,
            message: LocalizedText(
                id:
                    "Program di baris ini berdiri di bawah indikator \"\(link.indicator)\", yang tidak ada di tabel target kertas mana pun.",
                en: "The program in this row stands under indicator \"\(link.indicator)\", which no paper's target table holds."
            ),
            advice: LocalizedText(
                id:
                    "Kaitan program dan indikatornya tidak dibuat. Samakan ejaan nama indikator di kedua tabel, atau sertakan kertas yang memuat targetnya.",
                en:
                    "The link of program and indicator is not made. Spell the indicator alike in both tables, or add the paper that holds its target."
            )
        )
    }
}
