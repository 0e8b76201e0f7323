import ExactNumbers

/// Apakah sebuah teks tampak seperti angka, tanpa menentukan artinya.
enum NumberLook {
    /// `true` bila seluruh teks adalah angka menurut salah satu notasi.
    static func isNumber(_ text: String) -> Bool {
        // Hampir semua sel teks adalah nama; angka hanya boleh berawal huruf pada "Rp" dan "IDR".
        if let first = text.utf8.first, (65...90).contains(first & 0xDF), ![73, 82].contains(first & 0xDF) { return false }
        guard text.utf8.count <= 80, text.contains(where: \.isNumber) || text == "-" else { return false }
        return (try? NumberNotation.readings(of: text)) != nil
    }

    /// `true` bila teks berawal seperti uang, walaupun salah tulis: "Rp. 12..5", "1.2.3,00".
    static func startsLikeAmount(_ text: String) -> Bool {
        let lowered = text.lowercased()
        if lowered.hasPrefix("rp") || lowered.hasPrefix("idr") { return lowered.contains(where: \.isNumber) }
        guard let first = lowered.first(where: { !"(-+−".contains($0) }) else { return lowered == "-" }
        guard first.isNumber else { return false }
        return lowered.count { $0.isLetter } < lowered.count { $0.isNumber }
    }

    /// Nomor kolom di bawah tajuk: `1`, `(2)`, `5=4-3`, `6 = 5/3*100`.
    static func isColumnNumber(_ text: String) -> Bool {
        guard let lead = text.utf8.first, !(65...90).contains(lead & 0xDF) else { return false }
        let packed = text.filter { !$0.isWhitespace && !"().".contains($0) }
        guard let first = packed.split(separator: "=").first, let number = Int(first), (1...99).contains(number) else {
            return false
        }
        return packed.allSatisfy { $0.isNumber || "=-+/*x:%".contains($0) }
    }
}
