import BudgetModel
import TableReading

/// Jalan pendek bagi baris `pagu` CSV yang artinya sudah pernah dibaca (``KnownRows``): dijumlahkan ke programnya, atau ditambahkan menurut
/// nomornya.
struct LineShortcut {
    /// Jumlah per program yang menggantikan baris-barisnya.
    var sums: LineStream?
    /// Baris-baris yang ditambahkan satu demi satu.
    var lines: KnownLines?

    /// Tanpa jalan pendek.
    init() {}

    /// - Parameter sumsPrograms: Baris-barisnya cukup dijumlahkan per program.
    init(_ header: Header, sumsPrograms: Bool) {
        if sumsPrograms { sums = LineStream(header) } else { lines = KnownLines(header) }
    }

    /// Memakai sebuah baris yang artinya sudah diketahui; `false` bila pembaca yang biasa harus membacanya.
    mutating func take(_ row: PlainRow, at place: Int, into budgetLines: inout BudgetLines) -> Bool {
        sums?.take(row, at: place) ?? lines?.take(row, at: place, into: &budgetLines) ?? false
    }
}
