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
        // Ditanyakan bagi setiap sel uang, dan hampir setiap sel uang hanya angka dan tanda baca.
        if let isAmount = plainAmount(text.utf8) { return isAmount }
        let lowered = text.lowercased()
        if lowered.hasPrefix("rp") || lowered.hasPrefix("idr") { return lowered.contains(where: \.isNumber) }
        guard let first = lowered.first(where: { !"(-+−'’".contains($0) }) else { return lowered == "-" }
        guard first.isNumber else { return false }
        return lowered.count { $0.isLetter } < lowered.count { $0.isNumber }
    }

    /// Putusan tentang teks dari angka dan tanda baca ASCII saja; `nil` bila ada isi lain.
    private static func plainAmount(_ text: String.UTF8View) -> Bool? {
        var first: UInt8?
        for byte in text {
            guard (0x20..<0x40).contains(byte) else { return nil }
            if first == nil, ![0x27, 0x28, 0x2B, 0x2D].contains(byte) { first = byte }
        }
        guard let first else { return text.allSatisfy { $0 == 0x2D } && !text.isEmpty }
        return (0x30...0x39).contains(first)
    }

    /// Nomor kolom di bawah tajuk: `1`, `(2)`, `5=4-3`, `6 = 5/3*100`.
    static func isColumnNumber(_ text: String) -> Bool {
        guard mayBeColumnNumber(text) else { return false }
        let packed = text.filter { !$0.isWhitespace && !"().".contains($0) }
        guard let first = packed.split(separator: "=").first, let number = Int(first), (1...99).contains(number) else {
            return false
        }
        return packed.allSatisfy { $0.isNumber || "=-+/*x:%".contains($0) }
    }

    /// Nomor kolom tanpa rumus pendek; kode dan uang yang panjang tidak perlu dipilah.
    static func mayBeColumnNumber(_ text: String) -> Bool {
        guard let lead = text.utf8.first, !(65...90).contains(lead & 0xDF) else { return false }
        return text.utf8.count <= 8 || text.utf8.contains(UInt8(ascii: "="))
    }
}
