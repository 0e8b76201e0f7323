import BudgetAnalysis
import BudgetModel
import Diagnostics

extension ProgramPosition {
    /// Program dan unitnya seperti dibaca orang: `Program A (UPTD RPK)`.
    var words: String { program.words(unit: unit) }
}

extension BudgetLine {
    /// Tingkat paling rinci sebuah baris, dan unitnya.
    var words: String { deepest.words(unit: unit) }
}

extension MoneyRealisation.Subject {
    /// Nama program dan unitnya, atau nama indikatornya.
    func words(in budget: Budget) -> String {
        switch self {
        case .indicator(let code): budget.indicator(code)?.name ?? code
        case .program(let program, let unit): program.words(unit: unit)
        case .office(let name): name
        }
    }
}

extension BudgetYear {
    /// Tahapan pertama dan terakhir; `nil` bila tahun ini hanya memuat satu tahapan.
    var span: (first: BudgetStage, last: BudgetStage)? {
        guard let first = stages.first, let last = stages.last, first != last else { return nil }
        return (first, last)
    }
}
