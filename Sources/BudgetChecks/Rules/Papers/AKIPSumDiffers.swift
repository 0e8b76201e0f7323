import BudgetModel
import Diagnostics
import ExactNumbers

extension Rule {
    /// Nilai atau bobot AKIP bukan jumlah bagian-bagiannya.
    static let akipSumDiffers = Rule(
        RulePage(
            id: "D005",
            name: "nilai-akip-bukan-jumlahnya",
            severity: .error,
            title: LocalizedText(
                id: "Nilai atau bobot AKIP tidak sama dengan jumlah bagiannya",
                en: "An AKIP score or weight is not the sum of its parts"
            ),
            why: LocalizedText(
                id:
                    "Nilai akhir adalah jumlah komponen kertas dan tahun yang sama, dan nilai komponen jumlah subkomponen yang bernama \"Komponen: bagian\". Diperiksa hanya bila semua bagiannya ada, yaitu bobotnya berjumlah bobot keseluruhannya; yang masih di dalam pembulatan menjadi catatan. Bila sebuah komponen keliru terhadap subkomponennya dan itu menjelaskan nilai akhirnya, temuannya satu. Bobot dinilai bila nilainya tepat: bobot bagiannya harus berjumlah bobot keseluruhannya, atau 100.",
                en:
                    "The result is the sum of the components of the same paper and year, and a component the sum of the subcomponents named \"Component: part\". Checked only if all parts are there, that is if their weights sum to the whole's; within rounding it is a note. If one component is wrong against its subcomponents and that explains the result, it is one finding. Weights are judged where the scores are exact: those of the parts must sum to the whole's, or to 100."
            ),
            basis: LocalizedText(
                id: "Permenpan RB 88/2021: bobot komponen 30, 30, 15, dan 25.",
                en: "Permenpan RB 88/2021: component weights 30, 30, 15, and 25."
            ),
            bad: [
                "dokumen.csv": RecordExamples.evaluation,
                "nilai-akip.csv": RecordExamples.akip(
                    #"lhe,2023,komponen,Perencanaan Kinerja,30,"24,60",,"#, #"lhe,2023,komponen,Pengukuran Kinerja,30,"23,10",,"#,
                    #"lhe,2023,komponen,Pelaporan Kinerja,15,"10,95",,"#, #"lhe,2023,komponen,Evaluasi Internal,25,"15,50",,"#,
                    #"lhe,2023,hasil,Nilai Hasil Evaluasi,100,"75,15",BB,"#
                ),
                "pagu.csv": RecordExamples.ceilings,
            ],
            good: [
                "dokumen.csv": RecordExamples.evaluation,
                "nilai-akip.csv": RecordExamples.akip(
                    #"lhe,2023,komponen,Perencanaan Kinerja,30,"24,60",,"#, #"lhe,2023,komponen,Pengukuran Kinerja,30,"23,10",,"#,
                    #"lhe,2023,komponen,Pelaporan Kinerja,15,"10,95",,"#, #"lhe,2023,komponen,Evaluasi Internal,25,"15,50",,"#,
                    #"lhe,2023,hasil,Nilai Hasil Evaluasi,100,"74,15",BB,"#
                ),
                "pagu.csv": RecordExamples.ceilings,
            ]
        ),
        need: .everyRow, seeing: .anything
    ) { examination in
        var findings: [Finding] = []
        for sheet in AKIPSheet.all(in: examination.budget) {
            let components = sheet.scores(at: .component)
            let wrong = try components.compactMap { component in
                try PartSum(of: component, parts: sheet.parts(of: component), weight: component.weight?.value)
            }.filter { $0.judgement != .exact }
            for result in sheet.scores(at: .result) {
                let sum = try PartSum(of: result, parts: components, weight: result.weight?.value ?? Quantity(100))
                guard let sum, sum.judgement != .exact, try !sum.isExplained(by: wrong) else { continue }
                findings.append(sum.finding(in: examination))
            }
            findings += wrong.map { $0.finding(in: examination) }
            findings += try sheet.wrongWeights().map { $0.finding(in: examination) }
        }
        return findings
    }
}

