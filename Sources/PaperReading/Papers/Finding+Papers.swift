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
}
