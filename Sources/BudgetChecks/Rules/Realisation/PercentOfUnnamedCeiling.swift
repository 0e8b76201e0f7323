import BudgetAnalysis
import BudgetModel
import Diagnostics

extension Rule {
    /// Penyerapan hanya berupa persen, dan kertas tidak menyebut pagu tahapan mana pembaginya.
    static let percentOfUnnamedCeiling = Rule(
        RulePage(
            id: "R006",
            name: "persen-tanpa-tahapan-pagu",
            severity: .warning,
            title: LocalizedText(
                id: "Persen realisasi tanpa menyebut tahapan pagunya",
                en: "A spending percentage without naming the stage of its ceiling"
            ),
            why: LocalizedText(
                id:
                    "Bila pagu berubah di tengah tahun, persen yang sama berarti jumlah uang yang berbeda. Pembaca tidak tahu berapa yang sudah dibelanjakan, dan tidak ada yang dapat memeriksa sisanya. Satu temuan bagi setiap indikator atau program; diam bila pagunya sama di semua tahapan.",
                en:
                    "When the ceiling changes during the year, one percentage means different amounts of money. The reader cannot know how much is spent, and nobody can check what remains. One finding per indicator or program; silent if the ceiling is the same at every stage."
            ),
            basis: LocalizedText(
                id: "Kebiasaan pemeriksaan: penyerapan selalu menyebut realisasi, pagu, dan tahapannya.",
                en: "Audit practice: absorption always names the realisation, the ceiling, and its stage."
            ),
            bad: [
                "dokumen.csv": RecordExamples.documents,
                "pagu.csv": RecordExamples.ceilings,
                "realisasi-keuangan.csv": RecordExamples.money(#"tw3,Program Ekspor,2024,TW III,kumulatif,,"40,31%","#),
            ],
            good: [
                "dokumen.csv": RecordExamples.documents,
                "pagu.csv": RecordExamples.ceilings,
                "realisasi-keuangan.csv": RecordExamples.money(
                    #"tw3,Program Ekspor,2024,TW III,kumulatif,,"40,31%",Murni"#
                ),
            ]
        ),
        need: .everyRow
    ) { examination in
        var findings: [Finding] = []
        for year in examination.years {
            for series in try AbsorptionSeries.all(in: year) {
                let known = Set(series.records.filter { $0.realisation.amount != nil }.map(\.realisation.period))
                let unnamed = series.records.filter { $0.isPercentOfUnnamedCeiling && !known.contains($0.realisation.period) }
                guard let last = unnamed.last(where: { Set($0.absorptions.map(\.ceiling)).count > 1 }),
                    case .percentage(let figure, _) = last.realisation.evidence, let percent = figure.value
                else { continue }
                let name = series.subject.subject.words(in: examination.budget)
                let time = last.realisation.period.label
                let readings = last.absorptions.map { absorption in
                    let (stage, realised) = (absorption.stage.label, absorption.realised.words)
                    return Worded(
                        LocalizedText(
                            id: "pagu \(stage) \(absorption.ceiling) berarti \(realised)",
                            en: "the \(stage) ceiling of \(absorption.ceiling) means \(realised)"
                        ), [Facts.Name.ceiling.at(absorption.stage): .amount(absorption.ceiling)] + realised.facts)
                }.joined(by: "; ")
                findings.append(
                    Finding(
                        rule: "R006", severity: .warning, location: figure.location,
                        field: .absorption,
                        related: unnamed.map(\.realisation.place).filter { $0 != figure.location }.places(.absorption), subject: name,
                        excerpt: figure.text, facts: [.printed: .percent(percent)] + readings.facts,
                        message: LocalizedText(
                            id:
                                "Realisasi \"\(name)\" sampai dengan \(time) \(year.year) hanya tertera \(percent: percent) tanpa tahapan pagu: \(readings).",
                            en:
                                "Spending of \"\(name)\" up to \(time) \(year.year) is printed only as \(percent: percent) without the ceiling's stage: \(readings)."
                        ),
                        advice: LocalizedText(
                            id: "Tulis jumlah rupiahnya, atau sebut tahapan pagu pembaginya di setiap lembar triwulan.",
                            en: "Print the amount in rupiah, or name the stage of its ceiling in every quarter's sheet."
                        )
                    )
                )
            }
        }
        return findings
    }
}

extension AbsorptionRecord {
    fileprivate var isPercentOfUnnamedCeiling: Bool {
        if case .percentage(_, of: nil) = realisation.evidence { true } else { false }
    }
}
