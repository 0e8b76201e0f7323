extension ForeignText {
    /// Teks di dalam HTML, di antara tanda atau di dalam nilai sebuah atribut: tidak pernah menjadi tanda, entitas, atau skrip; ganti baris
    /// menjadi `<br>`.
    package static func html(_ text: String) -> String {
        var result = ""
        result.reserveCapacity(text.utf8.count)
        for scalar in lines(text).unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            case "\n": result += "<br>"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
