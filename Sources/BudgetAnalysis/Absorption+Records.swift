public import BudgetModel
public import ExactNumbers

extension BudgetYear {
    /// Penyerapan per triwulan atau bulan untuk setiap realisasi keuangan tahun ini, menurut urutan berkas.
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
            if let gap { return AbsorptionRecord(realisation: realisation, absorptions: [], parts: [], gap: gap) }
            parts = found
        }
        var absorptions: [Absorption] = []
        let rounding = try Rupiah.sum(parts.map(\.rounding))
        let ceilingRounding = try Rupiah.sum(shares(meantBy: realisation).map(\.position.rounding))
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
            absorptions.append(
                try Absorption(
                    stage: stage, ceiling: ceiling, realised: realised, rounding: rounding, ceilingRounding: ceilingRounding))
        }
        return AbsorptionRecord(realisation: realisation, absorptions: absorptions, parts: parts, gap: nil)
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

/// Realisasi per periode menurut untuk apa dan waktunya.
private struct PeriodIndex {
    private struct Key: Hashable {
        let subject: MoneyRealisation.Subject
        let offices: OfficeScope
        let period: Period
    }

    private var parts: [Key: MoneyRealisation] = [:]

    init(_ realisations: [MoneyRealisation]) {
        for realisation in realisations where realisation.span == .period {
            let key = Key(subject: realisation.subject, offices: realisation.offices, period: realisation.period)
            if parts[key] == nil { parts[key] = realisation }
        }
    }

    /// Realisasi per periode dari awal tahun sampai dengan yang diminta, atau periode yang hilang. Sebuah triwulan boleh
    /// disusun dari tiga bulannya.
    func periods(upTo last: MoneyRealisation) -> (found: [MoneyRealisation], gap: Period?) {
        var found: [MoneyRealisation] = []
        var end = 0
        while end < last.period.lastMonth {
            let next = Self.periods(after: end, upTo: last.period)
            let part = next.lazy.compactMap { parts[Key(subject: last.subject, offices: last.offices, period: $0)] }.first
            guard let part else { return (found, next.first) }
            found.append(part)
            end = part.period.lastMonth
        }
        return (found, nil)
    }

    /// Periode yang mulai sesudah bulan `end` dan tidak melewati `last`; yang sejenis dengannya lebih dahulu.
    private static func periods(after end: Int, upTo last: Period) -> [Period] {
        let month = Month(rawValue: end + 1).map { Period.month($0) }
        let quarter = end % 3 == 0 && end + 3 <= last.lastMonth ? Quarter(rawValue: end / 3 + 1).map { Period.quarter($0) } : nil
        if case .month = last { return [month, quarter].compactMap(\.self) }
        return [quarter, month].compactMap(\.self)
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
