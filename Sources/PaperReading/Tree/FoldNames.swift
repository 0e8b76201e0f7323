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

    /// `true` bila sebuah program sama dengan satu-satunya baris di sampingnya, yang bukan program.
    static func namesProgram(_ claims: [Fold.Claim], name: (Int) -> String) -> Bool {
        func isProgram(_ row: Int) -> Bool { name(row).letterWords.first == "program" }
        return claims.contains { isProgram($0.sum) && !$0.parts.contains(where: isProgram) }
    }

    /// `true` bila sebuah baris yang bukan unit sama dengan unit-unit di sampingnya: "Dinas Kesehatan", lalu puskesmas-puskesmasnya.
    static func namesUnits(_ claims: [Fold.Claim], name: (Int) -> String) -> Bool {
        func start(_ row: Int) -> String { name(row).letterWords.first ?? "" }
        return claims.contains { claim in
            guard claim.parts.count > 1, !RowWords.unitStarts.contains(start(claim.sum)) else { return false }
            let parts = claim.parts.map(start)
            return parts.contains { RowWords.unitStarts.contains($0) }
                && parts.allSatisfy { RowWords.unitStarts.contains($0) || RowWords.officeStarts.contains($0) }
        }
    }
}
