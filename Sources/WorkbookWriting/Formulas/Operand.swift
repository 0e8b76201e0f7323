import ExactNumbers
import Reporting

/// Sel yang dipakai sebuah rumus: tempatnya dan isinya sebagai angka.
struct Operand: Sendable, Hashable {
    let place: SheetCell
    /// `nil` bila sel kosong atau teks.
    let number: CellNumber?
    let isText: Bool
    /// Salah bila isinya sendiri rumus yang dapat meleset di Excel.
    let isReached: Bool

    /// `nil` bila angkanya tidak dapat disimpan; penulisan selnya sendiri yang melaporkannya.
    init?(_ value: ReportCell.Value, at place: SheetCell, isReached: Bool = true) {
        self.place = place
        self.isReached = isReached
        switch value.reading {
        case .number(let number):
            self.number = number
            isText = false
        case .notNumber:
            number = nil
            isText = value != .empty
        case .unwritable:
            return nil
        }
    }

    /// Nilai tepat; sel kosong dan teks bernilai nol, seperti bagi SUM.
    var exact: Quantity { number?.exact ?? .zero }

    /// Nilai seperti dilihat Excel.
    var stored: Double { number?.stored ?? 0 }
}
