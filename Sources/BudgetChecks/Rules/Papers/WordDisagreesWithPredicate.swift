import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

extension Rule {
    /// Sebutan AKIP bukan milik predikat atau nilainya.
    static let wordDisagreesWithPredicate = Rule(
        RulePage(
            id: "D008",
            name: "sebutan-bukan-milik-predikatnya",
            severity: .error,
            title: LocalizedText(
                id: "Sebutan AKIP tidak sesuai predikat atau nilainya", en: "An AKIP word does not belong to its predicate or score"
            ),
            why: LocalizedText(
                id:
                    "Sebutan dikutip ke pidato dan laporan; \"Memuaskan\" adalah sebutan A, bukan BB. Dibandingkan dengan predikat di baris yang sama, atau dengan nilainya bila predikatnya tidak tertera. Bila predikatnya yang keliru dan sebutannya cocok dengan nilainya, D007 yang melaporkan.",
                en:
                    "The word is quoted in speeches and reports; \"Memuaskan\" is the word for A, not BB. It is compared with the predicate in the same row, or with the score if no predicate is printed. If the predicate is wrong and the word fits the score, D007 reports it."
            ),
            basis: LocalizedText(
                id:
                    "Permenpan RB 88/2021: AA Sangat Memuaskan, A Memuaskan, BB Sangat Baik, B Baik, CC Cukup, C Kurang, D Sangat Kurang. Berlaku bagi evaluasi sejak 2021.",
                en:
                    "Permenpan RB 88/2021: AA Sangat Memuaskan, A Memuaskan, BB Sangat Baik, B Baik, CC Cukup, C Kurang, D Sangat Kurang. For evaluations since 2021."
            ),
            bad: [
                "dokumen.csv": RecordExamples.evaluation,
                "nilai-akip.csv": RecordExamples.akip(#"lhe,2023,hasil,Nilai Hasil Evaluasi,100,"74,15",BB,Memuaskan"#),
                "pagu.csv": RecordExamples.ceilings,
            ],
            good: [
                "dokumen.csv": RecordExamples.evaluation,
                "nilai-akip.csv": RecordExamples.akip(#"lhe,2023,hasil,Nilai Hasil Evaluasi,100,"74,15",BB,Sangat Baik"#),
                "pagu.csv": RecordExamples.ceilings,
            ]
        ),
        need: .ownRecord, seeing: .anything
    ) { examination in
        var findings: [Finding] = []
        for sheet in AKIPSheet.all(in: examination.budget) {
            for row in sheet.scores where row.year >= AKIPPredicate.firstYear {
                guard let text = row.word, let word = AKIPPredicate(word: text),
                    let expected = try sheet.expectedPredicate(of: row, word: word), expected != word
                else { continue }
                let (paper, name) = (examination.paperName(row.document), row.component)
                let score = row.score.map { LocalizedText(id: " \($0.text)", en: " \($0.text)") } ?? .nothing
                findings.append(
                    Finding(
                        rule: "D008", severity: .error, location: row.location,
                        related: [row.score?.location].compactMap(\.self).places(), subject: name, excerpt: text,
                        facts: [.printed: .verbatim(word.word), .expected: .verbatim(expected.word)],
                        message: LocalizedText(
                            id:
                                "\"\(name)\" tahun \(row.year) pada \(paper) disebut \"\(text)\", sebutan untuk \(word.rawValue), sedangkan nilainya\(score) adalah \(expected.rawValue): \"\(expected.word)\".",
                            en:
                                "\"\(name)\" of \(row.year) in \(paper) is called \"\(text)\", the word for \(word.rawValue), but its score\(score) is \(expected.rawValue): \"\(expected.word)\"."
                        ),
                        advice: LocalizedText(
                            id: "Pakai sebutan yang sesuai predikatnya di semua bagian kertas.",
                            en: "Use the word that belongs to the predicate everywhere in the paper."
                        )
                    )
                )
            }
        }
        return findings
    }
}

extension AKIPSheet {
    /// Predikat yang sebutannya seharusnya tertera; `nil` bila tidak pasti, atau D007 yang melaporkan barisnya.
    fileprivate func expectedPredicate(of row: AKIPScore, word: AKIPPredicate) throws(ArithmeticError) -> AKIPPredicate? {
        let printed = row.predicate.flatMap { AKIPPredicate(printed: $0) }
        guard let value = try hundredScale(of: row) else { return printed }
        let possible = [value.range.lowerBound, value.value, value.range.upperBound].map { AKIPPredicate(score: $0) }
        if possible.contains(word) { return printed.map { possible.contains($0) ? $0 : word } ?? word }
        return printed.map { possible.contains($0) ? $0 : possible[1] } ?? possible[1]
    }
}
