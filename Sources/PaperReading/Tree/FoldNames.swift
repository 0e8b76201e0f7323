import BudgetModel

/// Apa yang dikatakan nama baris tentang sebuah lipatan yang hitungannya sendiri dapat kebetulan.
///
/// Setiap tanda dihitung hanya bila ditanyakan: nama baru dibaca bila ada lipatan yang perlu ditimbang.
struct FoldNames {
    /// Kesamaan nama baris-baris yang menjumlahkan.
    enum Likeness {
        /// Tidak ada.
        case silent
        /// Semua baris lain berawal dengan kata yang sama ("Program ..."), dan tidak satu pun baris yang menjumlahkan: "Rekap", nama
        /// kabupatennya.
        case apart
        /// Beberapa baris yang menjumlahkan bernama sama, dan tidak ada nama lain yang berulang: "Totalan".
        case alike
    }

    private let outcome: Fold.Outcome
    private let count: Int
    private let name: (Int) -> String

    /// - Parameters:
    ///   - outcome: Lipatannya.
    ///   - count: Banyaknya baris.
    ///   - name: Nama sebuah baris.
    init(_ outcome: Fold.Outcome, count: Int, name: @escaping (Int) -> String) {
        (self.outcome, self.count, self.name) = (outcome, count, name)
    }

    var likeness: Likeness {
        let sums = Set(outcome.claims.filter { $0.parts.count > 1 }.map(\.sum))
        let others = (0..<count).filter { !sums.contains($0) }
        guard !sums.isEmpty, others.count > 1 else { return .silent }
        let sumKeys = Set(sums.map { NameKey(name($0)).text })
        let otherKeys = others.map { NameKey(name($0)).text }
        if sums.count > 1, sumKeys.count == 1, sumKeys != [""], sumKeys.isDisjoint(with: otherKeys), Set(otherKeys).count == others.count {
            return .alike
        }
        let starts = Set(others.map(start))
        return starts.count == 1 && starts != [""] && starts.isDisjoint(with: sums.map(start)) ? .apart : .silent
    }

    /// `true` bila sebuah program sama dengan satu-satunya baris di sampingnya, yang bukan program.
    var namesProgram: Bool {
        outcome.claims.contains { start($0.sum) == "program" && !$0.parts.contains { start($0) == "program" } }
    }

    /// `true` bila beberapa baris yang menjumlahkan, dan hanya mereka, berawal dengan kata yang sama: "Bidang Air", "Bidang Jalan".
    var sharesHeads: Bool {
        let sums = Set((outcome.claims + outcome.pairs).map(\.sum))
        guard sums.count > 1, sums.count < count else { return false }
        let starts = Set(sums.map(start))
        guard starts.count == 1, starts != [""] else { return false }
        return !(0..<count).contains { !sums.contains($0) && starts.contains(start($0)) }
    }

    /// `true` bila sebuah baris yang bukan unit sama dengan unit-unit di sampingnya: "Dinas Kesehatan", lalu puskesmas-puskesmasnya.
    var namesUnits: Bool {
        outcome.claims.contains { claim in
            guard claim.parts.count > 1, !RowWords.unitStarts.contains(start(claim.sum)) else { return false }
            let parts = claim.parts.map(start)
            return parts.contains { RowWords.unitStarts.contains($0) }
                && parts.allSatisfy { RowWords.unitStarts.contains($0) || TitleFacts.officeStarts.contains($0) }
        }
    }

    private func start(_ row: Int) -> String { name(row).letterWords.first ?? "" }
}
