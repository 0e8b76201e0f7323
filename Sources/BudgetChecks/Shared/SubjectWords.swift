import BudgetAnalysis
import BudgetModel
import Diagnostics

extension ProgramPosition {
    /// Program dan unitnya seperti dibaca orang: `Program A (UPTD RPK)`; OPD-nya disebut bila ada yang senama di daerah lain.
    var words: String { program.words(unit: unit).words(office: office, region: region) }
}

extension BudgetLine {
    /// Tingkat paling rinci sebuah baris, dan unitnya.
    var words: String { deepest.words(unit: unit).words(office: office, region: region) }
}

extension String {
    fileprivate func words(office: String, region: String?) -> String {
        office.isOffice(namedWith: region) ? "\(self), \(office)" : self
    }
}

extension BudgetYear {
    /// Tahapan pertama dan terakhir; `nil` bila tahun ini hanya memuat satu tahapan.
    var span: (first: BudgetStage, last: BudgetStage)? {
        guard let first = stages.first, let last = stages.last, first != last else { return nil }
        return (first, last)
    }
}
