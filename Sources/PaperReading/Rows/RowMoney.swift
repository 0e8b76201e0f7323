import BudgetModel
import Diagnostics
import ExactNumbers

/// Semua yang dicetak sebuah baris tentang uang: pagu, realisasi, dan angka yang dihitung kertas dari keduanya.
struct RowMoney {
    /// Pagu per tahapan.
    var ceilings = StageAmounts()
    /// Satu untuk setiap kolom realisasi yang waktunya diketahui.
    var realised: [RealisedCell] = []
    /// Selisih dan persen perubahan.
    var variances: [PrintedVariance] = []
    /// Persen penyerapan.
    var absorptions: [PrintedAbsorption] = []
    /// Jarak terjauh setiap jumlahnya dari yang sebenarnya karena dicetak dalam ribuan atau juta.
    private(set) var rounding = Rupiah.zero

    /// Sisa anggaran.
    var remainders: [PrintedRemainder] = []

    /// Menambahkan pagu sebuah sel; beberapa kolom satu tahapan dijumlahkan.
    mutating func addCeiling(_ printed: PrintedAmount?, _ stage: BudgetStage, log: inout FindingLog, at place: SourceLocation) {
        guard let amount = take(printed) else { return }
        guard let former = ceilings[stage] else {
            ceilings[stage] = amount
            return
        }
        do throws(ArithmeticError) {
            ceilings[stage] = try former + amount
        } catch {
            log.add(.sumOverflow(stage.name, at: place))
        }
    }

    /// Jumlah sebuah sel; pembulatannya dicatat untuk seluruh baris.
    mutating func take(_ printed: PrintedAmount?) -> Rupiah? {
        guard let printed else { return nil }
        rounding = max(rounding, printed.rounding)
        return printed.amount
    }
}

/// Jumlah di satu sel.
struct PrintedAmount {
    let amount: Rupiah
    /// Setengah langkah cetaknya: 500 bagi angka bulat "dalam ribuan"; nol bila rupiah penuh.
    var rounding = Rupiah.zero
}
