import Foundation

/// Berkas keluaran yang muncul utuh atau tidak sama sekali.
///
/// Isi ditulis ke berkas sementara di folder tujuan. ``commit()`` memastikan isinya sampai ke disk lalu
/// memasangnya pada nama tujuan dalam satu langkah. Tanpa `commit`, juga bila program dihentikan di tengah
/// jalan, berkas sementara hilang dan berkas lama tidak tersentuh.
///
/// Di Linux berkas sementara tidak bernama (`O_TMPFILE`), sehingga `kill -9` dan listrik padam pun tidak
/// meninggalkan apa-apa. Di tempat lain namanya tersembunyi dan dihapus penangan sinyal.
///
///     let berkas = try AtomicFile(at: "sandingan.csv", replacing: false)
///     try berkas.append(isi)
///     try berkas.commit()
public struct AtomicFile: ~Copyable {
    /// Jalur berkas sementara, bagi pustaka yang hanya dapat menulis ke sebuah jalur.
    public let temporaryPath: String

    let output: OutputPath
    let replacing: Bool
    let descriptor: Int32
    /// Tempat penjagaan berkas sementara bernama; `nil` bila berkasnya tidak bernama.
    private let cleanupSlot: Int?

    /// Memeriksa tujuan dan membuat berkas sementara di sampingnya.
    ///
    /// - Parameters:
    ///   - path: berkas tujuan.
    ///   - replacing: `true` bila berkas yang sudah ada boleh diganti (`--force`).
    /// - Throws: tujuan sudah ada, berupa folder, atau foldernya tidak ada atau tidak boleh ditulisi.
    public init(at path: String, replacing: Bool) throws(FileWritingError) {
        try self.init(at: path, replacing: replacing, mayBeNameless: true)
    }

    init(at path: String, replacing: Bool, mayBeNameless: Bool) throws(FileWritingError) {
        let output = try OutputPath(path, replacing: replacing)
        if mayBeNameless, let descriptor = Self.openNameless(in: output.folder) {
            self.output = output
            self.replacing = replacing
            temporaryPath = Self.path(of: descriptor)
            self.descriptor = descriptor
            cleanupSlot = nil
            return
        }
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
        if let cleanupSlot {
            _ = unsafe unlink(temporaryPath)
            InterruptCleanup.release(cleanupSlot)
        }
        close(descriptor)
    }

    /// Menambahkan teks UTF-8 di akhir isi.
    ///
    /// - Throws: disk penuh atau kesalahan sistem lain.
    public func append(_ text: String) throws(FileWritingError) {
        var text = text
        let code = text.withUTF8 { bytes in unsafe Self.write(bytes, to: descriptor) }
        if code != 0 { throw output.error(code) }
    }

    /// Menambahkan bita di akhir isi.
    ///
    /// - Throws: disk penuh atau kesalahan sistem lain.
    public func append(_ bytes: [UInt8]) throws(FileWritingError) {
        let code = unsafe bytes.withUnsafeBufferPointer { bytes in unsafe Self.write(bytes, to: descriptor) }
        if code != 0 { throw output.error(code) }
    }

    /// Memastikan isi sampai ke disk, lalu memasangnya pada nama tujuan.
    ///
    /// - Throws: ``FileWritingError/exists(path:)`` bila tujuan muncul sejak dimulai dan tidak boleh
    ///   diganti; disk penuh; kesalahan sistem lain.
    public consuming func commit() throws(FileWritingError) {
        if let permissions = output.permissions { fchmod(descriptor, permissions) }
        guard fsync(descriptor) == 0 else { throw output.error(errno) }
        let code =
            switch (cleanupSlot, replacing) {
            case (nil, true): linkThenRename()
            case (nil, false): linkNameless(to: output.file)
            case (_?, true): rename()
            case (_?, false): claim()
            }
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
