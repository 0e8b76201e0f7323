import BudgetChecks
import BudgetModel
import BudgetSession
import Diagnostics
import PaperReading
import Reporting

/// Halaman *Temuan*: yang terberat dahulu, masing-masing dengan tempatnya, penjelasannya, dan isian untuk menerimanya.
struct FindingsView {
    let content: PageContent
    let say: PageWords

    var markup: Markup {
        let report = FindingsReport(content.findings, budget: content.stopped.budget, skippedRules: content.skippedRules)
        let skipped = [report.skipped, report.unjudged].compactMap(\.self).reduce(into: Markup.empty) {
            $0 += "<p class=\"wrong\">\(say($1))</p>"
        }
        let shown = content.findings.prefix(PageContent.shownFindings)
        let rest = content.findings.count - shown.count
        let more: Markup =
            rest > 0
            ? "<p>\(say("Halaman ini menampilkan \(say.count(shown.count)) temuan terberat; \(say.count(rest)) lainnya ada di buku kerja.", "This page shows the \(say.count(shown.count)) gravest findings; \(say.count(rest)) more are in the workbook."))</p>"
            : ""
        return """
            <section class="card"><h2>\(say("Temuan pemeriksaan", "Check findings"))</h2><p>\(say(report.counts))</p>\(skipped)\(more)</section>
            \(Markup.joined(shown.enumerated().map { article($1, number: $0 + 1) }))
            """
    }

    private func article(_ judged: JudgedFinding, number: Int) -> Markup {
        let finding = judged.finding
        let excerpt = ExcerptMarkup(content.excerpts, say).table(around: finding.location)
        let quote: Markup = finding.markedExcerpt(in: say.language).map { "<p class=\"quote\">\($0)</p>" } ?? ""
        let related = finding.related.prefix(Self.shownPlaces).map(\.location.reference).joined(separator: ", ")
        let also: Markup = related.isEmpty ? "" : "<p class=\"also\">\(say("Lihat juga", "See also")) \(related)</p>"
        let decision: Markup = judged.decisionSentence.map { "<p class=\"decision\">\(say($0))</p>" } ?? ""
        return """
            <article class="card finding \(finding.severity.kind)\(judged.isOpen ? "" : " accepted")" id="temuan-\(number)">
            <h3><span class="badge">\(say(finding.severity.label))</span> <span class="code">\(finding.rule.code)</span> \(say(finding.location.text))</h3>
            \(quote)<p class="message">\(say(finding.message))</p>\(excerpt)
            \(decision)\(judged.isOpen ? advice(finding) : "")\(also)\(explanation(of: finding.rule))\(judged.isOpen ? acceptance(of: finding, number: number) : "")
            </article>
            """
    }

    private static let shownPlaces = 6

    private func advice(_ finding: Finding) -> Markup { "<p class=\"advice\">\(say(finding.advice))</p>" }

    private func explanation(of rule: RuleID) -> Markup {
        guard let page = RulePages.page(rule.code) else { return .empty }
        return """
            <details><summary>\(say("Mengapa ini diperiksa", "Why this is checked"))</summary>
            <p><b>\(say(page.title))</b></p><p>\(say(page.why))</p><p>\(say("Dasar:", "Basis:")) \(say(page.basis))</p></details>
            """
    }

    /// Isian untuk menerimanya; keraguan dijawab di halaman *Bacaan*.
    private func acceptance(of finding: Finding, number: Int) -> Markup {
        let name = content.session.exampleName(of: finding)
        guard !name.isDoubt else {
            return "<p><a href=\"bacaan\" data-fragment>\(say("Jawab di halaman Bacaan", "Answer on page Reading"))</a></p>"
        }
        return """
            <details><summary>\(say("Terima sebagaimana adanya", "Accept as it is"))</summary>
            <form method="post" action="terima" data-fragment class="inline">
            <input type="hidden" name="temuan" value="\(name.name)">
            <label for="alasan-\(number)">\(say("Mengapa benar begitu", "Why this is right"))</label>
            <input id="alasan-\(number)" name="alasan" required maxlength="500">
            <button>\(say("Terima", "Accept"))</button></form></details>
            """
    }
}

extension Severity {
    /// Kelasnya di halaman.
    fileprivate var kind: Markup {
        switch self {
        case .error: "wrong"
        case .warning: "doubtful"
        case .note: "noted"
        }
    }
}
