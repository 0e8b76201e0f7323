import BudgetModel
import ExactNumbers

extension Examination {
    /// Nama indikator bagi pembaca; kodenya disebut bila ada indikator lain yang senama.
    func indicatorName(_ code: String) -> String {
        guard let indicator = budget.indicator(code) else { return code }
        let sameName = budget.indicators.count { $0.name == indicator.name }
        return sameName == 1 ? indicator.name : "\(indicator.name) (\(code))"
    }
}

extension Indicator {
    /// `true` bila yang diukur adalah laju: laju boleh turun sementara nilainya tetap bertambah.
    var isGrowthRate: Bool {
        let words = name.lowercased().split { !$0.isLetter }
        return words.contains("laju") || words.contains("pertumbuhan")
    }

    /// `true` bila `value` lebih buruk daripada `other` menurut arah indikator ini.
    func isWorse(_ value: Quantity, than other: Quantity) -> Bool {
        direction == .positive ? value < other : value > other
    }
}
