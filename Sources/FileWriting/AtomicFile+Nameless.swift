import Foundation

extension AtomicFile {
    /// Berkas tanpa nama di folder ini; `nil` bila sistem atau sistem berkasnya tidak mengenalnya.
    static func openNameless(in folder: String) -> Int32? {
        #if os(Linux)
            // O_TMPFILE adalah makro yang tidak diimpor; nilainya __O_TMPFILE | O_DIRECTORY.
            let nameless = 0o20_000_000 | O_DIRECTORY
            let descriptor = unsafe open(folder, nameless | O_RDWR | O_CLOEXEC, 0o666)
            guard descriptor >= 0 else { return nil }
            // Pustaka penulis membuka lewat jalur ini, jadi /proc harus ada.
            guard unsafe access(path(of: descriptor), W_OK) == 0 else {
                close(descriptor)
                return nil
            }
            return descriptor
        #else
            return nil
        #endif
    }

    /// Jalur yang menunjuk berkas tanpa nama selama ia terbuka.
    static func path(of descriptor: Int32) -> String { "/proc/self/fd/\(descriptor)" }

    /// Memberi nama; gagal dengan EEXIST bila nama sudah dipakai. 0 atau nomor kesalahan sistem.
    borrowing func linkNameless(to name: String) -> Int32 {
        unsafe linkat(AT_FDCWD, temporaryPath, AT_FDCWD, name, AT_SYMLINK_FOLLOW) == 0 ? 0 : errno
    }

    /// Mengganti berkas lama: `linkat` tidak dapat menimpa, jadi nama sementara hanya ada di antara dua
    /// panggilan sistem ini.
    borrowing func linkThenRename() -> Int32 {
        let name = output.temporaryPath()
        let code = linkNameless(to: name)
        guard code == 0 else { return code }
        guard unsafe Foundation.rename(name, output.file) == 0 else {
            let code = errno
            _ = unsafe unlink(name)
            return code
        }
        return 0
    }
}
