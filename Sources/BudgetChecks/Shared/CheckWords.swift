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

/// Perubahan yang sudah dihitung, siap dikatakan: "turun 38,64 %", "naik 510,82 %", "tetap", "baru".
enum ChangeWords: Sendable {
    case down(Quantity)
    case up(Quantity)
    case unchanged
    case new
    case stillZero

    var worded: Worded {
        switch self {
        case .down(let size): Worded(LocalizedText(id: "turun \(percent: size)", en: "down \(percent: size)"), facts)
        case .up(let size): Worded(LocalizedText(id: "naik \(percent: size)", en: "up \(percent: size)"), facts)
        case .unchanged: Worded(LocalizedText(id: "tetap", en: "unchanged"))
        case .new: Worded(LocalizedText(id: "baru", en: "new"))
        case .stillZero: Worded(LocalizedText(id: "tetap nol", en: "still zero"))
        }
    }

    var facts: Facts {
        switch self {
        case .down(let size), .up(let size): [.change: .percent(size)]
        case .unchanged, .new, .stillZero: [:]
        }
    }
}

extension Variance {
    /// Perubahan terhadap sebelumnya.
    var changeWords: ChangeWords {
        get throws(ArithmeticError) {
            guard case .ratio(let ratio) = try change else { return after.isZero ? .stillZero : .new }
            return try ratio.percent().changeWords
        }
    }
}

extension Quantity {
    /// Perubahan dalam persen.
    var changeWords: ChangeWords {
        get throws(ArithmeticError) {
            if isZero { return .unchanged }
            return isNegative ? .down(try magnitude) : .up(self)
        }
    }
}
