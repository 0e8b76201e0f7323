import ExactNumbers
import Reporting

/// Format angka Excel untuk sebuah sel; pemisahnya mengikuti bahasa Excel pembaca.
enum NumberFormat {
    /// Sel teks.
    static let general = ""

    /// Uang: penurunan dalam kurung, nol sebagai strip. Dua desimal untuk seluruh kolom bila satu saja
    /// jumlah di kolom itu bersen.
    static func amount(hasSen: Bool) -> String {
        hasSen ? #"#,##0.00;(#,##0.00);"-""# : #"#,##0;(#,##0);"-""#
    }

    /// Persen dengan desimal yang ditampilkan; nol tetap tertulis.
    static func percent(decimals: Int) -> String {
        let digits = fixed("0", decimals: decimals)
        return "\(digits)%;(\(digits)%);\(digits)%"
    }

    /// Nilai indikator dengan desimal tercetaknya.
    static func quantity(decimals: Int) -> String {
        fixed("#,##0", decimals: decimals)
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

    init(of column: Int, in table: ReportTable) {
        var decimals: Int?
        for row in table.rows {
            switch row.cells[column].value {
            case .amount(let amount) where amount.hasSen: hasSen = true
            case .percent(let percent): decimals = max(decimals ?? 0, percent.decimals)
            default: break
            }
        }
        percentDecimals = decimals ?? 2
    }

    /// Format untuk sebuah sel kolom ini.
    func format(for cell: ReportCell) -> String {
        switch cell.value {
        case .amount: NumberFormat.amount(hasSen: hasSen)
        case .percent(let percent): NumberFormat.percent(decimals: percent.decimals)
        case .quantity(let quantity): NumberFormat.quantity(decimals: quantity.decimals)
        case .empty, .code: NumberFormat.general
        case .text: cell.isRatio ? NumberFormat.percent(decimals: percentDecimals) : NumberFormat.general
        }
    }
}

extension ReportCell {
    /// Benar bila isi sel persen yang dihitung, walaupun kini bertuliskan "baru" atau "-".
    var isRatio: Bool {
        switch derivation {
        case .change, .share: true
        case .same, .difference, .sum, .sumWhere, nil: false
        }
    }
}
