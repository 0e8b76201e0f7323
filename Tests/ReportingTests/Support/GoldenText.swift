import BudgetFixtures
import Testing

extension GoldenText {
    /// Membandingkan baris demi baris, supaya baris yang berubah langsung terlihat.
    static func expect(_ text: String, named name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let lines = try GoldenText(of: "ReportingTests").lines(of: text, named: name)
        #expect(lines.now == lines.golden, sourceLocation: sourceLocation)
    }
}
