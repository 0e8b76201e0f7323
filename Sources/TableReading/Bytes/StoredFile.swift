import Foundation

/// Berkas biasa yang dibaca sepotong demi sepotong lewat stdio; ditutup sendiri ketika dilepas.
final class StoredFile {
    /// Nama yang ditunjukkan kepada pengguna.
    let name: String
    /// Ukuran berkas dalam byte ketika dibuka.
    let size: Int
    private let handle: UnsafeMutablePointer<FILE>

    /// Hanya berkas biasa yang dibuka: pipa dapat menggantung, folder tidak punya isi.
    init(path: String, name: String) throws(TableReadingError) {
        self.name = name
        var status = stat()
        guard stat(path, &status) == 0 else {
            throw .cannotOpen(file: name, reason: OpeningFailure(code: errno))
        }
        guard status.st_mode & S_IFMT == S_IFREG else {
            throw .cannotOpen(file: name, reason: .notARegularFile)
        }
        guard let handle = fopen(path, "rb") else {
            throw .cannotOpen(file: name, reason: OpeningFailure(code: errno))
        }
        // Penyangga stdio hanya menambah satu salinan: setiap pembacaan di sini sudah besar.
        setvbuf(handle, nil, _IONBF, 0)
        self.handle = handle
        size = Int(status.st_size)
    }

    deinit {
        fclose(handle)
    }

    /// Mengisi sebanyak mungkin; 0 berarti akhir berkas.
    func read(into target: UnsafeMutableRawBufferPointer) throws(TableReadingError) -> Int {
        let count = fread(target.baseAddress, 1, target.count, handle)
        if count < target.count, ferror(handle) != 0 {
            throw .cannotRead(file: name, code: errno)
        }
        return count
    }

    /// Pindah ke byte ke-`offset` dari awal.
    func seek(to offset: Int) throws(TableReadingError) {
        guard fseek(handle, offset, SEEK_SET) == 0 else {
            throw .cannotRead(file: name, code: errno)
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
