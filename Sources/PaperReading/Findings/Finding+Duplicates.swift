package import Diagnostics

/// Yang tertulis dua kali; menentukan apa yang dapat dilakukan pengguna.
package enum DuplicateKind {
    case code
    case link
    case periodAmount

    fileprivate var advice: LocalizedText {
        switch self {
        case .code:
            LocalizedText(
                id: "Hapus salah satu, atau beri kode lain.", en: "Delete one of them, or give it another code."
            )
        case .link:
            LocalizedText(
                id: "Hapus salah satu; satukan bobotnya bila keduanya benar.",
                en: "Delete one of them; combine their weights if both are right."
            )
        case .periodAmount:
            LocalizedText(
                id: "Hapus salah satu; jumlahkan keduanya bila keduanya benar.",
                en: "Delete one of them; add them together if both are right."
            )
        }
    }
}

extension Finding {
    package static func duplicate(
        _ kind: DuplicateKind, _ words: String, first: SourceLocation, at place: SourceLocation
    ) -> Finding {
        Finding(
            rule: IntakeRule.duplicateKey, severity: .error, location: place, excerpt: words,
            message: LocalizedText(
                id: "\"\(words)\" sudah ada di \(first.text).",
                en: "\"\(words)\" already stands at \(first.text)."
            ),
            advice: kind.advice
        )
    }
}
