import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

extension Rule {
    /// Capaian kinerja jauh dari penyerapan pada triwulan terakhir yang punya keduanya.
    static let achievementFarFromAbsorption = Rule(
        RulePage(
            id: "R008",
            name: "capaian-jauh-dari-penyerapan",
            severity: .warning,
            title: LocalizedText(
                id: "Capaian kinerja jauh dari penyerapan anggaran", en: "Achievement is far from the absorption of the budget"
            ),
            why: LocalizedText(
                id:
                    "Capaian yang jauh di atas penyerapan berarti targetnya mudah atau uangnya terlalu banyak; yang jauh di bawah berarti uang habis tanpa hasil. Dinilai pada triwulan terakhir saja, dengan jarak dari setelan (bawaan 25 poin), dan hanya bila semua tahapan pagu memberi jarak itu. Indikator yang triwulannya tidak dijumlahkan dan indikator negatif hanya dinilai pada TW IV; rumus (T-R)/T tidak dinilai.",
                en:
                    "Achievement far above absorption means an easy target or too much money; far below means money spent without result. Judged at the last quarter only, by the gap in the settings (default 25 points), and only if every stage's ceiling gives that gap. Indicators whose quarters do not add up and negative ones are judged only in the fourth quarter; the formula (T-R)/T is not judged."
            ),
            basis: LocalizedText(
                id: "Kebiasaan reviu: kinerja dan anggaran dibaca bersama; jaraknya ditetapkan pemeriksa.",
                en: "Review practice: performance and budget are read together; the gap is the reviewer's choice."
            ),
            bad: [
                "dokumen.csv": RecordExamples.documents,
                "indikator.csv": RecordExamples.indicators,
                "pagu.csv": RecordExamples.ceilings,
                "kaitan.csv": RecordExamples.links,
                "realisasi-keuangan.csv": "Dokumen,Indikator,Tahun,Periode,Sifat,Jumlah\ntw3,ekspor,2024,TW III,kumulatif,350.000",
                "realisasi-kinerja.csv": RecordExamples.sheets(
                    #"tw3,ekspor,2024,TW III,"21,750",,"5,743",,"74,28%","16,155""#
                ),
            ],
            good: [
                "dokumen.csv": RecordExamples.documents,
                "indikator.csv": RecordExamples.indicators,
                "pagu.csv": RecordExamples.ceilings,
                "kaitan.csv": RecordExamples.links,
                "realisasi-keuangan.csv": "Dokumen,Indikator,Tahun,Periode,Sifat,Jumlah\ntw3,ekspor,2024,TW III,kumulatif,600.000",
                "realisasi-kinerja.csv": RecordExamples.sheets(
                    #"tw3,ekspor,2024,TW III,"21,750",,"5,743",,"74,28%","16,155""#
                ),
            ]
        ),
        need: .everyRow
    ) { examination in
        let performances = IndicatorSeries.all(in: examination.budget).inGroups { $0.indicator.code }
        let byIndicator = Dictionary(uniqueKeysWithValues: performances.map { ($0.key, $0.members) })
        var findings: [Finding] = []
        for year in examination.years {
            for money in try AbsorptionSeries.all(in: year) {
                guard case .indicator(let code) = money.subject.subject,
                    let performance = byIndicator[code]?.first(where: { $0.year == year.year }),
                    let pair = latest(of: performance, money), pair.isComparable(for: performance.indicator),
                    let gap = try pair.gap(in: performance, atLeast: examination.settings.achievementGap)
                else { continue }
                findings.append(try finding(pair, gap, of: performance))
            }
        }
        return findings
    }
}

/// Lembar kinerja dan penyerapan pada triwulan yang sama.
private struct Pair {
    let performance: IndicatorRealisation
    let absorption: AbsorptionRecord

    func isComparable(for indicator: Indicator) -> Bool {
        if indicator.direction == .positive, indicator.accumulation == .sum { return true }
        return performance.quarter == .fourth && !(indicator.direction == .negative && indicator.negativeFormula == .relativeGap)
    }

