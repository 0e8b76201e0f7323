import BudgetModel

/// Pohon menurut hitungan saja, sebagai tandingan bagi pohon yang tertulis: jaring pengaman bila kertas mencetak jumlah yang hanya
/// dipenuhi tandingannya.
struct RivalTree {
    /// Pohon tandingan; `nil` bila tidak menutup, atau jumlah belanjanya sama dengan pohon yang tertulis.
    let forest: Forest?
    /// `true` bila hanya tandingannya yang memenuhi semua jumlah tertera, dan susunan yang tertulis bukan kode.
    let isBetter: Bool

    init(_ settled: Settlement, ledger: RowLedger, marks: [Settlement.Mark], name: (Int) -> String) {
        let own = settled.totalsMet
        let isMissing = own.missed > 0 || settled.forest.hasDifferingParents
        guard isMissing, ledger.count <= Self.maximumRows else {
            (forest, isBetter) = (nil, false)
            return
        }
        let rival = Settlement(ledger, marks: marks, as: .sums, name: name) { _, _ in nil }
        let totals = rival.totalsMet
        let isTree = !rival.reviews.isEmpty && rival.reviews.allSatisfy { $0.verdict == .tree } && rival.unexplained.isEmpty
        let meets = totals.missed == 0 && (totals.count > 0 || isTree)
        guard meets, own.missed > 0 || isTree, rival.forest.total(of: .spending) != settled.forest.total(of: .spending) else {
            (forest, isBetter) = (nil, false)
            return
        }
        let isCoded = ledger.entries.contains { [.code, .level].contains($0.basis) }
        // Baris berkode yang tertulis dua kali sama dengan "induk beranak satu": kekeliruan salin, bukan susunan lain.
        guard !isCoded || rival.reviews.allSatisfy({ $0.claims.allSatisfy { $0.parts.count > 1 } }) else {
            (forest, isBetter) = (nil, false)
            return
        }
        forest = rival.forest
        isBetter = own.missed > 0 && totals.count > 0 && !isCoded
    }

    private static let maximumRows = 20_000
}

extension Forest {
    /// `true` bila sebuah induk mencetak jumlah lain daripada bagian-bagiannya.
    var hasDifferingParents: Bool {
        parts.keys.contains { agreement(of: $0) == .differs }
    }
}
