import BudgetModel
import CLibCrypto
import Foundation
import TableReading

/// SHA-256 dan ukuran sebuah berkas, lewat deskriptor yang sudah dibaca: nama yang sama dapat sudah menjadi milik berkas lain.
struct FileDigest {
    /// 64 angka heksadesimal huruf kecil.
    let sha256: String
    /// Ukuran dalam bita.
    let byteCount: Int

    /// - Throws: ``/TableReading/TableReadingError`` bila berkas tidak dapat dibaca lagi, atau berubah sejak dibuka.
    ///
    /// - Parameter show: Dipanggil dengan setiap potongan isinya menurut urutan.
    init(of file: StoredFile, showing show: (UnsafeRawBufferPointer) -> Void = { _ in }) throws(TableReadingError) {
        let failure = TableReadingError.cannotRead(file: file.name, code: ENOMEM)
        guard let context = EVP_MD_CTX_new() else { throw failure }
        defer { EVP_MD_CTX_free(context) }
        var isSound = EVP_DigestInit_ex(context, EVP_sha256(), nil) == 1
        var count = 0
        try file.readAll { chunk in
            isSound = isSound && EVP_DigestUpdate(context, chunk.baseAddress, chunk.count) == 1
            count += chunk.count
            show(chunk)
        }
        var bytes = [UInt8](repeating: 0, count: Int(EVP_MAX_MD_SIZE))
        var length: UInt32 = 0
        guard isSound, EVP_DigestFinal_ex(context, &bytes, &length) == 1 else { throw failure }
        let digits = Array("0123456789abcdef")
        sha256 = String(bytes.prefix(Int(length)).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
        byteCount = count
    }
}

extension SourceFile {
    /// Catatan berkas yang baru saja dibaca.
    init(of file: StoredFile, rowCount: Int) throws(TableReadingError) {
        self.init(of: file, try FileDigest(of: file), rowCount: rowCount)
    }

    init(of file: StoredFile, _ digest: FileDigest, rowCount: Int) {
        self.init(name: file.name, sha256: digest.sha256, byteCount: digest.byteCount, rowCount: rowCount)
    }
}
