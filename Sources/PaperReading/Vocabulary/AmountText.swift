import BudgetModel

/// Tulisan uang yang dikenal orang tetapi bukan angka menurut notasi mana pun: "100'000'000", "'100.000.000", "1.000 Rp", "1.0E8".
enum AmountText {
    /// Teks dengan angka yang sama yang dapat dibaca sebagai angka; `nil` bila tulisannya bukan salah satu bentuk itu.
    static func plain(_ text: String) -> String? {
        let trimmed = text.trimmedName
        if let number = scientific(trimmed) { return number }
        var plain = trimmed
        if let first = plain.first, marks.contains(first) { plain.removeFirst() }
        for suffix in ["rp.", "rp", "idr"] where plain.lowercased().hasSuffix(suffix) && plain.utf8.count > suffix.utf8.count {
            plain = String(plain.dropLast(suffix.count)).trimmedName
            break
        }
        plain = withoutGroups(plain) ?? plain
        return plain == trimmed || plain.isEmpty ? nil : plain
    }

    /// `true` bila selnya berkata tidak ada angkanya, yang sama dengan kosong: "N/A".
    static func isAbsent(_ text: String) -> Bool { absent.contains(text.trimmedName.lowercased()) }

    /// `true` bila selnya hanya garis, yang sama dengan nol: "-", "--".
    static func isDash(_ text: String) -> Bool {
        let trimmed = text.trimmedName
        return !trimmed.isEmpty && trimmed.allSatisfy { "-–—".contains($0) }
    }

    /// `true` bila selnya berkata nol rupiah: "Rp. -", "Rp-".
    static func isDashAmount(_ text: String) -> Bool {
        let lowered = text.trimmedName.lowercased()
        return lowered.hasPrefix("rp") && isDash(String(lowered.dropFirst(2).drop { $0 == "." }))
    }

    private static let absent: Set<String> = ["n/a", "n.a.", "n.a", "na", "tidak ada", "t.a.", "tidak tersedia"]
    private static let marks: Set<Character> = ["'", "’", "`", "‘"]

    /// Kelompok tiga angka yang dipisahkan apostrof.
    private static func withoutGroups(_ text: String) -> String? {
        let parts = text.split(omittingEmptySubsequences: false) { marks.contains($0) }
        guard parts.count > 1, let head = parts.first, let tail = parts.last, (1...4).contains(head.count),
            parts.dropFirst().dropLast().allSatisfy({ $0.count == 3 && $0.allSatisfy(\.isNumber) }),
            tail.prefix(while: \.isNumber).count == 3
        else { return nil }
        return parts.joined()
    }

    /// "1.0E8" seperti ditulis program: angkanya tepat. "1,23E+08" adalah tampilan lembar kerja yang sudah dibulatkan, jadi tetap
    /// ditolak.
    private static func scientific(_ text: String) -> String? {
        guard let mark = text.lastIndex(of: "E"), let exponent = Int(text[text.index(after: mark)...]), (0...15).contains(exponent),
            text[text.index(after: mark)...].allSatisfy(\.isNumber)
        else { return nil }
        let isNegative = text.hasPrefix("-")
        let parts = text[..<mark].drop { $0 == "-" }.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count <= 2, let whole = parts.first, whole.count == 1, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isNumber) })
        else { return nil }
        let decimals = parts.count == 2 ? String(parts[1]) : ""
        let digits = decimals + String(repeating: "0", count: max(0, exponent - decimals.count))
        let integer = "\(whole)\(digits.prefix(exponent))".drop { $0 == "0" }
        let rest = digits.dropFirst(exponent).reversed().drop { $0 == "0" }.reversed()
        guard rest.count <= 2 else { return nil }
        let padded = rest.isEmpty ? "" : "," + String(rest).padding2
        return (isNegative ? "-" : "") + (integer.isEmpty ? "0" : String(integer)) + padded
    }
}

extension String {
    /// Dua desimal, supaya "0,5" tidak pernah dibaca sebagai kelompok.
    fileprivate var padding2: String { utf8.count == 1 ? self + "0" : self }
}
