import ExactNumbers
import Reporting

/// Memeriksa bahwa nilai sebuah sel tepat sama dengan hitungannya sendiri.
enum ExactCheck {
    /// Selisih dua sel.
    static func difference(_ result: CellNumber, after: Operand, before: Operand) -> Bool {
        (try? after.exact - before.exact) == result.exact
    }

    /// Hasil bagi yang dibulatkan satu kali; `nil` (penyebut nol) menuntut `word`.
    static func ratio(_ value: ReportCell.Value, _ ratio: Ratio?, word: ReportCell.Value) -> Bool {
        guard let ratio else { return value == word }
        guard case .percent(let percent) = value else { return false }
        return (try? ratio.percent(decimals: percent.decimals)) == percent
    }
}
