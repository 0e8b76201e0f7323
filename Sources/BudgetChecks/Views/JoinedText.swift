import Diagnostics

extension [LocalizedText] {
    /// Bagian-bagian kalimat disambung dengan tanda baca yang sama dalam kedua bahasa.
    func joined(by separator: String) -> LocalizedText {
        guard var joined = first else { return .nothing }
        for part in dropFirst() {
            let text: Phrase = "\(joined)\(separator)\(part)"
            joined = LocalizedText(id: text, en: text)
        }
        return joined
    }
}
