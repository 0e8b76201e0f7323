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
    public var finding: Finding { content.finding }
    /// Kedudukannya.
    public var status: Status { content.status }

    /// Dipakai bersama oleh setiap salinan: daftar ratusan ribu temuan disusun menurut beberapa urutan.
    private final class Content: Sendable {
        let finding: Finding
        let status: Status

        init(_ finding: Finding, _ status: Status) { (self.finding, self.status) = (finding, status) }
    }

    private let content: Content

    /// Membentuk nilai ini dari bagian-bagiannya.
    public init(_ finding: Finding, status: Status = .open) { content = Content(finding, status) }

    /// Sama bila temuan dan kedudukannya sama.
    public static func == (left: JudgedFinding, right: JudgedFinding) -> Bool {
        left.content === right.content || (left.finding == right.finding && left.status == right.status)
    }

    /// Sama isi, sama nilai.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(finding)
        hasher.combine(status)
    }

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
