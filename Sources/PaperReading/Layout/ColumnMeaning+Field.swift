import BudgetModel
import Diagnostics

extension ColumnMeaning {
    /// Isian baris yang dimuat kolom berarti ini; `nil` bila laporan tidak menampilkannya sebagai kolom sendiri.
    ///
    /// - Parameter stage: Tahapan kolom jumlahnya.
    func field(at stage: BudgetStage?) -> RowField? {
        switch self {
        case .ceiling(let own): (own ?? stage).map { .ceiling($0) }
        case .difference: .difference
        case .percent: .change
        case .realisation: .realised
        case .unit: .unit
        case .fundingSource: .fundingSource
        case .code: .code
        default: nil
        }
    }
}
