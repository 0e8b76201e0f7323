import Diagnostics
import ExactNumbers
import Reporting

/// Isi sel seperti akan terlihat di Excel; dipakai untuk menaksir lebar.
enum DisplayedText {
    static func text(of value: ReportCell.Value, numbers: ColumnNumbers, in language: Language) -> String {
        let notation = language.notation
        return switch value {
        case .empty: ""
        case .text(let text): text.exactText(in: language)
        case .code(let code): code
        case .amount(let amount):
            notation.text(amount, style: .table) + (numbers.hasSen && !amount.hasSen ? ",00" : "")
        case .percent(let percent): notation.text(percent, negative: .parentheses) + "%"
        case .quantity(let quantity): notation.text(quantity)
        }
    }
}
