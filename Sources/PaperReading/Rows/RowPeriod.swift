import BudgetModel

/// Triwulan atau bulan yang disebut sebuah baris. Yang berarti hanya urutannya di dalam satu tabel.
struct RowPeriod: Hashable, Comparable {
    private let rank: Int

    /// `nil` bila teksnya bukan triwulan atau bulan: "II", "Triwulan 2", "Q4", "7", "Juli".
    init?(_ text: String) {
        let word = text.trimmedName.lowercased()
        if let number = Int(word) ?? RealisationPeriod.month(word), (1...12).contains(number) {
            rank = number
        } else if let quarter = Quarter(text) {
            rank = quarter.rawValue
        } else {
            return nil
        }
    }

    static func < (left: RowPeriod, right: RowPeriod) -> Bool { left.rank < right.rank }
}
