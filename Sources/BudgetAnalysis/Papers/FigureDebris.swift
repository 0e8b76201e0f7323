package import BudgetModel
import ExactNumbers

extension PrintedFigure {
    /// `true` bila bertanda persen di atas 100: sisa sel berformat persen (N007), bukan nilainya.
    package var isPercentDebris: Bool { isPercent && value.map { $0 > Quantity(100) } ?? false }

    /// `true` bila target ini sisa sel berformat persen: seperseratusnya 10 sampai 100. Target di bawah 1.000 %
    /// mungkin memang dimaksud.
    package var isTargetDebris: Bool {
        isPercent && value.map { (Quantity(1000)...Quantity(10_000)).contains($0) } ?? false
    }
}
