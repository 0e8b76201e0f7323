import BudgetChecks
public import Diagnostics

/// Laporan pemeriksaan sebagai teks terminal: setiap temuan dengan tempat, kutipan, apa, dan apa yang dilakukan.
///
/// Tanpa huruf kendali dari berkas pengguna.
public struct FindingsText {
    private let language: Language
    private let width: Int

    private static let indent = "  "
    private static let shownPlaces = 4

    /// - Parameter width: Lebar tempatnya tampil, dalam huruf.
    public init(language: Language, width: Int = TerminalText.standardWidth) {
        self.language = language
        self.width = min(width, TerminalText.widestSentence)
    }

    /// Seluruh laporan.
    ///
    /// - Parameter hints: Kalimat penutup, misalnya perintah berikutnya.
    public func text(of report: FindingsReport, hints: [LocalizedText] = []) -> String {
        var text = Self.text(([FindingsReport.title] + report.budget.subtitles).flatMap { wrapped($0) })
        var former: Finding?
        for judged in report.findings {
            text += "\n" + Self.text(lines(of: judged, after: former))
            former = judged.isOpen ? judged.finding : nil
        }
        return text + "\n" + Self.text(closing(of: report) + hints.flatMap { wrapped($0) })
    }

    /// Hitungan dan aturan yang tidak dijalankan, sebagai teks sendiri.
    public func summary(of report: FindingsReport) -> String {
        Self.text(closing(of: report))
    }

    private static func text(_ lines: [String]) -> String {
        lines.reduce(into: "") { $0 += $1 + "\n" }
    }

    private func closing(of report: FindingsReport) -> [String] {
        [report.counts, report.skipped, report.unjudged].compactMap(\.self).flatMap { wrapped($0) }
    }

    private func lines(of judged: JudgedFinding, after former: Finding?) -> [String] {
        let finding = judged.finding
        let severity = finding.severity.label
        var lines = wrapped(
            LocalizedText(
                id: "\(severity) \(finding.rule.code): \(finding.location.text)",
                en: "\(severity) \(finding.rule.code): \(finding.location.text)"))
        if let excerpt = finding.markedExcerpt(in: language) { lines += indented(excerpt) }
        lines += indented(finding.message.text(in: language))
        if !finding.related.isEmpty { lines += indented(related(finding.related).text(in: language)) }
        if let decision = judged.decisionSentence { lines += indented(decision.text(in: language)) }
        let isRepeated = former.map { $0.rule == finding.rule && $0.advice == finding.advice } ?? false
        if judged.isOpen, !isRepeated { lines += indented(finding.advice.text(in: language)) }
        return lines
    }

    private func related(_ places: [Finding.Place]) -> LocalizedText {
        let shown = places.prefix(Self.shownPlaces).map(\.location.reference).joined(separator: ", ")
        let rest = places.count - Self.shownPlaces
        guard rest > 0 else { return LocalizedText(id: "Lihat juga \(shown).", en: "See also \(shown).") }
        return LocalizedText(
            id: "Lihat juga \(shown), dan \(count: rest) tempat lain.",
            en: "See also \(shown), and \(count: rest) more."
        )
    }

    private func wrapped(_ text: LocalizedText) -> [String] {
        TextWrapping.lines(of: ForeignText.lines(text.text(in: language)), width: width)
    }

    private func indented(_ text: String) -> [String] {
        TextWrapping.lines(of: ForeignText.lines(text), width: width - Self.indent.count).map { $0.isEmpty ? "" : Self.indent + $0 }
    }
}
