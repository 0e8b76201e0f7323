public import Diagnostics

/// Temuan dan keputusan tentangnya.
public struct JudgedFinding: Sendable, Hashable {
    /// Kedudukan temuan.
    public enum Status: Sendable, Hashable {
        /// Belum ada keputusan.
        case open
        /// Diterima seseorang, dan angkanya masih sama.
        case accepted(Decision)
        /// Pernah diterima, tetapi angkanya sudah berubah; terbuka lagi.
        case returned(Decision)
    }

    /// Temuan.
    public let finding: Finding
    /// Kedudukannya.
    public let status: Status

    /// Membentuk nilai ini dari bagian-bagiannya.
    public init(_ finding: Finding, status: Status = .open) {
        self.finding = finding
        self.status = status
    }

    /// `true` bila masih harus diurus: belum diterima, atau angkanya berubah sesudah diterima.
    public var isOpen: Bool {
        if case .accepted = status { false } else { true }
    }
}

extension [Finding] {
    /// Temuan yang sama, masing-masing dengan keputusan yang berlaku baginya.
    public func judged(by decisions: [Decision]) -> [JudgedFinding] {
        let known = Dictionary(grouping: decisions) { DecisionKey(rule: $0.rule, place: $0.place) }
        return map { finding in
            let candidates = known[DecisionKey(rule: finding.rule, place: finding.location.reference)] ?? []
            if let decision = candidates.last(where: { $0.evidence == finding.evidence }) {
                return JudgedFinding(finding, status: .accepted(decision))
            }
            return JudgedFinding(finding, status: candidates.last.map { .returned($0) } ?? .open)
        }
    }
}

/// Aturan dan tempat: yang dicocokkan sebelum angkanya dibandingkan.
private struct DecisionKey: Hashable {
    let rule: RuleID
    let place: String
}
