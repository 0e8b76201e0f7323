import BudgetFixtures
import BudgetModel
import Diagnostics
import ExactNumbers
import Foundation
import Reporting
import Testing

@Suite("Laporan sebagai JSON")
struct JSONReportTests {
    @Test("Laporan kecil utuh", arguments: Language.allCases)
    func tiny(language: Language) throws {
        try GoldenText.expect(JSONReport(language: language).text(of: TinyBudget.report()), named: "kecil.\(language.rawValue).json")
    }

    @Test("Uang yang tidak muat di bilangan biner 64 bit tetap tepat")
    func exactAmounts() throws {
        var budget = Budget()
        var line = BudgetLine.line("A")
        line.ceilings[.original] = Rupiah(sen: 123_456_789_012_345_678_901)
        line.ceilings[.revised] = Rupiah(sen: 1)
        budget.lines = [line]
        let text = try JSONReport(language: .indonesian).text(of: .of(budget))
        #expect(text.contains("\"amount\" : \"1234567890123456789.01\""))
        #expect(text.contains("\"amount\" : \"-1234567890123456789\""))
    }

    @Test("Isinya JSON yang sah dengan bagian menurut urutan laporan")
    func structure() throws {
        let report = try Report.sample()
        let text = try JSONReport(language: .indonesian).text(of: report)
        let content = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        let sections = try #require(content["sections"] as? [[String: Any]])
        #expect(
            sections.compactMap { $0["id"] as? String } == [
                "ringkasan", "sandingan", "dukungan-apbn", "realisasi", "kinerja", "kaitan", "temuan", "grafik", "metode",
            ])
        #expect(content["year"] as? Int == 2024)
        #expect(try text == JSONReport(language: .indonesian).text(of: .sample()))
    }
}
