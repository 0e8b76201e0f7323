import CLibCrypto

/// Sidik sebuah teks.
enum TextDigest {
    /// SHA-256 sebagai 64 angka heksadesimal huruf kecil.
    static func sha256(_ text: String) -> String {
        let bytes = Array(text.utf8)
        var digest = [UInt8](repeating: 0, count: Int(EVP_MAX_MD_SIZE))
        var length: UInt32 = 0
        // Gagal hanya bila memori habis; sidik kosong lalu tampak kosong, tidak keliru.
        guard EVP_Digest(bytes, bytes.count, &digest, &length, EVP_sha256(), nil) == 1 else { return "" }
        let digits = Array("0123456789abcdef")
        return String(digest.prefix(Int(length)).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
    }
}
