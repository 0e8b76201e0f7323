import BudgetModel
package import Diagnostics
import ExactNumbers

extension RulePage {
    /// Kolom yang disebut pengguna tidak ada.
    package static let unknownForcedColumn = RulePage(
        id: "B017",
        name: "kolom-yang-ditetapkan-tidak-ada",
        severity: .error,
        title: LocalizedText(
            id: "Kolom yang disebut pengguna tidak ada di tabel mana pun",
            en: "A column that the user named is in none of the tables"
        ),
        why: LocalizedText(
            id:
                "Ketetapan --map yang tajuknya tidak ditemukan tidak berpengaruh apa pun: kolom yang dimaksud tetap dibaca menurut tajuknya sendiri, atau tidak dibaca. Temuan menyebut kolom yang ada, supaya salah ketik tidak lolos sebagai pagu yang hilang.",
            en:
                "A --map whose header is not found has no effect: the column that was meant is still read by its own header, or not at all. The finding lists the columns present, so that a slip does not pass as a missing ceiling."
        ),
        basis: LocalizedText(
            id: "Kebiasaan: perintah yang tidak berpengaruh dikatakan, tidak diabaikan.",
            en: "Practice: a command without effect is reported, not ignored."
        ),
        bad: RuleExample(
            [
                "dinas.csv": """
                TAHUN ANGGARAN 2024
                OPD : Dinas Perdagangan
                Program,Pagu Murni,Pagu 2024
                Perdagangan Dalam Negeri,1.000.000,800.000
                """
            ],
            arguments: ["--map", "Pagu 2025=perubahan"]
        ),
        good: RuleExample(
            [
                "dinas.csv": """
                TAHUN ANGGARAN 2024
                OPD : Dinas Perdagangan
                Program,Pagu Murni,Pagu 2024
                Perdagangan Dalam Negeri,1.000.000,800.000
                """
            ],
            arguments: ["--map", "Pagu 2024=perubahan"]
        )
    )
}

extension Finding {
    static func unknownForcedColumn(_ title: String, found: [String]) -> Finding {
        let titles = found.isEmpty ? "-" : found.map { "\"\($0)\"" }.joined(separator: ", ")
        return Finding(
            rule: RulePage.unknownForcedColumn.id, severity: .error, location: SourceLocation(file: "--map"), excerpt: title,
            message: LocalizedText(
                id: "Kolom \"\(title)\" tidak ada di tabel mana pun.",
                en: "Column \"\(title)\" is in none of the tables."
            ),
            advice: LocalizedText(id: "Kolom yang ada: \(titles).", en: "Columns present: \(titles).")
        )
    }
}
