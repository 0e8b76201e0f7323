public import BudgetModel
public import ExactNumbers

/// Jumlah tertera di samping jumlah barisnya, dan cakupan lain yang tepat sama.
public struct PrintedTotalReading: Sendable, Hashable {
    /// Jumlah tertera.
    public let total: PrintedTotal
    /// Tahapan kertasnya; `nil` bila tabel dokumen tidak menyebutnya.
    public let stage: BudgetStage?
    /// Jumlah baris menurut cakupan tempat angka itu berdiri; `nil` bila tahapan tidak diketahui.
    public let computed: Rupiah?
    /// Cakupan yang jumlahnya sama dengan angka tertera; baris yang dicetak dalam ribuan atau juta sampai pembulatannya.
    public let fittingScopes: [TotalScope]
}

extension BudgetYear {
    /// Membaca setiap jumlah tertera kertas tahun ini terhadap jumlah baris tahapan kertasnya; tanpa baris belanja
    /// tidak ada yang dapat dibandingkan.
    public func printedTotalReadings() throws(AnalysisError) -> [PrintedTotalReading] {
        guard !lines.isEmpty else { return [] }
        var readings: [PrintedTotalReading] = []
        for total in budget.printedTotals {
            let document = budget.document(total.document)
            guard document.map({ $0.year == year }) ?? true else { continue }
            guard let stage = document?.stage else {
                readings.append(
                    PrintedTotalReading(total: total, stage: nil, computed: nil, fittingScopes: [])
                )
                continue
            }
            var fitting: [TotalScope] = []
            for scope in TotalScope.allCases {
                let rounding = try rounding(of: scope, in: total.offices)
                if total.amount.isWithin(rounding, of: try sum(of: scope, at: stage, in: total.offices)) { fitting.append(scope) }
            }
            readings.append(
                PrintedTotalReading(
                    total: total, stage: stage, computed: try sum(of: total.scope, at: stage, in: total.offices),
                    fittingScopes: fitting
                )
            )
        }
        return readings
    }
}
