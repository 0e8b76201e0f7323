public import BudgetChecks
import BudgetModel
public import Diagnostics
import PaperReading

extension Session {
    /// Yang tercatat ketika sebuah temuan diterima.
    public struct Recorded: Sendable {
        /// Nama yang diterima: `J001@dinas/pagu.csv!D5`, `B039@dinas.csv!3=induk`.
        public let name: String
        /// Berkas keputusannya.
        public let path: String
        /// Keputusan lama tentang aturan dan tempat yang sama, yang digantikan.
        public let replaced: [Decision]
    }

    private static let shownPlaces = 20

    /// Mencatat bahwa sebuah temuan diterima, atau bahwa sebuah keraguan dijawab.
    ///
    /// - Parameters:
    ///   - name: Temuannya; harus ada pada masukan sekarang.
    ///   - reason: Mengapa diterima; tidak kosong.
    ///   - day: Tanggal keputusan, `2024-11-20`.
    /// - Throws: ``SessionError/noSuchFinding(_:rule:open:)``, `AnswerError` bagi keraguan tanpa jawaban yang sah, dan kesalahan
    ///   menulis berkas keputusan.
    public func accept(_ name: FindingName, reason: String, day: String) throws -> Recorded {
        try accept(name, among: check().findings, reason: reason, day: day)
    }

    /// - Parameter findings: Hasil pemeriksaan, supaya banyak keputusan tidak memeriksa berulang kali.
    func accept(_ name: FindingName, among findings: [JudgedFinding], reason: String, day: String) throws -> Recorded {
        let inputs = request.inputs.map { InputName($0) }
        guard let accepted = try Acceptance(of: name, doubts: reading.doubts, findings: findings.map(\.finding), inputs: inputs),
            let input = inputs.first(where: { $0.stored(accepted.place) != nil }), let stored = input.stored(accepted.place)
        else {
            let open = findings.filter { $0.isOpen && $0.finding.rule == name.rule }.map(\.finding.location.reference)
            throw SessionError.noSuchFinding(
                name.text, rule: name.rule.code, open: open.prefix(Self.shownPlaces) + (open.count > Self.shownPlaces ? ["…"] : [])
            )
        }
        let path = request.decisionFiles.first ?? input.decisionsPath
        let replaced = try DecisionsFile.record(accepted.decisions(at: stored, reason: reason, day: day), at: path)
        return Recorded(name: accepted.name, path: path, replaced: replaced)
    }

    /// Nama temuan yang dapat diterima orang, seperti ditulisnya; `nil` bila tempatnya bukan dari masukan ini.
    ///
    /// - Returns: Untuk keraguan terbuka, nama bersama jawaban pertamanya.
    public func exampleName(of finding: Finding) -> (name: String, inputs: [String], isDoubt: Bool) {
        let reference = finding.location.reference
        let inputs = request.inputs.filter { InputName($0).stored(reference) != nil }
        let doubt = reading.doubts.first { $0.settlement == nil && $0.finding == finding }
        let answer = doubt.flatMap { doubt in doubt.answers.first.map { doubt.name(of: $0) } }
        return (answer ?? "\(finding.rule.code)@\(reference)", inputs, doubt != nil)
    }
}
