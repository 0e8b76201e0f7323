/// Satu teks dalam kedua bahasa, berdampingan, supaya terjemahan yang hilang tidak lolos kompilasi.
public struct LocalizedText: Sendable, Hashable {
    /// Teks Indonesia.
    public var id: Phrase
    /// Teks Inggris.
    public var en: Phrase

    /// Membentuk nilai ini dari bagian-bagiannya.
    public init(id: Phrase, en: Phrase) {
        self.id = id
        self.en = en
    }

    /// Teks yang sama dalam semua bahasa: nama program, isi sel, nama berkas.
    public init(verbatim text: String) {
        self.init(id: Phrase(text), en: Phrase(text))
    }

    /// Teks dalam suatu bahasa.
    public func text(in language: Language) -> String {
        switch language {
        case .indonesian: id.text(in: language)
        case .english: en.text(in: language)
        }
    }

    /// Teks utuh dari kertas huruf demi huruf; kalimat lain seperti ``text(in:)``.
    package func exactText(in language: Language) -> String {
        switch language {
        case .indonesian: id.exactText(in: language)
        case .english: en.exactText(in: language)
        }
    }
}
