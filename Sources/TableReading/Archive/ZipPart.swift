import CLibZip
import Diagnostics

/// Satu bagian arsip yang dimekarkan sepotong demi sepotong, dengan batas ukuran dan perbandingan mekar.
final class ZipPart {
    /// Nama bagian seperti diminta.
    let name: String
    let archive: ZipArchive
    private let stream: OpaquePointer
    private let packedSize: Int
    private var total = 0

    /// Di bawah ukuran ini perbandingan mekar tidak berarti: berkas kecil yang rapi dapat 500 kali.
    private static let expansionGrace = 32 << 20

    init(_ stream: OpaquePointer, of archive: ZipArchive, name: String, packedSize: Int) {
        self.stream = stream
        self.archive = archive
        self.name = name
        self.packedSize = packedSize
    }

    deinit {
        zip_fclose(stream)
    }

    /// Mengisi `target`; 0 berarti bagian habis dan jumlah periksanya (CRC) cocok.
    func read(into target: UnsafeMutableRawBufferPointer) throws(TableReadingError) -> Int {
        let count = Int(zip_fread(stream, target.baseAddress, zip_uint64_t(target.count)))
        guard count >= 0 else {
            let code = zip_error_code_zip(zip_file_get_error(stream))
            if code == ZIP_ER_WRONGPASSWD || code == ZIP_ER_NOPASSWD { throw .encrypted(file: archive.file) }
            throw .damagedArchive(file: archive.file, .damagedPart(name))
        }
        total += count
        try checkSize()
        return count
    }

    /// Seluruh bagian sekaligus; hanya untuk bagian keterangan yang kecil.
    func readAll() throws(TableReadingError) -> [UInt8] {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 64 << 10)
        while true {
            let count = try chunk.withUnsafeMutableBufferPointer { (target) throws(TableReadingError) in
                try read(into: UnsafeMutableRawBufferPointer(target))
            }
            guard count > 0 else { return bytes }
            bytes.append(contentsOf: chunk[..<count])
            guard bytes.count <= archive.limits.maximumDocumentBytes else { throw exceeded(.documentBytes) }
        }
    }

    /// Kesalahan isi bagian ini.
    func damaged(_ damage: PartDamage) -> TableReadingError {
        .damagedPart(file: archive.file, part: name, damage)
    }

    /// Kesalahan batas di bagian ini.
    func exceeded(_ limit: ReadingLimit) -> TableReadingError {
        .limitExceeded(limit, maximum: archive.limits[limit], at: SourceLocation(file: archive.file))
    }

    private func checkSize() throws(TableReadingError) {
        guard total <= archive.limits.maximumPartBytes else { throw exceeded(.partBytes) }
        guard total > Self.expansionGrace else { return }
        guard total / max(packedSize, 1) < archive.limits.maximumExpansion else { throw exceeded(.expansion) }
    }
}
