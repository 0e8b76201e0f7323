import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

/// Pemeriksaan satu kolom persen pada lembar realisasi kinerja; dipakai R001 dan R002.
struct PercentReview: Sendable {
    let rule: RuleID
    /// Nama kolomnya di dalam kalimat: "Persen capaian".
    let noun: LocalizedText
    /// Isian kolom itu.
    let field: RowField
    let figure: @Sendable (IndicatorRealisation) -> PrintedFigure?
    let candidates: @Sendable (IndicatorSeries, IndicatorRealisation, Indicator) throws(ArithmeticError) -> [PercentCandidate]
    /// `true` bila persen yang salah itu akibat angka yang dilaporkan aturan lain.
    var isExplainedElsewhere: @Sendable (IndicatorSeries, IndicatorRealisation, Quantity) throws(ArithmeticError) -> Bool = { _, _, _ in
        false
    }

    /// Satu persen yang tidak tepat.
    private struct Deviation {
        let record: IndicatorRealisation
        let figure: PrintedFigure
        let printed: Quantity
        let expected: Quantity
        let candidate: PercentCandidate

        var words: Worded {
            let quarter = record.quarter.name
            return Worded(
                LocalizedText(
                    id: "\(quarter) tertera \(percent: printed), terhitung \(percent: expected)",
                    en: "\(quarter) printed \(percent: printed), computed \(percent: expected)"
                ), [Facts.Name.printed.of(quarter): .percent(printed), Facts.Name.expected.of(quarter): .percent(expected)])
        }
    }

    /// Yang salah satu per satu; yang berbeda tipis, dibatasi 100 %, atau memakai cara hitung lain satu catatan per indikator.
    func findings(in budget: Budget) throws -> [Finding] {
        var findings: [Finding] = []
        for series in IndicatorSeries.all(in: budget) {
            var rounded: [Deviation] = []
            var capped: [Deviation] = []
            var otherwise: [Deviation] = []
            for record in series.records {
                guard let figure = figure(record), let printed = figure.value else { continue }
                var others: [PercentCandidate] = []
                for kind in series.indicator.otherKinds { others += try candidates(series, record, kind) }
                let own = try candidates(series, record, series.indicator)
                func deviation(_ expected: Quantity, _ candidate: PercentCandidate) -> Deviation {
                    Deviation(record: record, figure: figure, printed: printed, expected: expected, candidate: candidate)
                }
                switch try PercentVerdict(figure, own: own, others: others) {
                case nil, .exact: break
                case .withinRounding(let expected, let candidate): rounded.append(deviation(expected, candidate))
                case .capped(let expected, let candidate): capped.append(deviation(expected, candidate))
                case .otherKind(let expected, let candidate): otherwise.append(deviation(expected, candidate))
                case .wrong(let expected, let candidate):
                    guard try !isExplainedElsewhere(series, record, printed) else { break }
                    findings.append(wrong(deviation(expected, candidate), of: series))
                }
            }
            findings += [roundedNote(rounded, of: series), cappedNote(capped, of: series), kindNote(otherwise, of: series)]
                .compactMap(\.self)
        }
        return findings
    }

    private func wrong(_ deviation: Deviation, of series: IndicatorSeries) -> Finding {
        let (record, words) = (deviation.record, deviation.candidate.words)
        return finding(
            .error, [deviation], of: series,
            facts: [.printed: .percent(deviation.printed)] + words.facts + [.expected: .percent(deviation.expected)],
            message: LocalizedText(
                id:
                    "\(noun) \(record.quarter.name) \(series.name) tertera \(percent: deviation.printed), sedangkan \(words) memberi \(percent: deviation.expected).",
                en:
                    "\(noun) of \(record.quarter.name), \(series.englishName), is printed as \(percent: deviation.printed), but \(words) gives \(percent: deviation.expected)."
            ),
            advice: LocalizedText(
                id: "Periksa realisasi, target, dan persennya pada lembar triwulan itu; perbaiki yang keliru.",
                en: "Check the realisation, target, and percentage in that quarter's sheet; mend the wrong one."
            )
        )
    }

    private func roundedNote(_ deviations: [Deviation], of series: IndicatorSeries) -> Finding? {
        let list = deviations.map(\.words).joined(by: "; ")
        return note(
            deviations, of: series, facts: list.facts,
            message: LocalizedText(
                id: "\(noun) \(series.name) tidak tepat, tetapi masih di dalam pembulatan angka tertera: \(list).",
                en: "\(noun), \(series.englishName), is not exact but within the rounding of the printed figures: \(list)."
            ),
            advice: LocalizedText(
                id: "Tidak perlu diperbaiki; hitung dari angka yang belum dibulatkan bila lembarnya dicetak ulang.",
                en: "No correction needed; compute from unrounded figures when the sheet is printed again."
            )
        )
    }

    private func cappedNote(_ deviations: [Deviation], of series: IndicatorSeries) -> Finding? {
        let list = deviations.map(\.words).joined(by: "; ")
        return note(
            deviations, of: series, facts: list.facts,
            message: LocalizedText(
                id: "\(noun) \(series.name) dibatasi 100 %: \(list).", en: "\(noun), \(series.englishName), is capped at 100%: \(list)."
            ),
            advice: LocalizedText(
                id: "Sebutkan di kertas bahwa capaian dibatasi 100 %, atau cetak capaian yang sebenarnya.",
                en: "Say in the paper that achievement is capped at 100%, or print the actual achievement."
            )
        )
    }

    private func kindNote(_ deviations: [Deviation], of series: IndicatorSeries) -> Finding? {
        let list = deviations.map { deviation in
            Worded(
                LocalizedText(
                    id: "\(deviation.words), cocok bila \(deviation.candidate.words)",
                    en: "\(deviation.words), fitting \(deviation.candidate.words)"
                ), deviation.words.facts + deviation.candidate.words.facts)
        }.joined(by: "; ")
        return note(
            deviations, of: series, facts: list.facts,
            message: LocalizedText(
                id: "\(noun) \(series.name) memakai cara hitung lain daripada ketentuan indikatornya: \(list).",
                en: "\(noun), \(series.englishName), is computed otherwise than the indicator says: \(list)."
            ),
            advice: LocalizedText(
                id: "Betulkan Arah, Akumulasi, atau Rumus Negatif pada tabel indikator, atau hitung ulang persennya.",
                en: "Correct the direction, accumulation, or negative formula in the indicator table, or recompute the percentage."
            )
        )
    }

    private func note(
        _ deviations: [Deviation], of series: IndicatorSeries, facts: Facts, message: LocalizedText, advice: LocalizedText
    ) -> Finding? {
        deviations.isEmpty ? nil : finding(.note, deviations, of: series, facts: facts, message: message, advice: advice)
    }

    private func finding(
        _ severity: Severity, _ deviations: [Deviation], of series: IndicatorSeries, facts: Facts, message: LocalizedText,
        advice: LocalizedText
    ) -> Finding {
        let first = deviations[0]
        return Finding(
            rule: rule, severity: severity, location: first.figure.location, field: field,
            related: deviations.dropFirst().map(\.figure.location).places(field), subject: series.indicator.name,
            excerpt: first.figure.text, facts: facts,
            message: message, advice: advice
        )
    }
}
