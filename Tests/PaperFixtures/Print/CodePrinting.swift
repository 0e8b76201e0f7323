/// Kode dan nomor sebagai teks.
enum CodePrinting {
    /// Banyak angka setiap ruas kode akun di bagan baru dan lama.
    static let accountWidths = [1, 1, 2, 2, 2, 4]
    static let oldAccountWidths = [1, 1, 1, 2, 2]

    static func joined(_ code: [Int], widths: [Int]) -> String {
        zip(code, widths).map { padded($0, $1) }.joined(separator: ".")
    }

    /// Kode lengkap menurut tingkatnya: `3.30`, `3.30.3.31.0.00.01.0000`, `3.30.02.2.01.0001`, `5.1.02`.
    static func complete(_ node: PaperNode) -> String {
        let widths =
            switch node.rank {
            case .urusan, .bidang: [1, 2]
            case .office, .unit: [1, 2, 1, 2, 1, 2, 2, 4]
            case .program, .activity, .subActivity: [1, 2, 2, 1, 2, 4]
            case .account: accountWidths
            }
        return joined(node.code, widths: widths)
    }

    static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }

    /// Nomor baris ke-`ordinals.last` pada tingkatnya: I, A, 1, a), 1).
    static func mixed(_ ordinals: [Int]) -> String {
        guard let last = ordinals.last else { return "" }
        return switch ordinals.count {
        case 1: roman(last)
        case 2: letter(last, from: "A")
        case 3: String(last)
        case 4: letter(last, from: "a") + ")"
        case 5: "\(last))"
        default: "(\(letter(last, from: "a")))"
        }
    }

    /// Nomor anak di bawah akar tanpa nomor: a., 1), (a), (1).
    static func childMark(_ ordinals: [Int]) -> String {
        guard let last = ordinals.last else { return "" }
        return switch ordinals.count {
        case 2: letter(last, from: "a") + "."
        case 3: "\(last))"
        case 4: "(\(letter(last, from: "a")))"
        case 5: "(\(last))"
        default: roman(last).lowercased() + "."
        }
    }

    static func letter(_ number: Int, from first: Unicode.Scalar) -> String {
        Unicode.Scalar(first.value + UInt32(number - 1)).map { String(Character($0)) } ?? ""
    }

    static func roman(_ number: Int) -> String {
        var (rest, text) = (number, "")
        for (value, sign) in [(10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")] {
            while rest >= value {
                text += sign
                rest -= value
            }
        }
        return text
    }
}
