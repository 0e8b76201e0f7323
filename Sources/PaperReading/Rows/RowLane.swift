import BudgetModel
import TableReading

/// Satu lajur baris: baris-baris yang setahun, setahapan, dan setriwulan bila tabelnya menyebutnya per baris.
///
/// Tabel panjang mengulang setiap baris per tahapan; pohonnya lalu satu per tahapan, juga bila barisnya berselang-seling.
struct RowLane {
    /// Yang membedakan lajur.
    struct Key: Hashable {
        var year: Int?
        var stage: BudgetStage?
        var period: RowPeriod?
    }

    var maker = RowMaker()
    var tree = LevelTree()
    var codeRuns = CodeRuns()

    /// Menutup susunan baris, di batas bagian.
    mutating func closeSection() {
        tree.closeAll()
        codeRuns = CodeRuns()
        maker.closeSection()
    }
}

/// Lajur-lajur sebuah tabel; yang sedang dibaca dipegang langsung, karena hampir setiap baris selajur dengan yang di atasnya.
struct RowLanes {
    private(set) var key = RowLane.Key()
    var current = RowLane()
    private var others: [RowLane.Key: RowLane] = [:]

    /// Pindah ke lajur `next`.
    mutating func choose(_ next: RowLane.Key) {
        guard next != key else { return }
        others[key] = current
        current = others.removeValue(forKey: next) ?? RowLane()
        key = next
    }

    /// Mengubah semua lajur.
    mutating func changeAll(_ change: (inout RowLane) -> Void) {
        change(&current)
        for key in Array(others.keys) {
            if var lane = others.removeValue(forKey: key) {
                change(&lane)
                others[key] = lane
            }
        }
    }

    /// Semua lajur.
    var all: [RowLane] { [current] + others.values }
}
