import ExactNumbers
import Reporting

/// Sel yang dipakai sebuah rumus: tempatnya dan isinya sebagai angka.
struct Operand: Sendable, Hashable {
    let place: SheetCell
    let value: ReportCell.Value
    /// `nil` bila sel kosong atau teks.
    let number: CellNumber?
    let isText: Bool
    /// Sejauh ini paling banyak isinya di Excel meleset dari nilai tepatnya, bila isinya sendiri rumus: nol bila sampai pada nilai tepatnya, tak
    /// terhingga bila tidak diketahui.
    var drift: Double

    /// `nil` bila angkanya tidak dapat disimpan; penulisan selnya sendiri yang melaporkannya.
    init?(_ value: ReportCell.Value, at place: SheetCell, drift: Double = 0) {
        self.place = place
        self.value = value
        self.drift = drift
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

    /// Salah bila isinya dapat meleset di Excel.
    var isReached: Bool { drift == 0 }

    /// Benar bila Excel menyimpan angkanya tanpa mengubahnya.
    var isHeldExactly: Bool { number?.isHeldExactly ?? true }

    /// ``drift`` sebagai bagian dari nilainya.
    var relativeDrift: Double { isReached ? 0 : drift / abs(stored) }
}
