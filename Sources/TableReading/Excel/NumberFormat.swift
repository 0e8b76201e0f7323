/// Apa yang ditampilkan sebuah format angka: angka biasa, persen, atau tanggal.
enum NumberFormat: Equatable, Sendable {
    case number
    /// Persen dengan banyaknya desimal yang selalu tampak.
    case percent(decimals: Int)
    case date
    case time
    /// Lama waktu `[h]:mm`, jamnya boleh lebih dari 24.
    case elapsed

    /// Format bawaan Excel (ECMA-376 bagian 18.8.30); 27-36 dan 50-58 adalah tanggal Asia Timur.
    init(builtIn id: Int) {
        switch id {
        case 9: self = .percent(decimals: 0)
        case 10: self = .percent(decimals: 2)
        case 14...17, 22, 27...31, 36, 50...54, 57, 58: self = .date
        case 18...21, 32...35, 45, 47, 55, 56: self = .time
        case 46: self = .elapsed
        default: self = .number
        }
    }

    /// Format yang ditulis pengguna, misalnya `0.00%` atau `dd/mm/yyyy`; bagian pertama yang menentukan.
    init(code: String) {
        var tokens = Tokens()
        tokens.read(code)
        self = tokens.format
    }

    /// Desimal yang selalu tampak dan pengelompokan ribuan menurut format angka yang ditulis pengguna.
    static func shown(code: String) -> (decimals: Int8, groups: Bool) {
        var tokens = Tokens()
        tokens.read(code)
        guard tokens.hasDigits, !tokens.hasPercent else { return (-1, tokens.hasGroups) }
        return (Int8(clamping: tokens.decimals), tokens.hasGroups)
    }

    /// Desimal dan pengelompokan format bawaan Excel.
    static func shown(builtIn id: Int) -> (decimals: Int8, groups: Bool) {
        switch id {
        case 1: (0, false)
        case 2: (2, false)
        case 3, 37, 38, 41, 42: (0, true)
        case 4, 39, 40, 43, 44: (2, true)
        default: (-1, false)
        }
    }

    /// Huruf-huruf yang berarti di bagian pertama sebuah kode format.
    private struct Tokens {
        var hasDate = false
        var hasTime = false
        var hasMonthOrMinute = false
        var hasElapsed = false
        var hasPercent = false
        var hasDigits = false
        var hasGroups = false
        var decimals = 0
        var afterPoint = false

        var format: NumberFormat {
            if hasElapsed { return .elapsed }
            if hasPercent { return .percent(decimals: decimals) }
            if hasDigits, !hasTime { return .number }
            if hasDate || hasMonthOrMinute && !hasTime { return .date }
            return hasTime ? .time : .number
        }

        mutating func read(_ code: String) {
            guard !code.lowercased().contains("general") else { return }
            var rest = code.unicodeScalars[...]
            while let scalar = rest.popFirst(), scalar != ";" {
                switch scalar {
                case "\"": rest = rest.drop { $0 != "\"" }.dropFirst()
                case "\\", "_", "*": rest = rest.dropFirst()
                case "[":
                    let inside = rest.prefix { $0 != "]" }
                    rest = rest.dropFirst(inside.count + 1)
                    hasElapsed = hasElapsed || Self.isElapsed(String(inside))
                case "0", "#", "?": readDigit(scalar)
                case ".": afterPoint = true
                case ",": hasGroups = hasGroups || hasDigits && !afterPoint
                case "%": hasPercent = true
                case "E" where rest.first == "+" || rest.first == "-": rest = rest.dropFirst()
                case "y", "Y", "d", "D", "e", "g", "b", "B": hasDate = true
                case "h", "H", "s", "S": hasTime = true
                case "m", "M": hasMonthOrMinute = true
                default: break
                }
            }
        }

        private mutating func readDigit(_ scalar: Unicode.Scalar) {
            hasDigits = true
            if afterPoint, scalar == "0", !hasPercent { decimals += 1 }
        }

        private static func isElapsed(_ inside: String) -> Bool {
            let letters = Set(inside.lowercased())
            return !inside.isEmpty && letters.count == 1 && letters.isSubset(of: ["h", "m", "s"])
        }
    }
}
