public import Diagnostics

/// Keputusan seseorang menerima sebuah temuan: temuannya benar, tetapi memang begitu adanya.
public struct Decision: Sendable, Hashable {
    /// Aturan temuan.
    public var rule: RuleID
    /// Alamat temuan, seperti `SourceLocation.reference`: `total-tertera.csv!D5`.
    public var place: String
    /// Jati diri temuan ketika diterima, seperti `Finding.evidence`; bila berubah, temuannya kembali.
    public var evidence: String
    /// Mengapa diterima.
    public var reason: String
    /// Tanggal keputusan, `2024-11-20`.
    public var date: String
    /// Jawaban atas keraguan bacaan; `nil` bagi temuan lain.
    public var answer: String?

    /// Membentuk nilai ini dari bagian-bagiannya.
    public init(rule: RuleID, place: String, evidence: String, reason: String, date: String, answer: String? = nil) {
        self.rule = rule
        self.place = place
        self.evidence = evidence
        self.reason = reason
        self.date = date
        self.answer = answer
    }
}
