import BudgetAnalysis
import BudgetModel
import ExactNumbers

/// Rentang rupiah yang disiratkan persen tertera, sebagai hitungan dari selnya: `pagu x (persen +- setengah satuan desimal terakhir)`, batas bawahnya
/// dibulatkan ke bawah dan batas atasnya ke atas ke sen.
struct ImpliedRealisation {
    private let record: AbsorptionRecord
    private let stage: BudgetStage
    private let evidence: [MoneyRealisation: CellReference]

    /// - Parameters:
    ///   - stage: Tahapan pagu yang diandaikan bagi persen yang tidak menyebutnya.
    ///   - evidence: Sel angka tertera setiap realisasi.
    init(_ record: AbsorptionRecord, at stage: BudgetStage, evidence: [MoneyRealisation: CellReference]) {
        self.record = record
        self.stage = stage
        self.evidence = evidence
    }

    /// Salah satu batas; `nil` bila salah satu angkanya tidak berdiri di sebuah sel.
    ///
    /// - Parameter ceiling: Sel pagu realisasi ini pada sebuah tahapan.
    func bound(isUpper: Bool, ceiling: (BudgetStage) -> CellReference?) -> Derivation? {
        var parts: [CellFormula] = []
        for part in record.parts {
            guard let cell = evidence[part] else { return nil }
            switch part.evidence {
            case .amount: parts.append(.sen(.cell(cell)))
            case .percentage(let figure, let stated):
                guard let percent = figure.value, let ceiling = ceiling(stated ?? stage),
                    let bound = Self.bound(percent, cell, of: ceiling, isUpper: isUpper)
                else { return nil }
                parts.append(bound)
            }
        }
        return .formula(.hundredth(.sum(parts)))
    }

    /// Batas sebuah persen dalam sen. Satuannya sepersepuluh desimal terakhir, supaya setengah satuannya bilangan bulat.
    private static func bound(_ percent: Quantity, _ cell: CellReference, of ceiling: CellReference, isUpper: Bool) -> CellFormula? {
        guard let units = power(percent.decimals + 2), let whole = power(percent.decimals + 3) else { return nil }
        let ten = CellFormula.number(Quantity(10))
        let half = CellFormula.number(Quantity(5))
        let printed = CellFormula.product(.rounded(.product(.cell(cell), units), decimals: 0), ten)
        let amount = CellFormula.sen(.cell(ceiling))
        guard !isUpper else { return .floorShare(of: amount, .sum([printed, half]), over: whole, up: true) }
        let lowest = CellFormula.difference(printed, half)
        return .floorShare(of: amount, percent.isNegative ? lowest : .larger(lowest, .zero), over: whole)
    }

    private static func power(_ exponent: Int) -> CellFormula? {
        guard let one = try? Quantity(1).rescaled(to: exponent), let power = try? Quantity(coefficient: one.coefficient, decimals: 0) else {
            return nil
        }
        return .number(power)
    }
}
