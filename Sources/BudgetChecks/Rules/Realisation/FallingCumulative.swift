import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

extension Rule {
    /// Angka kumulatif turun dari satu triwulan ke triwulan berikutnya.
    static let fallingCumulative = Rule(
        RulePage(
            id: "R004",
            name: "kumulatif-turun",
            severity: .error,
            title: LocalizedText(
                id: "Realisasi kumulatif turun dari triwulan sebelumnya",
                en: "A cumulative realisation falls from one quarter to the next"
            ),
            why: LocalizedText(
                id:
                    "Angka sampai dengan triwulan memuat triwulan sebelumnya, jadi tidak dapat turun; bila turun, salah satunya keliru atau bukan kumulatif. Persen hanya dibandingkan bila keduanya menyebut pagu tahapan yang sama. Jumlah capaian yang semua triwulannya ada diperiksa R003.",
                en:
                    "A figure up to a quarter contains the quarters before it, so it cannot fall; if it does, one is wrong or not cumulative. Percentages are compared only if both name the same stage's ceiling. A cumulative whose quarters are all known is checked by R003."
            ),
            basis: LocalizedText(
                id: "Kebiasaan pemeriksaan: kumulatif tidak pernah berkurang, kecuali ada pengembalian belanja.",
                en: "Audit practice: a cumulative never decreases, unless spending is paid back."
            ),
            bad: [
                "dokumen.csv": RecordExamples.documents,
                "pagu.csv": RecordExamples.ceilings,
                "realisasi-keuangan.csv": RecordExamples.money(
                    "tw1,Program Ekspor,2024,TW I,kumulatif,350.000,,",
                    "tw2,Program Ekspor,2024,TW II,kumulatif,250.000,,"
                ),
            ],
            good: [
                "dokumen.csv": RecordExamples.documents,
                "pagu.csv": RecordExamples.ceilings,
                "realisasi-keuangan.csv": RecordExamples.money(
                    "tw1,Program Ekspor,2024,TW I,kumulatif,250.000,,",
                    "tw2,Program Ekspor,2024,TW II,kumulatif,350.000,,"
                ),
            ]
        ),
        need: .ownRecord, seeing: .anything
    ) { examination in
        let budget = examination.budget
        var findings: [Finding] = []
        for series in MoneySeries.all(in: budget) where series.subject.span == .cumulative {
            for (earlier, later) in zip(series.records, series.records.dropFirst()) where earlier.period.lastMonth < later.period.lastMonth
            {
                guard let (before, after) = try fall(from: earlier, to: later) else { continue }
                let name = series.subject.subject.words(in: budget)
                findings.append(
                    finding(
                        at: later.place, after: earlier.place, of: name, from: (earlier.period, before), to: (later.period, after),
                        field: .realised, what: LocalizedText(id: "Realisasi keuangan", en: "Cumulative spending")
                    )
                )
            }
        }
        for series in IndicatorSeries.all(in: budget) where series.indicator.accumulation == .sum {
            findings += try performanceFalls(in: series)
        }
        return findings
    }
}

/// Kedua angka bila pasti turun; `nil` bila naik, tetap, atau tidak sebanding.
private func fall(
    from earlier: MoneyRealisation, to later: MoneyRealisation
) throws(ArithmeticError) -> (FindingFigure, FindingFigure)? {
    switch (earlier.evidence, later.evidence) {
    case (.amount(let before), .amount(let after)):
        let rounding = try earlier.rounding + later.rounding
        return after < before && !after.isWithin(rounding, of: before) ? (.amount(before), .amount(after)) : nil
    case (.percentage(let before, of: let stage?), .percentage(let after, of: let other?)) where stage == other:
        guard let before = before.value, let after = after.value,
            try after.printedInterval.upperBound < before.printedInterval.lowerBound
        else { return nil }
        return (.percent(before), .percent(after))
    default:
        return nil
    }
}

/// Jumlah capaian yang turun melewati triwulan yang tidak ada, sehingga R003 tidak dapat menghitungnya.
private func performanceFalls(in series: IndicatorSeries) throws(ArithmeticError) -> [Finding] {
    let records = series.records.filter { $0.cumulativeRealised?.value != nil }
    var findings: [Finding] = []
    for (earlier, later) in zip(records, records.dropFirst()) where earlier.quarter < later.quarter {
        guard let before = earlier.cumulativeRealised, let after = later.cumulativeRealised,
            let previous = before.value, let current = after.value, let own = later.realised.value,
            try series.cumulativeBases(later).isEmpty, !own.isNegative, own != current,
            try current.printedInterval.upperBound < previous.printedInterval.lowerBound
        else { continue }
        findings.append(
            finding(
                at: after.location, after: before.location, of: series.indicator.name,
                from: (.quarter(earlier.quarter), .quantity(previous)), to: (.quarter(later.quarter), .quantity(current)),
                field: .cumulativeRealised, what: LocalizedText(id: "Jumlah capaian", en: "The cumulative achievement")
            )
        )
    }
    return findings
}

private func finding(
    at place: SourceLocation, after earlierPlace: SourceLocation, of name: String, from earlier: (Period, FindingFigure),
    to later: (Period, FindingFigure), field: RowField, what: LocalizedText
) -> Finding {
    let (before, after) = (earlier.1, later.1)
    return Finding(
        rule: "R004", severity: .error, location: place, field: field,
        related: [Finding.Place(earlierPlace, field)], subject: name, facts: [.before: earlier.1, .printed: later.1],
        message: LocalizedText(
            id: "\(what) \"\(name)\" turun dari \(before) (\(earlier.0.label)) menjadi \(after) (\(later.0.label)), padahal kumulatif.",
            en: "\(what) of \"\(name)\" falls from \(before) (\(earlier.0.label)) to \(after) (\(later.0.label)), although cumulative."
        ),
        advice: LocalizedText(
            id: "Periksa kedua lembar dan sifat angkanya; bila memang ada pengembalian belanja, terima temuan ini dengan alasannya.",
            en: "Check both sheets and whether the figures are cumulative; if spending was paid back, accept this with the reason."
        )
    )
}
