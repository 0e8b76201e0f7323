import BudgetFixtures
import BudgetModel
import Diagnostics
import ExactNumbers
import Reporting
import Testing

@Suite("Laporan di terminal")
struct TerminalTextTests {
    @Test("Ringkasan dokumen nyata utuh", arguments: Language.allCases)
    func sample(language: Language) throws {
        try GoldenText.expect(TerminalText(language: language).summary(of: .sample()), named: "disperindag.\(language.rawValue).txt")
    }

    @Test("Ringkasan gabungan dua kantor utuh")
    func consolidation() throws {
        try GoldenText.expect(TerminalText(language: .indonesian).summary(of: .consolidation()), named: "gabungan.id.txt")
    }

    private func longest(_ report: Report, _ language: Language) -> Int {
        TerminalText(language: language).summary(of: report).split(separator: "\n").map(\.count).max() ?? 0
    }

    @Test("Tidak ada baris yang lebih panjang dari seratus huruf", arguments: Language.allCases)
    func width(language: Language) throws {
        #expect(try longest(.sample(), language) <= 100)
        #expect(try longest(.consolidation(), language) <= 100)
    }

    @Test("Juga bila nama kantor, unit, dan indikator sangat panjang dan angkanya sangat besar", arguments: Language.allCases)
    func extremeWidth(language: Language) throws {
        let long = Array(repeating: "Pengembangan", count: 20).joined(separator: " ")
        var budget = Budget()
        budget.indicators = [Indicator(code: "i", name: String(repeating: "x", count: 250), location: SourceLocation(file: "i.csv"))]
        budget.links = [
            ProgramLink(program: CodedName(name: "A"), indicator: "i", weight: Quantity(100), location: SourceLocation(file: "k.csv"))
        ]
        budget.lines = [
            .line("A", office: "Dinas \(long)", murni: 999_999_999_999_999, perubahan: 888_888_888_888_888),
            .line("B", office: "Dinas \(long)", unit: "UPTD \(long)", murni: 1, perubahan: 2),
        ]
        #expect(try longest(.of(budget), language) <= 100)
        budget.lines.append(.line("A", office: "Badan \(long)", unit: String(repeating: "y", count: 250), murni: 5, perubahan: 0))
        #expect(try longest(.of(budget), language) <= 100)
    }

    @Test("Huruf kendali di nama kantor tidak sampai ke terminal")
    func controlCharacters() throws {
        var budget = Budget()
        budget.lines = [.line("A", office: "Dinas \u{1B}[31mMerah\u{7}", unit: "UPTD\u{1B}]0;judul\u{7}\u{202E}", murni: 1, perubahan: 2)]
        let text = TerminalText(language: .indonesian).summary(of: try .of(budget))
        let control = text.unicodeScalars.filter { $0 != "\n" && [.control, .format].contains($0.properties.generalCategory) }
        #expect(control.isEmpty)
        #expect(text.contains("Dinas ␛[31mMerah␇"))
    }

    @Test("Baris tidak berakhir dengan spasi")
    func trailingSpace() throws {
        let text = TerminalText(language: .indonesian).summary(of: try .sample())
        #expect(!text.contains(" \n"))
        #expect(text.hasSuffix("\n"))
    }
}
