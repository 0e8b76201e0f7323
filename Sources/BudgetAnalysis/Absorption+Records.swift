public import BudgetModel
public import ExactNumbers

extension BudgetYear {
    /// Penyerapan per triwulan untuk setiap realisasi keuangan tahun ini, menurut urutan berkas.
    ///
    /// Angka per periode dijumlahkan menjadi kumulatif. Persen tercetak menjadi rentang; bila kertas
    /// tidak menyebut tahapannya, setiap tahapan dicoba dan disebut.
    public func absorptionRecords() throws(AnalysisError) -> [AbsorptionRecord] {
        var records: [AbsorptionRecord] = []
        for realisation in budget.moneyRealisations where realisation.year == year {
            do {
                records.append(try record(of: realisation))
            } catch {
                throw .overflow
            }
        }
        return records
    }

    private func record(of realisation: MoneyRealisation) throws(ArithmeticError) -> AbsorptionRecord {
        let ceilings = try ceilings(of: realisation)
        let parts: [MoneyRealisation]
        switch realisation.span {
        case .cumulative:
            parts = [realisation]
        case .period:
            let (found, gap) = periods(upTo: realisation)
            if let gap { return AbsorptionRecord(realisation: realisation, absorptions: [], gap: gap) }
            parts = found
        }
        var absorptions: [Absorption] = []
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
            absorptions.append(try Absorption(stage: stage, ceiling: ceiling, realised: realised))
        }
        return AbsorptionRecord(realisation: realisation, absorptions: absorptions, gap: nil)
    }

    /// Realisasi per periode dari triwulan pertama sampai dengan yang diminta, atau triwulan yang hilang.
    private func periods(upTo last: MoneyRealisation) -> (found: [MoneyRealisation], gap: Quarter?) {
        var found: [MoneyRealisation] = []
        for quarter in Quarter.allCases where quarter <= last.quarter {
            let part = budget.moneyRealisations.first {
                $0.subject == last.subject && $0.quarter == quarter && $0.span == .period
                    && $0.year == last.year && $0.offices == last.offices
            }
            guard let part else { return (found, quarter) }
            found.append(part)
        }
        return (found, nil)
    }

    /// Pagu per tahapan untuk indikator atau program sebuah realisasi.
    public func ceilings(of realisation: MoneyRealisation) throws(ArithmeticError) -> StageAmounts {
        var sum = StageAmounts()
        for share in shares where realisation.offices.includes(share.position.office) && share.isMeant(by: realisation.subject) {
            for stage in share.ceilings.stages {
                guard let amount = share.ceilings[stage] else { continue }
                sum[stage] = try (sum[stage] ?? .zero) + amount
            }
        }
        return sum
    }
}

extension IndicatorShare {
    fileprivate func isMeant(by subject: MoneyRealisation.Subject) -> Bool {
        switch subject {
        case .indicator(let code):
            return indicator == code
        case .program(let program, let unit):
            guard position.unit.map({ NameKey($0) }) == unit.map({ NameKey($0) }) else { return false }
            if let code = program.comparableCode, let own = position.program.comparableCode {
                return code == own
            }
            return NameKey(program.name) == NameKey(position.program.name)
        }
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
