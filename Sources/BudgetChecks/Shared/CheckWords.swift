import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

extension Examination {
    /// Kertas bagi pembaca: jenisnya, atau kodenya bila tabel dokumen tidak memuatnya.
    func paperName(_ code: String) -> String {
        guard let document = budget.document(code) else { return code }
        let sameKind = budget.documents.count { $0.kind == document.kind }
        return sameKind == 1 ? document.kind : "\(document.kind) (\(code))"
    }
}

extension Variance {
    /// Perubahan dengan kata: "turun 38,64 %", "naik 510,82 %", "tetap", "baru".
    var words: Worded {
        get throws(ArithmeticError) {
            guard case .ratio(let ratio) = try change else {
                return Worded(after.isZero ? LocalizedText(id: "tetap nol", en: "still zero") : LocalizedText(id: "baru", en: "new"))
            }
            return try ratio.percent().changeWords
        }
    }
}

extension Quantity {
    /// Perubahan dalam persen dengan kata: "turun 38,64 %".
    var changeWords: Worded {
        get throws(ArithmeticError) {
            if isZero { return Worded(LocalizedText(id: "tetap", en: "unchanged")) }
            let size = try magnitude
            return Worded(
                isNegative
                    ? LocalizedText(id: "turun \(percent: size)", en: "down \(percent: size)")
                    : LocalizedText(id: "naik \(percent: size)", en: "up \(percent: size)"),
                [.change: .percent(size)])
        }
    }
}
