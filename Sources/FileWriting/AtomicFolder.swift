import Foundation

/// Folder keluaran yang muncul utuh atau tidak sama sekali.
///
/// Berkas ditulis ke folder sementara yang tersembunyi di samping tujuan; ``commit()`` memasangnya pada nama
/// tujuan. Tanpa `commit`, juga bila program dihentikan di tengah jalan, folder sementara dihapus dan folder
/// lama tidak tersentuh.
///
///     var folder = try AtomicFolder(at: "paket", replacing: false)
///     try folder.write(isi, to: "pagu.csv")
///     try folder.commit()
public struct AtomicFolder: ~Copyable {
    private let output: OutputFolder
    private let temporaryPath: String
    private let replacing: Bool
    private let formerNames: Set<String>
    private var names: [String] = []
    private var cleanupSlots: [Int]

    /// Memeriksa tujuan dan membuat folder sementara di sampingnya.
    ///
    /// - Parameters:
    ///   - path: folder tujuan.
    ///   - replacing: `true` bila folder yang sudah ada boleh diganti (`--force`).
    ///   - formerNames: Nama berkas keluaran kali lain, yang boleh ada di folder yang diganti walaupun kali ini tidak ditulis.
    /// - Throws: tujuan sudah ada atau bukan folder, atau folder di atasnya tidak ada atau tidak boleh ditulisi.
    public init(at path: String, replacing: Bool, formerNames: Set<String> = []) throws(FileWritingError) {
        let output = try OutputFolder(path, replacing: replacing)
        let temporaryPath = output.temporaryPath()
        guard temporaryPath.utf8.count < InterruptCleanup.pathSize else { throw .nameTooLong(path: path) }
        guard let slot = InterruptCleanup.register(temporaryPath) else {
            throw .tooManyAtOnce(path: path, limit: InterruptCleanup.capacity)
        }
        guard unsafe mkdir(temporaryPath, 0o777) == 0 else {
            let code = errno
            InterruptCleanup.release(slot)
            throw output.error(code)
        }
        self.output = output
        self.temporaryPath = temporaryPath
        self.replacing = replacing
        self.formerNames = formerNames
        cleanupSlots = [slot]
    }

    deinit {
        for name in names { _ = unsafe unlink("\(temporaryPath)/\(name)") }
        _ = unsafe rmdir(temporaryPath)
        for slot in cleanupSlots { InterruptCleanup.release(slot) }
    }

    /// Menulis satu berkas di dalam folder.
    ///
    /// - Throws: disk penuh, nama berkas tidak sah, atau kesalahan sistem lain.
    public mutating func write(_ text: String, to name: String) throws(FileWritingError) {
        try write(to: name) { (append) throws(FileWritingError) in try append(text) }
    }

    /// Menulis satu berkas di dalam folder, sepotong demi sepotong.
    ///
    /// - Throws: disk penuh, nama berkas tidak sah, atau kesalahan sistem lain.
    public mutating func write<Result>(
        to name: String, _ content: (_ append: (String) throws(FileWritingError) -> Void) throws(FileWritingError) -> Result
    ) throws(FileWritingError) -> Result {
        guard !name.isEmpty, !name.contains("/"), name != ".", name != ".." else { throw .invalidName(path: name) }
        let path = "\(temporaryPath)/\(name)"
        guard let slot = InterruptCleanup.register(path) else {
            throw .tooManyAtOnce(path: "\(output.asGiven)/\(name)", limit: InterruptCleanup.capacity)
        }
        cleanupSlots.append(slot)
        names.append(name)
        let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw output.error(errno) }
        defer { close(descriptor) }
        let output = output
        let result = try content { (text) throws(FileWritingError) in
            var text = text
            let code = text.withUTF8 { bytes in unsafe AtomicFile.write(bytes, to: descriptor) }
            if code != 0 { throw output.error(code) }
        }
        guard fsync(descriptor) == 0 else { throw output.error(errno) }
        return result
    }

    /// Memasang folder pada nama tujuan.
    ///
    /// - Throws: ``FileWritingError/folderExists(path:)`` bila tujuan muncul sejak dimulai dan tidak boleh diganti;
    ///   ``FileWritingError/holdsOtherFiles(path:name:)`` bila folder yang akan diganti memuat berkas lain.
    public consuming func commit() throws(FileWritingError) {
        if replacing, output.isPresent {
            try output.replace(with: temporaryPath, names: formerNames.union(names))
        } else {
            try output.claim(with: temporaryPath)
        }
    }
}
