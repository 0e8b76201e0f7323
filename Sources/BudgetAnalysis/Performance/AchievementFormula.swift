public import BudgetModel
public import Diagnostics

/// Rumus capaian sebuah indikator; setiap keluaran menyebut namanya.
public enum AchievementFormula: Sendable, Hashable, CaseIterable {
    /// Makin tinggi makin baik.
    case positive
    /// Makin rendah makin baik, contoh Permenpan RB 6/2022.
    case twoMinusRatio
    /// Makin rendah makin baik, kebiasaan.
    case inverseRatio
    /// Makin rendah makin baik, kebiasaan; mengukur jarak dari target.
    case relativeGap

    /// Rumus dan arahnya bagi pembaca.
    public var name: LocalizedText {
        switch self {
        case .positive: LocalizedText(id: "realisasi / target (R/T)", en: "realised / target (R/T)")
        case .twoMinusRatio:
            LocalizedText(
                id: "2 - R/T, makin rendah makin baik (contoh Permenpan RB 6/2022)",
                en: "2 - R/T, lower is better (example of Permenpan RB 6/2022)")
        case .inverseRatio:
            LocalizedText(id: "T/R, makin rendah makin baik (kebiasaan)", en: "T/R, lower is better (practice)")
        case .relativeGap:
            LocalizedText(
                id: "(T-R)/T, makin rendah makin baik (kebiasaan; tepat pada target 0 %)",
                en: "(T-R)/T, lower is better (practice; 0% when exactly on target)")
        }
    }

    /// Ketentuan bagi target berupa rentang.
    public static let rangeRule = LocalizedText(
        id:
            "Target rentang: di dalam rentang berarti tepat pada target (100 %); di luarnya batas terdekat menjadi targetnya, dengan rumus indikatornya.",
        en:
            "Range target: inside the range is exactly on target (100%); outside it the nearest bound is the target, with the indicator's formula."
    )

    /// Ketentuan bagi target berupa predikat.
    public static let gradeRule = LocalizedText(
        id: "Target predikat: tercapai atau tidak, dengan banyaknya tingkat di atas atau di bawahnya; tidak dijadikan persen.",
        en: "Predicate target: met or not, with the number of steps above or below it; never turned into a percentage."
    )
}

extension Indicator {
    /// Rumus capaian menurut arah indikator ini.
    public var achievementFormula: AchievementFormula {
        guard direction == .negative else { return .positive }
        return switch negativeFormula {
        case .twoMinusRatio: .twoMinusRatio
        case .inverseRatio: .inverseRatio
        case .relativeGap: .relativeGap
        }
    }
}
