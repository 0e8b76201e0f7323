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
    /// Cakupan yang jumlahnya tepat sama dengan angka tertera.
    public let fittingScopes: [TotalScope]
}

extension Comparison {
    /// Membaca setiap jumlah tertera terhadap jumlah baris tahapan kertasnya.
    public func printedTotalReadings() throws(AnalysisError) -> [PrintedTotalReading] {
        var readings: [PrintedTotalReading] = []
        for total in budget.printedTotals {
            guard let stage = budget.document(total.document)?.stage else {
                readings.append(
                    PrintedTotalReading(total: total, stage: nil, computed: nil, fittingScopes: [])
                )
                continue
            }
            var fitting: [TotalScope] = []
            for scope in TotalScope.allCases where try sum(of: scope, at: stage, in: total.offices) == total.amount {
                fitting.append(scope)
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

    /// Jumlah suatu cakupan pada suatu tahapan, di semua OPD atau di beberapa.
    public func sum(
        of scope: TotalScope, at stage: BudgetStage, in offices: OfficeScope = .all
    ) throws(AnalysisError) -> Rupiah {
        do {
            return try .sum(
                rows.lazy.filter { scope.includes($0.position.group) && offices.includes($0.position.office) }
                    .compactMap { $0.ceilings[stage] }
            )
        } catch {
            throw .overflow
        }
    }
}
