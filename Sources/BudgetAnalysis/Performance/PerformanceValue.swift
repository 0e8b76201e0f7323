public import BudgetModel
public import ExactNumbers

/// Isi sebuah target atau realisasi kinerja: angka, rentang, atau predikat.
public enum PerformanceValue: Sendable, Hashable {
    /// Satu angka, dalam satuan indikatornya.
    case number(Quantity)
    /// Rentang: `80-90`; kedua batasnya termasuk.
    case range(ClosedRange<Quantity>)
    /// Predikat: `BB`. Bertingkat, tanpa jarak yang dapat dihitung.
    case grade(AKIPPredicate)

    /// Arti sebuah angka tertera; `nil` bila tidak terbaca, atau mendua dan `known` bukan salah satu artinya.
    ///
    /// - Parameter known: Nilai yang sudah diketahui dari kertas lain.
    init?(_ figure: PrintedFigure, known: PerformanceValue? = nil) {
        switch figure.reading {
        case .single(let value): self = .number(value)
        case .ambiguous(let comma, let point):
            guard case .number(let known) = known, [comma, point].contains(known) else { return nil }
            self = .number(known)
        case .range(let range): self = .range(range)
        case .grade(let grade): self = .grade(grade)
        case .unreadable: return nil
        }
    }

    /// Angkanya; `nil` bagi rentang dan predikat.
    public var number: Quantity? { if case .number(let number) = self { number } else { nil } }

    /// Batas-batasnya; angka adalah rentang yang kedua batasnya sama. `nil` bagi predikat.
    package var bounds: ClosedRange<Quantity>? {
        switch self {
        case .number(let number): number...number
        case .range(let range): range
        case .grade: nil
        }
    }

    /// Nilai yang sama setelah setiap angkanya diubah; predikat tetap.
    func mapped(_ change: (Quantity) throws(ArithmeticError) -> Quantity) throws(ArithmeticError) -> PerformanceValue {
        switch self {
        case .number(let number): return .number(try change(number))
        case .range(let range):
            let (lower, upper) = (try change(range.lowerBound), try change(range.upperBound))
            return .range(min(lower, upper)...max(lower, upper))
        case .grade: return self
        }
    }

    /// `true` bila cetakan `printed` dapat mewakili nilai ini: 5,438 mewakili 5,4375.
    func isPrinted(as printed: PerformanceValue) throws(ArithmeticError) -> Bool {
        guard let own = bounds, let other = printed.bounds else { return self == printed }
        let (lower, upper) = (try other.lowerBound.printedInterval, try other.upperBound.printedInterval)
        return lower.contains(own.lowerBound) && upper.contains(own.upperBound)
    }
}
