public import Diagnostics

extension LocalizedText {
    /// Teks polosnya menurut bahasa (`id`, `en`): bentuk yang menyeberang dari proses pekerjaan ke peladennya.
    public var words: [String: String] {
        Dictionary(uniqueKeysWithValues: Language.allCases.map { ($0.rawValue, text(in: $0)) })
    }
}
