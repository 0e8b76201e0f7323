extension LocalizedText {
    /// Tanpa kata.
    package static let nothing = LocalizedText(id: "", en: "")
}

extension [LocalizedText] {
    /// Beberapa potong kalimat menjadi satu kalimat datar, dengan pemisah di antaranya.
    package func joined(by separator: String) -> LocalizedText {
        var phrase = Phrase.Interpolation(literalCapacity: 0, interpolationCount: 2 * count)
        for (index, text) in enumerated() {
            if index > 0 { phrase.appendLiteral(separator) }
            phrase.appendInterpolation(text)
        }
        return LocalizedText(id: Phrase(stringInterpolation: phrase), en: Phrase(stringInterpolation: phrase))
    }
}
