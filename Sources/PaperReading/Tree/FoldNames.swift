import BudgetModel

/// Apa yang dikatakan nama baris tentang sebuah lipatan yang hitungannya sendiri dapat kebetulan.
enum FoldNames {
    /// Tidak ada.
    case silent
    /// Semua baris lain berawal dengan kata yang sama ("Program ..."), dan tidak satu pun baris yang menjumlahkan: "Rekap", nama
    /// kabupatennya.
    case apart
    /// Beberapa baris yang menjumlahkan bernama sama, dan tidak ada nama lain yang berulang: "Totalan".
    case alike

    /// - Parameters:
    ///   - claims: Klaim lipatannya, sebagai nomor baris.
    ///   - count: Banyaknya baris.
    ///   - name: Nama sebuah baris.
    init(_ claims: [Fold.Claim], count: Int, name: (Int) -> String) {
        let sums = Set(claims.filter { $0.parts.count > 1 }.map(\.sum))
        let others = (0..<count).filter { !sums.contains($0) }
        guard !sums.isEmpty, others.count > 1 else {
            self = .silent
            return
        }
        let sumKeys = Set(sums.map { NameKey(name($0)).text })
        let otherKeys = others.map { NameKey(name($0)).text }
        if sums.count > 1, sumKeys.count == 1, sumKeys != [""], sumKeys.isDisjoint(with: otherKeys), Set(otherKeys).count == others.count {
            self = .alike
            return
        }
        let starts = Set(others.map { name($0).letterWords.first ?? "" })
        let isApart = starts.count == 1 && starts != [""] && starts.isDisjoint(with: sums.map { name($0).letterWords.first ?? "" })
        self = isApart ? .apart : .silent
    }
}
