import Foundation

/// Tujuan keluaran yang sudah diperiksa: jalur berkas dan folder tempat ia berdiri.
struct OutputPath: Sendable, Hashable {
    /// Jalur seperti diberikan pengguna; dipakai dalam pesan.
    let asGiven: String
    /// Jalur berkas yang benar-benar diganti; tautan simbolik sudah diikuti.
    let file: String
    /// Folder berkas itu.
    let folder: String
    /// Izin berkas lama, yang diteruskan kepada penggantinya.
    let permissions: mode_t?

    /// Memeriksa tujuan sebelum pekerjaan dimulai, supaya pengguna tidak menunggu percuma.
    init(_ path: String, replacing: Bool) throws(FileWritingError) {
        guard !path.isEmpty, !path.utf8.contains(0) else { throw .invalidName(path: path) }
        guard !path.hasSuffix("/") else { throw .isFolder(path: path) }
        asGiven = path
        file = replacing ? Self.followingLinks(path) : path
        folder = Self.folder(of: file)
        var status = stat()
        guard unsafe lstat(file, &status) == 0 else {
            permissions = nil
            return
        }
        switch status.st_mode & S_IFMT {
        case S_IFDIR: throw .isFolder(path: path)
        case S_IFREG where replacing: permissions = status.st_mode & 0o777
        case _ where replacing && status.st_mode & S_IFMT != S_IFLNK: throw .notRegular(path: path)
        case _ where replacing: permissions = nil
        default: throw .exists(path: path)
        }
    }

    /// Berkas di ujung tautan simbolik, supaya `--force` mengganti isinya dan bukan tautannya.
    private static func followingLinks(_ path: String) -> String {
        guard let resolved = unsafe realpath(path, nil) else { return path }
        defer { unsafe free(resolved) }
        return unsafe String(cString: resolved)
    }

    private static func folder(of file: String) -> String {
        guard let slash = file.lastIndex(of: "/") else { return "." }
        return slash == file.startIndex ? "/" : String(file[..<slash])
    }

    /// Jalur baru di folder yang sama, tersembunyi dan tidak mungkin dipakai berkas lain.
    func temporaryPath() -> String {
        let mark = String(UInt64.random(in: .min ... .max), radix: 36)
        return "\(folder)/.selisih-\(mark).sementara"
    }

    func error(_ code: Int32) -> FileWritingError {
        .from(code, path: asGiven, folder: folder)
    }
}
