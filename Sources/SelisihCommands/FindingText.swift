import Diagnostics

/// Temuan sebagai teks terminal: tempat, apa, apa yang dilakukan.
struct FindingText {
    let language: Language

    /// Tiga baris untuk satu temuan.
    func text(of finding: Finding) -> String {
        let place = finding.location.text.text(in: language)
        let severity = finding.severity.label.text(in: language)
        return """
            \(place): \(severity) \(finding.rule.code)
              \(finding.message.text(in: language))
              \(finding.advice.text(in: language))

            """
    }
}
