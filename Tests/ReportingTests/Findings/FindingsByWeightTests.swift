import BudgetChecks
import BudgetFixtures
import BudgetModel
import Diagnostics
import ExactNumbers
import Testing

@testable import Reporting

@Suite("Temuan menurut bobot dan uangnya")
struct FindingsByWeightTests {
    private static func finding(_ rule: RuleID, _ severity: Severity, _ facts: Facts = [:]) -> Finding {
        Finding(
            rule: rule, severity: severity, location: SourceLocation(file: "pagu.csv", row: 2), facts: facts,
            message: LocalizedText(id: "x", en: "x"), advice: LocalizedText(id: "y", en: "y"))
    }

    private static let all = [
        finding("D001", .error, [.printed: .verbatim("Jumat"), .expected: .verbatim("Kamis")]),
        finding("J001", .error, [.printed: .amount(Rupiah(500)), .expected: .amount(Rupiah(400)), .difference: .amount(Rupiah(100))]),
        finding("J002", .error, [.printed: .amount(Rupiah(23_000)), .expected: .amount(Rupiah(3_000))]),
        finding("P005", .warning, [.before: .amount(Rupiah(90_000)), .printed: .amount(Rupiah(10))]),
        finding("P003", .note),
    ]

    @Test("Kesalahan cakupan dua puluh ribu rupiah berdiri di atas hari yang keliru; peringatan sesudah semua kesalahan")
    func order() {
        #expect(Self.all.judged(by: []).byWeight.map(\.finding.rule.code) == ["J002", "J001", "D001", "P005", "P003"])
    }

    @Test("Yang sudah diterima turun ke bawah bobotnya")
    func accepted() {
        let decision = Decision(
            rule: "J002", place: "pagu.csv!2", evidence: Self.all[2].evidence, reason: "sesuai risalah", date: "2024-11-20")
        #expect(Self.all.judged(by: [decision]).byWeight.map(\.finding.rule.code) == ["J001", "D001", "J002", "P005", "P003"])
    }
}
