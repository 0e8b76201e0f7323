import Diagnostics

/// Bahasa halaman dari kata di kuki atau alamat.
struct PageLanguage {
    let language: Language

    init?(_ text: String?) {
        guard let language = text.flatMap(Language.init(rawValue:)) else { return nil }
        self.language = language
    }
}
