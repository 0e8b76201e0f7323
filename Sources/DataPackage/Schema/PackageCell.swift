import BudgetModel
package import ExactNumbers

/// Isi satu sel paket data.
package enum PackageCell: Sendable, Hashable, ExpressibleByStringLiteral {
    case empty
    /// Teks, termasuk angka tertera seperti tercetak.
    case text(String)
    case year(Int)
    case amount(Rupiah)
    /// Bilangan yang dipakai menghitung, atau angka yang memang tersimpan sebagai angka.
    case number(Quantity)
    /// Persen yang memang tersimpan sebagai angka: `91.07` untuk 91,07 %.
    case percent(Quantity)

    package init(stringLiteral text: String) { self = .text(text) }

    init(_ text: String?) { self = text.map { .text($0) } ?? .empty }

    /// Isinya sebagai teks paket data, dalam notasi Indonesia.
    package var text: String {
        switch self {
        case .empty: ""
        case .text(let text): text
        case .year(let year): String(year)
        case .amount(let amount): NumberNotation.decimalComma.text(amount, style: .plain)
        case .number(let number): NumberNotation.decimalComma.text(number)
        case .percent(let percent): NumberNotation.decimalComma.text(percent) + "%"
        }
    }
}
