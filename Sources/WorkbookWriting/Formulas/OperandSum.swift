import ExactNumbers

/// Jumlah sel-sel dari kiri ke kanan, cara paling kasar di antara program lembar kerja, dengan yang perlu diketahui tentang ketepatannya.
///
/// Selnya tidak disimpan: sebuah jumlah dapat meliputi seluruh tabel.
struct OperandSum: Sendable {
    /// Jumlah tepat; `nil` bila tidak muat.
    private(set) var exact: Quantity? = .zero
    /// Jumlah bilangan binernya.
    private(set) var stored = 0.0
    /// Banyaknya sel.
    private(set) var count = 0
    /// Desimal terbanyak.
    private(set) var decimals = 0
    /// Benar bila setiap sel sampai pada nilai tepatnya.
    private(set) var isReached = true
    /// Benar bila Excel menyimpan setiap angka tanpa mengubahnya.
    private(set) var areHeld = true
    private var magnitude = 0.0
    private var drifts = 0.0

    mutating func add(_ operand: Operand) {
        exact = exact.flatMap { try? $0 + operand.exact }
        stored += operand.stored
        magnitude += abs(operand.stored)
        drifts += operand.drift
        count += 1
        decimals = max(decimals, operand.exact.decimals)
        if !operand.isReached { isReached = false }
        if !operand.isHeldExactly { areHeld = false }
    }

    /// Sejauh ini jumlahnya paling banyak meleset: kesalahan setiap penjumlahan dan pembulatannya, dan yang dibawa sel-selnya.
    var drift: Double {
        // Program lembar kerja yang membulatkan pada 15 angka penting meleset sampai 23 kali ketelitian biner.
        Double(count + 64) * magnitude * .ulpOfOne + drifts
    }
}
