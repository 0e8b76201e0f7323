import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

extension Rule {
    /// Persen capaian triwulan tidak dapat dihitung ulang dari realisasi dan targetnya.
    static let wrongAchievement = Rule(
        RulePage(
            id: "R001",
            name: "persen-capaian-keliru",
            severity: .error,
            title: LocalizedText(
                id: "Persen capaian triwulan tidak sesuai realisasi dan targetnya",
                en: "A quarter's achievement percentage does not follow from its realisation and target"
            ),
            why: LocalizedText(
                id:
                    "Persen capaian dihitung terhadap target triwulan tertera, atau terhadap seperempat target tahun bila triwulannya dijumlahkan dan terhadap target tahun bila tidak; keduanya dicoba, dan indikator negatif memakai rumusnya sendiri. Hanya persen yang tidak dapat dijelaskan pembulatan mana pun yang salah. Yang berbeda tipis, dibatasi 100 %, atau cocok dengan cara hitung lain menjadi satu catatan per indikator. Realisasi yang bertentangan dengan jumlah capaiannya dilaporkan R003.",
                en:
                    "Achievement is computed against the printed quarter target, or against a quarter of the year target where quarters add up and the year target where they do not; both are tried, and negative indicators use their own formula. Only a percentage that no rounding explains is wrong. One that differs slightly, is capped at 100%, or fits another way of computing becomes one note per indicator. A realisation that contradicts its cumulative is reported by R003."
            ),
            basis: LocalizedText(
                id: "Permenpan RB 6/2022 (contoh rumus indikator negatif); pembagian target tahun menurut kebiasaan.",
                en: "Permenpan RB 6/2022 (examples of the negative formula); dividing the year target is practice."
            ),
            bad: [
                "dokumen.csv": RecordExamples.documents,
                "indikator.csv": RecordExamples.indicators,
                "pagu.csv": RecordExamples.ceilings,
                "realisasi-kinerja.csv": RecordExamples.sheets(
                    #"tw1,ekspor,2024,TW I,"21,750","5,438","4,952","97,01%","22,77%","4,952""#
                ),
            ],
            good: [
                "dokumen.csv": RecordExamples.documents,
                "indikator.csv": RecordExamples.indicators,
                "pagu.csv": RecordExamples.ceilings,
                "realisasi-kinerja.csv": RecordExamples.sheets(
                    #"tw1,ekspor,2024,TW I,"21,750","5,438","4,952","91,07%","22,77%","4,952""#
                ),
            ]
        ),
        need: .ownRecord, seeing: .anything
    ) { examination in
        try PercentReview(
            rule: "R001", noun: LocalizedText(id: "Persen capaian", en: "The achievement percentage"), field: .achievement,
            figure: { $0.achievement },
            candidates: { (series, record, kind) throws(ArithmeticError) in
                try series.achievementCandidates(record, by: kind)
            },
            isExplainedElsewhere: { (series, record, printed) throws(ArithmeticError) in
                try series.explains(printed, byCumulativesAt: record)
            }
        ).findings(in: examination.budget)
    }
}

extension IndicatorSeries {
    /// `true` bila persennya cocok dengan kenaikan jumlah capaian: realisasi triwulannya yang keliru (R003).
    fileprivate func explains(
        _ printed: Quantity, byCumulativesAt record: IndicatorRealisation
    ) throws(ArithmeticError) -> Bool {
        guard indicator.accumulation == .sum, let previous = record.quarter.previous,
            let before = cumulativeRealised(in: previous), let after = record.cumulativeRealised?.value
        else { return false }
        var corrected = record
        corrected.realised.reading = .single(try after - before)
        guard corrected.realised.value != record.realised.value else { return false }
        for candidate in try achievementCandidates(corrected, by: indicator)
        where try PrintedJudgement(printed, against: candidate.computed) != .wrong {
            return true
        }
        return false
    }
}
