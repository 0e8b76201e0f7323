public import Diagnostics

/// Temuan dan keputusan tentangnya.
public struct JudgedFinding: Sendable, Hashable {
    /// Kedudukan temuan.
    public enum Status: Sendable, Hashable {
        /// Belum ada keputusan.
        case open
        /// Diterima seseorang, dan angkanya masih sama.
        indirect case accepted(Decision)
        /// Pernah diterima, tetapi angkanya sudah berubah; terbuka lagi.
        indirect case returned(Decision)
    }

    /// Temuan.
    public let finding: Finding
    /// Kedudukannya.
    public let status: Status

    /// Membentuk nilai ini dari bagian-bagiannya.
    public init(_ finding: Finding, status: Status = .open) { (self.finding, self.status) = (finding, status) }

    /// `true` bila masih harus diurus: belum diterima, atau angkanya berubah sesudah diterima.
    public var isOpen: Bool {
        if case .accepted = status { false } else { true }
    }
}

extension [Finding] {
    /// Temuan yang sama, masing-masing dengan keputusan yang berlaku baginya.
    ///
    /// Dari beberapa keputusan tentang hal yang sama, yang terakhir berlaku.
    public func judged(by decisions: [Decision]) -> [JudgedFinding] {
        guard !decisions.isEmpty else { return map { JudgedFinding($0) } }
        let book = DecisionBook(decisions, for: self)
        return map { JudgedFinding($0, status: book.status(of: $0)) }
    }
}
