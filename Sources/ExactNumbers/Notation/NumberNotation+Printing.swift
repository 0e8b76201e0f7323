/// Rupa jumlah uang di dalam teks.
public enum AmountStyle: String, Sendable, CaseIterable {
    /// Teks berjalan: `Rp1.234.567,00`; negatif `-Rp1.234.567,00`. Sen selalu tertulis.
    case running
    /// Tabel: `1.234.567`; penurunan `(1.234.567)`; nol `-`. Sen hanya bila ada: `1.234.567,50`.
    case table
    /// Berkelompok dengan minus: `-1.234.567`; nol `0`. Sen hanya bila ada.
    case plain
}

/// Rupa nilai negatif.
public enum NegativeStyle: String, Sendable, CaseIterable {
    /// Minus di depan: `-38,64`.
    case minus
    /// Dalam kurung, seperti laporan keuangan: `(38,64)`.
    case parentheses
}

extension NumberNotation {
    /// Jumlah uang sebagai teks dalam notasi ini.
    public func text(_ amount: Rupiah, style: AmountStyle = .table) -> String {
        switch style {
        case .running:
            let sen = Quantity(validCoefficient: amount.sen, decimals: 2)
            return (amount.isNegative ? "-Rp" : "Rp") + digits(sen)
        case .table:
            return amount.isZero ? "-" : text(amount.quantity, negative: .parentheses)
        case .plain:
            return text(amount.quantity)
        }
    }

    /// Bilangan sebagai teks: ribuan dikelompokkan, desimal tercetak dipertahankan.
    public func text(_ quantity: Quantity, negative: NegativeStyle = .minus) -> String {
        let digits = digits(quantity)
        guard quantity.isNegative else { return digits }
        return switch negative {
        case .minus: "-" + digits
        case .parentheses: "(" + digits + ")"
        }
    }

    private func digits(_ quantity: Quantity) -> String {
        DigitText.text(
            quantity.coefficient.magnitude,
            decimals: quantity.decimals,
            groupMark: groupMark,
            decimalMark: decimalMark
        )
    }
}
