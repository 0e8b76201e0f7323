public import BudgetModel
public import ExactNumbers

/// Uang satu indikator: pagu setiap tahapan menurut bobot kaitan, dan penyerapannya per triwulan.
public struct IndicatorMoney: Sendable, Hashable {
    /// Bagian-bagian program yang melayaninya, menurut urutan ``BudgetYear/shares``.
    public let shares: [IndicatorShare]
    /// Jumlah bagian itu per tahapan; kosong bila tidak satu program pun terkait.
    public let cost: StageAmounts
    /// Keempat triwulan, menurut waktu.
    public let quarters: [QuarterMoney]

    /// Satu triwulan.
    public subscript(quarter: Quarter) -> QuarterMoney { quarters[quarter.rawValue - 1] }

    /// Selisih uangnya antara dua tahapan; program yang tidak ada di salah satunya dihitung nol, seperti ``ComparisonRow``.
    ///
    /// - Returns: `nil` bila tidak ada uangnya di kedua tahapan.
    public func variance(from first: BudgetStage, to last: BudgetStage) throws(ArithmeticError) -> Variance? {
        guard cost[first] != nil || cost[last] != nil else { return nil }
        return try Variance(before: cost[first] ?? .zero, after: cost[last] ?? .zero)
    }
}

/// Penyerapan uang sebuah indikator sampai dengan satu triwulan.
public struct QuarterMoney: Sendable, Hashable {
    /// Dari mana penyerapannya diketahui.
    public enum Source: Sendable, Hashable {
        /// Kertas mencetaknya bagi indikator ini.
        case indicator
        /// Jumlah realisasi program-programnya menurut bobot kaitan; semua programnya ada.
        case programs
        /// Tidak diketahui.
        case unknown
        /// Beberapa kertas mencetaknya berbeda; tidak satu pun dipakai.
        case disputed
    }

    /// Triwulannya.
    public let quarter: Quarter
    /// Dari mana diketahui.
    public let source: Source
    /// Terhadap setiap tahapan pagu yang mungkin, menurut waktu; kosong bila tidak diketahui.
    public let absorptions: [Absorption]
    /// Realisasi yang dipakai.
    public let records: [AbsorptionRecord]

    /// Terhadap satu tahapan.
    public func absorption(at stage: BudgetStage) -> Absorption? { absorptions.first { $0.stage == stage } }
}

extension QuarterMoney {
    /// Persen kumulatif yang dicetak kertas bagi indikator ini, dan tahapan pagunya bila disebut; `nil` bila penyerapannya diketahui lain.
    package var printedPercent: (value: Quantity, stage: BudgetStage?)? {
        guard source == .indicator, let first = records.first?.realisation.printedPercent,
            records.allSatisfy({ $0.realisation.printedPercent.map { $0 == first } ?? false })
        else { return nil }
        return first
    }
}

extension MoneyRealisation {
    fileprivate var printedPercent: (value: Quantity, stage: BudgetStage?)? {
        guard span == .cumulative, case .percentage(let figure, let stage) = evidence else { return nil }
        return figure.value.map { ($0, stage) }
    }
}
