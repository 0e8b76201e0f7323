import BudgetModel
import Diagnostics
import ExactNumbers

extension Facts {
    /// Jumlah yang tertera, yang terhitung, dan selisihnya pada suatu tahapan.
    static func footing(printed: Rupiah, expected: Rupiah, _ difference: Rupiah, at stage: BudgetStage) -> Facts {
        [
            Facts.Name.printed.at(stage): .amount(printed), Facts.Name.expected.at(stage): .amount(expected),
            Facts.Name.difference.at(stage): .amount(difference),
        ]
    }
}
