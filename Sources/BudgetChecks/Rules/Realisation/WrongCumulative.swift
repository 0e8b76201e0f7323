import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

extension Rule {
    /// Jumlah capaian sampai dengan triwulan bukan jumlah realisasi triwulannya.
    static let wrongCumulative = Rule(
        RulePage(
            id: "R003",
            name: "jumlah-capaian-keliru",
            severity: .error,
            title: LocalizedText(
                id: "Jumlah capaian bukan jumlah realisasi triwulannya",
                en: "A printed cumulative is not the sum of its quarters"
            ),
            why: LocalizedText(
                id:
                    "Jumlah capaian dihitung dari semua triwulan, dan dari jumlah capaian sebelumnya ditambah realisasi triwulan ini; hanya angka yang tidak cocok dengan keduanya yang dilaporkan, sehingga satu salah ketik menjadi satu temuan. Jumlah yang cocok dengan nilai terakhir atau rata-rata menjadi catatan. Berlaku bagi indikator yang triwulannya dijumlahkan.",
                en:
                    "The cumulative is computed from all quarters, and from the previous cumulative plus this quarter; only a figure that fits neither is reported, so that one slip is one finding. A cumulative that fits the last value or the mean becomes a note. For indicators whose quarters add up."
            ),
            basis: LocalizedText(
                id: "Kebiasaan pemeriksaan: setiap jumlah harus dapat dijumlahkan ulang.",
                en: "Audit practice: every total must foot."
            ),
            bad: [
                "dokumen.csv": RecordExamples.documents,
                "indikator.csv": RecordExamples.indicators,
                "pagu.csv": RecordExamples.ceilings,
                "realisasi-kinerja.csv": RecordExamples.sheets(
                    #"tw1,ekspor,2024,TW I,"21,750","5,438","4,952","91,07%",,"4,952""#,
                    #"tw2,ekspor,2024,TW II,"21,750","5,438","5,460","100,41%",,"10,421""#
                ),
            ],
            good: [
                "dokumen.csv": RecordExamples.documents,
                "indikator.csv": RecordExamples.indicators,
                "pagu.csv": RecordExamples.ceilings,
                "realisasi-kinerja.csv": RecordExamples.sheets(
                    #"tw1,ekspor,2024,TW I,"21,750","5,438","4,952","91,07%",,"4,952""#,
                    #"tw2,ekspor,2024,TW II,"21,750","5,438","5,460","100,41%",,"10,412""#
                ),
            ]
        ),
        need: .ownRecord, seeing: .anything
    ) { examination in
        var findings: [Finding] = []
        for series in IndicatorSeries.all(in: examination.budget) where series.indicator.accumulation == .sum {
            var otherwise: [PrintedFigure] = []
            for record in series.records {
                guard let figure = record.cumulativeRealised, let printed = figure.value else { continue }
                let bases = try series.cumulativeBases(record)
                guard let base = bases.first, try bases.allSatisfy({ try PrintedJudgement(printed, against: $0) == .wrong }) else {
                    continue
                }
                if try series.fitsOtherKind(printed, upTo: record.quarter) {
                    otherwise.append(figure)
                    continue
                }
                let expected = try base.value.rounded(to: printed.decimals)
                let quarter = record.quarter.name
                findings.append(
                    Finding(
                        rule: "R003", severity: .error, location: figure.location, field: .cumulativeRealised,
                        related: [record.realised.location].places(.realised), subject: series.indicator.name, excerpt: figure.text,
                        facts: [.printed: .quantity(printed), .expected: .quantity(expected)],
                        message: LocalizedText(
                            id:
                                "Jumlah capaian sampai dengan \(quarter) \(series.name) tertera \(printed), sedangkan triwulannya berjumlah \(expected).",
                            en:
                                "The cumulative up to \(quarter), \(series.englishName), is printed as \(printed), but its quarters sum to \(expected)."
                        ),
                        advice: LocalizedText(
                            id: "Periksa realisasi triwulan itu dan jumlah capaiannya; perbaiki yang keliru.",
                            en: "Check that quarter's realisation and its cumulative; mend the wrong one."
                        )
                    )
                )
            }
            if let note = series.otherKindNote(otherwise) { findings.append(note) }
        }
        return findings
    }
}

extension IndicatorSeries {
    /// `true` bila angkanya nilai triwulan terakhir atau rata-rata triwulannya.
    fileprivate func fitsOtherKind(_ printed: Quantity, upTo quarter: Quarter) throws(ArithmeticError) -> Bool {
        guard let quarters = realised(upTo: quarter) else { return false }
        for accumulation in [Indicator.Accumulation.endPosition, .mean] {
            var kind = indicator
            kind.accumulation = accumulation
            if try PrintedJudgement(printed, against: .cumulative(quarters, by: kind)) != .wrong { return true }
        }
        return false
    }

    fileprivate func otherKindNote(_ figures: [PrintedFigure]) -> Finding? {
        guard let first = figures.first else { return nil }
        return Finding(
            rule: "R003", severity: .note, location: first.location, field: .cumulativeRealised,
            related: figures.dropFirst().map(\.location).places(.cumulativeRealised),
            subject: indicator.name, excerpt: first.text,
            message: LocalizedText(
                id: "Jumlah capaian \(name) adalah nilai terakhir atau rata-ratanya, padahal indikatornya dijumlahkan.",
                en: "The cumulative, \(englishName), is the last value or the mean, although the indicator's quarters add up."
            ),
            advice: LocalizedText(
                id: "Betulkan Akumulasi pada tabel indikator bila bukan \"jumlah\", atau hitung ulang jumlah capaiannya.",
                en: "Correct the accumulation in the indicator table if it is not \"jumlah\", or recompute the cumulative."
            )
        )
    }
}
