import BudgetModel
import ExactNumbers

/// Yang dikatakan realisasi terakhir tentang sekumpulan bagian program.
struct SpendingFact: Hashable {
    /// Bagian-bagiannya, sebagai nomor di ``BudgetYear/shares``, menaik.
    let shares: [Int]
    let realisation: MoneyRealisation
    let realised: AmountRange
    /// Yang harus ditutup bagian-bagian itu; lihat ``SpendingFloor/amount``.
    let amount: Rupiah
    /// `true` bila jumlah itu pasti muat di dalam pagunya.
    let fitsCeiling: Bool
}

extension BudgetYear {
    /// Realisasi terakhir yang diketahui bagi setiap kumpulan bagian program, menurut urutan pertama kali muncul.
    ///
    /// Pada waktu yang sama lantai yang tertinggi berlaku. Realisasi per periode yang deretnya berlubang tidak diketahui jumlahnya; yang
    /// sebelumnya tetap berlaku.
    ///
    /// - Parameters:
    ///   - base: Tahapan dasar usulan.
    ///   - last: Waktu terakhir yang dilihat; `nil` berarti semuanya.
    func spendingFacts(at base: BudgetStage, upTo last: Period?) throws(AnalysisError) -> [SpendingFact] {
        var facts: [SpendingFact] = []
        var places: [[Int]: Int] = [:]
        for record in try absorptionRecords() where last.map({ record.realisation.period.lastMonth <= $0.lastMonth }) ?? true {
            let numbers = shareIndex.numbers(meantBy: record.realisation)
            let fact: SpendingFact?
            do {
                fact = try spendingFact(record, of: numbers, at: base)
            } catch {
                throw .overflow
            }
            guard let fact else { continue }
            guard let place = places[numbers] else {
                places[numbers] = facts.count
                facts.append(fact)
                continue
            }
            if facts[place].isBefore(fact) { facts[place] = fact }
        }
        return facts
    }

    /// Persen dari pagu yang tidak disebut tahapannya dihitung dari setiap tahapan; tahapan yang membuat belanja pasti melampaui pagu dasar
    /// tidak dipakai, selama ada tahapan lain yang tidak begitu.
    private func spendingFact(
        _ record: AbsorptionRecord, of numbers: [Int], at base: BudgetStage
    ) throws(ArithmeticError) -> SpendingFact? {
        let ceilings = numbers.compactMap { shares[$0].ceilings[base] }
        let ceiling = ceilings.isEmpty ? nil : try Rupiah.sum(ceilings)
        let possible = record.absorptions.filter { absorption in ceiling.map { absorption.leastSpent <= $0 } ?? true }
        let readings = possible.isEmpty ? record.absorptions : possible
        guard let lower = readings.map(\.realised.lower).min(), let upper = readings.map(\.realised.upper).max(),
            let most = readings.map(\.mostSpent).max()
        else { return nil }
        let amount = possible.isEmpty ? most : min(most, ceiling ?? most)
        return SpendingFact(
            shares: numbers, realisation: record.realisation, realised: AmountRange(lower: lower, upper: upper),
            amount: max(amount, .zero), fitsCeiling: !possible.isEmpty)
    }
}

extension SpendingFact {
    /// `true` bila fakta lain lebih baru, atau sama waktunya dengan lantai lebih tinggi.
    fileprivate func isBefore(_ other: SpendingFact) -> Bool {
        (realisation.period.lastMonth, amount) < (other.realisation.period.lastMonth, other.amount)
    }
}
