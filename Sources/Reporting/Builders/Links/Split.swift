import BudgetAnalysis
import BudgetModel
import ExactNumbers

/// Pembagian pagu sebuah program menurut bobot, langkah demi langkah, supaya buku kerja dapat mengulanginya.
///
/// Setiap bagian dipotong ke sen; sen yang tersisa diberikan satu-satu kepada sisa pembagian terbesar, dan bila sama kepada yang lebih dahulu dikaitkan.
struct Split {
    /// Langkah-langkah membagi sebuah pagu. Semuanya bilangan bulat sen, tanpa tanda.
    struct Steps {
        /// Pagunya dibagi jumlah bobot: hasil dan sisanya.
        let quotient: Int128
        let rest: Int128
        /// Setiap bagian dipotong ke sen, dan sisa pembagiannya.
        let floors: [Int128]
        let remainders: [Int128]
        /// Sen yang belum terbagi.
        let left: Int128

        /// Urutan sebuah bagian mendapat sen yang tersisa, mulai 1.
        func rank(of part: Int) -> Int {
            let own = remainders[part]
            return 1 + remainders.enumerated().count { $0.element > own || ($0.element == own && $0.offset < part) }
        }
    }

    /// Bagian-bagiannya menurut urutan pembagiannya; yang tanpa indikator terakhir.
    let shares: [ComparisonRow]
    /// Bobot setiap bagian sebagai bilangan bulat.
    let weights: [Int128]
    /// Desimal persen di balik bilangan bulat itu.
    let decimals: Int
    /// Tahapan yang dibagi: kedua yang dibandingkan, lalu yang lain yang memuat programnya.
    let stages: [BudgetStage]
    /// Pagu utuh setiap tahapan itu, dan langkah-langkah membaginya.
    let wholes: [Rupiah]
    let steps: [Steps]

    /// Desimal yang juga diterima bila bobotnya diubah di buku kerja.
    private static let leastDecimals = 4
    /// Di atas ini hasil kali dua bobot melebihi 15 angka, jadi Excel tidak dapat mengulanginya.
    private static let mostDecimals = 5

    /// `nil` bila programnya tidak dibagi, atau bobotnya berdesimal terlalu banyak bagi Excel.
    init?(_ shares: [ComparisonRow], _ comparison: Comparison) throws {
        guard shares.count > 1 else { return nil }
        let decimals = max(Self.leastDecimals, shares.compactMap(\.weight?.decimals).max() ?? 0)
        guard decimals <= Self.mostDecimals else { return nil }
        var weights: [Int128] = []
        var rest = try Quantity(100).rescaled(to: decimals).coefficient
        for share in shares {
            let weight = try share.weight?.rescaled(to: decimals).coefficient ?? rest
            weights.append(weight)
            rest -= weight
        }
        let whole = weights.reduce(0, +)
        guard whole > 0 else { return nil }
        let ceilings = shares[0].position.ceilings
        let compared = [comparison.from, comparison.to]
        let stages = compared + comparison.budget.spendingStages.filter { !compared.contains($0) && ceilings[$0] != nil }
        self.stages = stages
        wholes = stages.map { ceilings[$0] ?? .zero }
        steps = wholes.map { amount in
            let sen = Int128(amount.sen.magnitude)
            let (quotient, rest) = sen.quotientAndRemainder(dividingBy: whole)
            let floors = weights.map { quotient * $0 + rest * $0 / whole }
            return Steps(
                quotient: quotient, rest: rest, floors: floors, remainders: weights.map { rest * $0 % whole },
                left: sen - floors.reduce(0, +))
        }
        self.shares = shares
        self.weights = weights
        self.decimals = decimals
    }

    /// Jumlah bobot.
    var whole: Int128 { weights.reduce(0, +) }
}
