public import BudgetModel
public import ExactNumbers

/// Jumlah sebelum dan setelah yang boleh tidak ada; selisihnya hanya ada bila keduanya sebanding.
public struct BalanceChange: Sendable, Hashable {
    /// Jumlah sebelum; `nil` bila tidak tertera.
    public let before: Rupiah?
    /// Jumlah setelah; `nil` bila tidak tertera.
    public let after: Rupiah?
    /// Selisih; `nil` bila salah satu tahapan tidak memuat bagiannya.
    public let variance: Variance?

    /// Selisih dari kedua jumlah; sisi yang tidak tertera hanya nol bila `isComparable`.
    init(before: Rupiah?, after: Rupiah?, isComparable: Bool) throws(AnalysisError) {
        self.before = before
        self.after = after
        guard isComparable, before != nil || after != nil else {
            variance = nil
            return
        }
        do {
            variance = try Variance(before: before ?? .zero, after: after ?? .zero)
        } catch {
            throw .overflow
        }
    }
}

extension Comparison {
    /// Pendapatan dan pembiayaan tahun ini di samping belanjanya.
    public var balance: YearBalance { annual.balance }

    /// Perubahan sebuah bagian, di semua OPD atau di satu OPD.
    public func change(of part: BalancePart, in office: String? = nil) throws(AnalysisError) -> BalanceChange {
        try change { stage throws(AnalysisError) in try balance.total(part, at: stage, in: office) }
    }

    /// Perubahan surplus, pembiayaan netto, atau SiLPA, di semua OPD atau di satu OPD.
    public func change(of kind: PrintedBalance.Kind, in office: String? = nil) throws(AnalysisError) -> BalanceChange {
        try change { stage throws(AnalysisError) in try balance.amount(of: kind, at: stage, in: office) }
    }

    /// Perubahan beberapa baris sejenis milik satu OPD.
    ///
    /// Baris yang tidak ada pada salah satu tahapan bernilai nol di sana, asal jenisnya tertera pada tahapan itu.
    public func change(of lines: [BalanceLine]) throws(AnalysisError) -> BalanceChange {
        guard let first = lines.first else { return try BalanceChange(before: nil, after: nil, isComparable: false) }
        let whole = try change(of: .account(first.kind), in: first.office)
        func sum(_ stage: BudgetStage) throws(AnalysisError) -> Rupiah? {
            let amounts = lines.compactMap { $0.amounts[stage] }
            do {
                return amounts.isEmpty ? nil : try .sum(amounts)
            } catch {
                throw .overflow
            }
        }
        return try BalanceChange(before: try sum(from), after: try sum(to), isComparable: whole.variance != nil)
    }

    private func change(
        _ amount: (BudgetStage) throws(AnalysisError) -> BalanceAmount?
    ) throws(AnalysisError) -> BalanceChange {
        let (before, after) = (try amount(from)?.amount, try amount(to)?.amount)
        return try BalanceChange(before: before, after: after, isComparable: before != nil && after != nil)
    }
}
