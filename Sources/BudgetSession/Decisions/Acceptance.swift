import BudgetChecks
import BudgetModel
import Diagnostics

/// Yang diterima sebuah keputusan: temuan-temuan di satu tempat, atau jawaban sebuah keraguan bacaan.
struct Acceptance {
    /// Temuan yang diterima; tidak kosong.
    private let findings: [Finding]
    /// Jawabannya, bila keraguan.
    private let answer: String?

    /// - Returns: `nil` bila tidak ada temuan yang dimaksud.
    /// - Throws: ``AnswerError`` bila sebuah keraguan diterima tanpa jawaban, atau dengan jawaban yang bukan miliknya.
    init?(of name: FindingName, doubts: [ReadingDoubt], findings: [Finding], inputs: [InputName]) throws(AnswerError) {
        let ofDoubts = Set(doubts.map(\.finding))
        let matches = findings.filter { name.names($0, of: inputs) && !ofDoubts.contains($0) }
        if !matches.isEmpty {
            self.findings = matches
            answer = nil
            return
        }
        if let doubt = doubts.first(where: { name.names($0.finding, of: inputs) }) { throw .missingAnswer(doubt) }
        guard let name = AnswerName(name.text) else { return nil }
        let meant = doubts.filter { name.doubt.names($0.finding, of: inputs) }
        guard !meant.isEmpty else {
            guard doubts.contains(where: { $0.rule == name.doubt.rule }) else { return nil }
            throw .noSuchDoubt(name.text, among: doubts)
        }
        for doubt in meant { try GivenAnswers.check(name.word, from: name.text, answers: doubt) }
        self.findings = meant.map(\.finding)
        answer = name.word
    }

    /// Tempatnya seperti tercetak.
    var place: String { findings.first?.location.reference ?? "" }

    /// Nama yang diterima: `J001@dinas/pagu.csv!D5`, `B039@dinas.csv!3=induk`.
    var name: String {
        let code = findings.first?.rule.code ?? ""
        return "\(code)@\(place)" + (answer.map { "=\($0)" } ?? "")
    }

    /// Keputusan yang dicatat, satu bagi setiap temuan.
    func decisions(at stored: String, reason: String, day: String) -> [Decision] {
        findings.map {
            Decision(rule: $0.rule, place: stored, evidence: $0.evidence, reason: reason, date: day, answer: answer)
        }
    }
}
