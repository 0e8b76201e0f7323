package import Diagnostics

extension RulePage {
    /// Kode, kaitan, atau angka satu periode yang sama dua kali.
    package static let duplicateKey = RulePage(
        id: "B047",
        name: "kunci-tertulis-dua-kali",
        severity: .error,
        title: LocalizedText(
            id: "Kode, kaitan, atau angka satu periode tertulis dua kali",
            en: "A code, a link or the figure of one period is written twice"
        ),
        why: LocalizedText(
            id:
                "Kertas dan indikator dirujuk dengan kodenya, jadi satu kode hanya boleh milik satu. Kaitan yang sama dan realisasi per periode yang sama akan terhitung dua kali; mana yang benar tidak ditebak, dan temuan menunjuk kedua tempatnya. Begitu juga dua tingkat satu skala kinerja yang batas bawahnya sama. Baris pagu yang tertulis dua kali dilaporkan B007.",
            en:
                "Papers and indicators are referred to by their code, so one code may belong to only one. The same link and the same realisation of a period would be counted twice; which one is right is not guessed, and the finding points at both places. So are two bands of one performance scale with the same lower bound. Ceiling rows written twice are reported by B007."
        ),
        basis: LocalizedText(
            id: "Bentuk paket data Selisih; sama dengan kunci utama (primary key) pada Frictionless Table Schema.",
            en: "The form of Selisih's data package; the same as a primary key in Frictionless Table Schema."
        ),
        bad: [
            "pagu.csv": """
            Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni
            2024,Dinas Perdagangan,Perdagangan Dalam Negeri,utama,APBD,1.000.000
            """,
            "indikator.csv": """
            Kode,Nama
            nilai,Nilai Perdagangan
            nilai,Nilai Ekspor
            """,
        ],
        good: [
            "pagu.csv": """
            Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni
            2024,Dinas Perdagangan,Perdagangan Dalam Negeri,utama,APBD,1.000.000
            """,
            "indikator.csv": """
            Kode,Nama
            nilai,Nilai Perdagangan
            ekspor,Nilai Ekspor
            """,
        ]
    )
}

extension Finding {
    package static func duplicate(
        _ kind: DuplicateKind, _ words: String, first: SourceLocation, at place: SourceLocation
    ) -> Finding {
        Finding(
            rule: RulePage.duplicateKey.id, severity: .error, location: place, excerpt: words,
            message: LocalizedText(
                id: "\"\(words)\" sudah ada di \(first.text).",
                en: "\"\(words)\" already stands at \(first.text)."
            ),
            advice: kind.advice
        )
    }
}

/// Yang tertulis dua kali; menentukan apa yang dapat dilakukan pengguna.
package enum DuplicateKind {
    case code
    case link
    case periodAmount
    case band

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
        case .band:
            LocalizedText(
                id: "Hapus salah satu, atau beri batas bawah lain.", en: "Delete one of them, or give it another lower bound."
            )
        }
    }
}
