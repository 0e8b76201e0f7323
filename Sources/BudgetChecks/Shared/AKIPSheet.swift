import BudgetAnalysis
import BudgetModel
import ExactNumbers

/// Nilai AKIP satu kertas untuk satu tahun.
struct AKIPSheet {
    let scores: [AKIPScore]

    private struct Key: Hashable {
        let document: String
        let year: Int
    }

    /// Semua lembar menurut urutan berkas.
    static func all(in budget: Budget) -> [AKIPSheet] {
        budget.akipScores.inGroups { Key(document: $0.document, year: $0.year) }.map { AKIPSheet(scores: $0.members) }
    }

    /// Baris satu tingkat.
    func scores(at level: AKIPScore.Level) -> [AKIPScore] { scores.filter { $0.level == level } }

    /// Nilai baris pada skala 0 sampai 100; `nil` bila tidak pasti.
    ///
    /// Komponen dan subkomponen: nilai / bobot x 100. Sebutan di dalam kalimat hanya bila nilainya nilai akhir.
    func hundredScale(of row: AKIPScore) throws(ArithmeticError) -> PrintedValue? {
        guard let score = row.score, let value = score.value, !score.isPercentDebris, !value.isNegative else { return nil }
        let weight = row.weight?.value
        switch row.level {
        case .result where weight == nil || weight == Quantity(100):
            return value > Quantity(100) ? nil : try PrintedValue(value)
        case .result, .component, .subcomponent:
            guard let weight, weight > .zero, value <= weight, !score.isPercent else { return nil }
            let factor = try Ratio(Quantity(100), over: weight)
            return try PrintedValue(value).mapped { (ratio) throws(ArithmeticError) in try ratio * factor }
        case .criterion:
            return weight != nil || value > Quantity(100) ? nil : try PrintedValue(value)
        case .narrative:
            return scores(at: .result).contains { $0.score?.value == value } ? try PrintedValue(value) : nil
        }
    }
}
