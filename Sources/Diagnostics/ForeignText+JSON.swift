extension ForeignText {
    /// JSON yang sama dengan setiap huruf kendali dan huruf tak tampak sebagai `\u202E`: nilainya tetap, bitanya tidak dapat
    /// mengubah terminal atau penyunting yang menampilkannya. Ganti baris di luar teksnya tetap.
    package static func json(_ json: String) -> String {
        if json.utf8.allSatisfy({ 0x20..<0x7F ~= $0 || $0 == UInt8(ascii: "\n") }) { return json }
        guard json.unicodeScalars.contains(where: { isHidden($0) && $0 != "\n" }) else { return json }
        var result = ""
        for scalar in json.unicodeScalars {
            if isHidden(scalar), scalar != "\n" {
                result += jsonEscape(scalar)
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// Satu huruf di dalam teks JSON; `nil` bila boleh apa adanya.
    package static func jsonCharacter(_ scalar: Unicode.Scalar) -> String? {
        switch scalar {
        case "\"": "\\\""
        case "\\": "\\\\"
        case "\n": "\\n"
        case "\r": "\\r"
        case "\t": "\\t"
        default: isHidden(scalar) ? jsonEscape(scalar) : nil
        }
    }

    private static func jsonEscape(_ scalar: Unicode.Scalar) -> String {
        String(scalar).utf16.map { unit in
            let code = String(unit, radix: 16)
            return "\\u" + String(repeating: "0", count: 4 - code.count) + code
        }.joined()
    }
}
