import Diagnostics

extension Finding {
    static func notSpending(_ count: Int, hasSpending: Bool, at place: SourceLocation) -> Finding {
        Finding(
            rule: IntakeRule.notSpending, severity: hasSpending ? .note : .warning, location: place,
            message: hasSpending
                ? LocalizedText(
                    id:
                        "\(count: count) baris pendapatan, pembiayaan, atau hitungannya (surplus, netto, SILPA) tidak dihitung sebagai pagu.",
                    en: "\(count: count) rows of revenue, financing, or their balances (surplus, net, SILPA) are not counted as ceilings."
                )
                : LocalizedText(
                    id: "Tabel ini tidak memuat belanja; \(count: count) barisnya pendapatan, pembiayaan, atau hitungannya.",
                    en: "This table holds no spending; \(count: count) of its rows are revenue, financing, or their balances."
                ),
            advice: hasSpending
                ? LocalizedText(
                    id: "Tidak ada yang perlu diubah; baris yang dilewati disebut di keterangan tabel.",
                    en: "Nothing needs to change; the rows left out are listed with the table."
                )
                : LocalizedText(
                    id: "Beri berkas atau lembar yang memuat belanja.", en: "Give the file or sheet that holds the spending."
                )
        )
    }
}
