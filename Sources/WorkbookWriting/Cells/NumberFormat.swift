import ExactNumbers
import Reporting

/// Format angka Excel untuk sebuah sel; pemisahnya mengikuti bahasa Excel pembaca.
enum NumberFormat: Sendable, Hashable {
    /// Sel teks.
    case general
    /// Uang: penurunan dalam kurung, nol sebagai strip. Dua desimal untuk seluruh kolom bila satu saja
    /// jumlah di kolom itu bersen.
    case amount(hasSen: Bool)
    /// Persen dengan desimal yang ditampilkan; nol tetap tertulis.
    case percent(decimals: Int)
    /// Nilai indikator dengan desimal tercetaknya.
    case quantity(decimals: Int)
    /// Format yang ditulis sendiri.
    case code(String)

    /// Kode format Excel; kosong untuk teks.
    var text: String {
        switch self {
        case .general: return ""
        case .amount(let hasSen): return hasSen ? #"#,##0.00;(#,##0.00);"-""# : #"#,##0;(#,##0);"-""#
        case .percent(let decimals):
            let digits = Self.fixed("0", decimals: decimals)
            return "\(digits)%;(\(digits)%);\(digits)%"
        case .quantity(let decimals): return Self.fixed("#,##0", decimals: decimals)
        case .code(let text): return text
        }
    }

    private static func fixed(_ whole: String, decimals: Int) -> String {
        decimals == 0 ? whole : whole + "." + String(repeating: "0", count: decimals)
    }
}

/// Hal yang sama bagi semua sel satu kolom tabel.
struct ColumnNumbers: Sendable, Hashable {
    /// Benar bila ada jumlah uang bersen.
    var hasSen = false
    /// Desimal persen terbanyak di kolom; 2 bila kolom tidak memuat persen.
    var percentDecimals = 2

    private var hasPercent = false

    /// Mencatat satu sel kolom ini.
    mutating func take(_ value: ReportCell.Value) {
        switch value {
        case .amount(let amount) where !hasSen && amount.hasSen: hasSen = true
        case .percent(let percent):
            percentDecimals = hasPercent ? max(percentDecimals, percent.decimals) : percent.decimals
            hasPercent = true
        default: break
        }
    }

    /// Mencatat sel-sel lain kolom ini.
    mutating func take(_ others: ColumnNumbers) {
        hasSen = hasSen || others.hasSen
        guard others.hasPercent else { return }
        percentDecimals = hasPercent ? max(percentDecimals, others.percentDecimals) : others.percentDecimals
        hasPercent = true
    }

    /// Format untuk sebuah sel kolom ini; sel isian kosong sudah berformat seperti isinya kelak.
    func format(for cell: ReportCell, in column: ColumnShape) -> NumberFormat {
        switch cell.value {
        case .amount: .amount(hasSen: hasSen)
        case .percent(let percent): .percent(decimals: percent.decimals)
        case .quantity(let quantity): column.codeFormat ?? .quantity(decimals: quantity.decimals)
        case .empty, .code, .text:
            if cell.isRatio {
                .percent(decimals: percentDecimals)
            } else if column.kind == .amount, cell.value == .empty, cell.derivation != nil || column.isEntry {
                .amount(hasSen: hasSen)
            } else {
                column.wordFormat
            }
        }
    }
}

extension ReportCell {
    /// Benar bila isi sel persen yang dihitung, walaupun kini bertuliskan "baru" atau "-".
    var isRatio: Bool {
        switch derivation {
        case .change, .share: true
        case .same, .difference, .sum, .sumWhere, .sumOf, .lesser, .excess, .formula, nil: false
        }
    }
}
