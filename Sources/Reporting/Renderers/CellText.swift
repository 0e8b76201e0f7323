package import Diagnostics
import ExactNumbers

extension ReportCell {
    /// Isi sel seperti dibaca orang: angka berkelompok, penurunan dalam kurung.
    package func text(in language: Language) -> String {
        switch value {
        case .empty: ""
        case .text(let text): text.text(in: language)
        case .code(let code): ForeignText.shown(code, in: language)
        case .amount(let amount): language.notation.text(amount, style: .table)
        case .percent(let percent): language.notation.text(percent, negative: .parentheses)
        case .quantity(let quantity): language.notation.text(quantity)
        }
    }
}

extension ReportColumn.Kind {
    /// `true` bila isinya angka dan rata kanan.
    package var isNumeric: Bool {
        switch self {
        case .amount, .percent, .quantity: true
        case .code, .name, .label, .note: false
        }
    }
}
