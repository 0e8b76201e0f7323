import Foundation

/// Giliran atas satu berkas yang dibaca, diubah, lalu ditulis kembali: yang lain menunggu sampai selesai, sehingga perubahan
/// dua orang pada saat yang sama tidak saling menghapus.
///
/// Yang dikunci ialah folder berkasnya, karena ``AtomicFile`` mengganti berkasnya dengan yang baru. Sistem melepas kuncinya
/// sendiri bila program berhenti dengan cara apa pun.
public struct FolderLock: ~Copyable {
    private let descriptor: Int32

    private static let pause: useconds_t = 20_000

    /// Menunggu giliran.
    ///
    /// - Parameters:
    ///   - path: berkas yang akan diubah; boleh belum ada.
    ///   - seconds: lama menunggu paling banyak.
    /// - Throws: ``FileWritingError/busy(path:)`` bila giliran tidak datang; foldernya tidak ada atau tidak boleh dibuka.
    public init(besides path: String, atMost seconds: Int = 60) throws(FileWritingError) {
        let output = try OutputPath(path, replacing: true)
        let descriptor = unsafe open(output.folder, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw output.error(errno) }
        if let error = Self.wait(for: descriptor, output, until: .now + .seconds(seconds)) {
            close(descriptor)
            throw error
        }
        self.descriptor = descriptor
    }

    private static func wait(for descriptor: Int32, _ output: OutputPath, until end: ContinuousClock.Instant) -> FileWritingError? {
        while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
            switch errno {
            case EINTR: continue
            case EWOULDBLOCK where .now < end: usleep(pause)
            case EWOULDBLOCK: return .busy(path: output.asGiven)
            case let code: return output.error(code)
            }
        }
        return nil
    }

    deinit { close(descriptor) }
}
