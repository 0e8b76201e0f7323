public import ExactNumbers

/// Selisih dua pagu yang sebanding: sebelum, setelah, bertambah/(berkurang).
public struct Variance: Sendable, Hashable {
    /// Pagu sebelum.
    public let before: Rupiah
    /// Pagu setelah.
    public let after: Rupiah
    /// `after - before`; negatif berarti berkurang.
    public let difference: Rupiah

    /// Membentuk nilai ini dari bagian-bagiannya.
    public init(before: Rupiah, after: Rupiah) throws(ArithmeticError) {
        self.before = before
        self.after = after
        difference = try after - before
    }

    /// Perubahan terhadap pagu sebelum. Dasar pembagi selalu pagu sebelum.
    public enum Change: Sendable, Hashable {
        /// Hasil bagi tepat; -0,3864 berarti berkurang 38,64 %.
        case ratio(Ratio)
        /// Sebelum nol, setelah tidak: tidak ada persen, katakan "baru".
        case new
        /// Nol tetap nol: tidak ada persen, tulis "-".
        case none
    }

    /// Perubahan dalam persen atau kata.
    public var change: Change {
        get throws(ArithmeticError) {
            if before.isZero { return after.isZero ? .none : .new }
            return .ratio(try Ratio(difference, over: before))
        }
    }

    /// `true` bila pagu yang ada menjadi nol: "nihil".
    public var isDropped: Bool { !before.isZero && after.isZero }

    /// Bagian baris ini dalam perubahan seluruhnya; `nil` bila seluruhnya tidak berubah.
    public func share(of total: Variance) throws(ArithmeticError) -> Ratio? {
        total.difference.isZero ? nil : try Ratio(difference, over: total.difference)
    }
}
