import BudgetModel
package import Diagnostics
import ExactNumbers

extension RulePage {
    /// Angka bersatuan ribuan, juta, atau lebih; dikalikan.
    package static let scaledAmounts = RulePage(
        id: "B025",
        name: "angka-bersatuan",
        severity: .note,
        title: LocalizedText(
            id: "Angka bersatuan ribuan, juta, atau lebih",
            en: "Amounts in thousands, millions or more"
        ),
        why: LocalizedText(
            id:
                "\"Dalam ribuan rupiah\" di judul, tajuk, atau sel membuat setiap jumlah dikalikan, tepat dan tanpa pembulatan. Satuan yang tertinggal dari tabel lama mengalikan anggaran seribu kali; karena itu satuan yang dipakai selalu disebut, dan satu angka sebaiknya dicocokkan dengan kertasnya.",
            en:
                "\"Dalam ribuan rupiah\" in title, header or cell multiplies every amount, exactly and without rounding. A unit left over from an older table inflates the budget a thousandfold; so the unit used is always named, and one amount should be compared with the paper."
        ),
        basis: LocalizedText(
            id: "Kebiasaan kertas anggaran: satuan ditulis sekali di atas tabel.",
            en: "Practice of budget papers: the unit is written once above the table."
        ),
        bad: [
            "dinas.csv": """
            TAHUN ANGGARAN 2024
            OPD : Dinas Perdagangan
            (dalam ribuan rupiah)
            Program,Pagu Murni
            Perdagangan Dalam Negeri,"1.250,50"
            """
        ],
        good: [
            "dinas.csv": """
            TAHUN ANGGARAN 2024
            OPD : Dinas Perdagangan
            Program,Pagu Murni
            Perdagangan Dalam Negeri,1.250.500
            """
        ]
    )
}

extension Finding {
    /// - Parameter titles: Kolom-kolom yang tidak menyebut satuannya, tetapi angka-angkanya sebesar yang menyebutnya.
    static func amountUnit(_ text: String, factor: Quantity, sharing titles: [String], at place: SourceLocation) -> Finding {
        let names = titles.map { "\"\($0)\"" }.joined(separator: ", ")
        return Finding(
            rule: RulePage.scaledAmounts.id, severity: .note, location: place, excerpt: text, facts: ["kali": .quantity(factor)],
            message: titles.isEmpty
                ? LocalizedText(
                    id: "Angka bersatuan \"\(text)\"; setiap jumlah dikalikan \(factor).",
                    en: "Amounts are in \"\(text)\"; each is multiplied by \(factor)."
                )
                : LocalizedText(
                    id:
                        "Angka bersatuan \"\(text)\"; setiap jumlah dikalikan \(factor), juga di kolom \(names), yang tidak menyebut satuan tetapi angka-angkanya sebesar itu.",
                    en:
                        "Amounts are in \"\(text)\"; each is multiplied by \(factor), also in column \(names), which names no unit but writes figures of that size."
                ),
            advice: LocalizedText(
                id: "Periksa satu angka terhadap kertas aslinya.", en: "Check one amount against the original paper."
            )
        )
    }

    static func undecidedUnit(_ title: String, beside unit: String, at place: SourceLocation) -> Finding {
        Finding(
            rule: RulePage.scaledAmounts.id, severity: .error, location: place, excerpt: title,
            message: LocalizedText(
                id:
                    "Kolom \"\(title)\" tidak menyebut satuan, sedangkan di sampingnya \"\(unit)\"; angka-angkanya tidak memutuskan satuannya.",
                en:
                    "Column \"\(title)\" names no unit while \"\(unit)\" stands beside it; its figures do not decide which it is."
            ),
            advice: LocalizedText(
                id: "Tulis satuannya di tajuk kolom itu, misalnya \"\(title) (Rp)\" bila rupiah penuh.",
                en: "Write the unit in that header, such as \"\(title) (Rp)\" for whole rupiah."
            )
        )
    }

    static func lateUnit(_ text: String, at place: SourceLocation) -> Finding {
        Finding(
            rule: RulePage.scaledAmounts.id, severity: .error, location: place, excerpt: text,
            message: LocalizedText(
                id: "Satuan \"\(text)\" ditulis di bawah baris-baris yang sudah dibaca dengan satuan lain.",
                en: "The unit \"\(text)\" stands below rows that were already read in another unit."
            ),
            advice: LocalizedText(
                id: "Tulis satuannya di judul di atas tabel, atau di tajuk kolom uangnya.",
                en: "Write the unit in the title above the table, or in the header of the amounts."
            )
        )
    }
}
