import Foundation

/// Tujuan keluaran berupa folder yang sudah diperiksa.
struct OutputFolder: Sendable {
    /// Jalur seperti diberikan pengguna; dipakai dalam pesan.
    let asGiven: String
    /// `true` bila tujuan sudah ada ketika diperiksa.
    let isPresent: Bool
    private let folder: String
    private let parent: String

    /// Memeriksa tujuan sebelum pekerjaan dimulai, supaya pengguna tidak menunggu percuma.
    init(_ path: String, replacing: Bool) throws(FileWritingError) {
        var trimmed = path
        while trimmed.count > 1, trimmed.hasSuffix("/") { trimmed.removeLast() }
        let last = trimmed.split(separator: "/").last
        guard let last, last != ".", last != "..", !path.utf8.contains(0) else { throw .invalidName(path: path) }
        asGiven = trimmed
        var status = stat()
        guard unsafe lstat(trimmed, &status) == 0 else {
            isPresent = false
            folder = trimmed
            parent = Self.parent(of: trimmed)
            return
        }
        guard replacing else { throw .folderExists(path: trimmed) }
        guard let resolved = unsafe realpath(trimmed, nil) else { throw .notFolder(path: trimmed) }
        defer { unsafe free(resolved) }
        folder = unsafe String(cString: resolved)
        parent = Self.parent(of: folder)
        isPresent = true
        guard unsafe stat(folder, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
            throw .notFolder(path: trimmed)
        }
    }

    private static func parent(of folder: String) -> String {
        guard let slash = folder.lastIndex(of: "/") else { return "." }
        return slash == folder.startIndex ? "/" : String(folder[..<slash])
    }

    /// Jalur baru di samping tujuan, tersembunyi dan tidak mungkin dipakai berkas lain.
    func temporaryPath() -> String {
        let mark = String(UInt64.random(in: .min ... .max), radix: 36)
        return "\(parent)/.selisih-\(mark).sementara"
    }

    func error(_ code: Int32) -> FileWritingError {
        code == EEXIST ? .folderExists(path: asGiven) : .from(code, path: asGiven, folder: parent)
    }

    /// Memasang nama hanya bila belum dipakai: `mkdir` gagal dengan EEXIST, dan folder kosong milik sendiri
    /// boleh diganti `rename` dalam satu langkah.
    func claim(with temporaryPath: String) throws(FileWritingError) {
        guard unsafe mkdir(folder, 0o777) == 0 else { throw error(errno) }
        guard unsafe rename(temporaryPath, folder) == 0 else {
            let code = errno
            _ = unsafe rmdir(folder)
            throw error(code)
        }
        syncParent()
    }

    /// Mengganti folder lama yang hanya memuat berkas `names`; berkas lain milik pengguna tidak boleh hilang.
    func replace(with temporaryPath: String, names: Set<String>) throws(FileWritingError) {
        guard let present = try? FileManager.default.contentsOfDirectory(atPath: folder) else { throw error(EACCES) }
        if let other = present.sorted().first(where: { !names.contains($0) || isFolder($0) }) {
            throw .holdsOtherFiles(path: asGiven, name: other)
        }
        let former = try exchange(with: temporaryPath)
        for name in present { _ = unsafe unlink("\(former)/\(name)") }
        _ = unsafe rmdir(former)
        syncParent()
    }

    /// Folder di dalam tujuan milik pengguna, walaupun namanya nama berkas keluaran.
    private func isFolder(_ name: String) -> Bool {
        var status = stat()
        return unsafe lstat("\(folder)/\(name)", &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// Menukar folder lama dengan yang baru dalam satu langkah, sehingga nama tujuan tidak pernah kosong. Sistem berkas yang
    /// tidak dapat menukar mendapat dua langkah.
    ///
    /// - Returns: Jalur folder lama sesudah ditukar.
    private func exchange(with temporaryPath: String) throws(FileWritingError) -> String {
        if Self.swapNames(temporaryPath, folder) { return temporaryPath }
        let former = self.temporaryPath()
        guard unsafe rename(folder, former) == 0 else { throw error(errno) }
        guard unsafe rename(temporaryPath, folder) == 0 else {
            let code = errno
            _ = unsafe rename(former, folder)
            throw error(code)
        }
        return former
    }

    /// `false` bila sistem atau sistem berkasnya tidak dapat menukar dua nama dalam satu langkah; keduanya lalu tidak berubah.
    static func swapNames(_ first: String, _ second: String) -> Bool {
        #if canImport(Darwin)
            return unsafe renamex_np(first, second, UInt32(RENAME_SWAP)) == 0
        #elseif canImport(Glibc)
            // Ada sejak glibc 2.28, tetapi tidak di modul Glibc milik Swift; 2 adalah RENAME_EXCHANGE.
            typealias Renaming = @convention(c) (Int32, UnsafePointer<CChar>, Int32, UnsafePointer<CChar>, UInt32) -> Int32
            guard let symbol = unsafe dlsym(nil, "renameat2") else { return false }
            let renaming = unsafe unsafeBitCast(symbol, to: Renaming.self)
            return unsafe renaming(AT_FDCWD, first, AT_FDCWD, second, 2) == 0
        #else
            return false
        #endif
    }

    /// Nama baru pun harus sampai ke disk; sistem berkas yang tidak dapat melakukannya bukan kegagalan.
    private func syncParent() {
        let descriptor = unsafe open(parent, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        fsync(descriptor)
        close(descriptor)
    }
}
