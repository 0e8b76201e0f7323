import Diagnostics
import PaperReading

/// Kolom sebuah tabel paket data; nilai mentahnya adalah tajuk Indonesia.
protocol PackageColumn: RawRepresentable<String>, CaseIterable, Hashable {
    /// Kolom yang harus ada.
    static var required: Set<Self> { get }
}

extension PackageColumn {
    /// Bentuk tajuk untuk dibandingkan: huruf kecil, spasi tunggal.
    var normalisedTitle: String { normaliseTitle(rawValue) }

    /// Arti kolom bagi pembaca; nama kasusnya adalah istilah Inggrisnya: `programCode` menjadi "program code".
    var meaning: LocalizedText {
        let english = String(describing: self).reduce(into: "") { words, letter in
            words += letter.isUppercase ? " " + letter.lowercased() : String(letter)
        }
        return LocalizedText(id: Phrase(rawValue), en: Phrase(english))
    }
}
