public import Diagnostics

/// Sebuah temuan seperti ditulis orang: `J001@disperindag-2024/total-tertera.csv!D5`.
public struct FindingName: Sendable, Hashable {
    /// Aturan temuan.
    public let rule: RuleID
    /// Tempat seperti `SourceLocation.reference`.
    public let place: String

    /// Nama dari tulisan orang; `nil` bila tidak berbentuk KODE@TEMPAT.
    public init?(_ text: String) {
        guard let mark = text.firstIndex(of: "@") else { return nil }
        let code = text[..<mark].uppercased()
        place = String(text[text.index(after: mark)...])
        guard !code.isEmpty, !place.isEmpty else { return nil }
        rule = RuleID(stringLiteral: code)
    }

    /// Nama ini seperti ditulis kembali kepada pengguna.
    public var text: String { "\(rule.code)@\(place)" }

    /// `true` bila temuan ini yang dimaksud; tempatnya boleh seperti tercetak atau seperti tersimpan di berkas keputusan.
    func names(_ finding: Finding, of inputs: [InputName]) -> Bool {
        guard finding.rule == rule else { return false }
        let reference = finding.location.reference
        return reference == place || inputs.contains { $0.stored(reference) == place }
    }
}
