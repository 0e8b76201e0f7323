import ExactNumbers
import Testing

@Suite("Cara membulatkan")
struct RoundingRuleTests {
    struct Case: CustomTestStringConvertible {
        let rule: RoundingRule
        /// Hasil membulatkan -2,6 -2,5 -2,4 -1,5 -0,5 0 0,5 1,5 2,4 2,5 2,6.
        let results: [Int128]
        var testDescription: String { rule.rawValue }
    }

    static let tenths: [Int128] = [-26, -25, -24, -15, -5, 0, 5, 15, 24, 25, 26]

    @Test(
        "Setiap cara membulatkan persepuluhan seperti tertulis di tabel",
        arguments: [
            Case(rule: .halfAwayFromZero, results: [-3, -3, -2, -2, -1, 0, 1, 2, 2, 3, 3]),
            Case(rule: .halfEven, results: [-3, -2, -2, -2, 0, 0, 0, 2, 2, 2, 3]),
            Case(rule: .up, results: [-3, -3, -3, -2, -1, 0, 1, 2, 3, 3, 3]),
            Case(rule: .down, results: [-2, -2, -2, -1, 0, 0, 0, 1, 2, 2, 2]),
            Case(rule: .ceiling, results: [-2, -2, -2, -1, 0, 0, 1, 2, 3, 3, 3]),
            Case(rule: .floor, results: [-3, -3, -3, -2, -1, 0, 0, 1, 2, 2, 2]),
        ])
    func table(_ example: Case) throws {
        let rounded = try Self.tenths.map { try example.rule.quotient(of: $0, by: 10) }
        #expect(rounded == example.results)
        let mirrored = try Self.tenths.map { try example.rule.quotient(of: -$0, by: -10) }
        #expect(mirrored == example.results)
    }

    @Test("Semua cara tercantum di tabel")
    func complete() {
        #expect(RoundingRule.allCases.count == 6)
    }

    @Test("Semua hasil bagi kecil sama dengan pencarian biasa", arguments: RoundingRule.allCases)
    func naive(_ rule: RoundingRule) throws {
        for dividend in Int128(-60)...60 {
            for divisor in Int128(-9)...9 where divisor != 0 {
                let expected = naiveQuotient(dividend, divisor, rule)
                #expect(try rule.quotient(of: dividend, by: divisor) == expected, "\(dividend)/\(divisor)")
            }
        }
    }

    @Test("Hasil bagi habis tidak berubah oleh cara apa pun", arguments: RoundingRule.allCases)
    func exact(_ rule: RoundingRule) throws {
        #expect(try rule.quotient(of: .max, by: 1) == .max)
        #expect(try rule.quotient(of: .min, by: 1) == .min)
        #expect(try rule.quotient(of: .min, by: .min) == 1)
        #expect(try rule.quotient(of: 0, by: .min) == 0)
    }

    @Test("Tepi 128 bit memberi kesalahan, bukan berhenti paksa", arguments: RoundingRule.allCases)
    func edges(_ rule: RoundingRule) throws {
        #expect(throws: ArithmeticError.overflow) { try rule.quotient(of: .min, by: -1) }
        #expect(throws: ArithmeticError.divisionByZero) { try rule.quotient(of: 1, by: 0) }
        #expect(throws: ArithmeticError.divisionByZero) { try rule.quotient(of: 0, by: 0) }
    }

    @Test("Separuh dari pembagi terbesar tetap tepat di tengah")
    func hugeTie() throws {
        let divisor = Int128.max - 1
        #expect(try RoundingRule.halfAwayFromZero.quotient(of: divisor / 2, by: divisor) == 1)
        #expect(try RoundingRule.halfEven.quotient(of: divisor / 2, by: divisor) == 0)
        #expect(try RoundingRule.halfAwayFromZero.quotient(of: divisor / 2 - 1, by: divisor) == 0)
    }
}

/// Mencari bilangan bulat yang tepat di antara semua calon di sekitar hasil bagi.
private func naiveQuotient(_ dividend: Int128, _ divisor: Int128, _ rule: RoundingRule) -> Int128 {
    let (top, bottom) = divisor < 0 ? (-dividend, -divisor) : (dividend, divisor)
    let candidates = Array(Int128(-61)...61)
    let below = candidates.last { $0 * bottom <= top } ?? 0
    let above = candidates.first { $0 * bottom >= top } ?? 0
    let (towardZero, awayFromZero) = top < 0 ? (above, below) : (below, above)
    let (gapBelow, gapAbove) = (top - below * bottom, above * bottom - top)
    let nearest = gapBelow < gapAbove ? below : above
    switch rule {
    case .halfAwayFromZero: return gapBelow == gapAbove ? awayFromZero : nearest
    case .halfEven: return gapBelow == gapAbove ? (below % 2 == 0 ? below : above) : nearest
    case .up: return awayFromZero
    case .down: return towardZero
    case .ceiling: return above
    case .floor: return below
    }
}
