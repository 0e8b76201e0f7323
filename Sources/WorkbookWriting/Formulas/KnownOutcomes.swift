import Reporting
import Synchronization

/// Sebuah sel berumus yang sudah dihitung.
struct KnownCell: Sendable {
    let outcome: FormulaBuilder.Outcome
    let operand: Operand
}

/// Rumus dan isi sel-sel berumus yang diacu sel lain: apakah yang diacu sampai pada hasil tepatnya harus diketahui sebelum gilirannya ditulis,
/// dan sel yang diacu setiap baris (jumlah seluruh tabel) tidak dibuat sekali lagi bagi setiap acuan.
///
/// Sel yang tidak diacu tidak disimpan, jadi tabel besar tidak menambah memori.
final class KnownOutcomes<Key: Hashable & Sendable>: Sendable {
    private let cells = Mutex<[Key: KnownCell]>([:])

    subscript(key: Key) -> KnownCell? {
        get { cells.withLock { $0[key] } }
        set { cells.withLock { $0[key] = newValue } }
    }
}
