import ExactNumbers
import Reporting

/// Memeriksa bahwa nilai sebuah sel tepat sama dengan hitungannya sendiri.
enum ExactCheck {
    /// Selisih dua sel.
    static func difference(_ result: CellNumber, after: Operand, before: Operand) -> Bool {
        (try? after.exact - before.exact) == result.exact
    }

    /// Jumlah sel-sel.
    static func sum(_ result: CellNumber, of operands: [Operand]) -> Bool {
        var total = Quantity.zero
        for operand in operands {
            guard let next = try? total + operand.exact else { return false }
            total = next
        }
        return total == result.exact
    }

    /// Hasil bagi yang dibulatkan satu kali; penyebut nol menuntut `word`.
    static func ratio(
        _ value: ReportCell.Value,
        part: Quantity,
        whole: Quantity,
        word: ReportCell.Value
    ) -> Bool {
        guard !whole.isZero else { return value == word }
        guard case .percent(let percent) = value, let ratio = try? Ratio(part, over: whole) else {
            return false
        }
        return (try? ratio.percent(decimals: percent.decimals)) == percent
    }
}