extension AKIPSheet {
    fileprivate func wrongWeights() throws(ArithmeticError) -> [AKIPWeightSum] {
        let components = scores(at: .component)
        var wrong: [AKIPWeightSum] = []
        for component in components {
            if let sum = try AKIPWeightSum(of: component, parts: parts(of: component)) { wrong.append(sum) }
        }
        for result in scores(at: .result) {
            guard let sum = try AKIPWeightSum(of: result, parts: components), try !sum.isExplained(by: wrong) else { continue }
            wrong.append(sum)
        }
        return wrong
    }

    fileprivate func parts(of component: AKIPScore) -> [AKIPScore] {
        let name = NameKey(component.component)
        return scores(at: .subcomponent).filter { part in
            let words = part.component.split(separator: ":", maxSplits: 1)
            return words.count == 2 && NameKey(String(words[0])) == name
        }
    }
}

/// Nilai keseluruhan di samping jumlah bagiannya.
private struct PartSum {
    let whole: AKIPScore
    let figure: PrintedFigure
    let printed: Quantity
    let parts: [AKIPScore]
    let sum: PrintedValue
    let judgement: PrintedJudgement

    /// `nil` bila ada bagian yang tidak ada: bobotnya tidak berjumlah `weight`.
    init?(of whole: AKIPScore, parts: [AKIPScore], weight: Quantity?) throws(ArithmeticError) {
        guard let figure = whole.score, let printed = figure.value, let weight, parts.count > 1 else { return nil }
        var weights = Quantity.zero
        var values: [PrintedValue] = []
        for part in parts {
            guard let partWeight = part.weight?.value, let score = part.score, let value = score.value,
                score.isPercent == figure.isPercent
            else { return nil }
            weights = try weights + partWeight
            values.append(try PrintedValue(value))
        }
        guard weights == weight else { return nil }
        self.whole = whole
        self.figure = figure
        self.printed = printed
        self.parts = parts
        sum = try PrintedValue.sum(values)
        judgement = try PrintedJudgement(printed, against: sum)
    }

    /// `true` bila jumlahnya cocok begitu bagian yang keliru diganti jumlah subkomponennya.
    func isExplained(by wrong: [PartSum]) throws(ArithmeticError) -> Bool {
        guard !wrong.isEmpty else { return false }
        var corrected = sum
        for part in wrong where parts.contains(part.whole) {
            corrected = try corrected - PrintedValue(exact: Ratio(part.printed)) + PrintedValue(exact: part.sum.value)
        }
        return try PrintedJudgement(printed, against: corrected) == .exact
    }

    func finding(in examination: Examination) -> Finding {
        let expected = (try? sum.value.rounded(to: printed.decimals)) ?? printed
        let (name, paper) = (whole.component, examination.paperName(whole.document))
        let severity: Severity = judgement == .wrong ? .error : .note
        let rounding =
            judgement == .wrong
            ? LocalizedText.nothing : LocalizedText(id: " (masih di dalam pembulatan)", en: " (still within rounding)")
        return Finding(
            rule: "D005", severity: severity, location: figure.location, related: parts.compactMap { $0.score?.location }.places(),
            subject: name, excerpt: figure.text, facts: [.printed: .quantity(printed), .expected: .quantity(expected)],
            message: LocalizedText(
                id: "\(name) tahun \(whole.year) pada \(paper) tertera \(printed), sedangkan bagiannya berjumlah \(expected)\(rounding).",
                en: "\(name) of \(whole.year) in \(paper) is printed as \(printed), but its parts sum to \(expected)\(rounding)."
            ),
            advice: LocalizedText(
                id: "Cocokkan dengan lembar kerja evaluasi dan betulkan nilai yang keliru.",
                en: "Compare with the evaluation worksheet and correct the wrong score."
            )
        )
    }
}
