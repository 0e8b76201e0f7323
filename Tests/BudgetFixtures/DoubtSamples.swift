public import BudgetModel
import Diagnostics
import ExactNumbers

/// Keraguan bacaan yang dipakai uji tampilan dan uji jawaban.
public enum DoubtSamples {
    /// "Belanja Operasi" di baris 3 sebuah tabel: induk baris 4 sampai 6, atau baris sendiri.
    public static func doubt(
        in file: String = "dinas.csv", sheet: String? = nil, row: Int = 3, settled settlement: ReadingDoubt.Settlement? = nil
    ) -> ReadingDoubt {
        let place = SourceLocation(file: file, sheet: sheet, row: row)
        return ReadingDoubt(
            rule: "B039", places: [place, place.at(row: row + 1), place.at(row: row + 3)],
            facts: [Facts.Fact("nama", .verbatim("Belanja Operasi")), Facts.Fact("jumlah", .amount(Rupiah(1_000_000)))],
            question: LocalizedText(
                id: "\"Belanja Operasi\" sama dengan jumlah baris \(row + 1) sampai \(row + 3): induknya, atau baris sendiri?",
                en: "\"Belanja Operasi\" equals the sum of rows \(row + 1) to \(row + 3): their parent, or a row of its own?"
            ),
            answers: [
                ReadingDoubt.Answer(
                    "induk", LocalizedText(id: "induk baris-baris itu", en: "the parent of those rows"), totals: totals(1_000_000, 800_000)),
                ReadingDoubt.Answer(
                    "baris", LocalizedText(id: "baris sendiri", en: "a row of its own"), totals: totals(2_000_000, 1_600_000)),
            ],
            settlement: settlement
        )
    }

    /// Dijawab di berkas keputusan.
    public static let kept = ReadingDoubt.Settlement(word: "induk", reason: "sesuai DPA halaman 2", source: "dinas.csv.keputusan.csv")
    /// Dijawab di baris perintah.
    public static let typed = ReadingDoubt.Settlement(word: "baris", source: "--answer")

    private static func totals(_ original: Int64, _ revised: Int64) -> StageAmounts {
        var totals = StageAmounts()
        totals[.original] = Rupiah(original)
        totals[.revised] = Rupiah(revised)
        return totals
    }
}
