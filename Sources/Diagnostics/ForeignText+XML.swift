extension ForeignText {
    /// Isi unsur atau atribut XML. Huruf kendali yang dilarang XML diganti gambarnya (U+000B menjadi ␋), supaya tetap terlihat; ganti baris
    /// tetap.
    package static func xml(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result.append(contentsOf: "&amp;".unicodeScalars)
            case "<": result.append(contentsOf: "&lt;".unicodeScalars)
            case ">": result.append(contentsOf: "&gt;".unicodeScalars)
            case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
            case "\n", "\t": result.append(scalar)
            case "\u{FFFE}", "\u{FFFF}": result.append("\u{FFFD}")
            default: result.append(picture(of: scalar) ?? scalar)
            }
        }
        return String(result)
    }
}
