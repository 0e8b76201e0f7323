import DataPackage
import ExactNumbers

/// Jenis kolom di basis data. Angka tertera tetap teks, karena tanda dan banyaknya desimalnya adalah bukti.
enum ColumnType: String, Sendable, Hashable {
    case text
    case year = "integer"
    /// Rupiah sampai sen: 36 angka di depan koma.
    case amount = "numeric(38,2)"
    case number = "numeric"

    init(_ kind: PackageColumn.Kind) {
        self =
            switch kind {
            case .year: .year
            case .amount, .ceiling: .amount
            case .percent: .number
            case .text, .code, .printed, .outcome, .choice, .suggestion, .reference, .listed: .text
            }
    }

    /// `true` bila kolom berjenis ini, seperti disebut `format_type`, menyimpan isinya tepat.
    func accepts(_ type: String) -> Bool {
        switch self {
        case .text: type == "text" || type.hasPrefix("character varying")
        case .year: ["integer", "bigint", "smallint", "numeric"].contains(type)
        case .amount: type == "numeric" || Self.decimals(of: type).map { $0 >= 2 } ?? false
        case .number: type == "numeric"
        }
    }

    /// Isi sel bagi kolom ini; angka dengan titik desimal.
    func text(of cell: PackageCell) -> String {
        switch cell {
        case .amount(let amount): amount.plainText
        case .number(let number) where self == .number: number.plainText
        default: cell.text
        }
    }

    private static func decimals(of type: String) -> Int? {
        guard let match = type.wholeMatch(of: #/numeric\(\d+,(\d+)\)/#) else { return nil }
        return Int(match.output.1)
    }
}
