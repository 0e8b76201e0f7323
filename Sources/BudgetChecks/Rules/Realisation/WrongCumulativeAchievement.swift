import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

extension Rule {
    /// Persen kumulatif tidak dapat dihitung ulang dari realisasi triwulannya.
    static let wrongCumulativeAchievement = Rule(
        RulePage(
            id: "R002",
            name: "persen-kumulatif-keliru",
            severity: .error,
            title: LocalizedText(
                id: "Persen kumulatif tidak sesuai realisasi dan target tahunnya",
                en: "A cumulative percentage does not follow from the realisations and the year target"
            ),
            why: LocalizedText(
                id:
                    "Persen kumulatif adalah jumlah triwulan, nilai terakhir, atau rata-rata (menurut akumulasi indikatornya) terhadap target tahun. Realisasi triwulan dan jumlah capaian tertera sama-sama dicoba; hanya persen yang tidak dijelaskan keduanya yang salah. Yang berbeda tipis, dibatasi 100 %, atau cocok dengan akumulasi lain menjadi catatan. Jumlah capaian yang keliru dilaporkan R003.",
                en:
                    "The cumulative percentage is the sum of quarters, the last value, or the mean (by the indicator's accumulation) against the year target. The quarters' realisations and the printed cumulative are both tried; only a percentage that neither explains is wrong. One that differs slightly, is capped at 100%, or fits another accumulation becomes a note. A wrong cumulative figure is reported by R003."
            ),
            basis: LocalizedText(
                id: "Kebiasaan pelaporan kinerja; akumulasi ditetapkan per indikator.",
                en: "Performance reporting practice; the accumulation is set per indicator."
            ),
            bad: [
                "dokumen.csv": RecordExamples.documents,
                "indikator.csv": RecordExamples.indicators,
                "pagu.csv": RecordExamples.ceilings,
                "realisasi-kinerja.csv": RecordExamples.sheets(
                    #"tw1,ekspor,2024,TW I,"21,750","5,438","4,952","91,07%","22,77%","4,952""#,
                    #"tw2,ekspor,2024,TW II,"21,750","5,438","5,460","100,41%","48,77%","10,412""#
                ),
            ],
            good: [
                "dokumen.csv": RecordExamples.documents,
                "indikator.csv": RecordExamples.indicators,
                "pagu.csv": RecordExamples.ceilings,
                "realisasi-kinerja.csv": RecordExamples.sheets(
                    #"tw1,ekspor,2024,TW I,"21,750","5,438","4,952","91,07%","22,77%","4,952""#,
                    #"tw2,ekspor,2024,TW II,"21,750","5,438","5,460","100,41%","47,87%","10,412""#
                ),
            ]
        ),
        need: .ownRecord, seeing: .anything
    ) { examination in
        try PercentReview(
            rule: "R002", noun: LocalizedText(id: "Persen kumulatif", en: "The cumulative percentage"), field: .cumulativeAchievement,
            figure: { $0.cumulativeAchievement },
            candidates: { (series, record, kind) throws(ArithmeticError) in
                try series.cumulativeCandidates(record, by: kind)
            }
        ).findings(in: examination.budget)
    }
}
