import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers
import Testing

@Suite("Capaian terhadap rentang dan predikat")
struct AchievementRuleTests {
    private static func indicator(_ direction: Indicator.Direction, _ formula: Indicator.NegativeFormula) -> Indicator {
        Indicator(
            code: "x", name: "Indikator", direction: direction, negativeFormula: formula, location: SourceLocation(file: "indikator.csv"))
    }

    @Test(
        "Rentang 80-90: di dalamnya tepat pada target, di luarnya batas terdekat menjadi target",
        arguments: [
            (Indicator.Direction.positive, .twoMinusRatio, 80, "100.00 %"), (.positive, .twoMinusRatio, 85, "100.00 %"),
            (.positive, .twoMinusRatio, 90, "100.00 %"), (.positive, .twoMinusRatio, 60, "75.00 %"),
            (.positive, .twoMinusRatio, 99, "110.00 %"), (.negative, .twoMinusRatio, 85, "100.00 %"),
            (.negative, .twoMinusRatio, 99, "90.00 %"), (.negative, .twoMinusRatio, 60, "125.00 %"),
            (.negative, .inverseRatio, 100, "90.00 %"), (.negative, .inverseRatio, 64, "125.00 %"),
            (.negative, .relativeGap, 85, "0.00 %"), (.negative, .relativeGap, 99, "-10.00 %"),
            (.negative, .relativeGap, 60, "25.00 %"),
        ] as [(Indicator.Direction, Indicator.NegativeFormula, Int64, String)])
    func range(direction: Indicator.Direction, formula: Indicator.NegativeFormula, realised: Int64, expected: String) throws {
        let achievement = try Self.indicator(direction, formula).achievement(
            of: .number(Quantity(realised)), against: .range(Quantity(80)...Quantity(90)))
        #expect(try achievement.words == expected)
    }

    @Test(
        "Rentang yang memuat nol: nol di dalamnya tepat pada target; di luarnya tanpa target yang berarti tidak diberi angka",
        arguments: [(Int64(0), "100.00 %"), (3, "100.00 %"), (5, "100.00 %"), (10, "200.00 %"), (-1, "-")])
    func rangeFromZero(realised: Int64, expected: String) throws {
        let achievement = try Self.indicator(.positive, .twoMinusRatio).achievement(
            of: .number(Quantity(realised)), against: .range(Quantity(0)...Quantity(5)))
        #expect(try achievement.words == expected)
    }

    @Test(
        "Predikat: tingkat di atas atau di bawah target, tanpa persen, apa pun arahnya",
        arguments: [(AKIPPredicate.bb, 0), (.a, 1), (.aa, 2), (.b, -1), (.d, -4)])
    func grade(realised: AKIPPredicate, steps: Int) throws {
        for direction in Indicator.Direction.allCases {
            let achievement = try Self.indicator(direction, .twoMinusRatio).achievement(of: .grade(realised), against: .grade(.bb))
            #expect(achievement == .grade(steps: steps))
            #expect(achievement?.isGradeMet == (steps >= 0))
            #expect(achievement?.ratio == nil)
        }
    }

    @Test("Yang tidak sejenis tidak dibandingkan")
    func mixed() throws {
        let indicator = Self.indicator(.positive, .twoMinusRatio)
        #expect(try indicator.achievement(of: .number(Quantity(74)), against: .grade(.bb)) == nil)
        #expect(try indicator.achievement(of: .grade(.bb), against: .number(Quantity(70))) == nil)
        #expect(try indicator.achievement(of: .range(Quantity(1)...Quantity(2)), against: .number(Quantity(2))) == nil)
    }

    @Test(
        "Rumusnya bernama dalam kedua bahasa",
        arguments: [
            (Indicator.Direction.positive, .inverseRatio, "realisasi / target (R/T)", "realised / target (R/T)"),
            (
                .negative, .twoMinusRatio, "2 - R/T, makin rendah makin baik (contoh Permenpan RB 6/2022)",
                "2 - R/T, lower is better (example of Permenpan RB 6/2022)"
            ), (.negative, .inverseRatio, "T/R, makin rendah makin baik (kebiasaan)", "T/R, lower is better (practice)"),
            (
                .negative, .relativeGap, "(T-R)/T, makin rendah makin baik (kebiasaan; tepat pada target 0 %)",
                "(T-R)/T, lower is better (practice; 0% when exactly on target)"
            ),
        ] as [(Indicator.Direction, Indicator.NegativeFormula, String, String)])
    func names(direction: Indicator.Direction, formula: Indicator.NegativeFormula, id: String, en: String) {
        let name = Self.indicator(direction, formula).achievementFormula.name
        #expect(name.text(in: .indonesian) == id)
        #expect(name.text(in: .english) == en)
    }

    @Test("Target triwulan sebuah rentang dibagi kedua batasnya; desimalnya tidak lebih banyak daripada yang perlu")
    func quarterTargets() throws {
        let indicator = Self.indicator(.positive, .twoMinusRatio)
        let range = try indicator.quarterTarget(ofYear: .range(Quantity(80)...Quantity(90)))
        #expect(Optional(range).words == "20..22.5")
        let whole = try indicator.quarterTarget(ofYear: .number(Quantity(coefficient: 16_000, decimals: 3)))
        #expect(Optional(whole).words == "4.000")
    }
}
