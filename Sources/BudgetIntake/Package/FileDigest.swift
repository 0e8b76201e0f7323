import BudgetModel
import CLibCrypto
import Foundation

/// SHA-256 dan ukuran sebuah berkas, dihitung sepotong demi sepotong.
struct FileDigest {
    /// 64 angka heksadesimal huruf kecil.
    let sha256: String
    /// Ukuran dalam bita.
    let byteCount: Int

    /// `nil` bila berkas tidak dapat dibaca.
    init?(path: String) {
        guard let file = FileHandle(forReadingAtPath: path), let context = EVP_MD_CTX_new() else { return nil }
        defer {
            EVP_MD_CTX_free(context)
            try? file.close()
        }
        guard EVP_DigestInit_ex(context, EVP_sha256(), nil) == 1 else { return nil }
        var count = 0
        do {
            while let chunk = try file.read(upToCount: 1 << 18), !chunk.isEmpty {
                let isTaken = chunk.withUnsafeBytes { EVP_DigestUpdate(context, $0.baseAddress, $0.count) }
                guard isTaken == 1 else { return nil }
                count += chunk.count
            }
        } catch {
            return nil
        }
        var bytes = [UInt8](repeating: 0, count: Int(EVP_MAX_MD_SIZE))
        var length: UInt32 = 0
        guard EVP_DigestFinal_ex(context, &bytes, &length) == 1 else { return nil }
        let digits = Array("0123456789abcdef")
        sha256 = String(bytes.prefix(Int(length)).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
        byteCount = count
    }
}

extension SourceFile {
    /// Catatan berkas yang baru saja dibaca dari `path`.
    init(readFrom path: String, name: String, rowCount: Int) throws(IntakeError) {
        guard let digest = FileDigest(path: path) else { throw .notFound(name) }
        self.init(name: name, sha256: digest.sha256, byteCount: digest.byteCount, rowCount: rowCount)
    }
}
