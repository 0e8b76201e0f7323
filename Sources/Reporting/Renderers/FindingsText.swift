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

    /// Menulis seluruh laporan sepotong demi sepotong: sebuah negeri bertemuan ratusan ribu.
    ///
    /// - Parameters:
    ///   - hints: Kalimat penutup, misalnya perintah berikutnya.
    ///   - append: Menerima potongan berikutnya.
    public func write<Failure: Error>(
        _ report: FindingsReport, hints: [LocalizedText] = [], to append: (String) throws(Failure) -> Void
    ) throws(Failure) {
        var text = ""
        for title in [FindingsReport.title] + report.budget.subtitles { add(title.text(in: language), to: &text) }
        var former: Finding?
        for judged in report.findings {
            text += "\n"
            add(judged, after: former, to: &text)
            former = judged.isOpen ? judged.finding : nil
            try TextPiece.pass(&text, to: append)
        }
        text += "\n"
        addClosing(of: report, to: &text)
        for hint in hints { add(hint.text(in: language), to: &text) }
        try append(text)
    }

    /// Hitungan dan aturan yang tidak dijalankan, sebagai teks sendiri.
    public func summary(of report: FindingsReport) -> String {
        var text = ""
        addClosing(of: report, to: &text)
        return text
    }

    private func addClosing(of report: FindingsReport, to text: inout String) {
        for sentence in [report.counts, report.skipped, report.unjudged].compactMap(\.self) { add(sentence.text(in: language), to: &text) }
    }

    private func add(_ judged: JudgedFinding, after former: Finding?, to text: inout String) {
        let finding = judged.finding
        let severity = finding.severity.label.text(in: language)
        add("\(severity) \(finding.rule.code): \(finding.location.text.text(in: language))", to: &text)
        if let excerpt = finding.markedExcerpt(in: language) { add(excerpt, indent: Self.indent, to: &text) }
        add(finding.message.text(in: language), indent: Self.indent, to: &text)
        if !finding.related.isEmpty { add(related(finding.related).text(in: language), indent: Self.indent, to: &text) }
        if let decision = judged.decisionSentence { add(decision.text(in: language), indent: Self.indent, to: &text) }
        guard judged.isOpen else { return }
        let advice = finding.advice
        let isRepeated = former.map { $0.rule == finding.rule && $0.advice == advice } ?? false
        if !isRepeated { add(advice.text(in: language), indent: Self.indent, to: &text) }
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

    /// Menambahkan satu kalimat sebagai baris-baris selebar tempatnya.
    private func add(_ sentence: String, indent: String = "", to text: inout String) {
        for line in TextWrapping.lines(of: ForeignText.lines(sentence), width: width - indent.count) {
            if !line.isEmpty {
                text += indent
                text += line
            }
            text += "\n"
        }
    }
}
