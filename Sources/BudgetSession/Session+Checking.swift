import BudgetAnalysis
public import BudgetChecks
import BudgetModel
public import Diagnostics
import PaperReading

extension Session {
    /// Temuan dengan keputusannya, dan aturan yang tidak dapat dijalankan.
    public struct Outcome: Sendable {
        /// Temuan pembacaan dan pemeriksaan menurut urutan baca.
        public let findings: [JudgedFinding]
        /// Aturan yang tidak dijalankan karena ada isi yang tidak terbaca.
        public let skippedRules: [RuleID]
    }

    /// Memeriksa masukan dengan aturan yang dipilih `includes`, dan menilai temuannya menurut keputusan yang tersimpan.
    public func check(where includes: (RuleID) -> Bool = { _ in true }) -> Outcome { check(years: nil, where: includes) }

    /// - Parameter years: Tahun anggarannya bila sudah disusun bagi perbandingannya.
    func check(years: [BudgetYear]?, where includes: (RuleID) -> Bool = { _ in true }) -> Outcome {
        let check = BudgetCheck(
            reading.budget, settings: request.settings, isComplete: !reading.hasErrors,
            rules: RuleCatalogue.rules.filter { includes($0.id) }, years: years, stops: stops
        )
        let findings = reading.allFindings.filter { includes($0.rule) } + check.findings
        return Outcome(findings: judged(findings), skippedRules: check.skippedRules)
    }

    /// Temuan menurut urutan baca, dengan keputusannya.
    func judged(_ findings: [Finding]) -> [JudgedFinding] { findings.inReadingOrder.judged(by: decisions) }

    /// Keputusan yang berlaku. Keraguan hanya diterima dengan jawaban, dan hanya selama jawaban itu yang dipakai.
    private var decisions: [Decision] {
        sources.flatMap(\.decisions).filter { decision in
            reading.doubts.allSatisfy { doubt in
                decision.rule != doubt.rule || decision.evidence != doubt.evidence
                    || doubt.settlement.map { $0.word == decision.answer } ?? false
            }
        }
    }
}
