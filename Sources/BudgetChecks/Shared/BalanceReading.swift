import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

/// Surplus, pembiayaan netto, atau SiLPA tertera pada satu tahapan di samping hitungan dari baris-barisnya.
struct BalanceReading {
    let source: PrintedBalance
    let stage: BudgetStage
    let printed: Rupiah
    /// `nil` bila ada bagiannya yang tidak tertera.
    let computed: BalanceAmount?

    /// `true` bila bedanya tidak dapat datang dari pembulatan cetak.
    var isWrong: Bool {
        get throws(ArithmeticError) {
            guard let computed else { return false }
            return !printed.isWithin(try source.rounding + computed.rounding, of: computed.amount)
        }
    }
}

/// Hitungan yang dicetak satu tabel bagi satu OPD dan tahun.
struct BalanceSheet {
    let readings: [BalanceReading]

    /// Hitungan tertera pertama suatu jenis pada suatu tahapan.
    func reading(_ kind: PrintedBalance.Kind, at stage: BudgetStage) -> BalanceReading? {
        readings.first { $0.source.kind == kind && $0.stage == stage }
    }

    /// Tahapan yang dicetak, menurut waktu.
    var stages: [BudgetStage] { readings.map(\.stage).distinct.sorted() }
}

extension Examination {
    /// Hitungan tertera per tabel, OPD, dan tahun.
    func balanceSheets() throws -> [BalanceSheet] {
        struct Owner: Hashable {
            let table: SourceLocation
            let office: NameKey
            let year: Int
        }
        let groups = budget.printedBalances.inGroups {
            Owner(table: $0.location.table, office: NameKey($0.office), year: $0.year)
        }
        return try groups.map { owner, members in
            let balance = years.first { $0.year == owner.year }?.balance
            var readings: [BalanceReading] = []
            for printed in members {
                for stage in printed.amounts.stages {
                    guard let amount = printed.amounts[stage] else { continue }
                    let computed = try balance?.amount(of: printed.kind, at: stage, in: printed.office)
                    readings.append(BalanceReading(source: printed, stage: stage, printed: amount, computed: computed))
                }
            }
            return BalanceSheet(readings: readings)
        }
    }
}
