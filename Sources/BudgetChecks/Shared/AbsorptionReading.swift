import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

/// Persen penyerapan tertera di samping pagu dan realisasi tertera; dipakai R009.
struct AbsorptionReading {
    /// Nama baris, program, atau indikator.
    let name: String
    let figure: PrintedFigure
    let printed: Quantity
    let realised: Rupiah
    /// Tahapan dan pagu yang mungkin menjadi pembagi, menurut waktu; tidak pernah kosong, tidak ada yang nol.
    let bases: [(stage: BudgetStage, ceiling: Rupiah)]
    /// Hubungan dengan pembagi yang paling cocok.
    let fit: PercentFit
    /// `true` bila persennya ditulis sebagai pecahan: 0,25 untuk 25 %.
    let isFraction: Bool

    /// `nil` bila persen atau pagunya tidak diketahui, atau ada pagu nol.
    private init?(
        _ name: String, figure: PrintedFigure, realised: Rupiah, ceilings: StageAmounts, base: BudgetStage?, rounding: Rupiah
    ) throws(ArithmeticError) {
        let stages = base.map { [$0] } ?? ceilings.stages
        let bases = stages.compactMap { stage in ceilings[stage].map { (stage: stage, ceiling: $0) } }
        guard let printed = figure.value, !bases.isEmpty, !bases.contains(where: \.ceiling.isZero) else { return nil }
        (self.name, self.figure, self.printed) = (name, figure, printed)
        (self.realised, self.bases) = (realised, bases)
        var (fit, isFraction) = (PercentFit.wrong, false)
        for (_, ceiling) in bases {
            let ratio = try Ratio(realised, over: ceiling)
            let own = try PercentFit(printed, to: ratio)
            let isRounded = try Self.isWithinRounding(printed, realised, ceiling, rounding)
            if own == .exact || isRounded { fit = .exact }
            if own == .rounded, fit != .exact { fit = .rounded }
            if own == .cutOff, fit == .wrong { fit = .cutOff }
            if !figure.isPercent, try PercentFit(printed, to: ratio, exponent: 0) != .wrong { isFraction = true }
        }
        (self.fit, self.isFraction) = (fit, isFraction)
    }

    private static func isWithinRounding(
        _ printed: Quantity, _ realised: Rupiah, _ ceiling: Rupiah, _ rounding: Rupiah
    ) throws(ArithmeticError) -> Bool {
        guard !rounding.isZero else { return false }
        guard let percent = try PrintedValue.quotient(realised, over: ceiling, rounding: rounding)?.percent else { return true }
        return try PrintedJudgement(printed, against: percent) != .wrong
    }

    /// Semua persen yang dapat dihitung ulang: di baris tabel datar, lalu di tabel realisasi keuangan.
    static func all(in examination: Examination) throws -> [AbsorptionReading] {
        let broken = Dictionary(examination.brokenRows.map { ($0.location, $0) }) { first, _ in first }
        var readings: [AbsorptionReading] = []
        for row in examination.budget.printedAbsorptions {
            let name = [row.code, row.label].compactMap(\.self).joined(separator: " ")
            func reading(_ ceilings: StageAmounts) throws(ArithmeticError) -> AbsorptionReading? {
                try AbsorptionReading(
                    name, figure: row.percent, realised: row.realised, ceilings: ceilings, base: row.base, rounding: row.rounding
                )
            }
            guard let own = try reading(row.ceilings) else { continue }
            // Jumlah yang tidak sama dengan rinciannya dilaporkan J003; persen yang mengikuti rinciannya tidak salah sendiri.
            if own.fit == .wrong, let details = broken[row.percent.location.wholeRow]?.corrected(row.ceilings),
                try reading(details)?.fit.isRight == true
            {
                continue
            }
            readings.append(own)
        }
        let known = Set(readings.map(\.figure.location))
        for year in examination.years {
            readings += try pairs(in: year, of: examination.budget).filter { !known.contains($0.figure.location) }
        }
        return readings
    }

    /// Jumlah dan persen yang ditulis sebagai dua baris tentang hal yang sama.
    private static func pairs(in year: BudgetYear, of budget: Budget) throws -> [AbsorptionReading] {
        var readings: [AbsorptionReading] = []
        for series in MoneySeries.all(in: budget) where series.subject.year == year.year {
            for record in series.records {
                guard case .percentage(let figure, let base) = record.evidence,
                    let beside = series.records.first(where: { $0.period == record.period && $0.amount != nil }),
                    let realised = beside.amount
                else { continue }
                let rounding = try year.shares(meantBy: record).map(\.position.rounding).reduce(beside.rounding) { try $0 + $1 }
                let reading = try AbsorptionReading(
                    series.subject.subject.words(in: budget), figure: figure, realised: realised, ceilings: year.ceilings(of: record),
                    base: base, rounding: rounding
                )
                if let reading { readings.append(reading) }
            }
        }
        return readings
    }
}

extension MoneyRealisation {
    /// Jumlahnya, bila buktinya bukan persen.
    var amount: Rupiah? {
        if case .amount(let amount) = evidence { amount } else { nil }
    }
}

extension BrokenRow {
    /// Pagu baris ini menurut rinciannya.
    fileprivate func corrected(_ ceilings: StageAmounts) -> StageAmounts {
        var corrected = ceilings
        for sum in sums { corrected[sum.stage] = sum.computed }
        return corrected
    }
}
