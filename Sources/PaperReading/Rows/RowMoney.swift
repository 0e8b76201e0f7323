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
    /// Sisa anggaran.
    var remainders: [PrintedRemainder] = []
    /// Pembulatan cetak angka-angkanya; `nil` bila belum ada.
    private var printedRounding: Rupiah?
    /// Pembulatan cetak sel strip, yang tidak mencetak desimal; dipakai bila seluruh barisnya strip.
    private var dashRounding = Rupiah.zero

    /// Jarak terjauh setiap jumlahnya dari yang sebenarnya karena dicetak dalam ribuan atau juta.
    var rounding: Rupiah { printedRounding ?? dashRounding }

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
        if printed.isDash {
            dashRounding = max(dashRounding, printed.rounding)
        } else {
            printedRounding = max(printedRounding ?? .zero, printed.rounding)
        }
        return printed.amount
    }
}

/// Jumlah di satu sel.
struct PrintedAmount {
    let amount: Rupiah
    /// Setengah langkah cetaknya: 500 bagi angka bulat "dalam ribuan"; nol bila rupiah penuh.
    var rounding = Rupiah.zero
    /// Selnya strip atau "Nihil".
    var isDash = false
}
