import Crypto
import Foundation

/// SHA-256 dan ukuran sebuah berkas, dihitung sepotong demi sepotong.
struct FileDigest {
    /// 64 angka heksadesimal huruf kecil.
    let sha256: String
    /// Ukuran dalam bita.
    let byteCount: Int

    /// `nil` bila berkas tidak dapat dibaca.
    init?(path: String) {
        guard let file = FileHandle(forReadingAtPath: path) else { return nil }
        defer { try? file.close() }
        var hasher = SHA256()
        var count = 0
        do {
            while let chunk = try file.read(upToCount: 1 << 18), !chunk.isEmpty {
                hasher.update(data: chunk)
                count += chunk.count
            }
        } catch {
            return nil
        }
        let digits = Array("0123456789abcdef")
        sha256 = String(hasher.finalize().flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
        byteCount = count
    }
}
