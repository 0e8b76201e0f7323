import CLibZip
import Diagnostics

/// Satu bagian arsip yang dimekarkan sepotong demi sepotong, dengan batas ukuran dan perbandingan mekar.
final class ZipPart {
    /// Nama bagian seperti diminta.
    let name: String
    let archive: ZipArchive
    /// Batas ukuran setelah dimekarkan: ``ReadingLimit/documentBytes`` untuk bagian keterangan.
    var sizeLimit = ReadingLimit.partBytes
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
        try archive.budget.inflate(count)
        try checkSize()
        return count
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
        guard total <= archive.limits[sizeLimit] else { throw exceeded(sizeLimit) }
        guard total > Self.expansionGrace else { return }
        guard total / max(packedSize, 1) < archive.limits.maximumExpansion else { throw exceeded(.expansion) }
    }
}
