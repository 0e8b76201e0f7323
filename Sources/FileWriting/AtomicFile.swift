import Foundation

/// Berkas keluaran yang muncul utuh atau tidak sama sekali.
///
/// Isi ditulis ke berkas sementara yang tersembunyi di folder tujuan. ``commit()`` memastikan isinya
/// sampai ke disk lalu memasangnya pada nama tujuan dalam satu langkah. Tanpa `commit`, juga bila program
/// dihentikan di tengah jalan, berkas sementara dihapus dan berkas lama tidak tersentuh.
///
///     let berkas = try AtomicFile(at: "sandingan.csv", replacing: false)
///     try berkas.append(isi)
///     try berkas.commit()
public struct AtomicFile: ~Copyable {
    /// Jalur berkas sementara, bagi pustaka yang hanya dapat menulis ke sebuah jalur.
    public let temporaryPath: String

    let output: OutputPath
    let replacing: Bool
    private let descriptor: Int32
    private let cleanupSlot: Int

    /// Memeriksa tujuan dan membuat berkas sementara di sampingnya.
    ///
    /// - Parameters:
    ///   - path: berkas tujuan.
    ///   - replacing: `true` bila berkas yang sudah ada boleh diganti (`--force`).
    /// - Throws: tujuan sudah ada, berupa folder, atau foldernya tidak ada atau tidak boleh ditulisi.
    public init(at path: String, replacing: Bool) throws(FileWritingError) {
        let output = try OutputPath(path, replacing: replacing)
        let temporaryPath = output.temporaryPath()
        guard temporaryPath.utf8.count < InterruptCleanup.pathSize else { throw .nameTooLong(path: path) }
        guard let slot = InterruptCleanup.register(temporaryPath) else {
            throw .tooManyAtOnce(path: path, limit: InterruptCleanup.capacity)
        }
        let descriptor = unsafe open(temporaryPath, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else {
            let code = errno
            InterruptCleanup.release(slot)
            throw output.error(code)
        }
        self.output = output
        self.replacing = replacing
        self.temporaryPath = temporaryPath
        self.descriptor = descriptor
        cleanupSlot = slot
    }

    deinit {
        _ = unsafe unlink(temporaryPath)
        close(descriptor)
        InterruptCleanup.release(cleanupSlot)
    }

    /// Menambahkan teks UTF-8 di akhir isi.
    ///
    /// - Throws: disk penuh atau kesalahan sistem lain.
    public func append(_ text: String) throws(FileWritingError) {
        var text = text
        let code = text.withUTF8 { bytes in unsafe Self.write(bytes, to: descriptor) }
        if code != 0 { throw output.error(code) }
    }

    /// Memastikan isi sampai ke disk, lalu memasangnya pada nama tujuan.
    ///
    /// - Throws: ``FileWritingError/exists(path:)`` bila tujuan muncul sejak dimulai dan tidak boleh
    ///   diganti; disk penuh; kesalahan sistem lain.
    public consuming func commit() throws(FileWritingError) {
        if let permissions = output.permissions { fchmod(descriptor, permissions) }
        guard fsync(descriptor) == 0 else { throw output.error(errno) }
        let code = replacing ? rename() : claim()
        guard code == 0 else { throw output.error(code) }
        try syncFolder()
    }

    static func write(_ bytes: UnsafeBufferPointer<UInt8>, to descriptor: Int32) -> Int32 {
        guard let start = bytes.baseAddress else { return 0 }
        var written = 0
        while written < bytes.count {
            let count = unsafe Foundation.write(descriptor, start + written, bytes.count - written)
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { return count < 0 ? errno : EIO }
            written += count
        }
        return 0
    }
}
