import DataPackage
import Foundation

/// Isi `datapackage.json`, dari satu pembukaan: yang diukur ialah berkas yang terbuka, bukan tautan yang menunjuknya.
enum DescriptorFile {
    /// Batas ukuran pemerian, supaya berkas yang diganti isinya tidak menghabiskan memori.
    static let maximumBytes = 4 << 20

    /// `nil` bila bukan berkas biasa, terlalu besar, atau tidak terbaca.
    static func content(of path: String) -> Data? {
        // O_NONBLOCK: membuka pipa tanpa penulis tidak boleh menunggu selamanya.
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { return nil }
        let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size <= maximumBytes,
            let data = try? file.read(upToCount: maximumBytes + 1), data.count <= maximumBytes
        else { return nil }
        return data
    }
}
