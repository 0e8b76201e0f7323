import ExactNumbers
import Reporting

/// Angka sebuah sel seperti disimpan Excel: nilai tepat dan bilangan biner terdekatnya.
///
/// Inilah satu-satunya tempat angka menjadi `Double`.
struct CellNumber: Sendable, Hashable {
    /// Nilai tepat; persen sebagai pecahan: 38,64 % menjadi 0,3864.
    let exact: Quantity
    /// Bilangan biner terdekat dengan nilai tepat.
    let stored: Double

    /// `nil` bila desimalnya lebih banyak daripada yang dapat ditampilkan Excel.
    init?(_ exact: Quantity) {
        guard exact.decimals <= ExcelLimits.decimals, let stored = Self.nearest(to: exact), stored.isFinite else { return nil }
        self.exact = exact
        self.stored = stored
    }

    /// Bilangan biner terdekat. Sampai 2^53 dan sepuluh pangkat 22 keduanya tersimpan tepat, jadi satu pembagian membulatkannya
    /// satu kali, sama dengan membaca teksnya.
    private static func nearest(to exact: Quantity) -> Double? {
        let whole = Int64(truncatingIfNeeded: exact.coefficient)
        if Int128(whole) == exact.coefficient, whole.magnitude <= 1 << 53, exact.decimals < powersOfTen.count {
            return Double(whole) / powersOfTen[exact.decimals]
        }
        return Double("\(exact.coefficient)E-\(exact.decimals)")
    }

    private static let powersOfTen = (0...22).map { Double("1E\($0)") ?? .nan }

    /// Benar bila Excel menyimpannya tanpa mengubah satu angka pun.
    var isHeldExactly: Bool { Rupiah(sen: exact.coefficient).isHeldByCells }
}

extension ReportCell.Value {
    /// Hasil membaca nilai sebagai angka.
    enum Reading {
        case number(CellNumber)
        case notNumber
        case unwritable(String)
    }

    /// Angka di balik nilai ini, bila memang angka.
    var reading: Reading {
        switch self {
        case .empty, .text, .code: .notNumber
        case .amount(let amount): Self.reading(of: amount.quantity, shiftedBy: 0)
        case .percent(let percent): Self.reading(of: percent, shiftedBy: 2)
        case .quantity(let quantity): Self.reading(of: quantity, shiftedBy: 0)
        }
    }

    private static func reading(of quantity: Quantity, shiftedBy digits: Int) -> Reading {
        let shifted = try? Quantity(coefficient: quantity.coefficient, decimals: quantity.decimals + digits)
        guard let shifted, let number = CellNumber(shifted) else { return .unwritable(quantity.plainText) }
        return .number(number)
    }
}
