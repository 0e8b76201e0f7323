import ArgumentParser
import Diagnostics

/// Sebuah temuan seperti ditulis orang: `J001@disperindag-2024/total-tertera.csv!D5`.
struct FindingName: ExpressibleByArgument, Hashable {
    /// Aturan temuan.
    let rule: RuleID
    /// Tempat seperti `SourceLocation.reference`.
    let place: String

    init?(argument: String) {
        guard let mark = argument.firstIndex(of: "@") else { return nil }
        let code = argument[..<mark].uppercased()
        place = String(argument[argument.index(after: mark)...])
        guard !code.isEmpty, !place.isEmpty else { return nil }
        rule = RuleID(stringLiteral: code)
    }

    /// Nama ini seperti ditulis kembali kepada pengguna.
    var text: String { "\(rule.code)@\(place)" }

    /// `true` bila temuan ini yang dimaksud; tempatnya boleh seperti tercetak atau seperti tersimpan di berkas keputusan.
    func names(_ finding: Finding, of inputs: [InputName]) -> Bool {
        guard finding.rule == rule else { return false }
        let reference = finding.location.reference
        return reference == place || inputs.contains { $0.stored(reference) == place }
    }
}
