import ExactNumbers
import Reporting

/// Rupa sel satu kolom isian.
struct FormStyle {
    typealias Role = ReportRow.Role

    let column: FormColumn

    init(of column: FormColumn) {
        self.column = column
    }

    /// Rupa sel dengan isi `cell`; baris contoh dan rumus terkunci.
    func style(for cell: FormCell, role: Role) -> CellStyle {
        let isInput = role == .detail && !column.content.isFormula
        var style = CellStyle(look: .body(isInput || role == .beside ? role : .subtotal), alignment: alignment)
        style.wraps = column.content == .text
        style.numberFormat = numberFormat(for: cell)
        style.isUnlocked = isInput
        return style
    }

    private var alignment: CellStyle.Alignment {
        switch column.content {
        case .text, .literal, .integer: .left
        case .number, .amount, .difference, .change: .right
        }
    }

    private func numberFormat(for cell: FormCell) -> NumberFormat {
        if case .percent(let percent) = cell { return NumberFormat.percent(decimals: percent.decimals) }
        switch column.content {
        case .text: return NumberFormat.general
        case .literal:
            if case .number = cell { return NumberFormat.general }
            return .code("@")
        case .integer: return .code("0")
        case .number: return NumberFormat.general
        case .amount: return .code(cell.hasDecimals ? "#,##0.00" : "#,##0")
        case .difference: return .code("#,##0.##;(#,##0.##);\"-\"")
        case .change: return NumberFormat.percent(decimals: 2)
        }
    }
}

extension FormCell {
    fileprivate var hasDecimals: Bool {
        guard case .number(let number) = self, let whole = try? number.rescaled(to: 0) else { return false }
        return whole != number
    }

    /// Angka yang disimpan Excel tanpa mengubahnya; `nil` untuk isi lain.
    var exactNumber: CellNumber? {
        guard case .number(let quantity) = self, let number = CellNumber(quantity), number.isHeldExactly else { return nil }
        return number
    }

    /// Isi sel. Angka yang terlalu panjang bagi Excel menjadi teks bernotasi Indonesia, yang terbaca sama.
    var content: CellContent {
        switch self {
        case .blank: .blank
        case .text(let text): .text(text)
        case .number(let quantity):
            exactNumber.map { .number($0.stored) } ?? .text(NumberNotation.decimalComma.text(quantity))
        case .percent(let percent):
            Self.fraction(percent).map { .number($0.stored) } ?? .text(NumberNotation.decimalComma.text(percent) + "%")
        }
    }

    private static func fraction(_ percent: Quantity) -> CellNumber? {
        guard let fraction = try? Quantity(coefficient: percent.coefficient, decimals: percent.decimals + 2),
            let number = CellNumber(fraction), number.isHeldExactly
        else { return nil }
        return number
    }
}
