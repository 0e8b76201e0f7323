import Reporting
import Synchronization

/// Rumus sel-sel yang diacu sel berumus lain: apakah yang diacu sampai pada hasil tepatnya harus diketahui sebelum gilirannya ditulis.
/// Sel yang tidak diacu tidak disimpan, jadi tabel besar tidak menambah memori.
final class KnownOutcomes: Sendable {
    private let outcomes = Mutex<[CellReference: FormulaBuilder.Outcome]>([:])

    subscript(reference: CellReference) -> FormulaBuilder.Outcome? {
        get { outcomes.withLock { $0[reference] } }
        set { outcomes.withLock { $0[reference] = newValue } }
    }
}
