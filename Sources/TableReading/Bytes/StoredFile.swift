import Foundation

/// Berkas biasa yang dibuka satu kali: semua pembacaan, juga sidiknya, lewat deskriptor yang sama. Ditutup sendiri ketika dilepas.
///
/// Nama di folder dapat beralih ke berkas lain selagi dibaca; deskriptor tidak. Isi yang berubah di tempat terlihat dari keadaan
/// berkasnya (``checkUnchanged()``).
package final class StoredFile: Sendable {
    /// Nama yang ditunjukkan kepada pengguna.
    package let name: String
    /// Ukuran berkas dalam byte ketika dibuka.
    package var size: Int { opened.size }
    private let descriptor: Int32
    private let opened: State

    /// Hanya berkas biasa yang dibuka: pipa dapat menggantung, folder tidak punya isi.
    package init(path: String, name: String) throws(TableReadingError) {
        self.name = name
        var status = stat()
        guard stat(path, &status) == 0 else {
            throw .cannotOpen(file: name, reason: OpeningFailure(code: errno))
        }
        guard status.st_mode & S_IFMT == S_IFREG else { throw .cannotOpen(file: name, reason: .notARegularFile) }
        // Tanpa menunggu: sesudah dilihat, nama ini dapat beralih ke pipa.
        let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else { throw .cannotOpen(file: name, reason: OpeningFailure(code: errno)) }
        guard let state = State(of: descriptor) else {
            close(descriptor)
            throw .cannotOpen(file: name, reason: .notARegularFile)
        }
        self.descriptor = descriptor
        opened = state
    }

    /// Berkas sementara tanpa nama berisi jawaban yang datang sepotong demi sepotong, misalnya dari basis data; hilang sendiri ketika
    /// dilepas, juga bila program mati.
    ///
    /// - Parameters:
    ///   - name: Nama yang ditunjukkan kepada pengguna.
    ///   - fill: Memanggil penulisnya dengan setiap potongan isinya.
    /// - Throws: ``TableReadingError/cannotOpen(file:reason:)`` atau ``TableReadingError/cannotRead(file:code:)`` bila ruang sementaranya
    ///   tidak ada atau penuh; kesalahan `fill` diteruskan.
    package init(temporary name: String, filledBy fill: ((UnsafeRawBufferPointer) throws -> Void) throws -> Void) throws {
        self.name = name
        var path = Array(FileManager.default.temporaryDirectory.appendingPathComponent("selisih-XXXXXX").path.utf8CString)
        let descriptor = mkstemp(&path)
        guard descriptor >= 0 else { throw TableReadingError.cannotOpen(file: name, reason: OpeningFailure(code: errno)) }
        unlink(path)
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        do {
            try fill { chunk in
                var written = 0
                while written < chunk.count {
                    let count = write(descriptor, chunk.baseAddress?.advanced(by: written), chunk.count - written)
                    if count < 0, errno == EINTR { continue }
                    guard count > 0 else { throw TableReadingError.cannotRead(file: name, code: errno) }
                    written += count
                }
            }
            guard let state = State(of: descriptor) else { throw TableReadingError.cannotOpen(file: name, reason: .notARegularFile) }
            self.descriptor = descriptor
            opened = state
        } catch {
            close(descriptor)
            throw error
        }
    }

    deinit {
        close(descriptor)
    }

    /// Mengisi sebanyak mungkin mulai byte ke-`offset`; 0 berarti akhir berkas.
    package func read(at offset: Int, into target: UnsafeMutableRawBufferPointer) throws(TableReadingError) -> Int {
        var filled = 0
        while filled < target.count {
            let count = pread(descriptor, target.baseAddress?.advanced(by: filled), target.count - filled, off_t(offset + filled))
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw .cannotRead(file: name, code: errno) }
            if count == 0 { break }
            filled += count
        }
        return filled
    }

    /// Memberikan seluruh isinya sepotong demi sepotong.
    ///
    /// - Throws: ``TableReadingError/changedWhileReading(file:)`` bila berkas berubah sejak dibuka.
    package func readAll(_ take: (UnsafeRawBufferPointer) -> Void) throws(TableReadingError) {
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 256 << 10, alignment: 16)
        defer { buffer.deallocate() }
        var offset = 0
        while offset < size {
            let count = try read(at: offset, into: buffer)
            guard count > 0 else { break }
            take(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
            offset += count
        }
        try checkUnchanged()
    }

    /// Yang sudah dibaca masih isi berkas ini.
    package func checkUnchanged() throws(TableReadingError) {
        guard State(of: descriptor) == opened else { throw .changedWhileReading(file: name) }
    }

    /// Sebab sesungguhnya sebuah kesalahan: berkas yang berubah selagi dibaca tampak rusak.
    package func cause(of error: TableReadingError) -> TableReadingError {
        State(of: descriptor) == opened ? error : .changedWhileReading(file: name)
    }

    /// Deskriptor lain bagi pustaka yang menutupnya sendiri; `nil` bila sistem tidak memberi.
    func duplicate() -> Int32? {
        let copy = dup(descriptor)
        return copy >= 0 ? copy : nil
    }
}

extension StoredFile {
    /// Jati diri, ukuran, dan waktu berkas; menulis, memotong, atau mengganti isinya mengubah salah satunya.
    private struct State: Equatable, Sendable {
        let device: UInt64
        let node: UInt64
        let size: Int
        let times: [Int]

        /// `nil` bila bukan berkas biasa.
        init?(of descriptor: Int32) {
            var status = stat()
            guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
            device = UInt64(truncatingIfNeeded: status.st_dev)
            node = UInt64(truncatingIfNeeded: status.st_ino)
            size = Int(status.st_size)
            #if canImport(Darwin)
                let (changed, written) = (status.st_ctimespec, status.st_mtimespec)
            #else
                let (changed, written) = (status.st_ctim, status.st_mtim)
            #endif
            times = [changed.tv_sec, changed.tv_nsec, written.tv_sec, written.tv_nsec]
        }
    }
}

extension OpeningFailure {
    init(code: Int32) {
        switch code {
        case ENOENT, ENOTDIR: self = .notFound
        case EACCES, EPERM: self = .notPermitted
        default: self = .system(code: code)
        }
    }
}
