import BudgetModel
import Diagnostics
import ExactNumbers

extension Rule {
    /// Nilai AKIP lebih tinggi daripada bobotnya.
    static let scoreAboveWeight = Rule(
        RulePage(
            id: "D006",
            name: "nilai-akip-di-atas-bobot",
            severity: .error,
            title: LocalizedText(id: "Nilai AKIP melampaui bobotnya", en: "An AKIP score exceeds its weight"),
            why: LocalizedText(
                id:
                    "Bobot adalah nilai tertinggi yang dapat diperoleh. Nilai di atasnya berarti salah ketik, atau skala yang tertukar, dan jumlah nilainya ikut keliru. Nilai bertanda persen di atas 100 dilaporkan N007.",
                en:
                    "The weight is the highest score there is. A score above it means a slip or mixed-up scales, and the total is wrong with it. A score with a percent sign above 100 is reported by N007."
            ),
            basis: LocalizedText(
                id: "Permenpan RB 88/2021: nilai komponen paling tinggi sebesar bobotnya.",
                en: "Permenpan RB 88/2021: a component scores at most its weight."
            ),
            bad: [
                "dokumen.csv": RecordExamples.evaluation,
                "nilai-akip.csv": RecordExamples.akip(#"lhe,2023,komponen,Pelaporan Kinerja,15,"19,50",,"#),
                "pagu.csv": RecordExamples.ceilings,
            ],
            good: [
                "dokumen.csv": RecordExamples.evaluation,
                "nilai-akip.csv": RecordExamples.akip(#"lhe,2023,komponen,Pelaporan Kinerja,15,"10,95",,"#),
                "pagu.csv": RecordExamples.ceilings,
            ]
        ),
        need: .ownRecord, seeing: .anything
    ) { examination in
        try examination.budget.akipScores.compactMap { row in
            guard let score = row.score, let printed = score.value, !score.isPercent, let weight = row.limit,
                try printed.printedInterval.lowerBound > weight
            else { return nil }
            let (name, paper) = (row.component, examination.paperName(row.document))
            return Finding(
                rule: "D006", severity: .error, location: score.location, related: [row.weight?.location].compactMap(\.self).places(),
                subject: name, excerpt: score.text, facts: [.printed: .quantity(printed), .weight: .quantity(weight)],
                message: LocalizedText(
                    id: "\(name) tahun \(row.year) pada \(paper) bernilai \(printed), di atas bobotnya \(weight).",
                    en: "\(name) of \(row.year) in \(paper) scores \(printed), above its weight of \(weight)."
                ),
                advice: LocalizedText(
                    id: "Cocokkan nilai dan bobotnya dengan lembar kerja evaluasi.",
                    en: "Compare the score and its weight with the evaluation worksheet."
                )
            )
        }
    }
}

extension AKIPScore {
    /// Nilai tertinggi baris ini; `nil` bila tidak pasti, misalnya bobotnya ditulis sebagai pecahan.
    fileprivate var limit: Quantity? {
        switch level {
        case .component, .subcomponent:
            guard let weight = weight?.value, weight > Quantity(1) else { return nil }
            return weight
        case .result: return weight == nil ? Quantity(100) : weight?.value.flatMap { $0 > Quantity(1) ? $0 : nil }
        case .criterion, .narrative: return nil
        }
    }
}
