import Diagnostics

extension Finding {
    static func repeatedSum(_ suspect: RepeatedSumWatch.Suspect) -> Finding {
        Finding(
            rule: IntakeRule.repeatedSum, severity: .warning, location: suspect.location, excerpt: suspect.name,
            message: suspect.kind == .below
                ? LocalizedText(
                    id:
                        "Pagu \"\(suspect.name)\" sama dengan jumlah baris-baris di atasnya sampai baris \(suspect.lastRow); bila ia jumlahnya, uangnya terhitung dua kali.",
                    en:
                        "The ceiling of \"\(suspect.name)\" equals the sum of the rows above it down to row \(suspect.lastRow); if it is their total, the money counts twice."
                )
                : LocalizedText(
                    id:
                        "Pagu \"\(suspect.name)\" sama dengan jumlah baris-baris sesudahnya sampai baris \(suspect.lastRow); bila ia induknya, uangnya terhitung dua kali.",
                    en:
                        "The ceiling of \"\(suspect.name)\" equals the sum of the rows after it down to row \(suspect.lastRow); if it is their parent, the money counts twice."
                ),
            advice: suspect.kind.advice
        )
    }
}

extension RepeatedSumWatch.Suspect.Kind {
    fileprivate var advice: LocalizedText {
        switch self {
        case .plain:
            LocalizedText(
                id: "Bila induk, beri kode atau nomor urut (A, 1, a) supaya susunannya terbaca.",
                en: "If it is a parent, give it a code or a number (A, 1, a) so that the order can be read."
            )
        case .code:
            LocalizedText(
                id: "Bila induk, tulis kodenya bertitik, dan kode anaknya berawal dengan kode itu (5.1, lalu 5.1.01).",
                en: "If it is a parent, write its code with dots, and start its children's codes with it (5.1, then 5.1.01)."
            )
        case .units:
            LocalizedText(
                id: "Bila induk, kosongkan kode di baris-baris unitnya, atau hapus baris induknya.",
                en: "If it is a parent, leave the code of its units' rows empty, or delete the parent's row."
            )
        case .below:
            LocalizedText(
                id: "Bila jumlah, tulis \"Jumlah\" di depan namanya.", en: "If it is a total, write \"Jumlah\" before its name."
            )
        }
    }
}
