import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

extension Rule {
    /// Predikat AKIP bukan predikat nilainya.
    static let predicateDisagreesWithScore = Rule(
        RulePage(
            id: "D007",
            name: "predikat-bukan-milik-nilainya",
            severity: .error,
            title: LocalizedText(id: "Predikat AKIP tidak sesuai nilainya", en: "An AKIP predicate does not belong to its score"),
            why: LocalizedText(
                id:
                    "Predikat dibaca sebagai kesimpulan evaluasi. Nilai akhir dan kriteria dinilai pada skala 0 sampai 100, komponen dan subkomponen sebagai nilai per bobot. Nilai yang pembulatannya melintasi batas predikat hanya menjadi catatan. Sebutan yang keliru dilaporkan D008.",
                en:
                    "The predicate is read as the conclusion of the evaluation. Results and criteria are judged on the scale of 0 to 100, components and subcomponents as score over weight. A score whose rounding crosses a bound is only a note. A wrong word is reported by D008."
            ),
            basis: LocalizedText(
                id: "Permenpan RB 88/2021: di atas 90 AA, 80 A, 70 BB, 60 B, 50 CC, 30 C, selebihnya D. Berlaku bagi evaluasi sejak 2021.",
                en: "Permenpan RB 88/2021: above 90 AA, 80 A, 70 BB, 60 B, 50 CC, 30 C, else D. For evaluations since 2021."
            ),
            bad: [
                "dokumen.csv": RecordExamples.evaluation,
                "nilai-akip.csv": RecordExamples.akip(#"lhe,2023,hasil,Nilai Hasil Evaluasi,100,"74,15",A,"#),
                "pagu.csv": RecordExamples.ceilings,
            ],
            good: [
                "dokumen.csv": RecordExamples.evaluation,
                "nilai-akip.csv": RecordExamples.akip(#"lhe,2023,hasil,Nilai Hasil Evaluasi,100,"74,15",BB,"#),
                "pagu.csv": RecordExamples.ceilings,
            ]
        ),
        need: .ownRecord, seeing: .anything
    ) { examination in
        var findings: [Finding] = []
        for sheet in AKIPSheet.all(in: examination.budget) {
            for row in sheet.scores where row.year >= AKIPPredicate.firstYear {
                guard let text = row.predicate, let printed = AKIPPredicate(printed: text), let score = row.score,
                    let value = try sheet.hundredScale(of: row)
                else { continue }
                let expected = AKIPPredicate(score: value.value)
                guard printed != expected else { continue }
                let possible =
                    AKIPPredicate(score: value.range.lowerBound) == printed || AKIPPredicate(score: value.range.upperBound) == printed
                findings.append(
                    finding(
                        row, score, printed: printed, expected: expected, hundredths: try value.value.rounded(to: 2),
                        isRounding: possible, paper: examination.paperName(row.document)
                    )
                )
            }
        }
        return findings
    }
}

private func finding(
    _ row: AKIPScore, _ score: PrintedFigure, printed: AKIPPredicate, expected: AKIPPredicate, hundredths: Quantity,
    isRounding: Bool, paper: String
) -> Finding {
    let (name, year) = (row.component, row.year)
    let scale =
        score.value == hundredths
        ? Worded.nothing
        : Worded(
            LocalizedText(id: " (\(hundredths) dari 100)", en: " (\(hundredths) of 100)"), ["dari seratus": .quantity(hundredths)])
    let rounding =
        isRounding
        ? LocalizedText(id: ", kecuali nilai sebelum dibulatkannya melewati batas", en: ", unless its unrounded score passes the bound")
        : .nothing
    return Finding(
        rule: "D007", severity: isRounding ? .note : .error, location: row.location, related: [score.location].places(), subject: name,
        excerpt: row.predicate,
        facts: [.printed: .verbatim(printed.rawValue), .expected: .verbatim(expected.rawValue)] + scale.facts,
        message: LocalizedText(
            id:
                "\"\(name)\" tahun \(year) pada \(paper) berpredikat \(printed.rawValue), sedangkan nilai \(score.text)\(scale) adalah \(expected.rawValue)\(rounding).",
            en:
                "\"\(name)\" of \(year) in \(paper) has the predicate \(printed.rawValue), but the score \(score.text)\(scale) is \(expected.rawValue)\(rounding)."
        ),
        advice: LocalizedText(
            id: "Cocokkan dengan kertas aslinya; betulkan predikat atau nilainya.",
            en: "Compare with the original paper; correct the predicate or the score."
        )
    )
}
