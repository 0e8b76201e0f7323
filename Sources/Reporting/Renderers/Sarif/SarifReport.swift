public import BudgetChecks
public import Diagnostics

/// Temuan sebagai SARIF 2.1.0, bentuk hasil pemeriksaan yang dibaca GitHub, GitLab, dan penyunting teks.
///
/// Temuan yang diterima tetap ada, dengan `suppressions`; penampil menyembunyikannya sendiri.
public struct SarifReport {
    private let language: Language
    private let rules: [RulePage]
    private let toolVersion: String

    /// - Parameters:
    ///   - language: Bahasa pesan.
    ///   - rules: Halaman semua aturan.
    ///   - toolVersion: Versi Selisih.
    public init(language: Language, rules: [RulePage], toolVersion: String) {
        self.language = language
        self.rules = rules
        self.toolVersion = toolVersion
    }

    /// Menulis seluruh laporan sepotong demi sepotong; `append` menerima potongan berikutnya.
    ///
    /// - Throws: kesalahan `append`, dan kesalahan `JSONEncoder`; yang ini tidak terjadi untuk temuan.
    public func write(_ findings: [JudgedFinding], to append: (String) throws -> Void) throws {
        let indices = Dictionary(rules.enumerated().map { ($1.id, $0) }) { first, _ in first }
        let driver = Sarif.Driver(name: "Selisih", version: toolVersion, rules: rules.map(rule))
        let run = JSONNode.object([
            "tool": .value(Sarif.Tool(driver: driver)), "language": .value(language.rawValue),
            "results": .list(findings) { .value(result($0, ruleIndex: indices[$0.finding.rule])) },
        ])
        let log: [String: JSONNode?] = [
            "$schema": .value(Sarif.schema), "version": .value(Sarif.version), "runs": .list([run], \.self),
        ]
        try JSONNode.object(log).write(to: append)
    }

    private func rule(_ page: RulePage) -> Sarif.Rule {
        Sarif.Rule(
            id: page.id.code, name: page.name, shortDescription: message(page.title), fullDescription: message(page.why),
            help: message(page.basis), defaultConfiguration: Sarif.Configuration(level: page.severity.sarifLevel)
        )
    }

    private func result(_ judged: JudgedFinding, ruleIndex: Int?) -> Sarif.Result {
        let finding = judged.finding
        let evidence = finding.evidence
        return Sarif.Result(
            ruleId: finding.rule.code, ruleIndex: ruleIndex, level: finding.severity.sarifLevel,
            message: message(LocalizedText(id: "\(finding.message) \(finding.advice)", en: "\(finding.message) \(finding.advice)")),
            locations: [Sarif.Location(finding.location, in: language)],
            relatedLocations: finding.related.map { Sarif.Location($0.location, in: language) },
            properties: Sarif.Properties(
                field: finding.place.field.map { shown($0.name) }, facts: FindingContent.facts(of: finding, in: language)),
            partialFingerprints: evidence.isEmpty ? [:] : ["evidence/v1": shown(evidence)],
            suppressions: suppressions(judged.status)
        )
    }

    private func suppressions(_ status: JudgedFinding.Status) -> [Sarif.Suppression] {
        guard case .accepted(let decision) = status else { return [] }
        return [
            Sarif.Suppression(kind: "external", status: "accepted", justification: "\(decision.date): \(shown(decision.reason))")
        ]
    }

    private func shown(_ text: String) -> String { ForeignText.shown(text, in: language) }

    private func message(_ text: LocalizedText) -> Sarif.Message { Sarif.Message(text: text.text(in: language)) }
}

extension Severity {
    fileprivate var sarifLevel: String {
        switch self {
        case .note: "note"
        case .warning: "warning"
        case .error: "error"
        }
    }
}
