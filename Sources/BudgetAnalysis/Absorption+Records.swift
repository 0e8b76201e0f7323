public import BudgetModel
public import ExactNumbers

extension BudgetYear {
    /// Penyerapan per triwulan untuk setiap realisasi keuangan tahun ini, menurut urutan berkas.
    ///
    /// Angka per periode dijumlahkan menjadi kumulatif. Persen tercetak menjadi rentang; bila kertas
    /// tidak menyebut tahapannya, setiap tahapan dicoba dan disebut.
    public func absorptionRecords() throws(AnalysisError) -> [AbsorptionRecord] {
        let own = budget.moneyRealisations.filter { $0.year == year }
        let periods = PeriodIndex(own)
        var records: [AbsorptionRecord] = []
        for realisation in own {
            do {
                records.append(try record(of: realisation, among: periods))
            } catch {
                throw .overflow
            }
        }
        return records
    }

    private func record(of realisation: MoneyRealisation, among periods: PeriodIndex) throws(ArithmeticError) -> AbsorptionRecord {
        let ceilings = try ceilings(of: realisation)
        let parts: [MoneyRealisation]
        switch realisation.span {
        case .cumulative:
            parts = [realisation]
        case .period:
            let (found, gap) = periods.periods(upTo: realisation)
            if let gap { return AbsorptionRecord(realisation: realisation, absorptions: [], gap: gap) }
            parts = found
        }
        var absorptions: [Absorption] = []
        let rounding = try Rupiah.sum(parts.map(\.rounding)) + Rupiah.sum(shares(meantBy: realisation).map(\.position.rounding))
        for stage in ceilings.stages {
            guard let ceiling = ceilings[stage] else { continue }
            var realised = AmountRange(.zero)
            var isKnown = true
            for part in parts {
                guard let range = try part.evidence.range(assuming: stage, ceilings: ceilings) else {
                    isKnown = false
                    break
                }
                realised = try realised + range
            }
            guard isKnown else { continue }
            absorptions.append(try Absorption(stage: stage, ceiling: ceiling, realised: realised, rounding: rounding))
        }
        return AbsorptionRecord(realisation: realisation, absorptions: absorptions, gap: nil)
    }

    /// Pagu per tahapan untuk indikator atau program sebuah realisasi.
    public func ceilings(of realisation: MoneyRealisation) throws(ArithmeticError) -> StageAmounts {
        var sum = StageAmounts()
        for share in shares(meantBy: realisation) {
            for stage in share.ceilings.stages {
                guard let amount = share.ceilings[stage] else { continue }
                sum[stage] = try (sum[stage] ?? .zero) + amount
            }
        }
        return sum
    }
}

/// Realisasi per periode menurut untuk apa dan triwulannya.
private struct PeriodIndex {
    private struct Key: Hashable {
        let subject: MoneyRealisation.Subject
        let offices: OfficeScope
        let quarter: Quarter
    }

    private var parts: [Key: MoneyRealisation] = [:]

    init(_ realisations: [MoneyRealisation]) {
        for realisation in realisations where realisation.span == .period {
            let key = Key(subject: realisation.subject, offices: realisation.offices, quarter: realisation.quarter)
            if parts[key] == nil { parts[key] = realisation }
        }
    }

    /// Realisasi per periode dari triwulan pertama sampai dengan yang diminta, atau triwulan yang hilang.
    func periods(upTo last: MoneyRealisation) -> (found: [MoneyRealisation], gap: Quarter?) {
        var found: [MoneyRealisation] = []
        for quarter in Quarter.allCases where quarter <= last.quarter {
            let key = Key(subject: last.subject, offices: last.offices, quarter: quarter)
            guard let part = parts[key] else { return (found, quarter) }
            found.append(part)
        }
        return (found, nil)
    }
}

extension MoneyRealisation.Evidence {
    /// Realisasi yang disiratkan bila pagu acuannya adalah tahapan `stage`; `nil` bila tidak terbaca.
    ///
    /// Persen yang menyebut tahapannya dihitung dari tahapan itu, apa pun tahapan pembandingnya.
    fileprivate func range(
        assuming stage: BudgetStage, ceilings: StageAmounts
    ) throws(ArithmeticError) -> AmountRange? {
        switch self {
        case .amount(let amount):
            return AmountRange(amount)
        case .percentage(let figure, let statedStage):
            guard let percent = figure.value, let base = ceilings[statedStage ?? stage] else { return nil }
            return try AmountRange(percent: percent, of: base)
        }
    }
}
