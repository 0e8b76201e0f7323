package import BudgetModel
import ExactNumbers

/// Satu program di satu unit di dalam APBD, dengan pagu, rencana, dan realisasinya sepanjang tahun.
package struct ProgramProgress: Sendable, Hashable {
    /// Jati dirinya.
    package let key: ProgramKey
    /// Kedudukan-kedudukannya: satu bagi setiap kelompok dan sumber dana.
    package let positions: [ProgramPosition]
    /// Jumlah pagunya per tahapan.
    package let ceilings: StageAmounts
    /// Rencana kas dan fisiknya.
    package fileprivate(set) var plan = MoneyCourse()
    /// Realisasi yang menyebut program ini dan rupiahnya.
    package fileprivate(set) var realised = MoneyCourse()
    /// Uangnya menurut Renstra; `nil` bila tidak ada, atau tertera lebih dari satu kali.
    package fileprivate(set) var strategic: StrategicMoney?
}

/// Semua program APBD satu tahun, dan realisasi yang hanya diketahui bagi OPD seluruhnya.
package struct YearProgress: Sendable {
    /// Menurut urutan berkas.
    package private(set) var programs: [ProgramProgress] = []
    /// Realisasi OPD seluruhnya, di kertas yang tidak menyebut programnya.
    package private(set) var office = MoneyCourse()

    /// - Throws: ``AnalysisError/overflow``.
    package init(_ year: BudgetYear) throws(AnalysisError) {
        let groups = year.positions.filter(\.group.isInsideTotal).inGroups(by: \.key)
        for (key, positions) in groups {
            var ceilings = StageAmounts()
            do {
                for stage in Set(positions.flatMap(\.ceilings.stages)) {
                    ceilings[stage] = try Rupiah.sum(positions.compactMap { $0.ceilings[stage] })
                }
            } catch {
                throw .overflow
            }
            programs.append(ProgramProgress(key: key, positions: positions, ceilings: ceilings))
        }
        let places = Dictionary(groups.enumerated().map { ($0.element.key, $0.offset) }) { first, _ in first }
        /// Program yang dimaksud; `nil` bila bukan tepat satu, atau sebagiannya di luar APBD.
        func place(of shares: [IndicatorShare]) -> Int? {
            let keys = Set(shares.map(\.position.key))
            guard keys.count == 1, let key = keys.first, shares.allSatisfy(\.position.group.isInsideTotal) else { return nil }
            return places[key]
        }
        for realisation in year.budget.moneyRealisations where realisation.year == year.year {
            let entry = MoneyCourse.Entry(realisation)
            if case .office = realisation.subject { office.add(entry) }
            guard case .program = realisation.subject, let place = place(of: year.shares(meantBy: realisation)) else { continue }
            programs[place].realised.add(entry)
        }
        for plan in year.budget.cashPlans where plan.year == year.year {
            let shares = year.shareIndex.shares(meantBy: .program(plan.program, unit: plan.unit), in: plan.offices)
            if let place = place(of: shares) { programs[place].plan.add(MoneyCourse.Entry(plan)) }
        }
        var strategic: [Int: [StrategicMoney]] = [:]
        for money in year.budget.strategicMoney where money.year == year.year {
            let shares = year.shareIndex.shares(meantBy: .program(money.program, unit: money.unit), in: money.offices)
            if let place = place(of: shares) { strategic[place, default: []].append(money) }
        }
        for (place, money) in strategic where money.count == 1 { programs[place].strategic = money[0] }
    }
}

extension MoneyCourse.Entry {
    fileprivate init(_ realisation: MoneyRealisation) {
        var known: Rupiah?
        if case .amount(let amount) = realisation.evidence { known = amount }
        self.init(
            period: realisation.period, span: realisation.span, amount: known, physical: realisation.physical, place: realisation.location)
    }

    fileprivate init(_ plan: CashPlan) {
        self.init(period: plan.period, span: plan.span, amount: plan.amount, physical: plan.physical, place: plan.location)
    }
}
