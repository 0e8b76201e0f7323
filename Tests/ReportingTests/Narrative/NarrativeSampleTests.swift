import BudgetAnalysis
import BudgetChecks
import BudgetFixtures
import BudgetIntake
import BudgetModel
import Diagnostics
import PaperReading
import Reporting
import Testing

@Suite("Naskah contoh nyata")
struct NarrativeSampleTests {
    private static func report() throws -> Report {
        let intake = try DataPackageReader().read(Sample.office)
        return try NarrativeReport(Comparison(intake.budget), findings: intake.findings.judged(by: [])).report()
    }

    @Test("Seluruh naskah sebagai Markdown, dalam kedua bahasa", arguments: Language.allCases)
    func markdown(language: Language) throws {
        try GoldenText.expect(MarkdownReport(language: language).text(of: Self.report()), named: "naskah.\(language.rawValue).md")
    }

    @Test("Halaman HTML-nya memuat setiap alinea", arguments: Language.allCases)
    func html(language: Language) throws {
        let report = try Self.report()
        let page = HTMLReport(language: language).text(of: report)
        var count = 0
        for case .paragraph(let text) in report.sections[0].blocks {
            #expect(page.contains("<p>\(ForeignText.html(text.text(in: language)))</p>"))
            count += 1
        }
        #expect(count == 24)
    }

    @Test("Tidak satu pun kata sifat yang tidak dibawa angkanya")
    func noAdjectives() throws {
        for case .paragraph(let text) in try Self.report().sections[0].blocks {
            // Kutipan kertas boleh memuat kata apa pun.
            let own = text.text(in: .indonesian).split(separator: "\"", omittingEmptySubsequences: false).enumerated()
                .filter { $0.offset.isMultiple(of: 2) }.map { String($0.element) }.joined().lowercased()
            for word in ["signifikan", "baik", "tinggi", "rendah", "besar-besaran", "hanya", "optimal", "berhasil"] {
                #expect(!own.split { !$0.isLetter }.contains(Substring(word)), "\(word): \(own)")
            }
        }
    }
}
