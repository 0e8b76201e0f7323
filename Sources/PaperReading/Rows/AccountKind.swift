import BudgetModel

/// Ke mana sebuah baris termasuk: belanja, atau di luar belanja.
enum AccountKind: UInt8, Hashable, Sendable, CaseIterable {
    case spending
    case revenue
    case receipt
    case outlay
    case financing

    /// Arah uangnya di luar belanja; `nil` bagi belanja.
    var balance: BalanceLine.Kind? {
        switch self {
        case .spending: nil
        case .revenue: .revenue
        case .receipt: .receipt
        case .outlay: .outlay
        case .financing: .financing
        }
    }

    /// Akar kode akun: 4 pendapatan, 5 belanja, 6 pembiayaan.
    init?(account: BudgetCode) {
        switch (account.segments.first, account.segments.dropFirst().first) {
        case ("4", _): self = .revenue
        case ("5", _): self = .spending
        case ("6", "1"): self = .receipt
        case ("6", "2"): self = .outlay
        case ("6", _): self = .financing
        default: return nil
        }
    }

    /// `true` bagi pembiayaan dan kedua arahnya.
    var isFinancing: Bool { [.financing, .receipt, .outlay].contains(self) }
}
