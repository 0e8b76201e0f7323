public import BudgetModel
public import ExactNumbers

/// Lantai usulan: yang sudah dibelanjakan satu kedudukan program, atau beberapa bersama-sama.
///
/// Realisasi sebuah indikator atau OPD hanya mengikat jumlah program-programnya; bagian tiap program tidak diketahui, dan bukan nol.
public struct SpendingFloor: Sendable, Hashable {
    /// Kedudukan yang diikat, sebagai nomor di ``BudgetYear/positions``, menaik; hanya jumlahnya yang terikat bila lebih dari satu.
    public let positions: [Int]
    /// Realisasi terakhir yang diketahui, asal lantai ini. Lebih dari satu bila program terbagi di antara beberapa indikator.
    public let sources: [MoneyRealisation]
    /// Realisasi menurut sumbernya; rentang bila kertas hanya mencetak persen.
    public let realised: AmountRange
    /// Jumlah yang tidak boleh dilewati ke bawah: batas atas realisasi dengan pembulatan cetaknya, tetapi tidak melebihi pagu tahapan dasar
    /// selama realisasi di bawah pagu itu mungkin. Program yang hanya sebagian melayani indikatornya memerlukan lebih daripada realisasinya.
    public let amount: Rupiah

    /// `true` bila lantainya milik satu kedudukan saja.
    public var isOwn: Bool { positions.count == 1 }
}

/// Yang diketahui tentang realisasi sebuah kedudukan program.
public enum SpendingKnowledge: Sendable, Hashable {
    /// Realisasinya sendiri diketahui.
    case own(SpendingFloor)
    /// Hanya jumlahnya bersama kedudukan lain yang diketahui; lantai yang paling sempit.
    case shared(SpendingFloor)
    /// Tidak diketahui: tidak ada lantai, dan bukan nol.
    case unknown
}
