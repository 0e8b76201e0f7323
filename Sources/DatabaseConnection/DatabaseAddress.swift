import CPostgres

/// Alamat sebuah basis data seperti ditulis pemakai: `postgresql://...` atau `service=NAMA`.
///
/// Tidak pernah memuat kata sandi: alamat tampak di daftar proses, di riwayat perintah, dan di laporan. Kata sandi diambil libpq
/// dari `PGPASSFILE`, `~/.pgpass`, berkas layanan, atau `PGPASSWORD`.
public struct DatabaseAddress: Sendable, Hashable {
    /// Seperti ditulis pemakai.
    public let text: String

    /// `true` bila teks ini alamat basis data, bukan nama berkas.
    public static func isAddress(_ text: String) -> Bool {
        ["postgresql://", "postgres://", "service="].contains { text.hasPrefix($0) }
    }

    /// Menolak kata sandi di dalam alamat, dan yang tidak dapat diuraikan libpq.
    public init(_ text: String) throws(DatabaseError) {
        let parsed = Self.parsed(text)
        guard !parsed.holdsSecret, parsed.words == nil || !Self.mayHoldSecret(text) else { throw .passwordInAddress }
        if let words = parsed.words { throw .invalidAddress(words: words) }
        guard Self.isAddress(text) else { throw .notAnAddress(text) }
        self.text = text
    }

    /// Alamat yang tidak terurai mungkin tetap memuat kata sandi, dan tidak boleh ditampilkan lagi.
    private static func mayHoldSecret(_ text: String) -> Bool {
        guard !text.contains("password") else { return true }
        guard let scheme = text.firstRange(of: "://"), let at = text.lastIndex(of: "@"), scheme.upperBound <= at else { return false }
        return text[scheme.upperBound..<at].contains(":")
    }

    /// Kata libpq bila alamatnya tidak terurai.
    private static func parsed(_ text: String) -> (holdsSecret: Bool, words: String?) {
        var message: UnsafeMutablePointer<CChar>?
        guard let options = unsafe PQconninfoParse(text, &message) else {
            defer { unsafe PQfreemem(message) }
            return unsafe (false, message.map { unsafe serverWords(in: String(cString: $0)) } ?? "")
        }
        defer { unsafe PQconninfoFree(options) }
        let secrets = unsafe connectionOptions(options).filter { ["password", "sslpassword"].contains($0.key) }
        return (!secrets.isEmpty, nil)
    }
}

/// Pilihan sambungan yang berisi, dari larik libpq yang ditutup nama kosong.
func connectionOptions(_ first: UnsafeMutablePointer<PQconninfoOption>) -> [String: String] {
    var options: [String: String] = [:]
    var option = unsafe first
    while let key = unsafe option.pointee.keyword {
        if let value = unsafe option.pointee.val, unsafe value.pointee != 0 {
            unsafe options[String(cString: key)] = String(cString: value)
        }
        unsafe option += 1
    }
    return options
}

/// Kata-kata libpq atau peladen sebagai satu baris.
func serverWords(in message: String) -> String {
    message.split(separator: "\n").map { $0.drop(while: \.isWhitespace) }.joined(separator: "; ")
}
