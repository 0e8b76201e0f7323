import ExactNumbers

/// Satu pintu bagi teks yang bukan tulisan kita: isi sel, nama berkas dan lembar, alasan keputusan, argumen.
///
/// Huruf kendali, ganti baris, pengubah arah tulis (U+202E), dan huruf tak tampak menjadi tanda yang tampak, sehingga tidak
/// dapat menjadi perintah terminal atau menyamar; teks yang sangat panjang dipotong, dan itu dikatakan. Kalimat (``Phrase``)
/// memakainya bagi setiap sisipannya; penulis sebuah bentuk menambahkan aturan bentuknya sendiri, di berkas-berkas
/// `ForeignText+...`.
package enum ForeignText {
    /// Banyaknya huruf yang ditampilkan dari satu teks asing.
    package static let longest = 1000

    /// Teks yang tampak seluruhnya, sebaris, dan tidak lebih panjang dari `limit` huruf.
    package static func shown(_ text: String, in language: Language, atMost limit: Int = longest) -> String {
        if text.utf8.count <= limit, isPlain(text) { return text }
        // Yang dihitung skalar: satu huruf dapat memikul ribuan tanda gabung.
        let count = text.unicodeScalars.count
        guard count > limit else { return visible(text) }
        let number = language.notation.text(Quantity(Int64(count)))
        let mark = language == .indonesian ? "…‹\(number) huruf›" : "…‹\(number) characters›"
        return visible(String(text.unicodeScalars.prefix(limit))) + mark
    }

    /// Teks dengan setiap huruf kendali dan huruf tak tampak menjadi tanda yang tampak.
    package static func visible(_ text: String) -> String { visible(text, keeping: nil) }

    /// Baris-baris buatan sendiri yang mungkin masih memuat huruf asing: hanya ganti barisnya tetap.
    package static func lines(_ text: String) -> String { visible(text, keeping: "\n") }

    /// Gambar huruf kendali, `␛` bagi U+001B; `nil` bila bukan huruf kendali ASCII.
    package static func picture(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar.value {
        case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value)
        case 0x7F: "\u{2421}"
        default: nil
        }
    }

    /// `true` bila huruf ini tidak boleh sampai ke pembaca apa adanya.
    static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value < 0x7F { return scalar.value < 0x20 }
        return switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: true
        default: false
        }
    }

    private static func isPlain(_ text: String) -> Bool { text.utf8.allSatisfy { 0x20..<0x7F ~= $0 } }

    private static func visible(_ text: String, keeping kept: Unicode.Scalar?) -> String {
        guard !isPlain(text), text.unicodeScalars.contains(where: { isHidden($0) && $0 != kept }) else { return text }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if scalar == kept || !isHidden(scalar) {
                result.append(scalar)
            } else if let picture = picture(of: scalar) {
                result.append(picture)
            } else {
                let code = String(scalar.value, radix: 16, uppercase: true)
                result.append(contentsOf: "‹U+\(String(repeating: "0", count: max(0, 4 - code.count)))\(code)›".unicodeScalars)
            }
        }
        return String(result)
    }
}