    /// Penyerapan dalam persen terhadap setiap tahapan yang mungkin menjadi acuan.
    var percents: [(stage: BudgetStage, range: ClosedRange<Ratio>)] {
        absorption.absorptions.compactMap { entry in
            if case .percentage(_, of: let stated?) = absorption.realisation.evidence, stated != entry.stage { return nil }
            return entry.ratio.map { (entry.stage, $0) }
        }
    }
}

/// Jarak yang pasti, dengan capaian yang dipakai.
private struct Gap {
    let achievement: Quantity
    let isAbove: Bool
}

private func latest(of performance: IndicatorSeries, _ money: AbsorptionSeries) -> Pair? {
    let known = Dictionary(
        money.records.compactMap { record in record.realisation.period.closedQuarter.map { ($0, record) } }
    ) { first, _ in first }
    return performance.records.reversed().lazy.compactMap { record in
        known[record.quarter].map { Pair(performance: record, absorption: $0) }
    }.first
}

extension Pair {
    /// `nil` bila capaiannya tidak diketahui, atau ada tahapan yang jaraknya kurang dari `minimum`.
    fileprivate func gap(in series: IndicatorSeries, atLeast minimum: Quantity) throws(ArithmeticError) -> Gap? {
        let percents = percents
        let candidates = try series.cumulativeCandidates(performance, by: series.indicator)
        guard let achieved = candidates.first?.computed, !percents.isEmpty else { return nil }
        let (least, hundred) = (try Ratio(minimum), try Ratio(100, over: 1))
        var isAbove = true
        var isBelow = true
        for (_, range) in percents {
            let (lower, upper) = (try range.lowerBound * hundred, try range.upperBound * hundred)
            if try achieved.range.lowerBound - upper < least { isAbove = false }
            if try lower - achieved.range.upperBound < least { isBelow = false }
        }
        guard isAbove || isBelow else { return nil }
        return Gap(achievement: try achieved.value.rounded(to: 2), isAbove: isAbove)
    }

    fileprivate var absorptionWords: Worded {
        get throws(ArithmeticError) {
            var words: [Worded] = []
            for (stage, range) in percents {
                let (lower, upper, label) = (try range.lowerBound.percent(), try range.upperBound.percent(), stage.label)
                words.append(
                    lower == upper
                        ? Worded(
                            LocalizedText(id: "\(percent: lower) pagu \(label)", en: "\(percent: lower) of the \(label) ceiling"),
                            [Facts.Name.realised.at(stage): .percent(lower)])
                        : Worded(
                            LocalizedText(
                                id: "\(percent: lower) sampai \(percent: upper) pagu \(label)",
                                en: "\(percent: lower) to \(percent: upper) of the \(label) ceiling"
                            ),
                            [Facts.Name.lowest.at(stage): .percent(lower), Facts.Name.highest.at(stage): .percent(upper)])
                )
            }
            return words.joined(by: "; ")
        }
    }
}

private func finding(_ pair: Pair, _ gap: Gap, of series: IndicatorSeries) throws(ArithmeticError) -> Finding {
    let (quarter, absorbed) = (pair.performance.quarter.name, try pair.absorptionWords)
    let side =
        gap.isAbove ? LocalizedText(id: "jauh di atas", en: "far above") : LocalizedText(id: "jauh di bawah", en: "far below")
    return Finding(
        rule: "R008", severity: .warning,
        location: pair.performance.cumulativeAchievement?.location ?? pair.performance.realised.location,
        field: .cumulativeAchievement, related: [Finding.Place(pair.absorption.realisation.place, .realised)],
        subject: series.indicator.name, facts: ["capaian": .percent(gap.achievement)] + absorbed.facts,
        message: LocalizedText(
            id:
                "Capaian \(series.name) sampai dengan \(quarter) adalah \(percent: gap.achievement), \(side) penyerapannya: \(absorbed).",
            en:
                "Achievement, \(series.englishName), up to \(quarter) is \(percent: gap.achievement), \(side) its absorption: \(absorbed)."
        ),
        advice: LocalizedText(
            id: "Jelaskan jaraknya, atau sesuaikan target atau pagunya sebelum perubahan ditandatangani.",
            en: "Explain the gap, or adjust the target or the ceiling before the revision is signed."
        )
    )
}
