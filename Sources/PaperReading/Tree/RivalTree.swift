import BudgetModel

/// Pohon menurut hitungan saja, sebagai tandingan bagi pohon yang tertulis: jaring pengaman bila kertas mencetak jumlah yang hanya
/// dipenuhi tandingannya.
struct RivalTree {
    /// Pohon tandingan; `nil` bila tidak menutup, atau jumlah belanjanya sama dengan pohon yang tertulis.
    let forest: Forest?
    /// `true` bila hanya tandingannya yang memenuhi semua jumlah tertera, dan susunan yang tertulis bukan kode.
    let isBetter: Bool

    init(
        _ settled: Settlement, ledger: RowLedger, marks: [Settlement.Mark], name: (Int) -> String, code: (Int) -> String?
    ) {
        let own = settled.totalsMet
        let differing = settled.forest.differingParents
        guard own.missed > 0 || !differing.isEmpty, ledger.count <= Self.maximumRows else {
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
        // Baris berkode yang tertulis dua kali sama dengan "induk beranak satu" yang sekode dan senama: kekeliruan salin, bukan
        // susunan lain. Induk beranak satu yang lain baru bukti bila tandingannya memenuhi setiap induk yang tidak cocok.
        let onlyChildren = rival.reviews.flatMap(\.claims).filter { $0.parts.count == 1 }
        let isCopied = onlyChildren.contains { code($0.sum) == code($0.parts[0]) && NameKey(name($0.sum)) == NameKey(name($0.parts[0])) }
        guard !isCoded || onlyChildren.isEmpty || (!isCopied && rival.forest.meets(differing)) else {
            (forest, isBetter) = (nil, false)
            return
        }
        forest = rival.forest
        isBetter = own.missed > 0 && totals.count > 0 && !isCoded
    }

    private static let maximumRows = 20_000
}

extension Forest {
    /// Induk yang mencetak jumlah lain daripada bagian-bagiannya.
    var differingParents: [Int] { parts.keys.filter { agreement(of: $0) == .differs } }

    /// `true` bila semua baris itu induk di pohon ini juga, dan sama dengan bagian-bagiannya.
    fileprivate func meets(_ parents: [Int]) -> Bool {
        !parents.isEmpty && parents.allSatisfy { parts[$0] != nil && [.exact, .rounded].contains(agreement(of: $0)) }
    }
}
