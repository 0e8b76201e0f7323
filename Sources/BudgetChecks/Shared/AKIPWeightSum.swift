import BudgetModel
import Diagnostics
import ExactNumbers

/// Bobot keseluruhan di samping jumlah bobot bagiannya.
///
/// Dinilai hanya bila nilai bagiannya tepat berjumlah nilai keseluruhannya: bagiannya lengkap, jadi bobotnya yang keliru.
struct AKIPWeightSum {
    let whole: AKIPScore
    let parts: [AKIPScore]
    /// Bobot keseluruhan; nilai akhir yang tidak mencetaknya berbobot 100.
    let weight: Quantity
    let sum: Quantity

    /// `nil` bila cocok, atau bila kertasnya tidak cukup untuk menilai.
    init?(of whole: AKIPScore, parts: [AKIPScore]) throws(ArithmeticError) {
        let printed = whole.weight?.value ?? (whole.level == .result ? Quantity(100) : nil)
        guard let weight = printed, let score = whole.score?.value, !score.isZero, parts.count > 1 else { return nil }
        var (scores, sum) = (Quantity.zero, Quantity.zero)
        var weights: [Quantity] = []
        for part in parts {
            guard let partWeight = part.weight?.value, let partScore = part.score?.value else { return nil }
            // Nilai di atas bobotnya dilaporkan D006; bobot sampai satu dapat berupa pecahan.
            guard partScore <= partWeight || partWeight <= Quantity(1) else { return nil }
            scores = try scores + partScore
            sum = try sum + partWeight
            weights.append(partWeight)
        }
        // Bobot bagian yang ditulis sebagai pecahan atau persen dari keseluruhannya berjumlah 1 atau 100.
        guard scores == score, ![Quantity(1), Quantity(100)].contains(sum),
            try ![weight].weightSumInterval.overlaps(weights.weightSumInterval)
        else { return nil }
        (self.whole, self.parts, self.weight, self.sum) = (whole, parts, weight, sum)
    }

    /// `true` bila bobotnya cocok begitu bobot bagian yang keliru diganti jumlah subkomponennya.
    func isExplained(by wrong: [AKIPWeightSum]) throws(ArithmeticError) -> Bool {
        var corrected = sum
        for part in wrong where parts.contains(part.whole) { corrected = try corrected - part.weight + part.sum }
        return corrected == weight
    }

    func finding(in examination: Examination) -> Finding {
        let (name, paper) = (whole.component, examination.paperName(whole.document))
        return Finding(
            rule: "D005", severity: .error, location: (whole.weight ?? whole.score)?.location ?? whole.location,
            related: parts.compactMap { $0.weight?.location }.places(), subject: name, excerpt: whole.weight?.text,
            facts: [.printed: .quantity(weight), .expected: .quantity(sum)],
            message: LocalizedText(
                id:
                    "Bobot \(name) tahun \(whole.year) pada \(paper) adalah \(weight), sedangkan bobot bagiannya berjumlah \(sum), padahal nilainya cocok.",
                en:
                    "The weight of \(name) of \(whole.year) in \(paper) is \(weight), but the weights of its parts sum to \(sum), although the scores agree."
            ),
            advice: LocalizedText(
                id: "Cocokkan dengan lembar kerja evaluasi dan betulkan bobot yang keliru.",
                en: "Compare with the evaluation worksheet and correct the wrong weight."
            )
        )
    }
}
